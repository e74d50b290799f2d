// The lines of a PDF with the size of their letters and their place, from the pieces that a PDF is made of.
import type { StructuredTextItem } from "unpdf";
import { tidy } from "./white-space.ts";

export interface Line {
  readonly text: string;
  /** The size of its letters, in points. */
  readonly size: number;
  /** The height of its foot above that of the page, in points. */
  readonly y: number;
}

/** The lines of one page in the order in which the file has them. */
export function linesOf(items: readonly StructuredTextItem[]): Line[] {
  const lines: { text: string; size: number; y: number; end: number }[] = [];
  let open = false;
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    const last = lines.at(-1);
    if (open && last && Math.abs(last.y - y) < Math.max(2, fontSize * 0.4)) {
      const gap =
        x - last.end > fontSize * 0.15 && str.trim() !== "" && !/\s$/.test(last.text) ? " " : "";
      last.text += gap + str;
      last.size = Math.max(last.size, str.trim() === "" ? 0 : fontSize);
      last.end = x + width;
    } else if (str.trim() !== "") {
      lines.push({ text: str, size: fontSize, y, end: x + width });
    }
    open = !hasEOL || str === "";
  }
  return lines
    .map(({ text, size, y }) => ({ text: tidy(text), size, y }))
    .filter(({ text }) => text !== "");
}

/** Paragraphs of a page: lines are joined, words parted at the end of a line too; a wide gap begins another paragraph. */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  lines.forEach(({ text, size, y }, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    const gap = before ? before.y - y : 0;
    const same = before && Math.abs(before.size - size) < 1 && gap > -size && gap < size * 1.75;
    if (!same || last === undefined) paragraphs.push(text);
    else {
      const parted = /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(text);
      paragraphs[paragraphs.length - 1] = parted ? last.slice(0, -1) + text : `${last} ${text}`;
    }
  });
  return paragraphs;
}

/** The size of most letters. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
