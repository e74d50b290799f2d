// Claims about the glossary: every word can be led to, and its meaning stands there.
import { describe, expect, test } from "vitest";
import { termGroups } from "../../src/schemas/term.ts";
import type { Edition } from "../../src/model/edition.ts";
import { content, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface Glossary extends Page {
  readonly edition: Edition;
}

const glossaries = pages.filter((page): page is Glossary => page.kind === "glossary");

/** Words that are not where their address leads, or that stand there with something left out. */
function badTerms({ $, file, address, edition }: Glossary): string[] {
  const { at, say, terms, words } = edition;
  return terms.flatMap((term) => {
    const [page, id = ""] = at.term(term).split("#");
    const item = $(`[id="${id}"]`);
    const text = plain(item.text());
    const { meaning, countries, example, see, sources } = term;
    const told = [meaning, ...(countries ? [countries] : []), ...(example ? [example] : [])];
    const led = new Set(item.find("a").map((_, link) => $(link).attr("href")).get()); // prettier-ignore
    const group = $(`#group-${term.group}`);
    return [
      ...(page === address && item.length === 1 ? [] : ["is not where its address leads"]),
      ...(plain(item.find("dt").text()) === plain(say(term.term)) ? [] : ["has another name"]),
      ...told
        .filter((words_) => !text.includes(plain(say(words_))))
        .map((words_) => `does not say ${say(words_)}`),
      ...see
        .filter((other) => terms.includes(other) && !led.has(at.term(other)))
        .map((other) => `does not lead to ${other.id}`),
      ...sources
        .filter(({ title }) => !text.includes(plain(title)))
        .map((source) => `does not name ${source.id}`),
      ...(plain(group.text()) === words.terms.groups[term.group] &&
      group.parent().find(item).length === 1
        ? []
        : ["stands in another group"]),
    ].map((fault) => `${file}: ${term.id}: ${fault}`);
  });
}

/** Groups whose words are not in the order of the alphabet, and words that nobody asked for. */
function badOrder({ $, file, edition }: Glossary): string[] {
  const { locale } = edition.language;
  const shown = $(".terms dt").length;
  return [
    ...termGroups.flatMap((group) => {
      const names = $(`#group-${group}`).parent().find("dt").map((_, name) => plain($(name).text())).get(); // prettier-ignore
      const sorted = names.toSorted((one, other) => one.localeCompare(other, locale));
      return names.join() === sorted.join() ? [] : [`${file}: ${group} is out of order`];
    }),
    ...(shown === edition.terms.length
      ? []
      : [`${file}: ${shown} words of ${edition.terms.length}`]),
  ];
}

describe("the glossary", () => {
  test("is there in each language, with all words that the language has", () => {
    expect(glossaries.length).toBeGreaterThan(0);
    expect(new Set(glossaries.flatMap(({ edition }) => edition.terms))).toEqual(
      new Set(content.terms),
    );
    expect(content.terms.length).toBeGreaterThan(0);
  });

  test("has each word where its address leads, in its group, with its meaning, sources and related words", () =>
    none(glossaries.flatMap(badTerms)));

  test("stands in the order of the alphabet", () => none(glossaries.flatMap(badOrder)));
});

describe("the checks find", () => {
  const [some] = glossaries;
  if (!some) throw new Error("there is no glossary");

  test("a word that is gone, one without its meaning, and an order that is turned round", () => {
    expect(badTerms(some)).toEqual([]);
    expect(badTerms(spoiled(some, ($) => $(".terms > div").first().remove()))).not.toEqual([]);
    expect(badTerms(spoiled(some, ($) => $(".terms dd").first().empty()))).not.toEqual([]);
    expect(badOrder(spoiled(some, ($) => $(".terms").first().append($(".terms > div").first())))).toHaveLength(1); // prettier-ignore
    expect(badOrder(spoiled(some, ($) => $(".terms dt").last().remove()))).toHaveLength(1);
  });
});
