// What heads of hair are put together from: the line over the forehead, curls, the dome of a hat.
import { area, line, stroke } from "./shape.ts";
import { crownPath, type Point, type Skull } from "./skull.ts";

/** SVG for behind the head and for on it; `ears` false where the ears are covered. */
export type Hair = { back?: string; front?: string; ears?: boolean };

/** What every style is drawn from: the skull, the colour of the hair, its side, and how far it stands off. */
export type Head = { s: Skull; fill: string; side: 1 | -1; volume: number };

/** From the side of the head over the forehead to the other side, `rise` above the usual line; continues a crown line and closes it. */
export function arch(s: Skull, rise = 0): string {
  const y = s.hairline - rise;
  const low = s.eyeY + 2;
  return (
    line`L${s.right - 2.4} ${low}C${s.right - 3} ${y + 5} ${60 + s.half * 0.55} ${y} 60 ${y}` +
    line`S${s.left + 3} ${y + 5} ${s.left + 2.4} ${low}z`
  );
}

/** The same with a parting on `side`, `from` 60 in units of the drawing; continues a crown line drawn to that side. */
export function parting(s: Skull, side: number, from: number): string {
  const x = (out: number): number => 60 + side * out;
  const y = s.hairline;
  const low = s.eyeY + 2;
  return (
    line`L${x(s.half - 2.4)} ${low}C${x(s.half - 3)} ${y + 7} ${x(from + 5)} ${y + 3} ${x(from)} ${y - 6}` +
    line`C${x(from - 5)} ${y + 2} ${x(5 - s.half)} ${y + 3} ${x(2.4 - s.half)} ${low}z`
  );
}

/** `count` + 1 numbers at equal distances. */
export const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);

/** Half circles from point to point, from the first on: radii too small are made to fit by every renderer. */
export function bumps(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => (index === 0 ? line`M${x} ${y}` : line`A1 1 0 0 1 ${x} ${y}`))
    .join("");
}

/** A round top from side to side that ends at `low`, above the ears, and is closed there: a hat. */
export function dome(s: Skull, out: number, up: number, low: number): string {
  const wide = s.half + out;
  const top = s.top - up;
  const rise = low - (low - top) * 0.72;
  return (
    line`M${60 - wide} ${low}C${60 - wide} ${rise} ${60 - s.crownSpan} ${top} 60 ${top}` +
    line`S${60 + wide} ${rise} ${60 + wide} ${low}z`
  );
}

/** Hair on the skull that flows into the hair behind it: filled over the head's outline, with a line only at its lower edge. */
export function seamless(s: Skull, fill: string, edge: string, side = 1): string {
  const cover = area(crownPath(s, 2, 2.2, s.temple, side) + edge, fill, 0);
  return cover + stroke(edge.replace("L", "M").replace("z", ""));
}

/** A knot or a puff of hair, with centre and radius. */
export const circle = (x: number, y: number, r: number, fill: string): string =>
  area(line`M${x - r} ${y}a1 1 0 0 1 ${2 * r} 0a1 1 0 0 1 ${-2 * r} 0`, fill);

/** Hair combed back tightly: a band along the crown. */
export const tight = ({ s, fill }: Head): string =>
  area(crownPath(s, 1, 2, s.eyeY) + arch(s, s.height * 0.1), fill);
