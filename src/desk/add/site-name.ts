// Who publishes a page, by what its head says, the end of its title or its host; and a title without the site's name.
import { hostOf } from "./address.ts";
import type { Found } from "./article.ts";
import { linkedItems, textOf, typesOf, type JsonLd } from "./json-ld.ts";
import { metaOf, type Page } from "./page.ts";
import { folded, tidy, wordCount } from "./white-space.ts";

/** Between a title and the name of a site. */
const separator = /\s+[-–—|·•»«:]+\s+|\s*[|·•»]\s*|\s+::\s+/;

/**
 * Who publishes it.
 * @param article its item in JSON-LD, if there is one @param address the best address that is known of it
 * @param title the title of the article, which tells the name of the site apart in the title of the page
 */
export function publisherOf(
  page: Page,
  article: JsonLd | undefined,
  address: string | undefined,
  title: string | undefined,
): Found<string> | undefined {
  const named: readonly (readonly [string | undefined, string])[] = [
    [nameIn(article?.["publisher"], page.items), "in the JSON-LD"],
    [nameIn(article?.["sourceOrganization"], page.items), "in the JSON-LD"],
    [metaOf(page, "og:site_name")[0], "og:site_name"],
    [metaOf(page, "citation_publisher")[0], "citation_publisher"],
    [metaOf(page, "DC.publisher", "dcterms.publisher")[0], "DC.publisher"],
    [metaOf(page, "itemprop.publisher", "article:publisher:name")[0], "in the head"],
    [nameOfSite(page.items), "in the JSON-LD"],
    [metaOf(page, "citation_journal_title")[0], "citation_journal_title"],
    [metaOf(page, "application-name", "apple-mobile-web-app-title")[0], "application-name"],
    [besideTitle(page, address, title), "beside the title"],
    [metaOf(page, "dcterms.creator", "DC.creator", "author").find(isBody), "in the head"],
    [hostOf(address), "the host"],
  ];
  for (const [name, reason] of named) {
    const value = name && cleanName(name);
    if (value) return { value, reason };
  }
  return undefined;
}

/** The names by which the site calls itself, folded. */
export function siteNames(page: Page, address: string | undefined): string[] {
  const host = hostOf(address);
  const label = host
    ?.split(".")
    .slice(0, -1)
    .filter((part) => part.length > 2)
    .at(-1);
  return [
    ...page.items
      .flatMap((item) => linkedItems(item["publisher"], page.items))
      .map((item) => textOf(item["name"])),
    nameOfSite(page.items),
    ...metaOf(
      page,
      "og:site_name",
      "application-name",
      "apple-mobile-web-app-title",
      "citation_publisher",
      "DC.publisher",
      "dcterms.publisher",
    ),
    host,
    label,
  ].flatMap((name) => (name ? [folded(name)] : []));
}

/** A title without the name of the site, its section or its tagline at the end (or the beginning). */
export function withoutSite(title: string, names: readonly string[]): string {
  const { words } = splitTitle(title, names);
  return words;
}

interface SplitTitle {
  readonly words: string;
  /** What was cut off at the end. */
  readonly site?: string;
}

function splitTitle(title: string, names: readonly string[]): SplitTitle {
  const pieces = piecesOf(title);
  if (pieces.length < 2) return { words: title };
  const isSite = (piece: string) => names.some((name) => namesSite(folded(piece), name));
  const last = pieces.findLastIndex(({ text }) => isSite(text));
  if (last > 0) {
    const at = pieces.findIndex(({ text }, place) => place > 0 && isSite(text));
    return { words: upTo(title, pieces, sectionBefore(pieces, at)), site: pieces[at]?.text ?? "" };
  }
  if (last === 0) return { words: title.slice(pieces[1]?.start ?? 0) };
  const end = pieces.at(-1);
  const rest = upTo(title, pieces, pieces.length - 1);
  const bar = /[|·•»]|::/.test(end?.before ?? "");
  const short =
    wordCount(end?.text ?? "") <= (bar ? 6 : 3) && /^[\p{Lu}\d]|\./u.test(end?.text ?? "");
  return end &&
    short &&
    wordCount(rest) >= 2 &&
    wordCount(rest) >= wordCount(end.text) &&
    end.before.trim() !== ":"
    ? { words: rest, site: end.text }
    : { words: title };
}

