// Makes any text safe to write in any format: one line, without signs that no file may hold.

/** Spaces, controls, and what neither XML nor JSON readers accept: halves of pairs, non-characters. */
const unwritable = /[\s\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]+/gu;

/** Direction marks and joiners stay, for Arabic and emoji need them. */
export function oneLine(text: string): string {
  return text.replaceAll(unwritable, " ").trim();
}

/** At most `length` signs, cut at a word with an ellipsis; a sign above U+FFFF counts as one. */
export function shortLine(text: string, length: number): string {
  const line = oneLine(text);
  const signs = [...line];
  if (signs.length <= length) return line;
  const cut = signs.slice(0, length - 1).join("");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}
