// A population as rows of 128 small integers: what a system keeps of each face.
import { randomValues } from "../../faces/random.ts";
import { drawTraits, traitCount } from "./people.ts";

/** How many numbers make a row. */
export const numberCount = 128;
/** Each trait is written so many times. Why: in trained systems, too, the numbers hang together. */
const copies = numberCount / traitCount;
/** The length of a row; the largest at which no number can pass 127. */
const scale = 127 * Math.sqrt(copies);
/** The score of a row with itself, but for rounding: a score over this is a cosine. */
export const fullScore = scale * scale;

/** Where each copy of each trait stands, and with which sign: fixed, and without meaning. */
const places = new Uint8Array(numberCount);
const signs = new Int8Array(numberCount);
randomValues(2020, numberCount).forEach((value, k) => {
  const other = Math.floor(value * (k + 1));
  places[k] = places[other] as number;
  places[other] = k;
});
randomValues(2026, numberCount).forEach((value, k) => {
  signs[k] = value < 0.5 ? -1 : 1;
});

/**
 * Writes `traits` × `factor` as 128 numbers of 8 bits into `rows`, from `start` on.
 * @param factor one over the length of the traits
 */
function writeRow(traits: Float64Array, factor: number, rows: Int8Array, start: number): void {
  // The copies of one trait add up to this whole number, so rounding costs a quarter of what it would.
  const times = factor * scale * Math.sqrt(copies);
  for (let k = 0; k < traitCount; k++) {
    const sum = Math.floor((traits[k] as number) * times + 0.5);
    for (let copy = 0; copy < copies; copy++) {
      const at = k * copies + copy;
      rows[start + (places[at] as number)] = (signs[at] as number) * ((sum + copy) >> 2);
    }
  }
}

/** The row of 128 numbers of 8 bits of traits of length 1. */
export function rowOf(traits: Float64Array): Int8Array<ArrayBuffer> {
  const row = new Int8Array(numberCount);
  writeRow(traits, 1, row, 0);
  return row;
}

/** Writes the rows of the people `from` up to but not including `to` at their place in `rows`. */
export function fillPopulation(
  rows: Int8Array,
  { seed, family }: { seed: number; family: boolean },
  from: number,
  to: number,
): void {
  const traits = new Float64Array(traitCount);
  for (let index = from; index < to; index++) {
    const length = drawTraits(seed, index, family, traits);
    writeRow(traits, 1 / length, rows, index * numberCount);
  }
}
