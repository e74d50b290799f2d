// The headings of a page of which one is the title of its article, and which of them it is.
import type { Found } from "./article.ts";
import { wordsIn, type Element, type Page } from "./page.ts";
import { folded, wordCount } from "./white-space.ts";

export interface Heading {
  readonly element: Element;
  readonly text: string;
}

/** What stands around articles, not in them. */
const around = "nav, aside, footer, dialog, [role=navigation], [role=complementary], [role=dialog]";

/** What authors of pages call the title of an article. */
const marked =
  "[itemprop~=headline], .entry-title, .post-title, .article-title, .article__title, #title, [role=heading][aria-level='1']";

/** Names of sections of a site. */
const section =
  /^(?:nieuws(?:berichten?)?|news(?:room)?|actualit[ée]s?|aktuelles|presse|press|actueel|blog|home|persberichten|press releases?|pressemitteilungen|communiqués|menu|zoeken|search|contact)$/iu;

/** Marked and first-level headings that are seen, then what takes their place on pages without one. */
export function headingsOf({ $ }: Page): Heading[] {
  const seen = (selector: string) =>
    $(selector)
      .toArray()
      .filter(
        (element) => $(element).closest(around).length === 0 && !isLogo($, element as Element),
      )
      .map((element) => ({ element: element as Element, text: wordsIn($, element as Element) }))
      .filter(({ text }) => text.length > 2 && text.length < 400 && !section.test(text));
  const own = seen(marked).filter(
    ({ element }) => $(element).closest("h1").length === 0 || element.name === "h1",
  );
  const first = seen("h1").filter(({ element }) => own.every((each) => each.element !== element));
  if (own.length + first.length > 0)
    return own.length > 3 ? [...first, ...own] : [...own, ...first];
  const second = seen("h2, .title, .page-title, .titel, .titre");
  if (second.length > 0) return second;
  const third = seen("h3");
  return third.length > 0 ? third : labelledTitle($);
}

/** A heading that leads to the front page is the name of the site. */
function isLogo($: Page["$"], element: Element): boolean {
  const link = $(element).closest("a[href]").add($(element).find("a[href]")).first();
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link.attr("href") ?? "-");
}

/** In a table of facts: the cell behind `Titel`. */
function labelledTitle($: Page["$"]): Heading[] {
  const label = $("td, th, dt")
    .toArray()
    .find((element) =>
      /^(titel|titre|title|onderwerp|objet|betreff):?$/i.test(wordsIn($, element)),
    );
  const element = label && ($(label).next().get(0) as Element | undefined);
  const text = element ? wordsIn($, element) : "";
  return element && text.length > 10 ? [{ element, text }] : [];
}

/**
 * The heading that the head agrees with, else one in the article; a section's name or a slogan is none.
 * @param named the titles that the head names
 */
export function bestHeading(
  page: Page,
  headings: readonly Heading[],
  named: readonly Found<string>[],
): Heading | undefined {
  const { $ } = page;
  const words = named.map(({ value }) => folded(value));
  const pieces = named.flatMap(({ value }) => value.split(/\s*[:|]\s|\s[-–—]\s/).map(folded));
  const agreed =
    headings.find(({ text }) => words.includes(folded(text))) ??
    headings.find(({ text }) => wordCount(text) >= 2 && pieces.includes(folded(text))) ??
    headings.find(({ text }) => words.some((word) => resembles(word, folded(text))));
  if (agreed) return agreed;
  const real = headings.filter(({ text }) => wordCount(text) >= 2);
  const outside = real.filter(({ element }) => !inHeader($, element));
  const inside = outside.filter(
    ({ element }) => $(element).closest("article, main, [role=main]").length > 0,
  );
  const ranked = [...inside, ...outside];
  const chosen = ranked.find(({ text }) => wordCount(text) >= 3) ?? ranked[0];
  // A short heading that nothing in the head resembles is the name of a section or a site.
  const longer = named.some(({ value }) => wordCount(value) >= 4);
  const lower = chosen !== undefined && /^h[23]$/.test(chosen.element.name);
  if (lower && named.length > 0 && !(real.length === 1 && beginsText($, chosen))) return undefined;
  if (chosen) return wordCount(chosen.text) < 3 && longer ? undefined : chosen;
  return named.length === 0 ? headings[0] : undefined;
}

/** A single heading of a lower level, of some words, that stands before all paragraphs. */
function beginsText($: Page["$"], { element, text }: Heading): boolean {
  const order = $(`${element.name}, p`).toArray();
  const first = order.findIndex((each) => $(each).is("p") && wordsIn($, each).length > 80);
  return wordCount(text) >= 3 && order.indexOf(element) < first;
}

/** Whether the one begins or ends the other, and is a good part of it. */
export function isPart(one: string, other: string): boolean {
  const good = one.length >= 12 && one.length < other.length && one.length > other.length * 0.4;
  return good && (other.startsWith(`${one} `) || other.endsWith(` ${one}`));
}

/** One is a part of the other, or they share most of their words: the title of a page is often shorter. */
function resembles(one: string, other: string): boolean {
  if (isPart(one, other) || isPart(other, one)) return true;
  const [first, second] = [one, other].map((text) => new Set(text.split(" "))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...first].filter((word) => second.has(word)).length;
  const fewest = Math.min(first.size, second.size);
  return fewest >= 4 && shared >= 4 && shared >= fewest * 0.6;
}

/** In the head of the site, not of the article. */
function inHeader($: Page["$"], element: Element): boolean {
  const header = $(element).closest("header, [role=banner], #header, .header, .site-header, .logo");
  if (header.length === 0 || header.closest("article, main, [role=main]").length > 0) return false;
  if (header.find("article, main").length > 0) return false;
  return (
    header.is("[role=banner], #header, .site-header, .logo") ||
    header.find("nav, form, .logo, a[href='/']").length > 0
  );
}
