// The invented machine: two humps of scores from 0 to 100, a line, and the mistakes on either side. Pure.
import { below, quantile } from "./normal.ts";

/** Scores as a normal curve: their mean and standard deviation. */
export interface Curve {
  readonly mean: number;
  readonly spread: number;
}

/** Two groups whose photos of different people do not come out alike; photos of the same person do. */
export interface Machine {
  readonly different: Curve;
  readonly differentB: Curve;
  readonly same: Curve;
}

export const machine: Machine = {
  different: { mean: 30, spread: 8 },
  differentB: { mean: 36, spread: 8 },
  same: { mean: 70, spread: 10 },
};

/** A worse machine for the lab on paper: with forty cards the better one makes no mistake to count. */
export const paperMachine: Machine = {
  different: { mean: 36, spread: 12 },
  differentB: { mean: 44, spread: 12 },
  same: { mean: 64, spread: 12 },
};

/** The share of comparisons of two different people whose score reaches the line: the false match rate. */
export function falseShare({ mean, spread }: Curve, line: number): number {
  return below((mean - line) / spread);
}

/** The share of comparisons of the same person whose score stays below the line. */
export function missedShare({ mean, spread }: Curve, line: number): number {
  return below((line - mean) / spread);
}

/** Where a machine stands: how long its list is, and who comes by on one day; all invented. */
export const places = {
  /** 1,000 phones; each is tried by one other person, and forty times by its owner. */
  phone: { list: 1, strangers: 1_000, right: 40_000 },
  /** A school with 800 pupils, and twenty others at its door. */
  door: { list: 800, strangers: 20, right: 800 },
  /** 20,000 passers-by who are not on the list, and ten who are. */
  street: { list: 1_000, strangers: 20_000, right: 10 },
} as const;

export type PlaceName = keyof typeof places;

export const placeNames = Object.keys(places) as PlaceName[];

export interface Setting {
  /** The threshold, from 0 to 100. */
  readonly line: number;
  /** Whether half of the strangers belong to the second group. */
  readonly groups: boolean;
  readonly place: PlaceName;
}

export const firstSetting: Setting = { line: 55, groups: false, place: "phone" };

/**
 * The share of strangers who match somebody on a list, if each comparison goes wrong apart from the others.
 * @param share the false match rate of one comparison
 */
export function matchedShare(share: number, list: number): number {
  return -Math.expm1(list * Math.log1p(-share));
}

/** How many people a day go wrong at a place: strangers who match, of each group, and right people who do not. */
export function dayAt({ line, groups, place }: Setting): {
  readonly wrongA: number;
  readonly wrongB: number;
  readonly missed: number;
} {
  const { list, strangers, right } = places[place];
  const wrong = (curve: Curve) => matchedShare(falseShare(curve, line), list) * strangers;
  return {
    wrongA: wrong(machine.different) / (groups ? 2 : 1),
    wrongB: groups ? wrong(machine.differentB) / 2 : 0,
    missed: missedShare(machine.same, line) * right,
  };
}

/** Scores that stand for a curve: the middles of `count` parts that hold equally much, in whole points. */
export function scoresOf({ mean, spread }: Curve, count: number): number[] {
  return Array.from({ length: count }, (_, at) =>
    Math.round(mean + spread * quantile((at + 0.5) / count)),
  );
}
