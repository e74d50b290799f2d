// Claims about the texts of the explainers: sourced, plain, of one form, the same in each language.
import { describe, expect, test } from "vitest";
import { plainText, readabilityOf } from "../../../src/desk/readability.ts";
import { marksIn } from "../../../src/model/prose-marks.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";
import { languageOf, loudMarks, phrasesIn, recordsNamed, unsourced } from "../../support/prose.ts";

const site = siteIn(contentFolder);
const texts = [...site.explainers].flatMap(([id, languages]) =>
  [...languages].map(([code, text]) => ({ id, code, text, name: `${id} (${code})` })),
);
const inCode = (code: string) => languageOf(site, code);

test.each(texts)(
  "$name: each paragraph that tells of an event, a year or a share names a source",
  ({ text }) => expect(unsourced(text.body)).toEqual([]),
);

test.each(texts)("$name: at least a dozen citations from at least eight sources", ({ text }) => {
  const cites = marksIn(text.body).filter(({ component }) => component === "Cite");
  expect(cites.length).toBeGreaterThanOrEqual(12);
  expect(new Set(cites.map(({ id }) => id)).size).toBeGreaterThanOrEqual(8);
});

test.each(texts)("$name: 700 to 1,250 words in four to seven sections", ({ text, code }) => {
  const { words } = readabilityOf(plainText(text.body), inCode(code));
  expect(words).toBeGreaterThanOrEqual(700);
  expect(words).toBeLessThanOrEqual(1250);
  const sections = text.body.match(/^## /gm)?.length ?? 0;
  expect(sections).toBeGreaterThanOrEqual(4);
  expect(sections).toBeLessThanOrEqual(7);
});

test.each(texts)("$name: plain sentences", ({ text, code }) => {
  const found = readabilityOf(plainText(text.body), inCode(code));
  expect(found.meanSentence).toBeLessThanOrEqual(14);
  expect(found.longestSentence).toBeLessThanOrEqual(26);
  expect(found.score).toBeGreaterThanOrEqual(50);
});

test.each(texts)(
  "$name: no exclamation mark, no dash as a comma, no phrase to avoid",
  ({ text, code }) => {
    const plain = plainText(text.body);
    expect(loudMarks(plain)).toEqual([]);
    expect(phrasesIn(plain, inCode(code).avoid)).toEqual([]);
  },
);

test.each(texts.filter(({ text }) => text.part === "risk"))(
  "$name: has a picture that explains, and a self-check",
  ({ text }) => {
    const components = marksIn(text.body).map(({ component }) => component);
    expect(components).toContain("Figure");
    expect(components).toContain("Check");
  },
);

/** Words of the glossary that a text uses before the place where it explains them. */
function usedBefore(body: string, code: string): string[] {
  const blank = (text: string): string => " ".repeat(text.length);
  return [...body.matchAll(/<Term id="([^"]+)">/g)].flatMap(([, id], at, all) => {
    const word = site.terms.find((term) => term.id === id)?.term[code] ?? "";
    const above = body
      .slice(0, all[at]?.index)
      .replace(/^#.*$/gm, blank)
      .replace(/<(Law|Event|Situation|Term)\b[^>]*>[^<]*<\/\1>/g, blank)
      .replace(/<[^>]*>/g, blank);
    const letter = String.raw`[\p{L}"=-]`;
    return new RegExp(`(?<!${letter})${word}(?!${letter})`, "u").test(above) ? [word] : [];
  });
}

test.each(texts)("$name: no word of the glossary stands before its explanation", ({ text, code }) =>
  expect(usedBefore(text.body, code)).toEqual([]),
);

test("the median text of the first language is plain: 60 or more by its formula", () => {
  const [first] = site.languages;
  const scores = texts
    .filter(({ code }) => code === first?.code)
    .map(({ text, code }) => readabilityOf(plainText(text.body), inCode(code)).score)
    .sort((one, other) => one - other);
  expect(scores.length).toBeGreaterThan(0);
  expect(scores[Math.floor(scores.length / 2)]).toBeGreaterThanOrEqual(60);
});

test.each([...site.explainers.keys()])("%s names the same records in each language", (id) => {
  const named = [...(site.explainers.get(id)?.values() ?? [])].map(({ body }) =>
    recordsNamed(body),
  );
  for (const other of named) expect(other).toEqual(named[0]);
});

describe("the checks find", () => {
  test("a paragraph of facts without a source, and let an example pass", () => {
    expect(unsourced("In 2020 it began.\n\nStel: er is een camera.")).toEqual([
      "In 2020 it began.",
    ]);
    expect(unsourced('In 2020 it began.<Cite id="a" />')).toEqual([]);
  });

  test("a word that stands before its explanation", () => {
    const [code = ""] = [...(site.explainers.values().next().value?.keys() ?? [])];
    const term = site.terms.find(({ term: words }) => /^\p{Ll}+$/u.test(words[code] ?? ""));
    const word = term?.term[code] ?? "";
    const marked = `<Term id="${term?.id}">${word}</Term>`;
    expect(usedBefore(`The ${word} and ${marked}`, code)).toEqual([word]);
    expect(usedBefore(`${marked} and the ${word}`, code)).toEqual([]);
  });

  test("a phrase as words, not inside another word", () => {
    expect(phrasesIn("This is crucial.", ["crucial"])).toEqual(["crucial"]);
    expect(phrasesIn("crucially", ["crucial"])).toEqual([]);
  });

  test("a hard text", () => {
    const [first] = site.languages;
    if (!first) throw new Error("no language");
    const hard = readabilityOf(
      "Onverantwoordelijkheidsoverwegingen inzake gegevensbeschermingseffectbeoordelingen.",
      first,
    );
    expect(hard.score).toBeLessThan(0);
    expect(readabilityOf("De kat zit op de mat. Hij is blij.", first)).toMatchObject({
      words: 9,
      sentences: 2,
      longestSentence: 6,
    });
  });
});
