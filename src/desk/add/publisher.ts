// Who publishes a page, by what its head says, the name beside its title, its logo or its host.
import { hostOf } from "./address.ts";
import type { Found } from "./article.ts";
import { linkedItems, textOf, typesOf, type JsonLd } from "./json-ld.ts";
import { metaOf, wordsIn, type Page } from "./page.ts";
import { namesSite, piecesOf, splitTitle } from "./title-parts.ts";
import { folded, tidy, wordCount } from "./white-space.ts";

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
  const beside = besideTitle(page, address, title);
  const logo = logoName(page);
  const names = [...siteNames(page, address), ...(logo ? [folded(logo)] : [])];
  const sure = beside && names.some((name) => namesSite(folded(beside), name));
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
    [sure ? beside : undefined, "beside the title"],
    [logo, "the link to the front page"],
    [beside && !section.test(beside) ? beside : undefined, "beside the title"],
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

/** The words, or the picture, that lead to the front page. */
function logoName({ $ }: Page): string | undefined {
  for (const link of $("body a[href]").toArray().slice(0, 40)) {
    if (!/^(?:https?:\/\/[^/]+)?\/(?:index\.\w+)?$/.test(link.attribs["href"] ?? "")) continue;
    const picture = tidy($(link).find("img[alt]").first().attr("alt") ?? "");
    const words =
      wordsIn($, link) || picture.replace(/^logo\s*(?:van|of|de|:|-)?\s*|\s*[-:]?\s*logo$/gi, "");
    if (words.length >= 2 && wordCount(words) <= 6 && !section.test(words)) return words;
  }
  return undefined;
}

/** Words that lead to a section, a group of readers or the front page, and name no site. */
const section =
  /^(?:home(?:page)?|start(?:seite|pagina)?|accueil|begin|index|menu|logo|nieuws|news|actueel|actualit[ée]s?|presse?|blog|burgers?|citoyens?|citizens?|professione?el|professionnels?|bürger|nederlands|français|deutsch|english|nl|fr|de|en|communiqué|persbericht|documenten?|terug|back|retour|overslaan.*|skip.*)$/iu;

/** Whether a piece of a title is the other title, or a good part of it. */
function isWithin(piece: string, words: string): boolean {
  if (piece === "") return false;
  const within = ` ${words} `.includes(` ${piece} `) && piece.length > words.length * 0.5;
  return within || piece.startsWith(words);
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