/** A section of one or two words between title and site (`Title | Nieuws | Site`) goes too. */
function sectionBefore(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (
    from > 1 &&
    /[|·•»]/.test(pieces[from - 1]?.before ?? "") &&
    wordCount(pieces[from - 1]?.text ?? "") <= 2
  )
    from -= 1;
  return from;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** The separator before it. */
  readonly before: string;
}

function piecesOf(title: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = "";
  for (const found of title.matchAll(new RegExp(separator, "g"))) {
    pieces.push({ text: title.slice(start, found.index), start, before });
    start = found.index + found[0].length;
    before = found[0];
  }
  pieces.push({ text: title.slice(start), start, before });
  return pieces.filter(({ text }) => text.trim() !== "");
}

function upTo(title: string, pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece ? title.slice(0, piece.start - piece.before.length).trim() : title;
}

/** A piece of a title names the site: the same name, its initials, a part of it, or one word more. */
function namesSite(piece: string, name: string): boolean {
  if (piece === "" || name === "") return false;
  const [one, other] = [piece, name].map((text) => text.replaceAll(" ", "")) as [string, string];
  if (one === other) return true;
  const initials = name
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
  if (initials.length > 1 && initials === one) return true;
  if (one.length < 3 || other.length < 3) return false;
  const partOfName = other.startsWith(one) || (one.length >= 5 && other.includes(one));
  return partOfName || (one.startsWith(other) && wordCount(piece) <= wordCount(name) + 1);
}

/** What stands behind, or else before, the title of the article in the title of the page. */
function besideTitle(page: Page, address: string | undefined, title = ""): string | undefined {
  const whole = tidy(page.$("title").first().text());
  const pieces = piecesOf(whole);
  const words = folded(title);
  const own = pieces.map(({ text }) => words !== "" && isWithin(folded(text), words));
  const [first, last] = [pieces[0]?.text, pieces.at(-1)?.text];
  const { site } = splitTitle(whole, siteNames(page, address));
  const name = own[0] && !own.at(-1) ? last : own.at(-1) && !own[0] ? first : site;
  return name && wordCount(name) <= 7 ? name : undefined;
}

/** Whether a piece of a title is words of the other, or begins with them. */
function isWithin(piece: string, words: string): boolean {
  return piece !== "" && (` ${words} `.includes(` ${piece} `) || piece.startsWith(words));
}

function nameIn(value: unknown, items: readonly JsonLd[]): string | undefined {
  return linkedItems(value, items)
    .map((item) => textOf(item["name"]))
    .find((name) => name !== undefined);
}

function nameOfSite(items: readonly JsonLd[]): string | undefined {
  const site = ["WebSite", "NewsMediaOrganization", "GovernmentOrganization", "Organization"];
  return site
    .flatMap((type) => items.filter((item) => typesOf(item).includes(type)))
    .map((item) => textOf(item["name"]))
    .find((name) => name !== undefined);
}

/** An institution, by a word in its name. */
function isBody(name: string): boolean {
  return /\b(ministerie|minist[eè]re|ministry|autoriteit|autorit[eé]|authority|gemeente|stad|commissi\w+|politie|police|polizei|universi\w+|rechtbank|hof|cour|court|bundes\w+|raad|council|parlement|parliament)\b/i.test(
    name,
  );
}

/** A name and no address, account or number; a tagline behind it goes. */
function cleanName(name: string): string | undefined {
  if (/^https?:|^@|^[\d\s]*$|^#/.test(name) || name.length > 100) return undefined;
  const [first = ""] = name.split(/\s+\|\s+|\s+[–—]\s+|\s+-\s+(?=\p{Ll}|\p{L}+ \p{Ll})/u);
  return tidy(first.replace(/^www\./, "")) || undefined;
}
