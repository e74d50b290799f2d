// Tells whether two titles are the same but for capitals, accents, signs and small changes.

/** Share of the words of the one title that must stand in the other. */
const enough = 0.75;

/** A shorter title says too little to be found in another. */
const fewestWords = 3;

/** Small letters and digits with one space between words, without accents and signs. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a record's title stands in one of the titles of a page, or the other way round. */
export function isNamed(title: string, heads: readonly string[]): boolean {
  const wanted = fold(title);
  if (wanted === "") return false;
  return heads.map(fold).some((head) => {
    if (head.includes(wanted)) return true;
    return holds(head, wanted) || (wordsOf(head).length >= fewestWords && holds(wanted, head));
  });
}

/** Whether most words of `part` stand in `whole`. */
function holds(whole: string, part: string): boolean {
  const there = new Set(wordsOf(whole));
  const words = wordsOf(part);
  return (
    words.length > 0 && words.filter((word) => there.has(word)).length / words.length >= enough
  );
}

function wordsOf(folded: string): string[] {
  return folded.split(" ").filter((word) => word !== "");
}
