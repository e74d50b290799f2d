// The lab on paper: which card lies where, and the marks on a line of scores. Pure.

/** So many cards of each kind; with two kinds a class has one or two each. */
export const paperCount = 20;

/** The thresholds at which a class counts. */
export const paperLines = [40, 50, 60] as const;

export interface Card {
  readonly kind: "different" | "same";
  readonly score: number;
}

/** The cards as they lie on the sheet: mixed, so that cutting them does not give the answer away. */
export function cardsOf(different: readonly number[], same: readonly number[]): Card[] {
  const cards = [
    ...different.map((score): Card => ({ kind: "different", score })),
    ...same.map((score): Card => ({ kind: "same", score })),
  ];
  // A step that has no divisor in common with forty meets each card once.
  const step = 17;
  return cards.flatMap((_, at) => cards[(at * step + 5) % cards.length] ?? []);
}

/** Scores with the row, of three, in which each is drawn so that none lies on its neighbour. */
export function marksAt(scores: readonly number[]): { score: number; row: number }[] {
  return scores.map((score, at) => ({ score, row: at % 3 }));
}
