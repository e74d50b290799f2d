// The title of a page: what a reader sees above the article, unless the head shows that it holds more or other words.
import type { Found } from "./article.ts";
import { bestHeading, headingsOf, isPart, type Heading } from "./headings.ts";
import { textOf, type JsonLd } from "./json-ld.ts";
import { metaOf, type Element, type Node, type Page } from "./page.ts";
import { siteNames } from "./publisher.ts";
import { withoutSite } from "./title-parts.ts";
import { folded, tidy, wordCount } from "./white-space.ts";

export interface Title extends Found<string> {
  /** The element that shows it, if one does. */
  readonly element?: Element;
}

/** Words that pages show as their title, the best first: headings, then the title of the document. */
export function shownTitles(page: Page): string[] {
  const headings = headingsOf(page).map(({ text }) => text);
  return [...headings, ...metaOf(page, "og:title"), tidy(page.$("title").first().text())].filter(
    (text) => text !== "",
  );
}

/**
 * The title of the article.
 * @param article its item in JSON-LD, if there is one @param address the best address that is known of it
 */
export function titleOf(
  page: Page,
  article: JsonLd | undefined,
  address: string | undefined,
): Title | undefined {
  const names = siteNames(page, address);
  const named = namedTitles(page, article, names);
  const headings = headingsOf(page).filter(({ text }) => !names.includes(folded(text)));
  const cited = named.find(({ reason }) => reason === "citation_title");
  if (cited) return withElement(cited, headings);
  const heading = bestHeading(page, headings, named);
  if (heading) return refined(heading, named);
  const [first] = named;
  return first && withElement(first, headings);
}

/** The names of sections, which stand where a title should. */
const section =
  /^(?:nieuws(?:bericht(?:en)?)?|news|actualit[ée]s?|aktuelles|presse|press|actueel|blog|home(?:page)?|persberichten?|press releases?|pressemitteilung(?:en)?|communiqués?(?: de presse)?|documenten?|documents?|article|artikel|untitled|index)(?:\s*[:|–—-]\s.*)?$/iu;

/** Titles that the head names, without the name of the site, the best first. */
function namedTitles(
  page: Page,
  article: JsonLd | undefined,
  names: readonly string[],
): Found<string>[] {
  const whole = (value: string | undefined, reason: string) => ({
    value: tidy(value ?? ""),
    reason,
  });
  const cut = (value: string | undefined, reason: string) => ({
    value: withoutSite(tidy(value ?? ""), names),
    reason,
  });
  const all = [
    whole(metaOf(page, "citation_title")[0], "citation_title"),
    whole(textOf(article?.["headline"] ?? article?.["name"]), "in the JSON-LD"),
    cut(metaOf(page, "DC.title", "dcterms.title")[0], "DC.title"),
    cut(metaOf(page, "og:title")[0], "og:title"),
    cut(metaOf(page, "twitter:title", "title", "itemprop.headline")[0], "in the head"),
    cut(page.$("head > title, title").first().text(), "the title of the page"),
  ].filter(({ value }) => value !== "" && !names.includes(folded(value)));
  const titles = all.filter(({ value }) => !section.test(value));
  return titles.length > 0 || headingsOf(page).length > 0 ? titles : all;
}

/** The heading without a kicker or a subtitle, when the head names the title alone; in the head's letters when it shouts. */
function refined(heading: Heading, named: readonly Found<string>[]): Title {
  const text = folded(heading.text);
  const same = named.find(({ value }) => folded(value) === text);
  const reason = "the heading above the article";
  if (same) {
    const shouted = shouts(heading.text) && !shouts(same.value);
    const better = shouted || signs(same.value) > signs(heading.text);
    const value = better ? same.value : heading.text;
    return { value, reason, element: heading.element };
  }
  const part = named.find(({ value }) => isPart(folded(value), text) && wordCount(value) >= 3);
  const parts = (heading.element.children as Node[]).filter(({ type }) => type === "tag").length;
  if (part && parts > 0) return { ...part, element: heading.element };
  return { value: heading.text, reason, element: heading.element };
}

function withElement(title: Found<string>, headings: readonly Heading[]): Title {
  const words = folded(title.value);
  const shown = headings.find(({ text }) => folded(text) === words || isPart(words, folded(text)));
  return shown ? { ...title, element: shown.element } : title;
}

/** Signs that part a title, which are lost where its parts stand in elements of their own. */
function signs(text: string): number {
  return text.match(/[:–—|]\s/g)?.length ?? 0;
}

function shouts(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && wordCount(text) > 1;
}
