// The search lab on paper: 48 people of ten numbers each, a photo of one of them, and a score by hand.
import { faceValueCount, parametersFrom, type FaceParameters } from "../../faces/parameters.ts";
import { randomValues } from "../../faces/random.ts";
import { nameOf, type Name } from "./names.ts";

/** How many numbers, 0 to 9, a card keeps of a face. */
const digitCount = 10;
/** How many cards come into the database in each of two rounds. */
export const roundSize = 24;
/** The threshold of the class: who scores as much or more is a match. */
export const line = 70;

export type Card = {
  /** From 1 on, as it stands on the card. */
  number: number;
  name: Name;
  digits: readonly number[];
};

/** Found by trying: these cards show in three rounds what happens in large databases. */
const seed = 2474;
const nameSeed = 1811;
/** The card of the person in the photo. */
const sought = 23;

/** Where the random numbers begin that belong to the cards, to the drawings and to the photo. */
const starts = { digits: 1000 * seed, details: 1000 * seed + 100, noise: 1000 * seed + 999 };

/** The cards, those of the first round first. */
export const cards: readonly Card[] = Array.from({ length: 2 * roundSize }, (_, at) => ({
  number: at + 1,
  name: nameOf(nameSeed, at),
  digits: randomValues(starts.digits + at, digitCount).map((value) => Math.floor(value * 10)),
}));

/** The card of the person in the photo. */
export const right = cards[sought - 1] as Card;

/** The numbers of the photo: those of the person, each at most two off, as in other light. */
export const photo: readonly number[] = randomValues(starts.noise, digitCount).map((value, at) => {
  const digit = (right.digits[at] as number) + Math.floor(value * 5) - 2;
  return Math.min(9, Math.max(0, digit));
});

/** How alike two rows of ten numbers are: 90 (the same) less all differences, down to 0. */
export function scoreOf(one: readonly number[], other: readonly number[]): number {
  return one.reduce((rest, digit, at) => rest - Math.abs(digit - (other[at] as number)), 90);
}

/** Some cards with their scores against the photo, best first; equals by number. */
export function ranked(among: readonly Card[]): (Card & { score: number })[] {
  return among
    .map((card) => ({ ...card, score: scoreOf(card.digits, photo) }))
    .sort((one, other) => other.score - one.score || one.number - other.number);
}

/** Where the age stands among the numbers of a face. */
const ageAt = 1;

/**
 * What draws the face of a row of ten numbers; rows that are near give faces that look alike.
 * @param number the card whose details, finer than its numbers, are drawn
 */
export function faceOf(digits: readonly number[], number: number): FaceParameters {
  const values = randomValues(starts.details + number, faceValueCount).map((detail, at) => {
    const value = ((digits[at % digitCount] as number) + detail) / 10;
    // Nobody is younger than 0.25: no child is drawn.
    return at === ageAt ? 0.25 + 0.75 * value : value;
  });
  return parametersFrom(values);
}
