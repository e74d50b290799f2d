// Breaks the lines of the share images by the real widths of their letters.
import { Resvg } from "@resvg/resvg-js";
import { fontFiles, type Face } from "./share-fonts.ts";

export const fonts = { loadSystemFonts: false, fontFiles: [...fontFiles] };

/** The attributes of a text element in a font. */
export function textAttributes({ family, weight, tracking }: Face, size: number): string {
  const spacing = tracking === 0 ? "" : ` letter-spacing="${rounded(tracking * size)}"`;
  return `font-family="${family}" font-weight="${weight}" font-size="${size}"${spacing}`;
}

/** A text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** How wide the ink of a text is, in units of its size. */
export function inkWidth(text: string, face: Face): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text ${textAttributes(face, 100)}>${escaped(text)}</text></svg>`;
  return (new Resvg(svg, { font: fonts }).getBBox()?.width ?? 0) / 100;
}

const advances = new Map<string, number>();

/** How far a word moves the pen: what it adds between two strokes, whose ink has no part in it. */
function advanceOf(word: string, face: Face): number {
  const key = `${face.family} ${word}`;
  let advance = advances.get(key);
  if (advance === undefined) {
    advance = inkWidth(`|${word}|`, face) - inkWidth("||", face);
    advances.set(key, advance);
  }
  return advance;
}

/** A paragraph in lines of at most `width` (in units of its size); a word wider than that stands alone. */
function broken(paragraph: string, face: Face, width: number): string[] {
  const space = advanceOf(" ", face);
  const lines: string[] = [];
  let line = "";
  let at = 0;
  for (const word of paragraph.split(" ")) {
    const advance = advanceOf(word, face);
    if (line !== "" && at + space + advance <= width) {
      line += ` ${word}`;
      at += space + advance;
    } else {
      if (line !== "") lines.push(line);
      line = word;
      at = advance;
    }
  }
  return [...lines, line];
}

/** A paragraph in as few lines as `width` allows, all about as long: no word is left alone at the end. */
export function balanced(paragraph: string, face: Face, width: number): string[] {
  const fewest = broken(paragraph, face, width).length;
  let [low, high] = [0, width];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (broken(paragraph, face, middle).length > fewest) low = middle;
    else high = middle;
  }
  return broken(paragraph, face, high);
}

/** Whether every word has room in a line of `width`. */
export function hasRoom(paragraph: string, face: Face, width: number): boolean {
  return paragraph.split(" ").every((word) => advanceOf(word, face) <= width);
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
