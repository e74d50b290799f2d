// A crawler that copies the photos of an invented web, and what a person can do to get out. Pure.

export const siteIds = ["paper", "school", "club", "social", "shop", "blog"] as const;

export type SiteId = (typeof siteIds)[number];

/** What can be done to get out, in the order in which the controls stand. */
export const actions = ["private", "post", "robots", "removal"] as const;

export type Action = (typeof actions)[number];

export interface Page {
  readonly site: SiteId;
  /** Its place on the site; 0 is the home page. */
  readonly place: number;
  /** The pages that it links to, by their numbers. */
  readonly links: readonly number[];
  /** Whether only friends see it, from the beginning. */
  readonly closed: boolean;
}

export interface Photo {
  readonly page: number;
  /** Who is on it. */
  readonly people: readonly number[];
  /** After the crawl of which day it is put online; 0 for one that was there before. */
  readonly posted: number;
}

export interface Web {
  readonly pages: readonly Page[];
  readonly photos: readonly Photo[];
  /** Whether a site asks robots to stay out: never, from the beginning, or once somebody asks it to. */
  readonly robots: Readonly<Record<SiteId, "never" | "always" | "asked">>;
  readonly start: number;
  /** The person who is followed, and the page that is theirs. */
  readonly you: number;
  readonly yours: number;
  /** The photo that a friend will delete when asked. */
  readonly askable: number;
  /** People with a lower number have a profile of their own. */
  readonly profiles: number;
  /** Pages that the crawler visits in a day, and days after which it begins again. */
  readonly pace: number;
  readonly round: number;
}

/** After the crawl of which day each thing is done; Infinity for never. */
export type Choices = Readonly<Record<Action, number>> & {
  /** Whether the crawler does what a robots.txt asks. */
  readonly obey: boolean;
};

/** A face in the database. */
export interface Row {
  readonly photo: number;
  readonly person: number;
  readonly day: number;
}

export interface Crawl {
  /** The database, oldest row first. */
  readonly rows: readonly Row[];
  /** Each visited page with the day of its last visit. */
  readonly visited: ReadonlyMap<number, number>;
  /** Pages that were found in this round and wait, in order. */
  readonly waiting: readonly number[];
  /** Each page that was ever found, with the page whose link led to it first. */
  readonly found: ReadonlyMap<number, number>;
}

/** Whether a page only shows itself to friends, at the end of a day. */
function isPrivate({ pages, yours }: Web, choices: Choices, page: number, day: number): boolean {
  return pages[page]?.closed === true || (page === yours && choices.private <= day);
}

/** Whether the crawler may or can not open a page, as things stand at the end of a day. */
export function isClosed(web: Web, choices: Choices, page: number, day: number): boolean {
  const robots = web.robots[web.pages[page]?.site ?? "paper"];
  const asks = robots === "always" || (robots === "asked" && choices.robots <= day);
  return isPrivate(web, choices, page, day) || (choices.obey && asks);
}

/** Whether a photo can be seen on the web, by a stranger, at the end of a day. */
export function isOnline(web: Web, choices: Choices, photo: number, day: number): boolean {
  const { page = 0, posted = Infinity } = web.photos[photo] ?? {};
  const deleted = photo === web.askable && choices.post <= day;
  return posted <= day && !deleted && !isPrivate(web, choices, page, day);
}

/**
 * The database at the end of a day (a whole number; 0 is before the crawler comes). Breadth-first: pages are
 * visited in the order in which they were found, each once a round. What happens on a day happens after the
 * crawl of that day.
 */
export function crawl(web: Web, choices: Choices, day: number): Crawl {
  let rows: Row[] = [];
  const visited = new Map<number, number>();
  const found = new Map<number, number>();
  let waiting: number[] = [];
  let seen = new Set<number>();
  for (let today = 1; today <= day; today++) {
    if ((today - 1) % web.round === 0) {
      waiting = [web.start];
      seen = new Set(waiting);
    }
    for (let left = web.pace; left > 0 && waiting.length > 0;) {
      const page = waiting.shift() ?? 0;
      if (isClosed(web, choices, page, today - 1)) continue;
      left--;
      visited.set(page, today);
      rows.push(...newRows(web, choices, page, today, rows));
      for (const link of web.pages[page]?.links ?? []) {
        if (seen.has(link)) continue;
        seen.add(link);
        waiting.push(link);
        if (!found.has(link)) found.set(link, page);
      }
    }
    if (choices.removal === today) rows = rows.filter(({ person }) => person !== web.you);
  }
  return { rows, visited, waiting, found };
}

/** A row for each face on a page that is not in the database yet. */
function newRows(
  web: Web,
  choices: Choices,
  page: number,
  today: number,
  rows: readonly Row[],
): Row[] {
  const has = new Set(rows.map(({ photo, person }) => `${photo} ${person}`));
  return web.photos.flatMap((of, photo) =>
    of.page === page && isOnline(web, choices, photo, today - 1)
      ? of.people
          .filter((person) => !has.has(`${photo} ${person}`))
          .map((person) => ({ photo, person, day: today }))
      : [],
  );
}
