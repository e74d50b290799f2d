// Draws one piece of the street at build time: a house, a passer-by before it, the brackets of the detector.
import { drawFace } from "../../faces/draw.ts";
import { faceParameters } from "../../faces/parameters.ts";
import { grey, ink, paper, tints } from "../../faces/shape.ts";

/** Seeds of the faces, none a child; they say nothing about the scores. */
export const faceSeeds: readonly number[] = [
  786, 748, 722, 760, 777, 721, 749, 707, 742, 738, 788, 741,
];

/** The outline of a gable from left to right: steps, a cornice, a bell, a point. */
const gables = [
  "V40H14V28h14V16h16V6h32v10h16v12h14v12h14",
  "V20h120",
  "V44c16 0 24-8 30-20S46 8 60 8s24 4 30 16 14 20 30 20",
  "V42L60 7l60 35",
] as const;
const windows = [
  "M50 24h20v16H50z",
  "M0 28h120M12 38h18v18H12zM51 38h18v18H51zM90 38h18v18H90z",
  "M60 20a8 8 0 0 1 0 16 8 8 0 0 1 0-16z",
  "M50 28h20v18H50z",
] as const;
const lower = "M5 66h19v30H5zM5 81h19M96 66h19v30H96zM96 81h19M0 136h120";
const lamp = "M110 150V54M104 54h12M105 52l2-11h6l2 11z";
const walls = [5, 2, 3, 4] as const;

/** The corners of a square around the head. */
const brackets = "M22 76V60h16M82 60h16v16M98 120v16H82M38 136H22v-16";

/** The drawing for the passer-by at a place in the row, from 0: pieces side by side make a street. */
export function pieceOfStreet(at: number): string {
  const gable = at % gables.length;
  const wall = tints[walls[(at * 3) % walls.length] ?? 5];
  const face = drawFace(faceParameters(faceSeeds[at] ?? 0), { tint: false });
  return (
    `<svg viewBox="0 0 120 150" aria-hidden="true"><path fill="${tints[1]}" d="M0 0h120v150H0z"/>` +
    `<g stroke="${ink}" stroke-width="1"><path fill="${wall ?? paper}" d="M0 150${gables[gable] ?? ""}V150z"/>` +
    `<path fill="${paper}" d="${windows[gable] ?? ""}${lower}"/>` +
    `<path fill="${grey}" d="M0 138h120v12H0z"/>` +
    (at % 3 === 1 ? `<path fill="${paper}" stroke-width="2" d="${lamp}"/>` : "") +
    `</g><g transform="translate(12 54) scale(.8)">${face}</g>` +
    `<path class="around" d="${brackets}"/><path class="brackets" d="${brackets}"/>` +
    `<g class="sign-right"><circle cx="100" cy="60" r="13"/><path d="M94 60l4.5 5 8-10"/></g>` +
    `<g class="sign-wrong"><path d="M87 47h26v26H87z"/><path d="M94 54l12 12M106 54L94 66"/></g></svg>`
  );
}
