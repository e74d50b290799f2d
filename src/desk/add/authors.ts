// Who wrote a page: only names of people and desks, never an address, an account or the publisher again.
import type { Found } from "./article.ts";
import { linkedItems, listOf, textOf, type JsonLd } from "./json-ld.ts";
import { metaOf, wordsIn, type Page } from "./page.ts";
import { folded, tidy, wordCount } from "./white-space.ts";

/** Accounts of a system, not people. */
const accounts = new Set([
  "admin", "administrator", "administrateur", "beheerder", "webmaster", "webredactie", "editor", "user",
  "super user", "superadmin", "site admin", "root", "test", "guest", "author", "auteur", "autor", "unknown",
  "onbekend", "anonymous", "anoniem", "staff", "default", "cms", "wordpress", "drupal",
]); // prettier-ignore

const byWords =
  /^\s*(?:(?:geschreven|written|écrit|rédigé)\s+)?(?:door|by|par|von|tekst|text|texte|auteur|author|autor)\s*:?\s+/i;

/**
 * The authors, joined by commas.
 * @param article its item in JSON-LD, if there is one @param publisher who publishes it
 */
export function authorsOf(
  page: Page,
  article: JsonLd | undefined,
  publisher: string | undefined,
): Found<string> | undefined {
  const { $ } = page;
  const marked = (selector: string) =>
    $(selector)
      .toArray()
      .slice(0, 8)
      .map((element) => wordsIn($, element));
  const candidates: readonly (readonly [readonly (string | undefined)[], string])[] = [
    [
      listOf(article?.["author"])
        .flatMap((author) => linkedItems(author, page.items))
        .flatMap((item) => listOf(item["name"]).map(textOf)),
      "in the JSON-LD",
    ],
    [
      metaOf(page, "citation_author", "citation_authors").flatMap((names) => names.split(";")),
      "citation_author",
    ],
    [
      metaOf(page, "author", "article:author", "parsely-author", "sailthru.author", "byl"),
      "in the head",
    ],
    [metaOf(page, "DC.creator", "dcterms.creator"), "DC.creator"],
    [
      marked("[itemprop~=author] [itemprop~=name], [itemprop~=author]:not(:has([itemprop~=name]))"),
      "beside the text",
    ],
    [
      marked("a[rel~=author], .author .fn, .author-name, .byline__name, .byline-name"),
      "beside the text",
    ],
    [
      marked(".byline, .article__byline, .auteur, .autor, .entry-author").slice(0, 1),
      "beside the text",
    ],
  ];
  for (const [names, reason] of candidates) {
    const value = joinedNames(names, publisher);
    if (value) return { value, reason };
  }
  return undefined;
}

/** Names that may be believed, joined; undefined when none may. */
export function joinedNames(
  names: readonly (string | undefined)[],
  publisher?: string,
): string | undefined {
  const good = names
    .flatMap((name) => (name === undefined ? [] : [tidy(name).replace(byWords, "")]))
    // The publisher with its place is no author.
    .filter((name) => !publisher || !folded(name).startsWith(folded(publisher)))
    .flatMap(splitNames)
    .map(firstNameFirst)
    .filter(isName);
  return [...new Set(good)].slice(0, 12).join(", ") || undefined;
}

/** `A. Name and B. Name` are two; `Name, A.` is one. */
function splitNames(names: string): string[] {
  const parts = names.split(/\s+(?:and|en|et|und|&)\s+|\s*[;|]\s*|\s*•\s*/);
  return parts
    .flatMap((part) => (lastFirst.test(part) ? [part] : part.split(/\s*,\s*/)))
    .filter((part) => part !== "");
}

/** A last name, a comma, and initials or one or two first names. */
const lastFirst =
  /^[^,]+,\s*(?:(?:\p{Lu}\.[\s-]?)+[\p{Ll} ]*|\p{Lu}\p{L}+(?: (?:\p{Lu}\.|de|van|der|den|von))*)$/u;

function firstNameFirst(name: string): string {
  if (!lastFirst.test(name)) return name;
  const [last = "", first = ""] = name.split(/\s*,\s*/);
  return tidy(`${first} ${last}`);
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > 80 || wordCount(name) > 8) return false;
  if (
    /https?:|www\.|@|\/|\d{2}|[{}<>_=]/.test(name) ||
    /\.(com|org|net|eu|nl|be|fr|de)$/i.test(name)
  )
    return false;
  return !accounts.has(folded(name)) && /\p{L}/u.test(name);
}
