// From a score for everybody to what a searcher gets to see: the first ten, and how many pass a threshold.

/** The thresholds are hundredths: 0, 0.01 … 1. */
export const thresholdCount = 101;

export type Ranked = { index: number; score: number };

export type Ranking = {
  /** The best, best first; of equals the lowest index first. */
  top: Ranked[];
  /** `counts[k]` people score k hundredths of `full` or more. */
  counts: number[];
  /** The place of the person `right`, where 1 is first; null when there is no such person. */
  place: number | null;
};

/**
 * Ranks in one pass.
 * @param full the score that counts as 1
 * @param right index of the person whose place is asked; may lie outside the list
 * @param length how many to list
 */
export function rank(scores: Int32Array, full: number, right: number, length = 10): Ranking {
  const bins = new Uint32Array(thresholdCount);
  const top: Ranked[] = [];
  const rightScore = scores[right];
  let before = 0;
  let enough = -Infinity;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number;
    if (score >= 0) {
      const bin = hundredths(score, full);
      bins[bin] = (bins[bin] as number) + 1;
    }
    if (rightScore !== undefined) {
      if (score > rightScore || (score === rightScore && index < right)) before++;
    }
    if (score > enough) {
      insert(top, { index, score }, length);
      if (top.length === length) enough = top.at(-1)?.score ?? enough;
    }
  }
  const counts = Array.from(bins);
  for (let k = thresholdCount - 2; k >= 0; k--) {
    counts[k] = (counts[k] as number) + (counts[k + 1] as number);
  }
  return { top, counts, place: rightScore === undefined ? null : before + 1 };
}

/**
 * The last threshold, in hundredths, that a score reaches; 100 at most.
 * Exact: a product of whole numbers does not round, and a quotient never rounds past a whole number.
 */
function hundredths(score: number, full: number): number {
  return Math.min(thresholdCount - 1, Math.floor((score * 100) / full));
}

/** Puts one who comes later in the population in their place, after equals. */
function insert(top: Ranked[], entry: Ranked, length: number): void {
  let at = top.length;
  while (at > 0 && (top[at - 1] as Ranked).score < entry.score) at--;
  top.splice(at, 0, entry);
  if (top.length > length) top.pop();
}
