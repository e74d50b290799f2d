// Claims about titles, descriptions and headings: each page has its own, and they stand in order.
import { describe, expect, test } from "vitest";
import { inLanguage, none, pages, plain, sample, whole, type Page } from "../support/site.ts";

const title = ({ $ }: Page): string => plain($("head > title").text());
const description = ({ $ }: Page): string =>
  plain($('meta[name="description"]').attr("content") ?? "");

function bad(
  { $, file }: Page,
  { least, most }: { least: number; most: number },
  what: string,
  text: string,
): string[] {
  const faults: string[] = [];
  if ($("head > title").length !== 1) faults.push("has not one title");
  if (text.length < least || text.length > most)
    faults.push(`its ${what} has ${text.length} characters: ${text}`);
  return faults.map((fault) => `${file}: ${fault}`);
}

/** Texts that more than one page of a language has, with those pages. */
function doubles(rows: readonly { file: string; text: string }[]): string[] {
  const by = new Map<string, string[]>();
  for (const { file, text } of rows) by.set(text, [...(by.get(text) ?? []), file]);
  return [...by]
    .filter(([, files]) => files.length > 1)
    .map(([text, files]) => `${files.join(" ")}: ${text}`);
}

function badHeadings({ $, file }: Page): string[] {
  const levels = $("h1, h2, h3, h4, h5, h6")
    .toArray()
    .map(({ name }) => Number(name.slice(1)));
  const faults: string[] = [];
  const ones = levels.filter((level) => level === 1).length;
  if (ones !== 1) faults.push(`has ${ones} h1`);
  if (levels[0] !== 1) faults.push(`begins with h${levels[0]}`);
  levels.forEach((level, at) => {
    const before = levels[at - 1] ?? level;
    if (level > before + 1) faults.push(`h${before} is followed by h${level}`);
  });
  $("h1, h2, h3, h4, h5, h6").each((_, element) => {
    if (plain($(element).text()) === "") faults.push(`an empty ${element.name}`);
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

describe("every page", () => {
  test("has one title that is not empty and not too long for a tab", () =>
    none(pages.flatMap((page) => bad(page, { least: 5, most: 110 }, "title", title(page)))));

  test("has a description of at least a sentence, but for those in frames and those that moved", () =>
    none(
      whole.flatMap((page) =>
        bad(page, { least: 25, most: 600 }, "description", description(page)),
      ),
    ));

  test("has one h1, before all other headings, and skips no level", () =>
    none(pages.flatMap(badHeadings)));
});

// A page in a frame is a part of another page, and has its title.
describe("no two pages of a language share", () => {
  const codes = [...new Set(inLanguage.map(({ edition }) => edition.language.code))];

  test.each(codes)("a title (%s)", (code) => {
    const those = inLanguage.filter(
      ({ page, edition }) => edition.language.code === code && whole.includes(page),
    );
    none(doubles(those.map(({ page }) => ({ file: page.file, text: title(page) }))));
  });

  test.each(codes)("a description (%s)", (code) => {
    const those = inLanguage.filter(
      ({ page, edition }) => edition.language.code === code && whole.includes(page),
    );
    none(doubles(those.map(({ page }) => ({ file: page.file, text: description(page) }))));
  });
});

describe("the checks find", () => {
  test("a missing title and an empty description", () => {
    expect(bad(sample(""), { least: 1, most: 9 }, "title", "")).toHaveLength(2);
    expect(bad(sample("", "<title>a</title>"), { least: 1, most: 9 }, "title", "a")).toEqual([]);
  });

  test("two of the same", () => {
    const rows = ["a", "b", "a"].map((text, at) => ({ file: String(at), text }));
    expect(doubles(rows)).toEqual(["0 2: a"]);
  });

  test("headings that are missing, doubled, empty or out of order", () => {
    expect(badHeadings(sample("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>"))).toEqual([]);
    expect(badHeadings(sample("<p>a</p>"))).toHaveLength(2);
    expect(badHeadings(sample("<h1>a</h1><h3>b</h3>"))).toHaveLength(1);
    expect(badHeadings(sample("<h2>a</h2><h1></h1><h1>b</h1>"))).toHaveLength(3);
  });
});
