// Draws the image that a preview shows beside a link: a title, and nine invented faces with one framed.
import { Resvg } from "@resvg/resvg-js";
import { drawFace } from "../faces/draw.ts";
import { markSvg } from "../faces/mark.ts";
import { faceParameters } from "../faces/parameters.ts";
import { seedOf } from "../faces/seed.ts";
import { ink, paper } from "../faces/shape.ts";
import { indexedPng } from "./indexed-png.ts";
import { headFace, machineFace, type Face } from "./share-fonts.ts";
import { balanced, escaped, fonts, hasRoom, rounded, textAttributes } from "./share-text.ts";

export interface ShareImage {
  /** May hold line breaks; other lines are broken where they must be. */
  readonly title: string;
  /** The small line above the title, with " · " between its parts. */
  readonly kicker: string;
  /** The same seed gives the same faces; the framed one is the face of the seed itself. */
  readonly seed: string;
  /** The name of the site. */
  readonly name: string;
}

export const shareSize = { width: 1200, height: 630 } as const;

/** Where words may stand; the wall fills the rest. */
export const textBox = { left: 60, right: 590, top: 60, bottom: 570 } as const;
/** A letter begins a little right of where it is put. */
const boxWidth = textBox.right - textBox.left - 4;

const soft = "#4A5165";
const yellow = "#FFD633";
const wall = { x: 630, y: 60, size: 510 } as const;
const kickerSize = 24;
const kickerLine = 34;
const brand = { mark: 44, size: 32 } as const;
export const mostLines = 5;

/** The whole image as SVG; it names fonts, which `png` has, and refers to nothing else. */
export function shareSvg({ title, kicker, seed, name }: ShareImage): string {
  const above = kickerLines(kicker);
  const titleTop = textBox.top + above.length * kickerLine + 26;
  const { lines, size } = titleLines(title, textBox.bottom - brand.mark - 32 - titleTop);
  const { width, height } = shareSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
    above.map((line, at) =>
      text(line, machineFace, kickerSize, soft, textBox.top + kickerSize * 0.72 + at * kickerLine),
    ),
    lines.map((line, at) =>
      text(line, headFace, size, ink, titleTop + size * 0.72 + at * size * titleLeading),
    ),
    brandSvg(name),
    wallSvg(seed),
    "</svg>",
  ]
    .flat()
    .join("");
}

/** An SVG of flat colours as PNG, always the same bytes. */
export function png(svg: string): Buffer {
  return indexedPng(new Resvg(svg, { font: fonts }).render());
}

/** On one line when there is room, else each part on its own. */
function kickerLines(kicker: string): string[] {
  const whole = balanced(kicker, machineFace, boxWidth / kickerSize);
  if (whole.length === 1) return whole;
  return kicker.split(" · ").flatMap((part) => balanced(part, machineFace, boxWidth / kickerSize));
}

const titleLeading = 1.06;

interface Title {
  readonly lines: string[];
  readonly size: number;
}

/** The title as large as it can be in the box of that height, or up to a tenth smaller if that saves a line. */
function titleLines(title: string, height: number): Title {
  const paragraphs = title.split("\n");
  let largest: Title | undefined;
  for (let size = 88; size > (largest?.size ?? 0) * 0.9; size -= 2) {
    const width = boxWidth / size;
    const lines = paragraphs.flatMap((paragraph) => balanced(paragraph, headFace, width));
    const fits =
      lines.length <= mostLines &&
      lines.length * size * titleLeading <= height &&
      paragraphs.every((paragraph) => hasRoom(paragraph, headFace, width));
    if (fits && largest && lines.length < largest.lines.length) return { lines, size };
    if (fits) largest ??= { lines, size };
  }
  if (!largest) throw new Error(`"${title}" is too long for an image`);
  return largest;
}

function text(line: string, face: Face, size: number, colour: string, baseline: number): string {
  return `<text x="${textBox.left}" y="${rounded(baseline)}" fill="${colour}" ${textAttributes(face, size)}>${escaped(line)}</text>`;
}

function brandSvg(name: string): string {
  const y = textBox.bottom - brand.mark;
  const x = textBox.left + brand.mark + 16;
  const baseline = y + brand.mark / 2 + brand.size * 0.34;
  return (
    `<g transform="translate(${textBox.left} ${y})">${markSvg({ size: brand.mark })}</g>` +
    `<text x="${x}" y="${rounded(baseline)}" fill="${ink}" ${textAttributes(headFace, brand.size)}>${escaped(name)}</text>`
  );
}

/** Three by three faces, the middle one in the corners of a face detector. */
function wallSvg(seed: string): string {
  const cell = wall.size / 3;
  const faces = Array.from({ length: 9 }, (_, at) => {
    const face = drawFace(faceParameters(seedOf(at === 4 ? seed : `${seed} ${at}`)));
    const x = wall.x + (at % 3) * cell;
    const y = wall.y + Math.floor(at / 3) * cell;
    return `<g transform="translate(${x} ${y}) scale(${rounded(cell / 120)})">${face}</g>`;
  });
  return faces.join("") + passepartout() + frame(wall.x + cell, wall.y + cell, cell);
}

/**
 * Covers what runs off the edge of the wall; inside it the ground of the next face does so.
 * To clip each face instead would take twice the time.
 */
function passepartout(): string {
  const { x, y, size } = wall;
  const { width, height } = shareSize;
  const hole = `M${x} ${y}v${size}h${size}v${-size}z`;
  return `<path fill="${paper}" d="M${textBox.right} 0H${width}V${height}H${textBox.right}z${hole}"/>`;
}

/** Four yellow corners around a square, with a line of ink around them to show on yellow too. */
function frame(x: number, y: number, size: number): string {
  const out = 8;
  const arm = 38;
  const [left, top, right, bottom] = [x - out, y - out, x + size + out, y + size + out];
  const corners =
    `M${left} ${top + arm}v${-arm}h${arm}M${right - arm} ${top}h${arm}v${arm}` +
    `M${right} ${bottom - arm}v${arm}h${-arm}M${left + arm} ${bottom}h${-arm}v${-arm}`;
  return (
    `<g fill="none" stroke-linecap="square"><path stroke="${ink}" stroke-width="15" d="${corners}"/>` +
    `<path stroke="${yellow}" stroke-width="9" d="${corners}"/></g>`
  );
}
