// The letter maker as pure functions: what is still missing, and the letter as a reader sends it.
import { describe, expect, it } from "vitest";
import { asText, faultsIn, filled, type Field, type Line } from "../../../src/labs/letter/model.ts";
import { siteIn } from "../../../src/model/site.ts";
import { gapsIn, letterFields } from "../../../src/schemas/letter.ts";

const { law, languages } = siteIn("content");

const fields: Field[] = [
  { name: "name", optional: false },
  { name: "date", optional: false },
  { name: "story", optional: true },
];
const today = "2026-11-24";

describe("a letter cannot be made", () => {
  it("without what it needs; each is told, in the order of the fields", () => {
    expect(faultsIn(fields, {}, today)).toEqual([
      { field: "name", kind: "missing" },
      { field: "date", kind: "missing" },
    ]);
  });

  it("with a field of nothing but spaces", () => {
    expect(faultsIn(fields, { name: " \n ", date: today }, today)).toEqual([
      { field: "name", kind: "missing" },
    ]);
  });

  it("about a visit that is still to come", () => {
    expect(faultsIn(fields, { name: "A", date: "2026-11-25" }, today)).toEqual([
      { field: "date", kind: "future" },
    ]);
  });

  it("about such a visit where the day may be left out either", () => {
    const open = fields.map((field) => ({ ...field, optional: true }));
    expect(faultsIn(open, { date: "2027-01-01" }, today)).toEqual([
      { field: "date", kind: "future" },
    ]);
  });
});

describe("a letter can be made", () => {
  it("about a visit of today or before", () => {
    for (const date of [today, "2026-11-23", "2019-01-01"]) {
      expect(faultsIn(fields, { name: "A", date }, today)).toEqual([]);
    }
  });

  it("without what may be left out, and without what it does not ask", () => {
    expect(faultsIn(fields, { name: "A", date: today, time: "" }, today)).toEqual([]);
    expect(faultsIn([], {}, today)).toEqual([]);
  });
});

describe("the lines of a letter", () => {
  const lines: Line[] = [
    ["I am ", { gap: "name" }, " from ", { gap: "place" }, "."],
    ["It was about ", { gap: "time" }, "."],
    ["Please answer."],
  ];

  it("have what the reader filled in, without the spaces around it", () => {
    expect(filled(lines, { name: " Ann ", place: "Ghent", time: "three" })).toEqual([
      "I am Ann from Ghent.",
      "It was about three.",
      "Please answer.",
    ]);
  });

  it("fall away where a gap stays empty", () => {
    expect(filled(lines, { name: "Ann", place: "Ghent", time: " " })).toEqual([
      "I am Ann from Ghent.",
      "Please answer.",
    ]);
  });

  it("take braces and dollar signs as they were typed", () => {
    expect(filled([["", { gap: "story" }]], { story: "{name} paid $& and <b>" })).toEqual([
      "{name} paid $& and <b>",
    ]);
  });
});

describe("the text file", () => {
  it("has an empty line between blocks, and none for a block that fell away", () => {
    expect(asText([["Ann", "Ghent"], [], ["Please answer."]])).toBe(
      "Ann\nGhent\n\nPlease answer.\n",
    );
  });
});

describe.each(law.letters.map((letter) => [letter.id, letter] as const))(
  "the model letter %s",
  (_, letter) => {
    const texts = [...letter.addressee, letter.subject, ...letter.paragraphs];
    const linesIn = (code: string): Line[] =>
      texts.map((words) =>
        (words[code] ?? "")
          .split(/(\{\w+\})/)
          .map((part) => (/^\{\w+\}$/.test(part) ? { gap: part.slice(1, -1) } : part)),
      );
    const values = Object.fromEntries(letterFields.map((field) => [field, `<${field}>`]));
    const codes = languages.map(({ code }) => code).filter((code) => letter.name[code]);

    it("asks the same of a reader in each language", () => {
      for (const words of texts) {
        const asked = codes.map((code) => [...gapsIn([{ [code]: words[code] ?? "" }])].sort());
        for (const gaps of asked) expect(gaps).toEqual(asked[0]);
      }
    });

    it("is whole when everything is filled in, with no gap left", () => {
      for (const code of codes) {
        const lines = filled(linesIn(code), values);
        expect(lines).toHaveLength(texts.length);
        expect(asText([lines])).not.toMatch(/[{}]/);
        for (const gap of gapsIn(texts)) expect(lines.join(" ")).toContain(`<${gap}>`);
      }
    });

    it("still has its address, subject and request when all that may stay empty does", () => {
      const least = Object.fromEntries(
        Object.entries(values).filter(([name]) => !letter.optional.some((one) => one === name)),
      );
      for (const code of codes) {
        const lines = filled(linesIn(code), least);
        const kept = (words: typeof letter.addressee) =>
          words.filter((one) => !letter.optional.some((gap) => gapsIn([one]).has(gap))).length;
        expect(kept(letter.addressee)).toBeGreaterThan(0);
        expect(kept([letter.subject])).toBe(1);
        expect(kept(letter.paragraphs)).toBeGreaterThanOrEqual(2);
        expect(lines).toHaveLength(
          kept(letter.addressee) + kept([letter.subject]) + kept(letter.paragraphs),
        );
      }
    });
  },
);

it("a reader in either country finds a letter for every kind and addressee that the other has", () => {
  const combinations = (country: "NL" | "BE") =>
    law.letters
      .filter((letter) => letter.country === country)
      .flatMap(({ kind, to }) => to.map((whom) => `${kind} ${whom}`))
      .sort();
  expect(combinations("NL")).toEqual(combinations("BE"));
});
