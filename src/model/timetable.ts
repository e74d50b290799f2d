// What changes when: every dated step of every rule as one list, the same step of one act once.
import type { Instrument, Law, Provision } from "./join-law.ts";
import { stepsOn, type DatedStep } from "./life.ts";
import { lastDay, type PartialDate } from "./time.ts";

export interface Change {
  /** Date, instrument and step in one: it stays the same as long as they do. */
  readonly id: string;
  readonly date: PartialDate;
  readonly step: DatedStep["step"];
  readonly instrument: Instrument;
  /** What the records say of the step, each once. */
  readonly steps: readonly DatedStep[];
  /** The provisions for which it is a step of their own; none when it is one of the whole act. */
  readonly provisions: readonly Provision[];
  readonly ahead: boolean;
}

/** Every change of the law, in the order of time. */
export function changesOf({ instruments }: Law, today: string): Change[] {
  const changes = instruments.flatMap((instrument) => {
    const found = new Map<string, { steps: DatedStep[]; provisions: Provision[] }>();
    const add = (step: DatedStep, provision?: Provision) => {
      const key = `${step.date} ${step.step}`;
      const here = found.get(key) ?? { steps: [], provisions: [] };
      found.set(key, here);
      here.steps.push(step);
      if (provision && !here.provisions.includes(provision)) here.provisions.push(provision);
    };
    for (const step of stepsOn(instrument.life, today)) add(step);
    for (const provision of instrument.provisions) {
      for (const step of stepsOn(provision.life, today)) add(step, provision);
    }
    return [...found.values()].map(({ steps, provisions }): Change => {
      const [first] = steps as [DatedStep];
      return {
        id: `${first.date}-${instrument.id}-${first.step}`,
        date: first.date,
        step: first.step,
        instrument,
        steps,
        provisions,
        ahead: lastDay(first.date) > today,
      };
    });
  });
  return changes.sort(
    (one, other) =>
      lastDay(one.date).localeCompare(lastDay(other.date)) || one.id.localeCompare(other.id),
  );
}
