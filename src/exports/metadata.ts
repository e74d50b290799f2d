// What the head of a page says of it to previews (Open Graph) and to reference managers (Dublin Core, Zotero).
import type { Edition } from "../model/edition.ts";
import { absolute } from "./absolute.ts";
import { licence } from "./licence.ts";

/** One `<meta>` element. */
export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** The address of the page, with the base path. */
  readonly address: string;
  /** The day on which it was last checked; a page that has it can be cited. */
  readonly checked?: string;
  readonly image?: {
    readonly address: string;
    readonly width?: number;
    readonly height?: number;
    readonly alt?: string;
  };
}

/**
 * The value of `<html prefix="…">`. Zotero reads `og` and `article` under http:// only:
 * declared with https:// it would no longer find title, address and date.
 */
export const htmlPrefix =
  "og: http://ogp.me/ns# article: http://ogp.me/ns/article# z: http://www.zotero.org/namespaces/export#";

/** What the names DC.… mean: goes into the head as `<link rel="schema.DC" href="…">`. */
export const schemaLink = { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" } as const;

/**
 * The meta elements of a page, in the order in which they stand in the head.
 * The layout also writes `<html prefix={htmlPrefix}>` and `<link {...schemaLink}>`.
 * z:itemType comes before every other guess of Zotero's, so that a page is a web page there and not
 * the journal article that og:type article or citation_title would make of it.
 */
export function pageMetadata(edition: Edition, page: DescribedPage, origin: string): MetaTag[] {
  const { words, language } = edition;
  const url = absolute(page.address, origin);
  return [
    { property: "og:title", content: page.title },
    { property: "og:description", content: page.description },
    { property: "og:type", content: page.checked === undefined ? "website" : "article" },
    { property: "og:url", content: url },
    { property: "og:locale", content: openGraphLocale(language.locale) },
    { property: "og:site_name", content: words.site.name },
    ...imageTags(page.image, origin),
    { name: "DC.title", content: page.title },
    { name: "DC.creator", content: words.site.name },
    { name: "DC.language", content: language.code },
    { name: "DC.rights", content: licence.url },
    { name: "DC.identifier", content: url },
    { property: "z:itemType", content: "webpage" },
    ...(page.checked === undefined ? [] : citableTags(edition, page.title, page.checked, url)),
  ];
}

function citableTags({ words, language }: Edition, title: string, checked: string, url: string) {
  return [
    { property: "article:modified_time", content: checked },
    { name: "DC.date", content: checked },
    { name: "citation_title", content: title },
    { name: "citation_author", content: words.site.name },
    { name: "citation_publication_date", content: checked },
    { name: "citation_language", content: language.code },
    { name: "citation_public_url", content: url },
  ];
}

function imageTags(image: DescribedPage["image"], origin: string): MetaTag[] {
  if (!image) return [];
  const { address, width, height, alt } = image;
  return [
    { property: "og:image", content: absolute(address, origin) },
    ...(width === undefined ? [] : [{ property: "og:image:width", content: String(width) }]),
    ...(height === undefined ? [] : [{ property: "og:image:height", content: String(height) }]),
    ...(alt === undefined ? [] : [{ property: "og:image:alt", content: alt }]),
  ];
}

/** `nl-NL` to `nl_NL`: a language and a territory, the likely one when the locale names none. */
function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
