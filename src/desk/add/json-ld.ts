// The JSON-LD of a page: its items, of which one may be the article.
import { load, type CheerioAPI } from "cheerio";
import { folded, tidy } from "./white-space.ts";

export type JsonLd = Readonly<Record<string, unknown>>;

/** The keys under which a further item of the page stands; lists of other articles are no such keys. */
const inner = ["@graph", "mainEntity", "mainEntityOfPage"];

/** Items in each other beyond which no page of good will goes. */
const deepest = 12;

/** All items in the scripts of the page; a script that is no JSON is left out. */
export function jsonLdOf($: CheerioAPI): JsonLd[] {
  return $('script[type^="application/ld+json" i]')
    .toArray()
    .flatMap((element) => itemsIn(parsed($(element).text()), 0));
}

/** The types of an item without their prefix: `NewsArticle`. */
export function typesOf(item: JsonLd): string[] {
  return listOf(item["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[:/#]/, ""));
}

const articleType =
  /(Article|Posting|Report|Thesis|Legislation|PressRelease|Ruling|GovernmentPublication|CreativeWork)$/;

/** Whether an item is an article of some kind. */
export function isArticle(item: JsonLd): boolean {
  return typesOf(item).some((type) => articleType.test(type));
}

/**
 * The item that is the article of this page: by its address, else by its headline; one of another page is not taken.
 * @param addresses addresses of this page @param titles words that the page itself shows as its title
 */
export function articleIn(
  items: readonly JsonLd[],
  addresses: readonly string[],
  titles: readonly string[],
): JsonLd | undefined {
  const articles = items.filter(isArticle);
  const here = new Set(addresses.map(place));
  const at = articles.find((item) => addressesOf(item).some((address) => here.has(place(address))));
  if (at) return at;
  const shown = titles.map(folded);
  const named = articles.find((item) => {
    const headline = folded(textOf(item["headline"] ?? item["name"]) ?? "");
    return (
      headline !== "" && shown.some((title) => title.includes(headline) || headline.includes(title))
    );
  });
  if (named) return named;
  // A single article that names neither another address nor another headline is the page's own.
  const [only, ...more] = articles;
  return only && more.length === 0 && !textOf(only["headline"] ?? only["name"]) ? only : undefined;
}

/** Words in a value of JSON-LD: a string, or the name of an item; entities are resolved, tags dropped. */
export function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const text =
    typeof first === "string"
      ? first
      : isItem(first)
        ? (first["name"] ?? first["@value"])
        : undefined;
  if (typeof text !== "string") return Array.isArray(text) ? textOf(text) : undefined;
  const plain = /[<&]/.test(text) ? load(text, {}, false).text() : text;
  return tidy(plain) || undefined;
}

/** The items that a value stands for; one that only names an `@id` is looked up. */
export function linkedItems(value: unknown, items: readonly JsonLd[]): JsonLd[] {
  return listOf(value).flatMap((each) => {
    if (typeof each === "string") return [{ name: each }];
    if (!isItem(each)) return [];
    if (each["name"] !== undefined) return [each];
    return items
      .filter((item) => item["@id"] !== undefined && item["@id"] === each["@id"])
      .slice(0, 1);
  });
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function addressesOf(item: JsonLd): string[] {
  return [item["url"], item["@id"], item["mainEntityOfPage"]].flatMap((value) => {
    const [first] = listOf(value);
    const address = isItem(first) ? (first["@id"] ?? first["url"]) : first;
    return typeof address === "string" && /^https?:/.test(address) ? [address] : [];
  });
}

/** An address for comparing: without scheme, www, query, fragment and slash at its end. */
function place(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
}

function itemsIn(value: unknown, depth: number): JsonLd[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => itemsIn(each, depth + 1));
  if (!isItem(value)) return [];
  const more = inner.flatMap((key) => itemsIn(value[key], depth + 1));
  return value["@type"] === undefined && value["@graph"] !== undefined ? more : [value, ...more];
}

function isItem(value: unknown): value is JsonLd {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Authors of pages forget commas, leave line breaks in strings and wrap JSON in comments. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(\/\/)?\s*(<!--|<!\[CDATA\[|\/\*.*?\*\/)/, "")
    .replace(/(\/\/)?\s*(-->|\]\]>)\s*;?\s*$/, "");
  for (const form of [
    bare,
    bare.replace(/[\u0000-\u001F]+/g, " "),
    bare.replace(/[\u0000-\u001F]+/g, " ").replace(/,\s*([}\]])/g, "$1"),
  ]) {
    try {
      return JSON.parse(form);
    } catch {
      // The next form is more forgiving.
    }
  }
  return undefined;
}
