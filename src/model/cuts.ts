// Cuts: parts of the timeline that are pages of their own, and the groups in which a reader filters.
import type { Certainty, EventKind, Topic } from "../schemas/event.ts";
import { certainties, eventKinds, importances, topics } from "../schemas/event.ts";
import type { Event } from "./join.ts";

/** Places that stand first in the filter; all others are "elsewhere" too. */
export const mainPlaces = ["NL", "BE", "EU"] as const;

export const elsewhere = "elsewhere";

export const cutGroups = ["place", "kind", "certainty", "importance", "topic", "year"] as const;

export type CutGroup = (typeof cutGroups)[number];

export interface Cut {
  readonly group: CutGroup;
  /** A place code or `elsewhere`, a kind, a certainty, a topic, a year or a level of importance. */
  readonly value: string;
}

export function isSameCut(one: Cut, other: Cut | undefined): boolean {
  return one.group === other?.group && one.value === other.value;
}

/** The cut that is the timeline on one page. */
export const shortCut: Cut = { group: "importance", value: "1" };

export function isShort(cut: Cut): boolean {
  return isSameCut(cut, shortCut);
}

/** Whether an event belongs to a cut. */
export function inCut(event: Event, { group, value }: Cut): boolean {
  switch (group) {
    case "place":
      return value === elsewhere ? event.places.some(isElsewhere) : event.places.includes(value);
    case "kind":
      return event.kind === (value as EventKind);
    case "certainty":
      return event.certainty === (value as Certainty);
    case "topic":
      return event.topics.includes(value as Topic);
    case "year":
      return event.year === Number(value);
    case "importance":
      return event.importance === Number(value);
  }
}

export function isElsewhere(place: string): boolean {
  return !(mainPlaces as readonly string[]).includes(place);
}

/** Whether a cut of places stands first in the filter. */
export function isMainPlace({ value }: Cut): boolean {
  return value === elsewhere || !isElsewhere(value);
}

/** Every cut of a group that holds at least one of the events, in the order of a filter. */
export function cutsOf(group: CutGroup, events: readonly Event[]): Cut[] {
  return valuesOf(group, events)
    .map((value) => ({ group, value }))
    .filter((cut) => events.some((event) => inCut(event, cut)));
}

function valuesOf(group: CutGroup, events: readonly Event[]): readonly string[] {
  switch (group) {
    case "place":
      return [...mainPlaces, elsewhere, ...otherPlaces(events)];
    case "kind":
      return eventKinds;
    case "certainty":
      return certainties;
    case "topic":
      return topics;
    case "year":
      return [...new Set(events.map(({ year }) => String(year)))].sort();
    case "importance":
      return importances.map(String);
  }
}

/** The places beside the main ones, those with most events first. */
function otherPlaces(events: readonly Event[]): string[] {
  const counts = new Map<string, number>();
  for (const place of events.flatMap(({ places }) => places).filter(isElsewhere)) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([place]) => place);
}
