// How a rule stands on a day: computed from the dated steps of its life, never written down.
import type { StandingWithoutDate, StepKind, StepRecord } from "../schemas/life.ts";
import { firstDay, lastDay, type PartialDate } from "./time.ts";

export const states = [
  "absent", "proposed", "adopted", "published", "in-force", "applies", "repealed",
  "not-law", "unknown",
] as const; // prettier-ignore

/** `absent`: not even proposed yet. `in-force`: it exists as law, but what it asks starts later. */
export type State = (typeof states)[number];

/** A step as it stands on a day: with the date that holds on that day. */
export interface DatedStep {
  readonly step: StepKind;
  readonly date: PartialDate;
  readonly record: StepRecord;
}

export interface Standing {
  readonly state: State;
  /** Since when, where a step says so. */
  readonly since: PartialDate | undefined;
  /** The next step that changes the state. */
  readonly next: DatedStep | undefined;
}

/** The steps that make a state, the strongest last. */
const making = ["proposed", "adopted", "published", "in-force", "applies", "repealed"] as const;

/**
 * The steps in the order of time, each with the date that holds on a day.
 * A year or month counts from its end, when it is over for certain.
 */
export function stepsOn(life: readonly StepRecord[], day: string): DatedStep[] {
  return life
    .map((record) => ({ step: record.step, date: dateOn(record, day), record }))
    .sort((one, other) => lastDay(one.date).localeCompare(lastDay(other.date)));
}

/** The date of a step as it was or will be known on a day: until it is moved, the first one holds. */
function dateOn({ date, moved }: StepRecord, day: string): PartialDate {
  return moved && moved.on <= day ? moved.to : date;
}

/**
 * How a rule stands on a day.
 * @param life its dated steps
 * @param day as year-month-day
 * @param otherwise how it stands where no step says so
 */
export function standingOn(
  life: readonly StepRecord[],
  day: string,
  otherwise: StandingWithoutDate = "unknown",
): Standing {
  const dated = stepsOn(life, day).filter(({ step }) => rank(step) >= 0);
  // A date that is known to the year or month only counts when it is over for certain.
  const reached = dated.filter(({ date }) => lastDay(date) <= day);
  const top = reached.reduce<DatedStep | undefined>(
    (best, step) => (best && rank(best.step) >= rank(step.step) ? best : step),
    undefined,
  );
  const next = dated.find(
    ({ step, date }) => lastDay(date) > day && rank(step) > (top ? rank(top.step) : -1),
  );
  if (!top) {
    // Only before the day of the proposal is it known that there was nothing.
    const [first] = dated;
    const early = first?.step === "proposed" && firstDay(first.date) > day;
    return { state: early ? "absent" : otherwise, since: undefined, next };
  }
  // A policy or plan that is proposed or published is still no law.
  if (otherwise === "not-law" && top.step !== "repealed") {
    return { state: otherwise, since: undefined, next };
  }
  return { state: top.step as State, since: top.date, next };
}

function rank(step: StepKind): number {
  return (making as readonly string[]).indexOf(step);
}
