// Which faces hang on the wall of the home page, row by row of six.

/** Thirty-six numbers, chosen for a varied wall. */
export const wallSeeds: readonly number[] = Array.from({ length: 36 }, (_, at) => 1 + at);
