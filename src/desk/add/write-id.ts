// Makes ids, the names of files: small letters, digits and single hyphens, short and not taken yet.

/** About so long an id may be. */
const longest = 60;

/** Letters that do not come apart into a letter and an accent. */
const apart: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i",
}; // prettier-ignore

/** Small letters without accents, and every other sign a space: two titles that fold alike are alike. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => apart[letter] ?? "")
    .replace(/['’‘]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a text that an id may have: letters a to z and digits. */
export function idWords(text: string): string[] {
  // The article of "l'été" and "d'Anvers" is no part of the word.
  const apart = text.replace(/(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/giu, " ");
  return folded(apart).match(/[a-z0-9]+/g) ?? [];
}

/** The first words of a title that tell something: the short ones, as "de" and "of", are left off. */
export function tellingWords(title: string, most: number): string[] {
  const words = idWords(title);
  const long = words.filter((word) => word.length > 3 || /^\d+$/.test(word));
  return (long.length > 0 ? long : words).slice(0, most);
}

/**
 * An id of some words, cut at a whole word, with a number behind it when it is taken.
 * @param words small letters and digits
 */
export function idOf(words: readonly string[], taken: (id: string) => boolean): string {
  let id = "";
  for (const word of words) {
    const next = id === "" ? word.slice(0, longest) : `${id}-${word}`;
    if (next.length > longest) break;
    id = next;
  }
  if (id === "") id = "article";
  if (!taken(id)) return id;
  let number = 2;
  while (taken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
