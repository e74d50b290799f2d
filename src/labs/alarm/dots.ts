// The crowd as dots and its alarms as squares: path data, the same at build time and in the browser. Pure.
import { chances, type Boxes } from "./model.ts";

/** More dots than these are not drawn; then a dot stands for several people. */
export const mostDots = 10_000;
/** More marks than these are not drawn; then a mark stands for several alarms. */
export const mostMarks = 120;
/** The side of the square that a dot or mark has for itself, in units of the drawing. */
const cell = 10;
/** How wide the drawing is for its height. */
const wide = 25 / 16;
const marksWide = 24;

export interface Drawing {
  readonly viewBox: string;
  /** Lines to be stroked as rows of round dots: people for whom nothing happens. */
  readonly dots: string;
  /** Squares: people, or marks, with an alarm. */
  readonly alarms: string;
  /** Points to be stroked as round discs, each on its square: wanted people with an alarm. */
  readonly right: string;
  /** The same without a square: wanted people who are missed. */
  readonly missed: string;
  /** How wide a disc is. */
  readonly disc: number;
  /** How many people a dot, or alarms a mark, stands for. */
  readonly each: number;
}

/** Everybody: the wanted and the alarms are scattered among the others, on the same places each time. */
export function crowdDrawing(boxes: Boxes): Drawing {
  const people = boxes.right + boxes.missed + boxes.wrong + boxes.quiet;
  const each = Math.max(1, people / mostDots);
  const dots = Math.round(people / each);
  const columns = Math.ceil(Math.sqrt(dots * wide));
  const rows = Math.ceil(dots / columns);
  const of = (count: number): number => shownOf(count, each);
  const places = scattered(dots);
  const right = places.splice(0, of(boxes.right));
  const missed = places.splice(0, of(boxes.missed));
  // From the other end, so that one slider does not move what another has put down.
  const wrong = places.splice(Math.max(0, places.length - of(boxes.wrong)));
  const special = new Set([...right, ...missed, ...wrong]);
  // Where few stand out in a big crowd, they are drawn larger.
  const room = Math.sqrt(dots / Math.max(1, special.size)) / 2;
  const largest = Math.max(1, 3 * Math.sqrt(dots / mostDots));
  const size = Math.round(cell * Math.min(largest, Math.max(0.9, room)));
  const centre = (place: number): [number, number] => [
    (place % columns) * cell + cell / 2,
    Math.floor(place / columns) * cell + cell / 2,
  ];
  return {
    viewBox: `0 0 ${columns * cell} ${rows * cell}`,
    dots: rowsOfDots(dots, columns, special),
    alarms: [...right, ...wrong].map((place) => square(centre(place), size)).join(""),
    right: right.map((place) => point(centre(place))).join(""),
    missed: missed.map((place) => point(centre(place))).join(""),
    disc: Math.round(size * 0.6),
    each,
  };
}

/** The alarms alone, the right ones first: another whole to take a share of. */
export function alarmsDrawing({ right, wrong }: Boxes): Drawing {
  const each = [1, 2, 5]
    .flatMap((digit) => [0, 1, 2, 3, 4, 5, 6].map((power) => digit * 10 ** power))
    .sort((one, other) => one - other)
    .find((some) => shownOf(right, some) + shownOf(wrong, some) <= mostMarks);
  const [good, bad] = [shownOf(right, each ?? 1), shownOf(wrong, each ?? 1)];
  const centre = (place: number): [number, number] => [
    (place % marksWide) * cell + cell / 2,
    Math.floor(place / marksWide) * cell + cell / 2,
  ];
  const places = Array.from({ length: good + bad }, (_, place) => centre(place));
  const rows = Math.max(1, Math.ceil(places.length / marksWide));
  return {
    viewBox: `0 0 ${marksWide * cell} ${rows * cell}`,
    dots: "",
    alarms: places.map((place) => square(place, cell - 2)).join(""),
    right: places.slice(0, good).map(point).join(""),
    missed: "",
    disc: 4,
    each: each ?? 1,
  };
}

/** How many marks stand for a number; what is not nothing has at least one. */
function shownOf(count: number, each: number): number {
  return count > 0 ? Math.max(1, Math.round(count / each)) : 0;
}

/** The numbers 0 to count − 1 in an order that has no pattern, the same each time (Fisher and Yates). */
function scattered(count: number): number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  const next = chances(1);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.ceil(next() * (at + 1)) - 1;
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  return places;
}

/** A line for each run of dots in a row; dashes of no length make dots of it. */
function rowsOfDots(count: number, columns: number, without: ReadonlySet<number>): string {
  let path = "";
  for (let from = 0; from < count; from++) {
    if (without.has(from)) continue;
    let to = from;
    while ((to + 1) % columns > 0 && to + 1 < count && !without.has(to + 1)) to += 1;
    const [x, y] = [(from % columns) * cell + cell / 2, Math.floor(from / columns) * cell];
    path += `M${x} ${y + cell / 2}h${(to - from) * cell + 1}`;
    from = to;
  }
  return path;
}

function square([x, y]: readonly [number, number], size: number): string {
  return `M${x - size / 2} ${y - size / 2}h${size}v${size}h-${size}z`;
}

function point([x, y]: readonly [number, number]): string {
  return `M${x} ${y}h0`;
}
