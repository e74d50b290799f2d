// The parts that the JSON-LD of every kind of page is built from.
import type { Edition } from "../model/edition.ts";
import type { Event, Source } from "../model/join.ts";
import { absolute } from "./absolute.ts";
import { licence } from "./licence.ts";

export type JsonLd = { readonly [key: string]: JsonValue };
type JsonValue = string | number | boolean | JsonLd | readonly JsonValue[];

export interface ListedPage {
  readonly title: string;
  readonly description: string;
  /** The address of the page, with the base path. */
  readonly address: string;
  /** The day on which it was last checked, when there is one. */
  readonly checked?: string;
}

export const context = { "@context": "https://schema.org" } as const;

export function pageNode(type: string, edition: Edition, page: ListedPage, origin: string): JsonLd {
  return {
    ...context,
    "@type": type,
    "@id": absolute(page.address, origin),
    url: absolute(page.address, origin),
    name: page.title,
    description: page.description,
    ...(page.checked !== undefined && { dateModified: page.checked }),
    ...givenAway(edition, origin),
    isPartOf: siteNode(edition, origin),
  };
}

export function siteNode(edition: Edition, origin: string): JsonLd {
  const home = absolute(edition.at.home, origin);
  return { "@type": "WebSite", "@id": home, url: home, name: edition.words.site.name };
}

export function givenAway(edition: Edition, origin: string): JsonLd {
  return {
    inLanguage: edition.language.code,
    isAccessibleForFree: true,
    license: licence.url,
    publisher: publisher(edition, origin),
  };
}

export function publisher({ words, at }: Edition, origin: string): JsonLd {
  return { "@type": "Organization", name: words.site.name, url: absolute(at.home, origin) };
}

/** A title as it is shown: in square brackets where it is our own description. */
export function shownTitle({ title, title_exact }: Source): string {
  return title_exact ? title : `[${title}]`;
}

export function sourceNode(source: Source): JsonLd {
  return {
    "@type": "CreativeWork",
    name: shownTitle(source),
    publisher: { "@type": "Organization", name: source.publisher },
    ...(source.published !== undefined && { datePublished: source.published }),
    inLanguage: source.language,
    ...(source.link && source.url !== undefined && { url: source.url }),
  };
}

export function itemList(edition: Edition, events: readonly Event[], origin: string): JsonLd {
  return {
    "@type": "ItemList",
    numberOfItems: events.length,
    itemListElement: events.map((event, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: absolute(edition.at.event(event), origin),
    })),
  };
}
