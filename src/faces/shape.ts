// Small pieces of SVG: numbers as short as possible, paths, colours.
import type { FaceParameters, HairTone } from "./parameters.ts";

export const ink = "#141824";
export const paper = "#fff";
const grey = "#D5D7DC";
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

/** A path. `fill` a colour; `width` of the stroke where it is not the shared one, 0 for none; `stroke` its colour. */
export function path(d: string, fill?: string, width?: number, stroke?: string): string {
  const thickness =
    width === undefined ? "" : width === 0 ? ' stroke="none"' : ` stroke-width="${short(width)}"`;
  return `<path d="${d}"${fill ? ` fill="${fill}"` : ""}${stroke ? ` stroke="${stroke}"` : ""}${thickness}/>`;
}

/** The colour of a tone of hair; "tint" is the colour behind the face. */
export function colourOf(tone: HairTone, parameters: FaceParameters): string {
  if (tone === "tint") return tints[parameters.tint] ?? paper;
  return { ink, paper, grey }[tone];
}

/** The grey of stubble and shorn hair. */
export const shade = grey;
