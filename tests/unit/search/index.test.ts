// The index is made whole or not at all, and a failure says what is missing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"; // prettier-ignore
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { close, createIndex } from "pagefind";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { lighten } from "../../../src/desk/index-chunks.ts";
import { indexSite } from "../../../src/desk/search-index.ts";
import { readRecords } from "../../../src/model/records.ts";

const code = readRecords("content").languages[0]?.code ?? "";
const program = "src/desk/search-index.ts";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => close());

/** What an act that must fail says. */
async function complaint(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  throw new Error("it did not fail");
}

describe("a site of which a page is missing", () => {
  test("is not indexed, the error names the page and its record, and no index is left, not the old one either", async () => {
    mkdirSync(join(folder, "pagefind"));
    writeFileSync(join(folder, "pagefind", "pagefind.js"), "old");
    const said = await complaint(() => indexSite(folder, "content", "/"));
    expect(said).toMatch(/^Error: \S+index\.html is missing, the page of [a-z]+\/[a-z0-9-]+/);
    expect(said).toContain(folder);
    expect(existsSync(join(folder, "pagefind"))).toBe(false);
  });

  test("stops the command with exit code 1 and one sentence", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, folder], {
      encoding: "utf8",
      env: { ...process.env, BASE_PATH: "" },
    });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^The search index was not made: [^\n]+\n$/);
    expect(stderr).toMatch(/is missing.*build/);
    expect(stderr).not.toMatch(/ at |Error:|undefined/);
    expect(existsSync(join(folder, "pagefind"))).toBe(false);
  });

  test("is one that does not exist too", () => {
    const nowhere = join(folder, "nowhere");
    const { status, stderr } = spawnSync(process.execPath, [program, nowhere], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The search index was not made: [^\n]+\n$/);
    expect(existsSync(nowhere)).toBe(false);
  });
});

/** Writes a small index of Pagefind's own. */
async function write(words: readonly string[], withEngine = false): Promise<string> {
  const { index } = await createIndex({ keepIndexUrl: false });
  for (const [at, text] of words.entries()) {
    await index?.addHTMLFile({
      url: `/${at}/`,
      content: `<html lang="${code}"><body><h1>${text}</h1></body></html>`,
    });
  }
  const target = join(folder, "pagefind");
  // Pagefind's writeFiles may answer before its files are whole.
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    // To pack an engine takes seconds; the smallest will do.
    const name = path.replaceAll("\\", "/");
    if (name.startsWith("wasm.") && !(withEngine && name.startsWith("wasm.unknown."))) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), content);
  }
  return target;
}

interface Entry {
  readonly languages: Record<string, { readonly hash: string; readonly page_count: number }>;
}
type Meta = [string, unknown[], [string, string, string][], ...unknown[]];

const mark = "pagefind_dcd";

function unpacked(file: string): unknown {
  return decode(gunzipSync(readFileSync(file)).subarray(mark.length));
}

function metaFile(target: string): string {
  const entry = JSON.parse(readFileSync(join(target, "pagefind-entry.json"), "utf8")) as Entry;
  const [about] = Object.values(entry.languages);
  return join(target, `pagefind.${about?.hash ?? ""}.pf_meta`);
}

/** The words of an index, in the order of its lists. */
function wordsIn(target: string): string[] {
  const [, , lists] = unpacked(metaFile(target)) as Meta;
  return lists.flatMap(([, , name]) => {
    const [list] = unpacked(join(target, "index", `${name}.pf_index`)) as [[string][]];
    return list.map(([word]) => word);
  });
}

const names = (target: string) => readdirSync(target, { recursive: true }).map(String).toSorted();

describe("a lightened index", () => {
  /** Words enough for several lists. */
  const many = Array.from(
    { length: 60 },
    (_, page) =>
    Array.from({ length: 60 }, (__, at) => `w${((page * 37 + at * 11) % 900).toString(36)}x`).join(" "), // prettier-ignore
  );

  test("has every word that it had, in its order, in more lists", async () => {
    const target = await write(many);
    const before = wordsIn(target);
    const lists = () => (unpacked(metaFile(target)) as Meta)[2];
    const count = lists().length;
    await lighten(target);
    expect(wordsIn(target)).toEqual(before);
    expect(lists().length).toBeGreaterThan(count);
    for (const [from, to, name] of lists()) {
      const [list] = unpacked(join(target, "index", `${name}.pf_index`)) as [[string][]];
      expect([list[0]?.[0], list.at(-1)?.[0]]).toEqual([from, to]);
    }
  });

  test("has the same engine, no larger than it was", async () => {
    const target = await write(["camera school"], true);
    const file = join(target, "wasm.unknown.pagefind");
    const before = readFileSync(file);
    await lighten(target);
    const after = readFileSync(file);
    expect(gunzipSync(after).equals(gunzipSync(before))).toBe(true);
    expect(after.length).toBeLessThanOrEqual(before.length);
  });

  test("has no file that nothing names", async () => {
    const target = await write(many);
    await lighten(target);
    const [, , lists] = unpacked(metaFile(target)) as Meta;
    expect(readdirSync(join(target, "index")).toSorted()).toEqual(lists.map(([, , name]) => `${name}.pf_index`).toSorted()); // prettier-ignore
    expect(readdirSync(target).filter((name) => name.endsWith(".pf_meta"))).toHaveLength(1);
  });

  test("is the same when it is made of the same pages again", async () => {
    const target = await write(many);
    await lighten(target);
    const first = names(target);
    rmSync(target, { recursive: true });
    await write(many);
    await lighten(target);
    expect(names(target)).toEqual(first);
  });
});

describe("an index in another format stops with a sentence that names the file, when", () => {
  const clear = /^Error: \S*(pagefind|pf_)\S* (is|has|does|holds) [^\n]+$/;

  test("its files do not begin as Pagefind's do", async () => {
    const target = await write(["camera school"]);
    writeFileSync(metaFile(target), gzipSync(encode(["1.5", [], []])));
    expect(await complaint(() => lighten(target))).toMatch(clear);
  });

  test("its lists of words stand elsewhere", async () => {
    const target = await write(["camera school"]);
    writeFileSync(metaFile(target), gzipSync(Buffer.concat([Buffer.from(mark), encode(["1.5", [], "x"])]))); // prettier-ignore
    expect(await complaint(() => lighten(target))).toMatch(clear);
  });

  test("its files are not packed", async () => {
    const target = await write(["camera school"]);
    writeFileSync(metaFile(target), "not packed");
    expect(await complaint(() => lighten(target))).toMatch(clear);
  });

  test("a list of words is something else", async () => {
    const target = await write(["camera school"]);
    const [list = ""] = readdirSync(join(target, "index"));
    writeFileSync(join(target, "index", list), gzipSync(Buffer.concat([Buffer.from(mark), encode({ a: 1 })]))); // prettier-ignore
    expect(await complaint(() => lighten(target))).toMatch(clear);
  });

  test("its entry names no languages", async () => {
    const target = await write(["camera school"]);
    writeFileSync(join(target, "pagefind-entry.json"), "{}");
    expect(await complaint(() => lighten(target))).toMatch(clear);
  });

  test("it has no entry", async () => {
    mkdirSync(join(folder, "pagefind"));
    expect(await complaint(() => lighten(join(folder, "pagefind")))).toMatch(clear);
  });
});
