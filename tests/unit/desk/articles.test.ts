// How well articles are read: on the pages made for it, and what the command tells of it.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measure, run, shareRight, type Measured } from "../../../src/desk/measure.ts";
import type { Desk } from "../../../src/desk/desk-frame.ts";
import { made, today } from "./articles-made.ts";

const folder = new URL("../../articles", import.meta.url).pathname;
let results: Measured[] = [];

beforeAll(async () => {
  results = await measure(folder, today);
}, 240_000);

describe("on the pages made for it", () => {
  test.each(["title", "published", "language"] as const)(
    "%s is right in at least 95 of a hundred",
    (field) => {
      const wrong = results.filter((each) => each.wrong.includes(field));
      expect(
        shareRight(results, field),
        wrong.map(({ expected }) => expected.file).join(", "),
      ).toBeGreaterThanOrEqual(95);
    },
  );

  test("none is refused", () => {
    expect(results.flatMap(({ refused }) => refused ?? [])).toEqual([]);
  });

  test("nothing else is found either than what is right", () => {
    const wrong = results.flatMap(({ expected, wrong, found }) =>
      wrong.map((field) => `${expected.file}: ${field} is ${found?.[field]?.value}`),
    );
    expect(wrong).toEqual([]);
  });

  test("every page has what is right beside it, and there are at least 36, five of them PDFs", () => {
    const files = readdirSync(folder).filter((file) => file !== "expected.yaml");
    expect(results.map(({ expected }) => expected.file).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(36);
    const pdfs = files.filter((file) => file.endsWith(".pdf"));
    expect(pdfs.length).toBeGreaterThanOrEqual(5);
    expect(pdfs.some((file) => file.startsWith("fr-"))).toBe(true);
    expect(pdfs.some((file) => file.startsWith("de-"))).toBe(true);
  });

  test("each value has its reason", () => {
    const reasons = results.flatMap(({ found }) =>
      [found?.title, found?.published, found?.language, found?.publisher].flatMap((each) =>
        each ? [each.reason] : [],
      ),
    );
    expect(reasons.filter((reason) => reason.trim() === "")).toEqual([]);
  });
});

describe("the command", () => {
  const own = mkdtempSync(join(tmpdir(), "gezichtspunt-measure-"));
  afterAll(() => rmSync(own, { recursive: true }));

  function desk(): { desk: Desk; said: string[] } {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    return { desk: { content: "content", today, say, complain: say }, said };
  }

  test("tells what is wrong on which page, three shares, and fails below 95", async () => {
    writeFileSync(join(own, "page.html"), made({ above: "<p>3 maart 2021</p>" }));
    writeFileSync(
      join(own, "expected.yaml"),
      '- file: page.html\n  title: "Another title"\n  published: "2021-03-03"\n  language: nl\n',
    );
    const { desk: given, said } = desk();
    expect(await run([own], given)).toBe(1);
    expect(said[0]).toMatch(/^page\.html: title is "Camera's .*, right is "Another title"$/);
    expect(said.join("\n")).toMatch(/title +right in 0\.0 % of 1/);
    expect(said.join("\n")).toMatch(/published +right in 100\.0 % of 1/);
    expect(said.join("\n")).toMatch(/language +right in 100\.0 % of 1/);
  });

  test("says so in a sentence when the folder has no list of what is right", async () => {
    await expect(run([join(own, "nowhere")], desk().desk)).rejects.toThrow(
      /expected\.yaml cannot be read: give a folder/,
    );
  });
});
