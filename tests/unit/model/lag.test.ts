// What an editor should look at again, and what a reader is warned of.
import { describe, expect, test } from "vitest";
import { isBehind, isStale, markOf, toLookAt } from "../../../src/model/lag.ts";
import { readRecords, type Records } from "../../../src/model/records.ts";
import { contentFolder } from "../../support/content-copy.ts";

const { languages } = readRecords(contentFolder);
const [first = "", second = ""] = languages.map(({ code }) => code);

describe("a record that was checked", () => {
  test.each([
    ["2025-11-24", "2026-11-24", false],
    ["2025-11-23", "2026-11-24", true],
    ["2026-11-24", "2026-11-24", false],
    ["2024-02-29", "2025-03-01", false],
    ["2024-02-29", "2025-03-02", true],
    ["2025-12-31", "2027-01-01", true],
  ])("on %s is too old on %s: %s", (checked, today, stale) => {
    expect(isStale(checked, today)).toBe(stale);
  });
});

describe("the mark of a text", () => {
  test("is twelve signs, the same whenever the words are", () => {
    expect(markOf("Some prose.")).toMatch(/^[0-9a-f]{12}$/);
    expect(markOf("\n\nSome prose.\n")).toBe(markOf("Some prose."));
  });

  test("is another with every change of a word", () => {
    expect(markOf("Some prose,")).not.toBe(markOf("Some prose."));
  });
});

describe("a translation", () => {
  const texts = (made_from?: string) =>
    new Map([
      [first, { body: "The text." }],
      [second, { body: "A translation.", made_from }],
    ]);

  test("is behind when the text that it was made from has changed, or is not named", () => {
    expect(isBehind(texts(markOf("The text.")), first, second)).toBe(false);
    expect(isBehind(texts(markOf("An older text.")), first, second)).toBe(true);
    expect(isBehind(texts(), first, second)).toBe(true);
  });

  test("is not the text itself, nor a text that stands alone", () => {
    expect(isBehind(texts(), first, first)).toBe(false);
    expect(isBehind(new Map([[second, { body: "Alone." }]]), first, second)).toBe(false);
  });
});

describe("the list for an editor", () => {
  const prose = (made_from: string, checked: string) =>
    new Map([
      [first, { body: "The text.", checked }],
      [second, { body: "A translation.", checked: "2026-11-01", made_from }],
    ]);
  const records = (made_from: string, checked = "2026-11-01") =>
    ({
      languages,
      explainers: new Map([["piece", prose(made_from, checked)]]),
      labs: new Map(),
      lessons: new Map(),
    }) as unknown as Records;
  const dated = [
    { file: "content/old.yaml", checked: "2025-01-01" },
    { file: "content/new.yaml", checked: "2026-11-01" },
  ];

  test("names the file and the day of each old check, and no other", () => {
    const lines = toLookAt(records(markOf("The text.")), dated, "2026-11-24");
    expect(lines).toEqual([
      "content/old.yaml was last checked on 2025-01-01, more than 12 months ago.",
    ]);
  });

  test("names each explainer that was checked long ago", () => {
    const lines = toLookAt(records(markOf("The text."), "2025-01-01"), [], "2026-11-24");
    expect(lines).toEqual([
      `content/explainers/piece/${first}.mdx was last checked on 2025-01-01, more than 12 months ago.`,
    ]);
  });

  test("names a lab as it names an explainer", () => {
    const { languages: all, explainers } = records(markOf("The text."), "2025-01-01");
    const lines = toLookAt(
      {
        languages: all,
        explainers: new Map(),
        lessons: new Map(),
        labs: explainers,
      } as unknown as Records,
      [],
      "2026-11-24",
    );
    expect(lines).toEqual([
      `content/labs/piece/${first}.mdx was last checked on 2025-01-01, more than 12 months ago.`,
    ]);
  });

  test("names each translation that is behind, and the mark that would be right", () => {
    const [line = ""] = toLookAt(records("0".repeat(12)), [], "2026-11-24");
    expect(line).toContain(`content/explainers/piece/${second}.mdx`);
    expect(line).toContain(markOf("The text."));
  });
});
