// Counts what the crawler has and what a stranger can still see. Pure.
import { isOnline, type Choices, type Crawl, type Web } from "./model.ts";

/** The photos that the followed person is on and that were put online by the end of a day. */
export function photosOfYou({ photos, you }: Web, day: number): number[] {
  return photos.flatMap(({ people, posted }, photo) =>
    people.includes(you) && posted <= day ? [photo] : [],
  );
}

export interface Counts {
  /** Photos and people in the database, and people in it who have no profile. */
  readonly photos: number;
  readonly people: number;
  readonly without: number;
  /** Photos of the followed person in the database, and how many of these they placed themselves. */
  readonly yours: number;
  readonly own: number;
  /** Photos of the followed person that a stranger can see on the web. */
  readonly online: number;
  /** Photos in the database of the followed person that a stranger cannot see on the web any more. */
  readonly gone: number;
}

/** What there is to count at the end of a day. */
export function countsOf(
  web: Web,
  choices: Choices,
  day: number,
  { rows }: Pick<Crawl, "rows">,
): Counts {
  const people = new Set(rows.map(({ person }) => person));
  const yours = rows.filter(({ person }) => person === web.you);
  return {
    photos: new Set(rows.map(({ photo }) => photo)).size,
    people: people.size,
    without: [...people].filter((person) => person >= web.profiles).length,
    yours: yours.length,
    own: yours.filter(({ photo }) => web.photos[photo]?.page === web.yours).length,
    online: photosOfYou(web, day).filter((photo) => isOnline(web, choices, photo, day)).length,
    gone: yours.filter(({ photo }) => !isOnline(web, choices, photo, day)).length,
  };
}

export type Placer = "you" | "friend" | "school" | "club" | "paper";

/** Who put a photo of the followed person online: themselves, a friend on the network, or the site. */
export function placerOf(web: Web, photo: number): Placer {
  const page = web.photos[photo]?.page ?? 0;
  const site = web.pages[page]?.site;
  if (page === web.yours) return "you";
  return site === "school" || site === "club" || site === "paper" ? site : "friend";
}
