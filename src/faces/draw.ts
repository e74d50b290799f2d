// Draws a face: from parameters to SVG, with attributes only (no style, no id, no script).
import { bust, earsPath, earwear, glasses } from "./body.ts";
import { facialHair } from "./beard.ts";
import { brows, eyes, mouth, nose } from "./features.ts";
import { hairOf } from "./hair.ts";
import { faceParameters, type FaceParameters } from "./parameters.ts";
import { area, line, paper, strokes, tints } from "./shape.ts";
import { freckles, wrinkles } from "./skin.ts";
import { headPath, skullOf } from "./skull.ts";

/** Neighbouring lines that have nothing but the shared stroke become one path. */
function joinLines(svg: string): string {
  return svg.replace(/(?:<path d="[^"]*"\/>){2,}/g, (run) => run.replaceAll('"/><path d="', ""));
}

/** All lines of a face, without the stroke that they share. From back to front. */
function lines(p: FaceParameters): string {
  const s = skullOf(p);
  const hair = hairOf(p, s);
  const beard = facialHair(p, s);
  const earsShow = hair.ears !== false;
  const pieces = [
    hair.back,
    bust(p, s),
    area((earsShow ? earsPath(p, s) : "") + headPath(s), paper),
    earsShow ? earwear(p, s) : "",
    freckles(p, s),
    wrinkles(p, s),
    beard.svg,
    brows(p, s),
    nose(p, s),
    mouth(p, s, beard.mouth),
    eyes(p, s),
    hair.front,
    glasses(p, s, earsShow),
  ];
  return joinLines(pieces.join(""));
}

const square = (tint: number, d: string): string =>
  `<path fill="${tints[tint] ?? paper}" d="${d}"/>`;

/**
 * A face as an SVG fragment for a viewBox of 0 0 120 120; `tint: false` leaves out the ground.
 * Some lines go past the box: the svg around it clips them, as every svg does by itself.
 */
export function drawFace(
  parameters: FaceParameters,
  { tint = true }: { tint?: boolean } = {},
): string {
  const ground = tint ? square(parameters.tint, "M0 0h120v120H0z") : "";
  return `${ground}<g ${strokes}>${lines(parameters)}</g>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The start of an SVG document: with a title it is an image with a name, without it is decoration. */
function open(width: number, height: number, size?: number, title?: string): string {
  const measure = size === undefined ? "" : ` width="${String(size)}" height="${String(size)}"`;
  const name =
    title === undefined ? ' aria-hidden="true">' : ` role="img"><title>${escape(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"${measure}${name}`;
}

/** A whole SVG document of the face of a seed. `size` in CSS pixels; without `title` it is decoration. */
export function faceSvg(
  seed: number,
  { size, title }: { size?: number; title?: string } = {},
): string {
  return `${open(120, 120, size, title)}${drawFace(faceParameters(seed))}</svg>`;
}

/**
 * One decorative SVG with the faces of many seeds, `columns` in a row, each 120 by 120 units. Every
 * face is an svg inside it, to clip what runs off its edge: a style sheet must not set their height.
 */
export function wallSvg(seeds: readonly number[], columns: number): string {
  const grounds = tints.map(() => "");
  const cells = seeds.map((seed, index) => {
    const p = faceParameters(seed);
    const x = (index % columns) * 120;
    const y = Math.floor(index / columns) * 120;
    grounds[p.tint] += line`M${x} ${y}h120v120h-120z`;
    return `<svg x="${String(x)}" y="${String(y)}" width="120" height="120">${lines(p)}</svg>`;
  });
  const squares = grounds.map((d, tint) => (d === "" ? "" : square(tint, d))).join("");
  const height = Math.ceil(seeds.length / columns) * 120;
  return `${open(columns * 120, height)}<g shape-rendering="crispEdges">${squares}</g><g ${strokes}>${cells.join("")}</g></svg>`;
}
