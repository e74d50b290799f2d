// What the pages are, in the words of schema.org, for search engines; plain objects for JSON-LD.
import type { Edition } from "../model/edition.ts";
import type { Chain, Event } from "../model/join.ts";
import { absolute } from "./absolute.ts";
import { citableChain } from "./citable.ts";
import * as nodes from "./json-ld-nodes.ts";
import type { JsonLd, ListedPage } from "./json-ld-nodes.ts";

/** The text of a `<script type="application/ld+json">`; no `<` that could end the script. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The site in one language: a WebSite. */
export function siteLd(edition: Edition, origin: string): JsonLd {
  return {
    ...nodes.context,
    ...nodes.siteNode(edition, origin),
    description: edition.words.site.description,
    ...nodes.givenAway(edition, origin),
  };
}

/**
 * A page that lists events: a CollectionPage.
 * @param events given for a short list only; it becomes an ItemList of addresses
 */
export function timelineLd(
  edition: Edition,
  page: ListedPage,
  origin: string,
  events?: readonly Event[],
): JsonLd {
  return {
    ...nodes.pageNode("CollectionPage", edition, page, origin),
    ...(events && { mainEntity: nodes.itemList(edition, events, origin) }),
  };
}

/** A page of prose: a WebPage. */
export function proseLd(edition: Edition, page: ListedPage, origin: string): JsonLd {
  return nodes.pageNode("WebPage", edition, page, origin);
}

/** The page of an event: an Article about an Event, with its sources as citations. */
export function eventLd(edition: Edition, event: Event, origin: string): JsonLd {
  const page = {
    title: edition.say(event.title),
    description: edition.say(event.summary),
    address: edition.at.event(event),
    checked: event.checked,
  };
  return {
    ...nodes.pageNode("Article", edition, page, origin),
    headline: page.title,
    author: nodes.publisher(edition, origin),
    about: {
      "@type": "Event",
      name: page.title,
      startDate: event.date,
      location: event.places.map((code) => ({ "@type": "Place", name: edition.place(code) })),
    },
    citation: event.sources.map(nodes.sourceNode),
  };
}

/** The page of a story: a CollectionPage with its events in order. */
export function chainLd(edition: Edition, chain: Chain, origin: string): JsonLd {
  const page = { ...citableChain(edition, chain), description: edition.say(chain.lead) };
  return {
    ...nodes.pageNode("CollectionPage", edition, page, origin),
    mainEntity: nodes.itemList(edition, chain.events, origin),
  };
}

/** The path of links above a title: a BreadcrumbList, the page itself last. */
export function breadcrumbLd(
  trail: readonly { readonly name: string; readonly address: string }[],
  origin: string,
): JsonLd {
  return {
    ...nodes.context,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(address, origin),
    })),
  };
}
