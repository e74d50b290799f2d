// Joins the records of the law: provisions with their instruments, situations with what they rest on.
import type { AuthorityRecord } from "../schemas/authority.ts";
import { jurisdictions, type InstrumentRecord } from "../schemas/instrument.ts";
import type { LayerRecord } from "../schemas/layer.ts";
import type { LetterRecord } from "../schemas/letter.ts";
import type { ProvisionRecord } from "../schemas/provision.ts";
import type { RightRecord } from "../schemas/right.ts";
import {
  countries,
  type AnswerRecord,
  type Country,
  type ScenarioRecord,
} from "../schemas/scenario.ts";
import { found } from "./found.ts";
import type { Event, Source } from "./join.ts";
import { standingOn, type Standing } from "./life.ts";
import type { Records } from "./records.ts";

export interface Instrument extends InstrumentRecord {
  readonly id: string;
  readonly provisions: Provision[];
}

export interface Provision extends Omit<ProvisionRecord, "instrument" | "sources" | "events"> {
  readonly id: string;
  readonly instrument: Instrument;
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  /** The situations whose answers name it. */
  readonly scenarios: Scenario[];
  /** How it stands on the day of the build. */
  readonly now: Standing;
}

export interface Answer extends Omit<AnswerRecord, "provisions" | "sources"> {
  readonly provisions: readonly Provision[];
  readonly sources: readonly Source[];
}

export interface Scenario extends Omit<ScenarioRecord, "answers" | "events" | "turn_to" | "case"> {
  readonly id: string;
  /** The answers over time, the oldest first. */
  readonly answers: Readonly<Record<Country, readonly Answer[]>>;
  readonly events: readonly Event[];
  readonly turn_to: Readonly<Record<"NL" | "BE", readonly Authority[]>>;
  readonly case:
    { readonly says: ScenarioRecord["lead"]; readonly sources: readonly Source[] } | undefined;
}

export interface Authority extends Omit<AuthorityRecord, "sources"> {
  readonly id: string;
  readonly sources: readonly Source[];
}

interface Way extends Omit<RightRecord["NL"], "provisions" | "sources"> {
  readonly provisions: readonly Provision[];
  readonly sources: readonly Source[];
}

export interface Right extends Omit<RightRecord, "NL" | "BE"> {
  readonly id: string;
  readonly NL: Way;
  readonly BE: Way;
}

export interface Letter extends Omit<LetterRecord, "provisions" | "sources"> {
  readonly id: string;
  readonly provisions: readonly Provision[];
  readonly sources: readonly Source[];
}

export interface Layer extends Omit<LayerRecord, "provisions" | "sources"> {
  readonly id: string;
  readonly provisions: readonly Provision[];
  readonly sources: readonly Source[];
}

export interface Law {
  /** By jurisdiction and place; provisions within them in their order. */
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  readonly scenarios: readonly Scenario[];
  readonly authorities: readonly Authority[];
  readonly rights: readonly Right[];
  readonly letters: readonly Letter[];
  readonly layers: readonly Layer[];
}

/** Joins the law to the sources and events; expects records that passed the checks. */
export function joinLaw(
  records: Records,
  sources: ReadonlyMap<string, Source>,
  events: ReadonlyMap<string, Event>,
  today: string,
): Law {
  const sourcesOf = (ids: readonly string[]) => ids.map((id) => found(sources, id));
  const eventsOf = (ids: readonly string[]) => ids.map((id) => found(events, id));
  const instruments = new Map<string, Instrument>(
    sorted(
      records.instruments,
      ({ jurisdiction, order }) => jurisdictions.indexOf(jurisdiction) * 1000 + order,
    ).map(([id, record]) => [id, { ...record, id, provisions: [] }]),
  );
  const provisions = new Map<string, Provision>();
  for (const [id, record] of sorted(records.provisions)) {
    const instrument = found(instruments, record.instrument);
    const provision: Provision = {
      ...record,
      id,
      instrument,
      sources: sourcesOf(record.sources),
      events: eventsOf(record.events),
      scenarios: [],
      now: standingOn(lifeOf(record, instrument), today, record.standing ?? instrument.standing),
    };
    provisions.set(id, provision);
    instrument.provisions.push(provision);
  }
  const resting = <Record extends { provisions: readonly string[]; sources: readonly string[] }>(
    record: Record,
  ) => ({
    ...record,
    provisions: record.provisions.map((id) => found(provisions, id)),
    sources: sourcesOf(record.sources),
  });
  const authorities = new Map<string, Authority>(
    sorted(records.authorities).map(([id, record]) => [
      id,
      { ...record, id, sources: sourcesOf(record.sources) },
    ]),
  );
  const scenarios = sorted(records.scenarios).map(([id, record]): Scenario => {
    const bodies = (ids: readonly string[]) => ids.map((name) => found(authorities, name));
    return {
      ...record,
      id,
      answers: {
        EU: record.answers.EU.map(resting),
        NL: record.answers.NL.map(resting),
        BE: record.answers.BE.map(resting),
      },
      events: eventsOf(record.events),
      turn_to: { NL: bodies(record.turn_to.NL), BE: bodies(record.turn_to.BE) },
      case: record.case && { says: record.case.says, sources: sourcesOf(record.case.sources) },
    };
  });
  for (const scenario of scenarios) {
    for (const provision of new Set(answersOf(scenario).flatMap((answer) => answer.provisions))) {
      provision.scenarios.push(scenario);
    }
  }
  const byLayer = sorted(records.layers, ({ country }) => countries.indexOf(country));
  return {
    instruments: [...instruments.values()],
    provisions: [...instruments.values()].flatMap((instrument) => instrument.provisions),
    scenarios,
    authorities: [...authorities.values()],
    rights: sorted(records.rights).map(([id, record]) => ({
      ...record,
      id,
      NL: resting(record.NL),
      BE: resting(record.BE),
    })),
    letters: sorted(records.letters).map(([id, record]) => ({ ...resting(record), id })),
    layers: byLayer.map(([id, record]) => ({ ...resting(record), id })),
  };
}

/** The steps of a provision's life, those of its instrument among them. */
export function lifeOf(
  provision: Pick<ProvisionRecord, "life">,
  instrument: Pick<InstrumentRecord, "life">,
) {
  return [...instrument.life, ...provision.life];
}

/** Every answer of a situation, for each of EU, NL and BE. */
export function answersOf({ answers }: Pick<Scenario, "answers">): Answer[] {
  return countries.flatMap((country) => answers[country]);
}

/**
 * The answer that held on a day, or nothing where we vouch for none.
 * @param day as year-month-day
 */
export function answerOn(scenario: Scenario, country: Country, day: string): Answer | undefined {
  return scenario.answers[country].find(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
}

function sorted<Thing extends object>(
  things: ReadonlyMap<string, Thing>,
  place: (thing: Thing) => number = (thing) => ("order" in thing ? Number(thing.order) : 0),
): [string, Thing][] {
  return [...things].sort(
    ([id, one], [other, two]) => place(one) - place(two) || id.localeCompare(other),
  );
}
