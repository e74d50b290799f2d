// White space and signs without a shape, made the same everywhere, so that texts can be compared.

/** One line: composed letters, single spaces, no soft hyphens and no signs of zero width. */
export function tidy(text: string): string {
  return withoutShapeless(text).replace(/\s+/g, " ").trim();
}

/** Several paragraphs, each tidied, split by an empty line; paragraphs without a word are left out. */
export function tidyParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(tidy)
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .join("\n\n");
}

/** Stands, in text that is being gathered, where an element begins or ends that does not part words. */
export const boundary = "\u0000";

/** Parts words at boundaries where a word ends and a capital follows; the other boundaries are dropped. */
export function partedAtBoundaries(text: string): string {
  return text
    .replace(/([\p{Ll}\p{N}.?!:])\u0000+(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu}{2})\u0000+(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .replaceAll(boundary, "");
}

/** For comparing only: small letters and digits, no accents, single spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How many words stand in a text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

function withoutShapeless(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, "");
}
