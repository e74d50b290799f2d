// Claims about letters: every character that the site shows is in one of its fonts, and the fonts hold what they say.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkitten";
import { describe, expect, test } from "vitest";
import { filesWith, none, pages, sample, textOf, texts, type Page } from "../support/site.ts";

const styles = join(import.meta.dirname, "../../src/styles");
const fontFile = (name: string) => readFileSync(join(styles, name));

interface Face {
  readonly family: string;
  readonly file: string;
  /** The characters of unicode-range, or nothing where the rule names none. */
  readonly range: ReadonlySet<number> | undefined;
}

function facesIn(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{(.*?)\}/gs)].flatMap(([, rule = ""]) => {
    const [, family] = /font-family:\s*"(.*?)"/.exec(rule) ?? [];
    const [, file] = /url\("(.*?)"\)/.exec(rule) ?? [];
    const [, range] = /unicode-range:\s*([^;]+);/.exec(rule) ?? [];
    return family !== undefined && file !== undefined
      ? [{ family, file, range: range === undefined ? undefined : charactersOf(range) }]
      : [];
  });
}

/** The characters of a unicode-range: `U+20-7E, U+131`. */
function charactersOf(range: string): Set<number> {
  return new Set(
    range.split(",").flatMap((part) => {
      const [first = 0, last = first] = part
        .trim()
        .replace(/^U\+/i, "")
        .split("-")
        .map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    }),
  );
}

function charactersInFile(file: string): Set<number> {
  const font = create(fontFile(file));
  if (!("characterSet" in font)) throw new Error(`${file} is a collection of fonts`);
  // U+FFFF ends the table of characters; it is none.
  return new Set(font.characterSet.filter((code) => code !== 0xffff));
}

const faces = facesIn(fontFile("fonts.css").toString());
const held = new Map(faces.map((face) => [face, charactersInFile(face.file)]));

/** The characters that a family shows: in the file, and in the range where the rule names one. */
function shownBy(family: string): Set<number> {
  return new Set(
    faces
      .filter((face) => face.family === family)
      .flatMap((face) =>
        [...(held.get(face) ?? [])].filter((code) => face.range?.has(code) ?? true),
      ),
  );
}

const text = shownBy("Text");
const head = shownBy("Head");

/** Space that no font needs to show, and characters that only control. */
const invisible = /[\s\u200b-\u200f\u00ad\u2060\ufe0f]/u;

/** It shows only at the end of a line, as a hyphen. */
const softHyphen = 0xad;

/** Characters that may come from a font of the reader's own system, and why. */
const elsewhere: ReadonlySet<string> = new Set([]);

/** The characters of a text that a font does not show. */
function missingIn(text: string, font: ReadonlySet<number>): string[] {
  return [...new Set(text.normalize("NFC"))]
    .filter((character) => !invisible.test(character) && !elsewhere.has(character))
    .filter((character) => !font.has(character.codePointAt(0) ?? 0))
    .map((character) => `${character} U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
}

function missing(page: Page, within: string, font: ReadonlySet<number>): string[] {
  return missingIn(texts(page, within).join(""), font).map((fault) => `${page.file}: ${fault}`);
}

/** What a stylesheet writes beside the text: content: "…". */
function written(css: string): string {
  const strings = [...css.matchAll(/content:\s*("[^"]*"|'[^']*')/g)].map(
    ([, string = ""]) => string,
  );
  return strings
    .map((string) => string.slice(1, -1))
    .join("")
    .replace(/\\([0-9a-f]{1,6}) ?/gi, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
}

describe("every character", () => {
  test("of a page is in the font for text", () =>
    none(pages.flatMap((page) => missing(page, "body", text))));

  test("of a heading is in the font for headings", () =>
    none(pages.flatMap((page) => missing(page, "h1, h2, h3", head))));

  test("that a stylesheet writes is in the font for text", () =>
    none(
      filesWith(".css").flatMap((file) =>
        missingIn(written(textOf(file)), text).map((fault) => `${file}: ${fault}`),
      ),
    ));
});

describe("the fonts", () => {
  test("for text, headings and machines are there", () => {
    expect(new Set(faces.map(({ family }) => family))).toEqual(
      new Set(["Text", "Head", "Machine"]),
    );
  });

  test("hold every character that their unicode-range names, and no range of a family holds what another has", () => {
    const ranged = faces.filter(({ range }) => range !== undefined);
    expect(ranged.length).toBeGreaterThan(0);
    none(
      ranged.flatMap((face) =>
        [...(face.range ?? [])]
          .filter((code) => !held.get(face)?.has(code) && code !== softHyphen)
          .map((code) => `${face.file}: lacks U+${code.toString(16)}`),
      ),
    );
    for (const family of new Set(ranged.map((face) => face.family))) {
      const all = ranged
        .filter((face) => face.family === family)
        .flatMap(({ range }) => [...(range ?? [])]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("hold no character that their unicode-range leaves out", () => {
    none(
      faces
        .filter(({ range }) => range !== undefined)
        .flatMap((face) =>
          [...(held.get(face) ?? [])]
            .filter((code) => !face.range?.has(code))
            .map((code) => `${face.file}: has U+${code.toString(16)} for nothing`),
        ),
    );
  });
});

describe("the checks find", () => {
  test("a character that no font has", () => {
    expect(missing(sample("<p>aé‘</p>"), "body", text)).toEqual([]);
    expect(missing(sample("<p>a\u4e2d</p>"), "body", text)).toEqual(["sample.html: \u4e2d U+4E2D"]);
    expect(missing(sample("<p>\u4e2d</p><h2>b</h2>"), "h2", head)).toEqual([]);
  });

  test("what a stylesheet writes", () => {
    expect(written('a::after{content:"\u4e2d\\2192 b"}')).toBe("\u4e2d\u2192b");
    expect(missingIn(written('a{content:"\u4e2d"}'), text)).toHaveLength(1);
  });

  test("the characters of a range", () => {
    expect([...charactersOf("U+41-43, U+131")]).toEqual([65, 66, 67, 305]);
  });
});
