// How near an element stands to the title, and whether it belongs to the article or to what stands around it.
import { wordsIn, type Element, type Page } from "./page.ts";

/** Parts of a page that are never the article, by the words in their class or id. */
const beside =
  /(?:^|[\s_-])(?:comments?|reacties?|reaction|commentaires?|kommentare?|respond|related|gerelateerd|sidebar|recommend(?:ed|ations)?|teasers?|widgets?|cookies?|consent|popular|populair|meest|most|latest|laatste|recent|more|promo|advert\w*|newsletter|nieuwsbrief|breadcrumbs?|footer|nav|navigation|menu|agenda|calendar|kalender|ticker|cards?|carousel|slider|next|vorige|lees-?ook|a-?lire|mehr|feed|archive|archief)(?=$|[\s_-])/i;

const outside =
  "nav, aside, form, select, dialog, [role=navigation], [role=complementary], [role=contentinfo], [aria-hidden=true]";

export interface Surroundings {
  /** How likely a date in this element is the article's: by its distance to the title and by what it stands in. */
  scoreOf(element: Element): number;
}

/** @param title the element with the title; without it the main part of the page counts */
export function surroundings({ $ }: Page, title: Element | undefined): Surroundings {
  const order = new Map<unknown, number>(
    $("*")
      .toArray()
      .map((element, at) => [element, at]),
  );
  const start =
    title ??
    ($("article, main, [role=main]").get(0) as Element | undefined) ??
    ($("body").get(0) as Element | undefined);
  const from = order.get(start) ?? 0;
  const end = title ? from + $(title).find("*").length : from;
  const holders = new Set<unknown>(start ? $(start).parents().toArray() : []);
  const home = $(start ?? "body")
    .closest("article")
    .get(0);
  return {
    scoreOf(element) {
      const at = order.get(element) ?? 0;
      const chain = [element, ...($(element).parents().toArray() as Element[])];
      const apart = chain.filter((each) => !holders.has(each));
      const inTitle = chain.includes(start as Element) && title !== undefined;
      return (
        (inTitle ? 0 : nearness(at - (at > end ? end : from))) +
        (apart.some((each) => $(each).is(outside)) ? -35 : 0) +
        (apart.some((each) =>
          beside.test(`${each.attribs["class"] ?? ""} ${each.attribs["id"] ?? ""}`),
        )
          ? -35
          : 0) +
        (apart.some(
          (each) => each.name === "footer" && $(each).closest("article, main").length === 0,
        )
          ? -35
          : 0) +
        (apart.some((each) => each.name === "article" && each !== home) &&
        (home !== undefined || $("article").length > 1)
          ? -35
          : 0) +
        (isListed($, element, holders) ? -40 : 0) +
        (isTeaser($, element, holders) ? -30 : 0)
      );
    },
  };
}

/** The number of elements between the title and a date, as a score; behind the title is better than before it. */
function nearness(distance: number): number {
  if (distance >= 0)
    return distance <= 8 ? 30 : distance <= 20 ? 24 : distance <= 50 ? 15 : distance <= 120 ? 8 : 2;
  return distance >= -3
    ? 26
    : distance >= -6
      ? 22
      : distance >= -15
        ? 14
        : distance >= -30
          ? 6
          : -8;
}

/** In a list of which other entries have dates and links too: other articles, or comments. */
function isListed($: Page["$"], element: Element, holders: ReadonlySet<unknown>): boolean {
  const entry = $(element).closest("li, tr, article, .item").get(0) as Element | undefined;
  if (!entry || holders.has(entry) || $(entry).find("a[href]").length === 0) return false;
  return [...nextTo(entry, "prev"), ...nextTo(entry, "next")].some(
    (each) =>
      /(?:19|20)\d\d|\d[./-]\d/.test(wordsIn($, each)) && $(each).find("a[href]").length > 0,
  );
}

/** The three elements before or behind an element; white space between them counts as well. */
function nextTo(element: Element, direction: "prev" | "next"): Element[] {
  const found: Element[] = [];
  let node = element[direction];
  for (let step = 0; node && step < 6; step += 1) {
    if (node.type === "tag") found.push(node);
    node = node[direction];
  }
  return found;
}

/** In a link, or in a small box with a link of some words: it is the date of what the link leads to. */
function isTeaser($: Page["$"], element: Element, holders: ReadonlySet<unknown>): boolean {
  const link = $(element).closest("a[href]");
  if (link.length > 0 && wordsIn($, link).length > wordsIn($, element).length + 15) return true;
  const boxes = $(element)
    .parents()
    .slice(0, 2)
    .toArray()
    .filter((each) => !holders.has(each));
  return boxes.some(
    (box) =>
      wordsIn($, box).length < 300 &&
      $(box)
        .find("a[href]")
        .toArray()
        .some((each) => wordsIn($, each).length > 40),
  );
}
