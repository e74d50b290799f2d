// Finds the word that somebody meant to type.

/** The word that differs least, when it differs little; nothing when none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 4))) + 1;
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const steps = distance(word, other);
    if (steps < least) [least, best] = [steps, other];
  }
  return best;
}

/** `Did you mean "…"? ` when a known word is near, else nothing. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  const close = typeof word === "string" ? closest(word, known) : undefined;
  return close === undefined ? "" : `Did you mean "${close}"? `;
}

/** Levenshtein's distance: how many letters to change, add or drop. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
