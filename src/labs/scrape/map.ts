// Draws the little web: where each page stands, and path data for pages, links and brackets. Pure.
import { photosOfYou } from "./counts.ts";
import { isClosed, type Choices, type Crawl, type SiteId, type Web } from "./model.ts";

/** Width and height of the drawing. */
export const mapSize: readonly [width: number, height: number] = [400, 392];

/** The middle of each site, and where its name stands under it. */
export const middles: Readonly<Record<SiteId, readonly [x: number, y: number]>> = {
  school: [62, 56],
  paper: [204, 48],
  club: [342, 56],
  social: [120, 242],
  blog: [304, 186],
  shop: [310, 314],
};

/** Pages of a site lie like the seeds of a sunflower: the golden angle apart, this far from the middle. */
const golden = Math.PI * (3 - Math.sqrt(5));
const apart = 10;

/** How far the pages of a site reach from its middle, in units of the drawing. */
export function reachOf(pages: number): number {
  return Math.round(apart * Math.sqrt(pages));
}

/** Where a page stands, in whole units of the drawing. */
export function pointOf({ pages }: Pick<Web, "pages">, page: number): [x: number, y: number] {
  const { site, place } = pages[page] ?? { site: "paper", place: 0 };
  const [x, y] = middles[site];
  const reach = apart * Math.sqrt(place);
  const angle = place * golden - Math.PI / 2;
  return [Math.round(x + reach * Math.cos(angle)), Math.round(y + reach * Math.sin(angle))];
}

/** The names of the paths, from back to front. */
export const layers = [
  "links",
  "ways",
  "copied",
  "you",
  "unseen",
  "hollow",
  "visited",
  "marked",
  "today",
  "waiting",
  "closed",
] as const;

export type Layer = (typeof layers)[number];

const dot = ([x, y]: readonly number[]): string => `M${x} ${y}h0`;
const disc = ([x = 0, y = 0]: readonly number[]): string =>
  `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;
const diamond = ([x = 0, y = 0]: readonly number[]): string => `M${x - 5} ${y}l5-5 5 5-5 5z`;
const cross = ([x = 0, y = 0]: readonly number[]): string => `M${x - 3} ${y - 3}l6 6m0-6l-6 6`;
const square = ([x = 0, y = 0]: readonly number[]): string => `M${x - 7} ${y - 7}h14v14h-14z`;
const brackets = ([x = 0, y = 0]: readonly number[]): string =>
  `M${x - 8} ${y - 4}v-4h4m8 0h4v4m0 8v4h-4m-8 0h-4v-4`;

/** The path data of each layer at the end of a day. */
export function mapOf(
  web: Web,
  choices: Choices,
  day: number,
  { rows, visited, waiting, found }: Crawl,
): Record<Layer, string> {
  const of = (draw: (point: readonly number[]) => string, pages: Iterable<number>): string =>
    [...pages].map((page) => draw(pointOf(web, page))).join("");
  const line = (from: number, to: number): string =>
    `M${pointOf(web, from).join(" ")}L${pointOf(web, to).join(" ")}`;
  const pageOf = (photo: number): number => web.photos[photo]?.page ?? 0;

  const all = web.pages.map((_, page) => page);
  const closed = new Set(all.filter((page) => isClosed(web, choices, page, day)));
  const waits = new Set(waiting.filter((page) => !closed.has(page)));
  const been = all.filter((page) => visited.has(page) && !closed.has(page) && !waits.has(page));
  const unseen = all.filter((page) => !visited.has(page) && !closed.has(page) && !waits.has(page));
  const copied = new Set(
    rows.filter(({ person }) => person === web.you).map(({ photo }) => pageOf(photo)),
  );
  return {
    links: all
      .flatMap((from) =>
        (web.pages[from]?.links ?? [])
          .filter((to) => from < to || !web.pages[to]?.links.includes(from))
          .map((to) => line(from, to)),
      )
      .join(""),
    ways: [...found]
      .filter(([to]) => visited.has(to))
      .map(([to, from]) => line(from, to))
      .join(""),
    copied: of(square, copied),
    you: of(brackets, new Set(photosOfYou(web, day).map(pageOf))),
    unseen: of(dot, unseen),
    hollow: of(dot, unseen),
    visited: of(dot, been),
    // Signs on the mark keep its own dark ink, at night too.
    marked:
      of(
        disc,
        been.filter((page) => copied.has(page)),
      ) +
      of(
        cross,
        [...copied].filter((page) => closed.has(page)),
      ),
    today: of(
      dot,
      been.filter((page) => visited.get(page) === day),
    ),
    waiting: of(diamond, waits),
    closed: of(cross, closed),
  };
}
