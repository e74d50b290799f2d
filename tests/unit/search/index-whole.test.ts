// Making the index of a whole site: everything is added once, and whatever fails leaves no half an index behind.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findablesOf } from "../../../src/exports/findable.ts";
import { lighten } from "../../../src/desk/index-chunks.ts";
import { indexSite } from "../../../src/desk/search-index.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { siteIn } from "../../../src/model/site.ts";

/** What the stand-in for Pagefind was given, and what it is to complain of. */
const engine = vi.hoisted(() => ({
  added: [] as { url: string; content: string }[],
  wrong: { create: [] as string[], add: [] as string[], write: [] as string[] },
  closed: 0,
  late: [] as NodeJS.Timeout[],
}));
const files = ["pagefind.js", "pagefind-ui.js", "pagefind-worker.js"];

vi.mock("../../../src/desk/index-chunks.ts", () => ({ lighten: vi.fn(() => Promise.resolve()) }));
vi.mock("pagefind", () => ({
  createIndex: () => Promise.resolve({
    errors: engine.wrong.create,
    index: engine.wrong.create.length > 0 ? undefined : {
      addHTMLFile: (page: { url: string; content: string }) => {
        engine.added.push(page);
        return Promise.resolve({ errors: engine.wrong.add });
      },
      // As Pagefind 1.5 may: it answers before the files are whole, and stops writing when it is closed.
      writeFiles: ({ outputPath }: { outputPath: string }) => {
        mkdirSync(outputPath, { recursive: true });
        for (const name of files) {
          writeFileSync(join(outputPath, name), "");
          engine.late.push(setTimeout(() => writeFileSync(join(outputPath, name), name), 50));
        }
        return Promise.resolve({ errors: engine.wrong.write });
      },
      getFiles: () => Promise.resolve({
        errors: engine.wrong.write,
        files: files.map((path) => ({ path, content: Buffer.from(path) })),
      }),
    },
  }),
  close: () => {
    engine.closed++;
    engine.late.splice(0).forEach(clearTimeout);
    return Promise.resolve();
  },
})); // prettier-ignore

const base = "/under/";
const editions = editionsOf(siteIn("content"), base);
const all = editions.flatMap((edition) => findablesOf(edition));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const { text, address } of all) {
    if (text !== undefined) continue;
    const file = join(folder, address.slice(base.length), "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<main><h2 id="a">Heading</h2><p>Text.</p></main>`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing is written, added or wrong yet. */
function fresh(): void {
  engine.added.length = 0;
  engine.closed = 0;
  engine.late.splice(0).forEach(clearTimeout);
  engine.wrong = { create: [], add: [], write: [] };
  rmSync(join(folder, "pagefind"), { recursive: true, force: true });
}

describe("a whole site", () => {
  let counts = new Map<string, number>();
  beforeAll(async () => {
    fresh();
    counts = await indexSite(folder, "content", base);
  });

  test("has everything that can be found added once, each at its own address, in its language", () => {
    expect([...counts]).toEqual(
      editions.map((edition) => [edition.language.code, findablesOf(edition).length]),
    );
    const addresses = engine.added.map(({ url }) => url);
    expect(addresses).toEqual(all.map(({ address }) => address));
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
    for (const { language } of editions) {
      const top = `${base}${language.code}/`;
      for (const { content } of engine.added.filter(({ url }) => url.startsWith(top))) {
        expect(content).toContain(`<html lang="${language.code}">`);
      }
    }
  });

  test("keeps the files of Pagefind that are used, and no others", () => {
    expect(existsSync(join(folder, "pagefind", "pagefind.js"))).toBe(true);
    expect(existsSync(join(folder, "pagefind", "pagefind-ui.js"))).toBe(false);
    expect(existsSync(join(folder, "pagefind", "pagefind-worker.js"))).toBe(false);
  });

  test("has every file with all its bytes", () => {
    expect(readFileSync(join(folder, "pagefind", "pagefind.js"), "utf8")).toBe("pagefind.js");
  });

  test("lets Pagefind go", () => {
    expect(engine.closed).toBe(1);
  });
});

describe("no index is left when", () => {
  beforeEach(fresh);
  const fails = () => indexSite(folder, "content", base);
  const left = () => existsSync(join(folder, "pagefind"));

  test("Pagefind does not start", async () => {
    engine.wrong.create = ["no such program"];
    await expect(fails()).rejects.toThrow("no such program");
    expect(left()).toBe(false);
  });

  test("Pagefind refuses a page, and the address of the page is told", async () => {
    engine.wrong.add = ["not a page"];
    await expect(fails()).rejects.toThrow(`${all[0]?.address ?? ""}: not a page`);
    expect(left()).toBe(false);
  });

  test("Pagefind cannot write it", async () => {
    engine.wrong.write = ["disk full"];
    await expect(fails()).rejects.toThrow("disk full");
    expect(left()).toBe(false);
  });

  test("it cannot be made lighter", async () => {
    vi.mocked(lighten).mockRejectedValueOnce(new Error("another format"));
    await expect(fails()).rejects.toThrow("another format");
    expect(left()).toBe(false);
  });
});
