// All mistakes are told at once, and the command for editors stops without a stack trace.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tell } from "../../../src/model/mistakes.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentCopy, contentFolder, fileOf, mistakesOf } from "../../support/content-copy.ts";

const copy = contentCopy();
const { first } = copy;
const [one = "", two = ""] = copy.records.events.keys();
const [source = ""] = copy.records.sources.keys();
const [figure = ""] = copy.records.figures.keys();
const [actor = ""] = copy.records.actors.keys();

function told(): string[] {
  return mistakesOf(copy.folder).map(({ file, field }) => `${file} ${field}`.trim());
}

test("the content as it is passes", () => {
  expect(() => siteIn(contentFolder)).not.toThrow();
});

test("line ends of Windows and a mark for the order of bytes are no mistake", () => {
  const page = `pages/${[...copy.records.pages.keys()][0] ?? ""}/${first}.mdx`;
  for (const path of [page, fileOf("events", one), "languages.yaml"]) {
    copy.write(path, `\uFEFF${copy.text(path).replaceAll("\n", "\r\n")}`);
  }
  expect(() => siteIn(copy.folder)).not.toThrow();
});

describe("mistakes are told all at once", () => {
  test("of several files and several fields of one file", () => {
    copy.set(fileOf("events", one), "kind", "party");
    copy.set(fileOf("events", one), `title.${first}`, undefined);
    copy.set(fileOf("events", two), "date", "2020-02-30");
    copy.set(fileOf("sources", source), "weight", 5);
    copy.write(fileOf("actors", actor), "name: @\n");
    copy.set(fileOf("figures", figure), "colour", "red");
    copy.set(fileOf("interface", first), "header.skip", undefined);
    expect(told().sort()).toEqual(
      [
        `content/${fileOf("events", one)} kind`,
        `content/${fileOf("events", one)} title.${first}`,
        `content/${fileOf("events", two)} date`,
        `content/${fileOf("sources", source)} weight`,
        `content/${fileOf("actors", actor)} line 1`,
        `content/${fileOf("figures", figure)} colour`,
        `content/${fileOf("interface", first)} header.skip`,
      ].sort(),
    );
  });

  test("of several links and rules between records", () => {
    copy.set(fileOf("events", one), "sources[0]", "no-such-source");
    copy.set(fileOf("events", one), "checked", "2999-01-01");
    copy.set(fileOf("events", two), "actors", ["no-such-actor", "nor-this-one"]);
    copy.set(fileOf("figures", figure), "source", "no-such-source");
    copy.set(fileOf("sources", source), "published", "2999");
    expect(told().sort()).toEqual(
      [
        `content/${fileOf("events", one)} sources[0]`,
        `content/${fileOf("events", one)} checked`,
        `content/${fileOf("events", two)} actors[0]`,
        `content/${fileOf("events", two)} actors[1]`,
        `content/${fileOf("figures", figure)} source`,
        `content/${fileOf("sources", source)} published`,
      ].sort(),
    );
  });

  test("with one line each", () => {
    copy.set(fileOf("events", one), "kind", "party");
    copy.set(fileOf("events", two), "kind", "party");
    const mistakes = mistakesOf(copy.folder);
    expect(() => siteIn(copy.folder)).toThrow(mistakes.map(tell).join("\n"));
    expect(mistakes).toHaveLength(2);
  });
});

describe("the command", () => {
  const command = join(contentFolder, "../src/desk/desk.ts");
  const run = (folder: string, env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [command, "check", "--content", folder], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  test("says that sound content is sound", () => {
    const { status, stdout, stderr } = run(copy.folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Content is sound");
  });

  test("lists, without stopping, what of the law was checked more than a year before the build", () => {
    const provision = fileOf("provisions", [...copy.records.provisions.keys()][0] ?? "");
    const old = (text: string) => text.includes(`content/${provision} was last checked on 2026-01-01`);
    copy.set(provision, "checked", "2026-01-01");
    const fresh = run(copy.folder, { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 0, 1) / 1000) });
    expect({ status: fresh.status, old: old(fresh.stdout) }).toEqual({ status: 0, old: false });
    const stale = run(copy.folder, { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 0, 2) / 1000) });
    expect({ status: stale.status, old: old(stale.stdout) }).toEqual({ status: 0, old: true });
  });

  test.each<[string, () => void, string]>([
    [
      "an event without sources",
      () => copy.set(fileOf("events", one), "sources", undefined),
      `content/${fileOf("events", one)}: sources is missing. The sources, the best first.\n`,
    ],
    [
      "an unknown source",
      () => copy.set(fileOf("events", one), "sources[0]", "no-such-source"),
      `content/${fileOf("events", one)}: sources[0] is "no-such-source", which does not exist. `,
    ],
    [
      "a file that cannot be read",
      () => copy.write(fileOf("actors", actor), `name:\n  ${first}: *somebody\n`),
      `content/${fileOf("actors", actor)}: line 2 holds *somebody, which YAML takes for a pointer`,
    ],
    [
      "a missing interface word",
      () => copy.set(fileOf("interface", first), "header.skip", undefined),
      `content/${fileOf("interface", first)}: header.skip is missing. The link that jumps`,
    ],
    [
      "a missing folder",
      () => copy.remove("timeline"),
      "content/timeline/events is missing. The site cannot be built without this folder.\n",
    ],
    [
      "a missing list of languages",
      () => copy.remove("languages.yaml"),
      "content/languages.yaml is missing. The site cannot be built without it.\n",
    ],
  ])("stops at %s, without a stack trace", (_, spoil, sentence) => {
    spoil();
    const { status, stdout, stderr } = run(copy.folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("nothing was built");
    expect(stderr).not.toMatch(/^ {4}at |Error|node:internal/m);
  });
});
