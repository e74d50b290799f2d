// One in the crowd: how many alarms of a camera are right, from four numbers. Pure.
import { mix } from "../../faces/random.ts";

/** Who walks past a camera, and how often it is right. */
export interface Crowd {
  /** Everybody who walks past, the wanted too. */
  readonly people: number;
  /** How many of them are on the list. */
  readonly wanted: number;
  /** Of so many people who are not on the list, one gets a false alarm. */
  readonly oneIn: number;
  /** The chance, from 0 to 1, that a wanted person gets an alarm. */
  readonly caught: number;
}

/** How many people got an alarm: as a mean these are no whole numbers. */
export interface Alarms {
  readonly right: number;
  readonly wrong: number;
}

/** Everybody in one of four boxes, as whole numbers that add up to the crowd. */
export interface Boxes extends Alarms {
  readonly missed: number;
  readonly quiet: number;
}

const digits = [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9];
const powers = (from: number, to: number): number[] => [
  ...Array.from({ length: to - from }, (_, at) => at + from).flatMap((power) =>
    digits.map((digit) => digit * 10 ** power),
  ),
  10 ** to,
];
const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: (to - from) / by + 1 }, (_, at) => from + at * by);

/**
 * What the steps 0, 1, 2 … of each slider mean. Links that teachers have made hold the numbers of the
 * steps, so that nothing may be put in between.
 */
export const scales = {
  people: powers(2, 7),
  wanted: [...steps(0, 10, 1), ...steps(20, 100, 10), ...steps(200, 3000, 100)],
  oneIn: powers(1, 6),
  caught: steps(0.5, 1, 0.01).map((share) => Math.round(share * 100) / 100),
} as const;

export type Scale = keyof typeof scales;

export const scaleNames = Object.keys(scales) as Scale[];

/** What a reader sees first. */
export const firstCrowd: Crowd = { people: 10_000, wanted: 10, oneIn: 200, caught: 0.9 };

/**
 * The step of a slider that stands for a value.
 * @throws Error when no step does
 */
export function stepOf(scale: Scale, value: number): number {
  const step = scales[scale].indexOf(value);
  if (step < 0) throw new Error(`no step of ${scale} stands for ${value}`);
  return step;
}

/** The crowd that the steps of the sliders stand for; nobody is wanted who is not there. */
export function crowdAt(step: (scale: Scale) => number): Crowd {
  const at = (scale: Scale): number => scales[scale][step(scale)] ?? firstCrowd[scale];
  const people = at("people");
  return {
    people,
    wanted: Math.min(at("wanted"), people),
    oneIn: at("oneIn"),
    caught: at("caught"),
  };
}

/** What is expected on average: people times chance. */
export function expected({ people, wanted, oneIn, caught }: Crowd): Alarms {
  return { right: wanted * caught, wrong: (people - wanted) / oneIn };
}

/** The share of the alarms that is false, from 0 to 1; undefined when there is no alarm. */
export function wrongShare({ right, wrong }: Alarms): number | undefined {
  return right + wrong > 0 ? wrong / (right + wrong) : undefined;
}

/** What is expected as whole people, and in three digits where there are many: it is a mean, not a count. */
export function roughly(crowd: Crowd): Alarms {
  const { right, wrong } = expected(crowd);
  return {
    right: Math.min(crowd.wanted, rounded(right)),
    wrong: Math.min(crowd.people - crowd.wanted, rounded(wrong)),
  };
}

/** The four boxes of a crowd in which so many alarms went off. */
export function boxesOf({ people, wanted }: Crowd, { right, wrong }: Alarms): Boxes {
  return { right, wrong, missed: wanted - right, quiet: people - wanted - wrong };
}

/** A whole number of at most three digits that are not nought; half goes up. */
export function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 2);
  return Math.round(value / unit) * unit;
}

/**
 * One time that it happens: each person has the chance alone.
 * @param seed which time; the same number happens the same again
 */
export function happened({ people, wanted, oneIn, caught }: Crowd, seed: number): Alarms {
  const next = chances(seed);
  return {
    right: successes(wanted, caught, next),
    wrong: successes(people - wanted, 1 / oneIn, next),
  };
}

/** How many of so many tries succeed. It leaps from success to success, which is exact and does not try each. */
function successes(tries: number, chance: number, next: () => number): number {
  const leap = (): number => Math.floor(Math.log(next()) / Math.log1p(-chance)) + 1;
  let count = 0;
  for (let at = leap(); at <= tries; at += leap()) count += 1;
  return count;
}

/** Numbers above 0 and at most 1, the same row for the same seed. */
export function chances(seed: number): () => number {
  let state = mix(seed);
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return (mix(state) + 1) / 2 ** 32;
  };
}
