// Which faces hang on the wall of the home page, row by row of six.

/** The numbers 1 to 36. */
export const wallSeeds: readonly number[] = Array.from({ length: 36 }, (_, at) => 1 + at);
