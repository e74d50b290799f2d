// Claims about the texts of the labs: sourced, plain, honest about what is invented, the same in each language.
import { describe, expect, test } from "vitest";
import { plainText, readabilityOf } from "../../../src/desk/readability.ts";
import { labIds } from "../../../src/schemas/lab.ts";
import { marksIn } from "../../../src/model/prose-marks.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";
import { languageOf, loudMarks, phrasesIn, recordsNamed, unsourced } from "../../support/prose.ts";

const site = siteIn(contentFolder);
const texts = [...site.labs].flatMap(([id, languages]) =>
  [...languages].map(([code, text]) => ({
    ...{ id, code, text, name: `${id} (${code})` },
    ...sections(text.body),
  })),
);

/** The last section of a text, which tells how the lab is modelled, with its title, and all that stands before it. */
function sections(body: string): { before: string; title: string; modelled: string } {
  const at = body.lastIndexOf("\n## ");
  const last = at < 0 ? "" : body.slice(at + 1);
  const end = last.indexOf("\n");
  return {
    before: at < 0 ? body : body.slice(0, at),
    title: last.slice(3, end).trim(),
    modelled: last.slice(end),
  };
}

/** Every text in what stands above a lab, with the place where it stands. */
function above(value: unknown, place = ""): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "body" ? [] : above(inner, place ? `${place}.${key}` : key),
  );
}

test("every lab of the code has a text", () =>
  expect([...site.labs.keys()].sort()).toEqual([...labIds].sort()));

test.each(texts)(
  "$name: each paragraph about the world that tells of an event, a year or a share names a source",
  ({ before }) => expect(unsourced(before)).toEqual([]),
);

// A share in the last section is one of the model.
test.each(texts)(
  "$name: the last section tells how it is modelled, with a source where it speaks of the world",
  ({ code, title, modelled }) => {
    expect(title).toBe(site.interface.get(code)?.labs.modelled);
    expect(unsourced(modelled, ["event", "year"])).toEqual([]);
    const cites = marksIn(modelled).filter(({ component }) => component === "Cite");
    expect(cites.length).toBeGreaterThanOrEqual(1);
    expect(modelled).not.toMatch(/^#/m);
  },
);

test.each(texts)("$name: 300 to 750 words in three sections or more", ({ text, code }) => {
  const { words } = readabilityOf(plainText(text.body), languageOf(site, code));
  expect(words).toBeGreaterThanOrEqual(300);
  expect(words).toBeLessThanOrEqual(750);
  expect(text.body.match(/^## /gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
});

test.each(texts)("$name: plain sentences", ({ text, code }) => {
  const found = readabilityOf(plainText(text.body), languageOf(site, code));
  expect(found.meanSentence).toBeLessThanOrEqual(14);
  expect(found.longestSentence).toBeLessThanOrEqual(26);
  expect(found.score).toBeGreaterThanOrEqual(50);
});

test.each(texts)(
  "$name: no exclamation mark, no dash as a comma, no phrase to avoid, in the text and above it",
  ({ text, code }) => {
    const { avoid } = languageOf(site, code);
    const all: [place: string, text: string][] = [
      ["the text", plainText(text.body)],
      ...above(text),
    ];
    expect(all.length).toBeGreaterThan(20);
    expect(
      all.flatMap(([place, one]) =>
        [...loudMarks(one), ...phrasesIn(one, avoid)].map((found) => `${place}: ${found}`),
      ),
    ).toEqual([]);
  },
);

test.each(texts)("$name: three or four guesses, each another, and an answer", ({ text }) => {
  const { options, answer, question } = text.guess;
  expect(options.length).toBeGreaterThanOrEqual(3);
  expect(options.length).toBeLessThanOrEqual(4);
  expect(new Set(options).size).toBe(options.length);
  expect(question).toMatch(/\?$/);
  expect(answer.length).toBeGreaterThan(Math.max(...options.map(({ length }) => length)));
});

test.each(texts)("$name: what it concludes is one sentence", ({ text, code }) => {
  const { sentences } = readabilityOf(text.conclusion, languageOf(site, code));
  expect(sentences).toBe(1);
});

describe.each([...site.labs])("the lab %s", (_, languages) => {
  const all = [...languages.values()];

  test("names the same records in each language", () => {
    for (const { body } of all)
      expect(recordsNamed(body)).toEqual(recordsNamed(all[0]?.body ?? ""));
  });

  test("has as many guesses, steps, questions and answers in each language", () => {
    const sizes = all.map(({ guess, paper }) =>
      [guess.options, paper.needs, paper.steps, paper.questions, paper.answers].map(
        ({ length }) => length,
      ),
    );
    for (const size of sizes) expect(size).toEqual(sizes[0]);
  });
});

describe("the checks find", () => {
  test("a last section, its title, and what stands before it", () => {
    const found = sections("\nBegin.\n\n## One\n\nText.\n\n## Two\n\nA model.");
    expect(found.title).toBe("Two");
    expect(found.before).toContain("Text.");
    expect(found.before).not.toContain("Two");
    expect(found.modelled.trim()).toBe("A model.");
  });

  test("a year in the last section, and let a share of the model pass", () => {
    expect(unsourced("Of 100 people 90 % are found.", ["event", "year"])).toEqual([]);
    expect(unsourced("In 2020 it began.", ["event", "year"])).toHaveLength(1);
  });

  test("every text above a lab, however deep, and none below it", () => {
    expect(above({ a: "b", c: { d: ["e!"] }, body: "f", g: 1 })).toEqual([
      ["a", "b"],
      ["c.d.0", "e!"],
    ]);
    expect(loudMarks("e!")).toEqual(["!"]);
    expect(loudMarks("1–5")).toEqual([]);
  });
});
