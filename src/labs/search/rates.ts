// How often two people who have nothing to do with each other still look alike: exactly, not by trying.
import { traitCount } from "./people.ts";

/**
 * The chance that two unrelated people score `threshold` (a cosine, −1 to 1) or more.
 *
 * For directions that are spread evenly in n dimensions it is ½ I(1 − t²; (n − 1)/2, ½), with I the
 * regularised incomplete beta function: S. Li, "Concise formulas for the area and volume of a
 * hyperspherical cap", Asian Journal of Mathematics and Statistics 4 (2011), 66–70. For an even n
 * the recurrence of I in its first argument (DLMF 8.17(iv)) makes it arccos(t)/π less n/2 − 1 terms.
 * @param traits n, even
 */
export function falseMatchRate(threshold: number, traits = traitCount): number {
  if (threshold < 0) return 1 - falseMatchRate(-threshold, traits);
  const square = 1 - threshold * threshold;
  let term = (threshold * Math.sqrt(square)) / Math.PI;
  const step = (k: number): number => (square * (2 * k + 2)) / (2 * k + 3);
  let sum = 0;
  const terms = traits / 2 - 1;
  for (let k = 0; k < terms; k++) {
    sum += term;
    term *= step(k);
  }
  if (threshold < 0.5) return Math.acos(threshold) / Math.PI - sum;
  // All terms together are arccos(t)/π: add up the others, since a difference would lose its digits.
  let rest = 0;
  for (let k = terms; term > rest * 1e-17; k++) {
    rest += term;
    term *= step(k);
  }
  return rest;
}
