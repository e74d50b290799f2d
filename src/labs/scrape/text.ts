// What the lab says about a day, in the words of its page; at build time and in the browser alike.
import { mix } from "../../faces/random.ts";
import { put, type Speaker } from "../frame/speak.ts";
import { daysOf } from "./choices.ts";
import { countsOf, photosOfYou } from "./counts.ts";
import {
  crawl,
  isClosed,
  isOnline,
  type Choices,
  type Crawl,
  type Row,
  type Web,
} from "./model.ts";
import type { Words } from "./words.ts";

/** So many of the newest rows are shown. */
export const shownRows = 8;

/** Three of the numbers that stand for a face: nearly the same on each photo of a person, from 0 to 99. */
export function templateOf(person: number, photo: number): string {
  return [0, 1, 2]
    .map((at) => (mix(person * 3 + at + 1000) % 97) + (mix(photo * 3 + at + person) % 3))
    .map((value) => String(value).padStart(2, "0"))
    .join(" ");
}

/** One row of the shown table: face, page and day; `mine` for the followed person, no text where there is no row. */
export interface ShownRow {
  readonly cells: readonly [template: string, page: string, day: string];
  readonly mine: boolean;
}

/** Everything that the page shows at the end of a day, but for the drawing. */
export function told(web: Web, choices: Choices, day: number, words: Words, speaker: Speaker) {
  const done = crawl(web, choices, day);
  const counts = countsOf(web, choices, day, done);
  const { number, count } = speaker;
  const said = put(words.said, {
    day: number(day),
    inside: count(words.saidInside, counts.yours),
    online: count(words.saidOnline, counts.online),
  });
  const closed = web.pages.filter((_, page) => isClosed(web, choices, page, day)).length;
  return {
    done,
    said,
    texts: {
      day: put(words.dayTold, { day: number(day), days: number(daysOf(web)) }),
      yours: number(counts.yours),
      inside: count(words.inside, counts.yours),
      placed: put(words.placed, {
        own: number(counts.own),
        others: number(counts.yours - counts.own),
      }),
      online: number(counts.online),
      seen: count(words.online, counts.online),
      gone: counts.gone > 0 ? count(words.gone, counts.gone) : "",
      photos: number(counts.photos),
      copied: count(words.photos, counts.photos),
      people: put(words.people, {
        people: number(counts.people),
        without: number(counts.without),
      }),
      newest: put(words.rows.caption, {
        shown: number(Math.min(shownRows, done.rows.length)),
        all: number(done.rows.length),
      }),
    },
    described: put(words.map.described, {
      visited: number(done.visited.size),
      waiting: number(done.waiting.length),
      closed: number(closed),
      said,
    }),
    rows: rowsOf(web, done, words, speaker),
    mine: mineOf(web, choices, day, done, words, speaker),
  };
}

/** The newest rows, those of the followed person first within their day. */
function rowsOf(web: Web, { rows }: Crawl, words: Words, { number }: Speaker): ShownRow[] {
  const mine = ({ person }: Row): number => (person === web.you ? 1 : 0);
  const newest = [...rows].reverse().sort((a, b) => b.day - a.day || mine(b) - mine(a));
  return Array.from({ length: shownRows }, (_, at) => {
    const row = newest[at];
    if (!row) return { cells: ["", "", ""], mine: false };
    const page = web.pages[web.photos[row.photo]?.page ?? 0];
    const template = templateOf(row.person, row.photo);
    const where = put(words.page, {
      site: words.sites[page?.site ?? "paper"],
      page: number(page?.place ?? 0),
    });
    return {
      cells: [mine(row) ? `${template} ${words.you}` : template, where, number(row.day)],
      mine: mine(row) === 1,
    };
  });
}

/** For each photo of the followed person whether it is there yet, when it was copied and whether it is on the web. */
function mineOf(
  web: Web,
  choices: Choices,
  day: number,
  { rows }: Crawl,
  { yours }: Words,
  { number }: Speaker,
) {
  return photosOfYou(web, Infinity).map((photo) => {
    const row = rows.find((one) => one.photo === photo && one.person === web.you);
    return {
      there: (web.photos[photo]?.posted ?? 0) <= day,
      copied: row ? put(yours.since, { day: number(row.day) }) : yours.not,
      online: isOnline(web, choices, photo, day) ? yours.yes : yours.no,
    };
  });
}
