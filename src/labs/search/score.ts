// Comparing in plain TypeScript: for devices without SIMD, and to measure the kernel against.
import { numberCount } from "./population.ts";

/**
 * Writes the dot product of `photo` with the rows `from` up to but not including `to` into `scores`.
 * @param photo 128 numbers of 8 bits
 * @param rows 128 numbers of 8 bits a person
 * @param scores one whole number a person; over `fullScore` it is the cosine
 */
export function compareRows(
  photo: Int8Array,
  rows: Int8Array,
  scores: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index++) {
    const start = index * numberCount;
    let score = 0;
    for (let k = 0; k < numberCount; k++) {
      score += (photo[k] as number) * (rows[start + k] as number);
    }
    scores[index] = score;
  }
}
