import { describe, expect, test } from "vitest";
import {
  cutGroups,
  cutsOf,
  elsewhere,
  inCut,
  isElsewhere,
  mainPlaces,
  type CutGroup,
} from "../../../src/model/cuts.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

const { events } = siteIn(contentFolder);

const counts = (group: CutGroup) =>
  cutsOf(group, events).map((cut) => events.filter((event) => inCut(event, cut)).length);
const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);

describe.each(cutGroups)("the cuts by %s", (group) => {
  test("hold at least one event each", () => {
    expect(Math.min(...counts(group))).toBeGreaterThan(0);
  });

  test("are named once each", () => {
    const values = cutsOf(group, events).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
  });

  test("leave no event out", () => {
    const cuts = cutsOf(group, events);
    expect(events.filter((event) => !cuts.some((cut) => inCut(event, cut)))).toEqual([]);
  });

  test("are none where there are no events", () => {
    expect(cutsOf(group, [])).toEqual([]);
  });
});

describe("the events of all cuts together", () => {
  test.each<CutGroup>(["kind", "certainty", "year", "importance"])(
    "by %s are all events, each once",
    (group) => expect(sum(counts(group))).toBe(events.length),
  );

  test("by topic are as many as the topics of all events", () => {
    expect(sum(counts("topic"))).toBe(sum(events.map(({ topics }) => topics.length)));
  });

  test("by place are as many as the places of all events", () => {
    const places = cutsOf("place", events).filter(({ value }) => value !== elsewhere);
    const found = places.map((cut) => events.filter((event) => inCut(event, cut)).length);
    expect(sum(found)).toBe(sum(events.map((event) => event.places.length)));
  });
});

describe("a cut holds just the events with its value", () => {
  test.each(cutsOf("kind", events))("of kind $value", (cut) => {
    expect(events.filter((event) => inCut(event, cut))).toEqual(
      events.filter(({ kind }) => kind === cut.value),
    );
  });

  test.each(cutsOf("year", events))("of $value", (cut) => {
    for (const { date } of events.filter((event) => inCut(event, cut))) {
      expect(date.startsWith(cut.value)).toBe(true);
    }
  });

  test("elsewhere, with every event that has a place beside the main ones", () => {
    const cut = { group: "place", value: elsewhere } as const;
    for (const event of events) {
      expect(inCut(event, cut)).toBe(event.places.some((place) => isElsewhere(place)));
    }
  });
});

test("the main places stand first, then elsewhere, then those with most events", () => {
  const values = cutsOf("place", events).map(({ value }) => value);
  expect(values.slice(0, mainPlaces.length + 1)).toEqual([...mainPlaces, elsewhere]);
  const others = values
    .slice(mainPlaces.length + 1)
    .map((place) => events.filter(({ places }) => places.includes(place)).length);
  expect(others).toEqual([...others].sort((one, other) => other - one));
});

test("the years stand in the order of time", () => {
  const years = cutsOf("year", events).map(({ value }) => value);
  expect(years).toEqual([...years].sort());
});
