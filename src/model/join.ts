// Joins the records into the site: plain objects that point at each other, or every broken link at once.
import type { ActorRecord } from "../schemas/actor.ts";
import type { ChainRecord } from "../schemas/chain.ts";
import type { EventRecord, Relation } from "../schemas/event.ts";
import type { FigureRecord } from "../schemas/figure.ts";
import type { SourceRecord } from "../schemas/source.ts";
import type { PathRecord } from "../schemas/path.ts";
import type { QuestionRecord } from "../schemas/question.ts";
import type { TermRecord } from "../schemas/term.ts";
import { checkLinks } from "./checks.ts";
import { found } from "./found.ts";
import { joinLaw, type Law } from "./join-law.ts";
import type { Goal } from "./lessons.ts";
import { inOrder } from "./order.ts";
import type { Records } from "./records.ts";
import { stateOf, type State } from "./state.ts";
import { ContentError } from "./mistakes.ts";
import { yearOf } from "./time.ts";

export interface Actor extends ActorRecord {
  readonly id: string;
}

export interface Source extends SourceRecord {
  readonly id: string;
  /** The events that rest on it, in the order of time. */
  readonly events: Event[];
}

/** A tie between two events: what the later one is to the earlier one. */
export interface Link {
  readonly event: Event;
  readonly relation: Relation;
}

export interface Event extends Omit<EventRecord, "sources" | "actors" | "follows"> {
  readonly id: string;
  readonly year: number;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  /** Earlier events, with what this event is to them. */
  readonly follows: Link[];
  /** Later events, with what they are to this one. */
  readonly followedBy: Link[];
  readonly chains: Chain[];
}

export interface Chain extends Omit<ChainRecord, "events"> {
  readonly id: string;
  readonly events: readonly Event[];
}

export interface Figure extends Omit<FigureRecord, "source" | "event"> {
  readonly id: string;
  readonly source: Source;
  readonly event: Event | undefined;
}

export interface Term extends Omit<TermRecord, "see" | "sources"> {
  readonly id: string;
  readonly see: readonly Term[];
  readonly sources: readonly Source[];
}

export interface Path extends PathRecord {
  readonly id: string;
}

export interface Question extends Omit<QuestionRecord, "sources"> {
  readonly id: string;
  readonly sources: readonly Source[];
}

export interface Site {
  readonly languages: Records["languages"];
  readonly redirects: Records["redirects"];
  readonly interface: Records["interface"];
  readonly search: Records["search"];
  readonly pages: Records["pages"];
  readonly explainers: Records["explainers"];
  readonly labs: Records["labs"];
  readonly lessons: Records["lessons"];
  readonly curricula: readonly Goal[];
  /** In the order of time; an event never stands before one that it follows. */
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  readonly chains: readonly Chain[];
  readonly figures: readonly Figure[];
  readonly law: Law;
  readonly terms: readonly Term[];
  readonly questions: readonly Question[];
  readonly paths: readonly Path[];
  /** How much there is, when it was checked, what lacks; of what is published. */
  readonly state: State;
  /** The day on which the site is built, as year-month-day. */
  readonly today: string;
}

/**
 * The joined site.
 * @param today the day of the build as year-month-day; nothing may lie after it
 * @throws ContentError with every link that leads nowhere and every rule that is broken
 */
export function join(records: Records, today: string): Site {
  const mistakes = checkLinks(records, today);
  if (mistakes.length > 0) throw new ContentError(mistakes);

  const sources = new Map(
    [...records.sources].map(([id, record]) => [id, { ...record, id, events: [] as Event[] }]),
  );
  const actors = new Map([...records.actors].map(([id, record]) => [id, { ...record, id }]));
  const events = new Map<string, Event>();
  for (const [id, record] of inOrder(records.events)) {
    const event: Event = {
      ...record,
      id,
      year: yearOf(record.date),
      sources: record.sources.map((source) => found(sources, source)),
      actors: record.actors.map((actor) => found(actors, actor)),
      follows: record.follows.map(({ event: earlier, relation }) => ({
        event: found(events, earlier),
        relation,
      })),
      followedBy: [],
      chains: [],
    };
    events.set(id, event);
    for (const source of event.sources) source.events.push(event);
    for (const link of event.follows)
      link.event.followedBy.push({ event, relation: link.relation });
  }
  const chains = [...records.chains]
    .map(([id, record]) => ({
      ...record,
      id,
      events: record.events.map((event) => found(events, event)),
    }))
    .sort((one, other) => one.order - other.order);
  for (const chain of chains) for (const event of chain.events) event.chains.push(chain);
  const figures = [...records.figures].map(([id, record]) => ({
    ...record,
    id,
    source: found(sources, record.source),
    event: record.event === undefined ? undefined : found(events, record.event),
  }));
  const { languages, redirects, interface: words, pages, explainers, labs, lessons } = records;
  return {
    languages,
    redirects,
    interface: words,
    search: records.search,
    pages,
    explainers,
    labs,
    lessons,
    curricula: [...records.curricula].map(([id, record]) => ({ ...record, id })),
    events: [...events.values()],
    sources: [...sources.values()].sort(byPublisher),
    chains,
    figures,
    law: joinLaw(records, sources, events, today),
    terms: joinTerms(records, sources),
    paths: [...records.paths]
      .map(([id, record]) => ({ ...record, id }))
      .sort((one, other) => one.order - other.order),
    questions: [...records.questions].map(([id, record]) => ({
      ...record,
      id,
      sources: record.sources.map((source) => found(sources, source)),
    })),
    state: stateOf(records, today),
    today,
  };
}

function joinTerms(records: Records, sources: ReadonlyMap<string, Source>): Term[] {
  const terms = new Map(
    [...records.terms].map(([id, record]) => [
      id,
      {
        ...record,
        id,
        see: [] as Term[],
        sources: record.sources.map((source) => found(sources, source)),
      },
    ]),
  );
  for (const [id, { see }] of records.terms) {
    found(terms, id).see.push(...see.map((other) => found(terms, other)));
  }
  return [...terms.values()];
}

const collator = new Intl.Collator([], { numeric: true, sensitivity: "base" });

function byPublisher(one: Source, other: Source): number {
  return (
    collator.compare(one.publisher, other.publisher) ||
    collator.compare(one.published ?? "", other.published ?? "") ||
    collator.compare(one.id, other.id)
  );
}
