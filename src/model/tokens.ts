// Words as the search sees them, in its index and in a query: without capitals, accents and signs inside.

/** Stands in what is indexed of a page behind what is shown of it, before the words that it is found by. */
export const shownEnd = "␞";

/** The words of a text as they are written, without the signs around them. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\-‑]*(?<![.\-‑'’])/gu) ?? [];
}

/** A word in small letters, without accents, apostrophes, hyphens and points: `Camera's` is `cameras`. */
export function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Words with a hyphen inside are also looked for by what stands on its sides. */
export function sides(word: string): string[] {
  return /[\-‑.]/.test(word) ? word.split(/[\-‑.]/).filter((part) => part.length > 1) : [];
}
