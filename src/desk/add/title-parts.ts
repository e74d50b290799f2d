// The title of a page taken apart: the words of the article, and the name of the site beside them.
import { folded, wordCount } from "./white-space.ts";

/** Between a title and the name of a site. */
const separator = /\s+[-–—|·•»«:]+\s+|\s*[|·•»]\s*|\s+::\s+/;

/** A title without the name of the site, its section or its tagline at the end (or the beginning). */
export function withoutSite(title: string, names: readonly string[]): string {
  const { words } = splitTitle(title, names);
  return words;
}

export interface SplitTitle {
  readonly words: string;
  /** What was cut off at the end. */
  readonly site?: string;
}

export function splitTitle(title: string, names: readonly string[]): SplitTitle {
  const pieces = piecesOf(title);
  if (pieces.length < 2) return { words: title };
  const isSite = (piece: string) => names.some((name) => namesSite(folded(piece), name));
  const last = pieces.findLastIndex(({ text }) => isSite(text));
  if (last > 0) {
    const at = pieces.findIndex(({ text }, place) => place > 0 && isSite(text));
    return { words: upTo(title, pieces, sectionBefore(pieces, at)), site: pieces[at]?.text ?? "" };
  }
  if (last === 0) return { words: title.slice(pieces[1]?.start ?? 0) };
  const end = pieces.at(-1);
  const rest = upTo(title, pieces, pieces.length - 1);
  const bar = /[|·•»]|::/.test(end?.before ?? "");
  const short =
    wordCount(end?.text ?? "") <= (bar ? 6 : 3) && /^[\p{Lu}\d]|\./u.test(end?.text ?? "");
  return end &&
    short &&
    wordCount(rest) >= 2 &&
    wordCount(rest) >= wordCount(end.text) &&
    end.before.trim() !== ":"
    ? { words: rest, site: end.text }
    : { words: title };
}

/** A section of one or two words between title and site (`Title | Nieuws | Site`) goes too. */
function sectionBefore(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (
    from > 1 &&
    /[|·•»]/.test(pieces[from - 1]?.before ?? "") &&
    wordCount(pieces[from - 1]?.text ?? "") <= 2
  )
    from -= 1;
  return from;
}

export interface Piece {
  readonly text: string;
  readonly start: number;
  /** The separator before it. */
  readonly before: string;
}

export function piecesOf(title: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = "";
  for (const found of title.matchAll(new RegExp(separator, "g"))) {
    pieces.push({ text: title.slice(start, found.index), start, before });
    start = found.index + found[0].length;
    before = found[0];
  }
  pieces.push({ text: title.slice(start), start, before });
  return pieces.filter(({ text }) => text.trim() !== "");
}

function upTo(title: string, pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece ? title.slice(0, piece.start - piece.before.length).trim() : title;
}

/** A piece of a title names the site: the same name, its initials, a part of it, or one word more. */
export function namesSite(piece: string, name: string): boolean {
  if (piece === "" || name === "") return false;
  const [one, other] = [piece, name].map((text) => text.replaceAll(" ", "")) as [string, string];
  if (one === other) return true;
  const initials = name
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
  if (initials.length > 1 && initials === one) return true;
  if (one.length < 3 || other.length < 3) return false;
  const partOfName = other.startsWith(one) || (one.length >= 5 && other.includes(one));
  return partOfName || (one.startsWith(other) && wordCount(piece) <= wordCount(name) + 1);
}
