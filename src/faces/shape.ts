// Small pieces of SVG: numbers as short as possible, paths, colours.
import type { FaceParameters, HairTone } from "./parameters.ts";

export const ink = "#141824";
export const paper = "#fff";
/** The grey of stubble, shorn hair and old hair. */
export const grey = "#D5D7DC";
export const tints = ["#FFE27A", "#CFE3FF", "#FFD0C2", "#CDEBD8", "#E4D9FF", "#F1EADB"] as const;

/** The strokes that all lines of a face share; written once on a group. Units: the drawing is 120 wide. */
export const strokes = `fill="none" stroke="${ink}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"`;

/** A number with at most one decimal, without a leading zero: 0.52 → ".5". */
function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, "$1.");
}

/** Path data: a template in which every number is shortened and every needless space left out. */
export function line(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  const text = parts.reduce((sum, part, index) => {
    const value = values[index - 1] ?? "";
    return sum + (typeof value === "number" ? short(value) : value) + part;
  });
  return text.replace(/ (?=-)/g, "");
}

const widthOf = (width?: number): string =>
  width === undefined ? "" : width === 0 ? ' stroke="none"' : ` stroke-width="${short(width)}"`;

/** A filled shape; `width` of its outline where it is not the shared one, 0 for none. */
export function area(d: string, fill: string, width?: number): string {
  return `<path d="${d}" fill="${fill}"${widthOf(width)}/>`;
}

/** A line; `width` and `colour` where they are not the shared ones. */
export function stroke(d: string, width?: number, colour?: string): string {
  return `<path d="${d}"${colour === undefined ? "" : ` stroke="${colour}"`}${widthOf(width)}/>`;
}

/** Dots of `size` across: lines without length, with round ends. */
export function dots(points: readonly (readonly [x: number, y: number])[], size: number): string {
  return stroke(points.map(([x, y]) => line`M${x} ${y}h0`).join(""), size);
}

/** The colour of a tone of hair; "tint" is the colour behind the face. */
export function colourOf(tone: HairTone, parameters: FaceParameters): string {
  if (tone === "tint") return tints[parameters.tint] ?? paper;
  return { ink, paper, grey }[tone];
}
