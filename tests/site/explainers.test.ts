// Claims about the pieces of explanation: each number has its source, each note opens, and what is named is led to.
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import type { Explainer } from "../../src/model/explainers.ts";
import { badNotes, badNumbersOf } from "../support/cited.ts";
import { content, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface Piece extends Page {
  readonly edition: Edition;
  readonly explainer: Explainer;
}

const pieces = pages.filter(
  (page): page is Piece => page.kind === "explainer" && page.explainer !== undefined,
);

/** Where the numbers of a text and its list of sources do not belong together. */
const badNumbers = (page: Piece): string[] =>
  badNumbersOf(page, page.edition, page.explainer, content.explainers);

/** What a piece does not say, and where it does not lead. */
function untold(page: Piece): string[] {
  const { $, file, edition, explainer } = page;
  const { words, at, say } = edition;
  const { title, lead, brief, provisions, scenarios, events, terms, labs, checked } = explainer;
  const main = plain($("main").text());
  const notes = plain($(".prose .note").text());
  const sections = $(".prose > h2").map((_, heading) => $(heading).attr("id")).get(); // prettier-ignore
  const told = [title, lead, ...brief, words.rules.advice, edition.date(checked)];
  const led = new Set(linksIn(page));
  const links = [
    ...provisions.map(at.provision),
    ...scenarios.map(at.scenario),
    ...events.map(at.event),
    ...terms.map(at.term),
    ...labs.map(at.lab),
    ...sections.map((id) => `#${id}`),
    "#sources",
  ];
  return [
    ...told.filter((part) => !main.includes(plain(part))).map((part) => `does not say ${part}`),
    ...links.filter((href) => !led.has(href)).map((href) => `does not lead to ${href}`),
    ...terms.filter(({ meaning }) => !notes.includes(plain(say(meaning)))).map(({ id }) => `has no note for ${id}`), // prettier-ignore
    ...(main.includes(words.explainers.behind) === explainer.behind ? [] : ["is not honest about being behind"]), // prettier-ignore
  ].map((fault) => `${file}: ${fault}`);
}

describe("every piece", () => {
  test("is there in each language that has it, and leaves no kind of note out", () => {
    expect(pieces.length).toBeGreaterThan(0);
    expect(new Set(pieces.map(({ explainer }) => explainer.id))).toEqual(new Set(content.explainers.keys())); // prettier-ignore
    expect(pieces.some(({ explainer }) => explainer.terms.length > 0)).toBe(true);
  });

  test("has for each button one note that opens, is not empty and has an id of its own", () => {
    expect(pieces.every(({ $ }) => $("[popovertarget]").length > 0)).toBe(true);
    none(pieces.flatMap(badNotes));
  });

  test("has in its text the numbers of its list of sources, which is whole and in the order of the text", () =>
    none(pieces.flatMap(badNumbers)));

  test("says title, lead, what is in short and when it was checked, and leads to all that it names", () =>
    none(pieces.flatMap(untold)));
});

test("the list of pieces leads to each of them", () => {
  const lists = pages.filter(({ kind }) => kind === "explainers");
  none(
    pieces.flatMap(({ edition, address }) => {
      const list = lists.find((page) => page.edition === edition);
      return list && linksIn(list).includes(address)
        ? []
        : [`${edition.at.explainers}: ${address}`];
    }),
  );
});

describe("the checks find", () => {
  const some = pieces.find(({ explainer }) => explainer.terms.length > 0);
  if (!some) throw new Error("no piece explains a word");

  test("nothing where nothing is wrong", () =>
    expect([...badNotes(some), ...badNumbers(some), ...untold(some)]).toEqual([]));

  test("a note that is gone, empty or doubled", () => {
    expect(badNotes(spoiled(some, ($) => $("[popover]").first().remove()))).toHaveLength(1);
    expect(badNotes(spoiled(some, ($) => $(".note").first().empty()))).toHaveLength(1);
    expect(badNotes(spoiled(some, ($) => $("[popover]").attr("id", "a")))).not.toEqual([]);
  });

  test("a source that is left out, another order, a number that is wrong", () => {
    expect(badNumbers(spoiled(some, ($) => $(".cited > li").last().remove()))).toHaveLength(2);
    expect(badNumbers(spoiled(some, ($) => $(".cited").append($(".cited > li").first())))).not.toEqual([]); // prettier-ignore
    expect(badNumbers(spoiled(some, ($) => $(".prose button.number").first().text("7")))).not.toEqual([]); // prettier-ignore
  });

  test("a piece that says nothing", () =>
    expect(untold(spoiled(some, ($) => $("main").empty())).length).toBeGreaterThan(9));
});
