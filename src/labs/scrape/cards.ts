// The web on paper: each page as a card with a number, its links and who is on its photos.
import type { SiteId, Web } from "./model.ts";

export interface Card {
  /** From 1; the crawler begins there. */
  readonly card: number;
  readonly site: SiteId;
  /** The cards that it links to. */
  readonly links: readonly number[];
  /** For each photo who is on it, as letters; nothing for the person who is followed. */
  readonly photos: readonly (readonly (string | undefined)[])[];
  readonly yours: boolean;
  readonly closed: boolean;
}

/** A letter for each person, A for the first, but none for the one who is followed. */
export function letterOf({ you }: Pick<Web, "you">, person: number): string | undefined {
  if (person === you) return undefined;
  return String.fromCharCode(65 + person - (person > you ? 1 : 0));
}

/** A card for each page, in the order of the pages. */
export function cardsOf(web: Web): Card[] {
  return web.pages.map(({ site, links, closed }, page) => ({
    card: page + 1,
    site,
    links: links.map((link) => link + 1),
    photos: web.photos
      .filter((photo) => photo.page === page)
      .map(({ people }) => people.map((person) => letterOf(web, person))),
    yours: page === web.yours,
    closed,
  }));
}
