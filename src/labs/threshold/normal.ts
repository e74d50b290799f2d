// The normal distribution: how much of it lies below a value, and where a share of it ends. Pure.

/** From here on the fraction of the tail is exact sooner than the series of the middle. */
const tail = 3;
/** Terms of the series and levels of the fraction, more than enough for twelve digits. */
const depth = 100;

/** The height of the curve at `z` standard deviations from the mean. */
export function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * The share of the normal distribution below `z` standard deviations, from 0 to 1.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function below(z: number): number {
  if (z > tail) return 1 - below(-z);
  if (z < -tail) {
    let fraction = -z;
    for (let level = depth; level > 0; level--) fraction = level / fraction - z;
    return density(z) / fraction;
  }
  let term = z;
  let sum = z;
  for (let at = 1; at < depth; at++) sum += term *= (z * z) / (2 * at + 1);
  return 0.5 + density(z) * sum;
}

/**
 * The number of standard deviations below which a share lies; found by halving.
 * @param share above 0 and below 1
 */
export function quantile(share: number): number {
  let [low, high] = [-10, 10];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
