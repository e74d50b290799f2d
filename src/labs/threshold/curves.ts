// The drawing of the lab: two humps, the line and the mistakes, and grids of a thousand squares. Pure.
import { falseShare, machine, missedShare, type Curve, type Setting } from "./model.ts";
import { density } from "./normal.ts";

/** Width and height of the drawing of two humps; four units make one point of the score. */
export const size = { width: 400, height: 124 } as const;
const unit = size.width / 100;
/** The height of a hump whose scores spread by one point. */
const rise = 2300;
/** Farther from the mean than this many standard deviations a hump is flatter than a screen shows. */
const reach = 4;

/** A grid has this many squares in a row and rows below each other: a thousand. */
export const grid = { columns: 50, rows: 20 } as const;

/** The SVG path of a hump between two scores, with the ground below it; nothing where the hump is flat. */
export function hump(curve: Curve, from = 0, to = 100): string {
  const { mean, spread } = curve;
  const [start, end] = [Math.max(from, mean - reach * spread), Math.min(to, mean + reach * spread)];
  if (start >= end) return "";
  const steps = Math.ceil((end - start) / 0.8);
  const points = Array.from({ length: steps + 1 }, (_, at) => {
    const score = start + ((end - start) * at) / steps;
    const height = (density((score - mean) / spread) / spread) * rise;
    return `${short(score * unit)} ${short(size.height - height)}`;
  });
  return `M${short(start * unit)} ${size.height}L${points.join("L")}V${size.height}z`;
}

/** The SVG path of the line. */
export function linePath(line: number): string {
  return `M${short(line * unit)} 0V${size.height}`;
}

/** The SVG path of the first `count` squares of a grid, row by row. */
export function squares(count: number): string {
  const full = Math.floor(count / grid.columns);
  const rest = count % grid.columns;
  return (
    (full > 0 ? `M0 0h${grid.columns}v${full}h-${grid.columns}z` : "") +
    (rest > 0 ? `M0 ${full}h${rest}v1h-${rest}z` : "")
  );
}

/** How many squares of a thousand a share fills. */
export function ofThousand(share: number): number {
  return Math.round(share * grid.columns * grid.rows);
}

/** The path of each part of the drawing that moves with the line, by its name. */
export function shapesAt({ line }: Setting) {
  const { different, differentB, same } = machine;
  return {
    line: linePath(line),
    false: hump(different, line),
    falseB: hump(differentB, line),
    missed: hump(same, 0, line),
    falseGrid: squares(ofThousand(falseShare(different, line))),
    falseBGrid: squares(ofThousand(falseShare(differentB, line))),
    missedGrid: squares(ofThousand(missedShare(same, line))),
  } as const;
}

/** One place behind the point is finer than a screen shows. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Where the name of the line is fixed to it, so that it stays in the picture; a value of text-anchor. */
export function anchorOf(line: number): "start" | "middle" | "end" {
  return line < 15 ? "start" : line > 85 ? "end" : "middle";
}
