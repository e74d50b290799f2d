// The invented people of the search lab: each has 32 traits, which follow from a seed and an index.
import { drawNormals, startOf } from "./normal.ts";

/** In how many ways people differ. */
export const traitCount = 32;

/** How much of a person's traits is the family's. */
const familyShare = 0.65;
const familyWeight = Math.sqrt(familyShare);
const ownWeight = Math.sqrt(1 - familyShare);

/** How much longer or shorter than the traits the noise of a photo is. */
export const noises = { good: 0.35, fair: 0.8, poor: 1.2, bad: 2 } as const;
export type Quality = keyof typeof noises;

/** What makes a random number belong to a person, a family or a photo. */
const roles = { person: 1, family: 2, photo: 3 } as const;

const familyTraits = new Float64Array(traitCount);

/**
 * Draws the traits of a person, not yet of length 1, into `traits` (32 numbers).
 * @param family whether four in a row (0 to 3, 4 to 7 …) have part of their traits in common
 * @returns the length of the row
 */
export function drawTraits(
  seed: number,
  index: number,
  family: boolean,
  traits: Float64Array,
): number {
  drawNormals(startOf(seed, roles.person, index), traits);
  if (family) {
    drawNormals(startOf(seed, roles.family, index >>> 2), familyTraits);
    for (let k = 0; k < traitCount; k++) {
      const shared = familyWeight * (familyTraits[k] as number);
      traits[k] = shared + ownWeight * (traits[k] as number);
    }
  }
  return lengthOf(traits);
}

/** The traits of person `index` of a seed: 32 numbers of length 1, the same in a population of any size. */
export function personOf(
  seed: number,
  index: number,
  { family }: { family: boolean },
): Float64Array {
  const traits = new Float64Array(traitCount);
  const length = drawTraits(seed, index, family, traits);
  return traits.map((trait) => trait / length);
}

/**
 * What the computer reads from a photo: the traits of the person with noise, of length 1 again.
 * One `photo.seed` blurs the person in one direction, the further the worse the quality.
 */
export function photoOf(
  traits: Float64Array,
  photo: { index: number; quality: Quality; seed: number },
): Float64Array {
  const noise = new Float64Array(traitCount);
  drawNormals(startOf(photo.seed, roles.photo, photo.index), noise);
  // Noise of length 1 on average: a normal row of 32 has a length of about √32.
  const size = noises[photo.quality] / (4096 * Math.sqrt(traitCount));
  const blurred = traits.map((trait, k) => trait + size * (noise[k] as number));
  const length = lengthOf(blurred);
  return blurred.map((trait) => trait / length);
}

function lengthOf(row: Float64Array): number {
  let sum = 0;
  for (const value of row) sum += value * value;
  return Math.sqrt(sum);
}
