// Glasses that put names on passers-by: who is in the database, what each face scores, which name is shown. Pure.
import { randomValues } from "../../faces/random.ts";

/** How many people walk by. */
export const passerCount = 12;

/** The street that is drawn: picked so that three of the twelve said yes and that each setting has something to show. */
export const streetSeed = 22673;

/** How many people a database holds, by the step of its slider. */
export const sizes: readonly number[] = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Of two different people one pair in ten scores 6 points more than this, one in a hundred 12 more, and so on. */
const strangersFrom = 28;
const pointsPerTenth = 6;

/** The best score of somebody with their own photo, and how far below it the worst can lie. */
const ownBest = 99;
const ownSpread = 39;

const shareAgreed = 0.25;

export interface Passer {
  /** The step of the slider from which on they are in the database; `sizes.length` for never. */
  readonly joins: number;
  /** Whether they said yes to being recognised; who did is in the database at every size. */
  readonly agreed: boolean;
  /** The score of their face with their own photo, 60 to 99. */
  readonly own: number;
  /** A number between 0 and 1: how much luck their face has with strangers; it stays when the database grows. */
  readonly luck: number;
}

export interface Settings {
  /** A step of `sizes`. */
  readonly step: number;
  /** The least score at which a name is shown, in whole points. */
  readonly threshold: number;
  /** Whether only people who said yes are in the database. */
  readonly asked: boolean;
}

/** The least and the most that the threshold can be, and its step. */
export const thresholds = [50, 95, 1] as const;

export const firstSettings: Settings = { step: 3, threshold: 65, asked: false };

/** What the glasses show for one passer-by. */
export interface Label {
  /** Their own name, that of a stranger who looks like them, or no name. */
  readonly shown: "own" | "stranger" | "none";
  /** The highest score that was found, in whole points, rounded down. */
  readonly score: number;
}

/** The chance that two different people score at least so much: ten times rarer for each 6 points. */
export function chanceOfStranger(score: number): number {
  return Math.min(1, 10 ** ((strangersFrom - score) / pointsPerTenth));
}

/**
 * The highest score among `size` strangers, for a `luck` between 0 and 1: the quantile of the maximum.
 * All strangers stay below a score with the chance (1 − chanceOfStranger(score)) to the power of `size`.
 */
export function bestStranger(size: number, luck: number): number {
  // expm1 keeps the digits that 1 − luck^(1/size) would lose.
  const chance = -Math.expm1(Math.log(luck) / size);
  return strangersFrom - pointsPerTenth * Math.log10(chance);
}

/** The score of a face with its own photo, for a random number: half of them lie above 89. */
export function ownScore(random: number): number {
  return ownBest - ownSpread * random * random;
}

/** The passers-by of a seed (an integer): the same seed is the same street, for ever. */
export function passersOf(seed: number, count = passerCount): Passer[] {
  const random = randomValues(seed, count * 4);
  return Array.from({ length: count }, (_, at) => {
    const [joins = 0, agreed = 0, own = 0, luck = 0] = random.slice(at * 4, at * 4 + 4);
    return {
      joins: Math.floor(joins * (sizes.length + 1)),
      agreed: agreed < shareAgreed,
      own: ownScore(own),
      // A luck of exactly 0 would have no logarithm.
      luck: luck + 2 ** -33,
    };
  });
}

/** Whether a passer-by is in the database. */
export function isIn({ joins, agreed }: Passer, { step, asked }: Settings): boolean {
  return agreed || (!asked && joins <= step);
}

/** Every face is measured and compared; the highest score gets its name shown, when it reaches the threshold. */
export function labelOf(passer: Passer, settings: Settings): Label {
  const own = isIn(passer, settings) ? passer.own : 0;
  const stranger = bestStranger(sizes[settings.step] ?? 0, passer.luck);
  const score = Math.floor(Math.max(own, stranger));
  const shown = score < settings.threshold ? "none" : own > stranger ? "own" : "stranger";
  return { shown, score };
}

/**
 * Which of `passerCount` strangers looks most like the passer-by at a place in the row, from 0.
 * In another database it is somebody else; no two passers-by get the same.
 */
export function strangerOf(at: number, { step, asked }: Settings): number {
  return (at * 5 + step + (asked ? sizes.length : 0)) % passerCount;
}

/** What can be counted in the street. */
export interface Tally {
  readonly names: number;
  readonly wrong: number;
  /** Passers-by with a name above their heads, right or wrong, who never said yes. */
  readonly unasked: number;
  /** Of the wrong names those on people who never said yes. */
  readonly wrongUnasked: number;
  readonly agreed: number;
}

/** Counts the labels of all passers-by. */
export function tallyOf(passers: readonly Passer[], settings: Settings): Tally {
  const all = passers.map((passer) => ({ ...passer, ...labelOf(passer, settings) }));
  const count = (fits: (one: Passer & Label) => boolean) => all.filter(fits).length;
  return {
    names: count(({ shown }) => shown !== "none"),
    wrong: count(({ shown }) => shown === "stranger"),
    unasked: count(({ shown, agreed }) => shown !== "none" && !agreed),
    wrongUnasked: count(({ shown, agreed }) => shown === "stranger" && !agreed),
    agreed: count(({ agreed }) => agreed),
  };
}
