import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/model/join.ts";
import { firstDay, lastDay } from "../../../src/model/time.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

const site = siteIn(contentFolder);
const { events, chains, sources, figures } = site;

type Tie = readonly [earlier: string, later: string, relation: string];

const byText = (one: Tie, other: Tie) => one.join().localeCompare(other.join());

describe("a link goes both ways", () => {
  test("what an event follows is followed by it, with the same relation", () => {
    const back = events.flatMap((event) =>
      event.follows.map((link): Tie => [link.event.id, event.id, link.relation]),
    );
    const forth = events.flatMap((event) =>
      event.followedBy.map((link): Tie => [event.id, link.event.id, link.relation]),
    );
    expect(back.length).toBeGreaterThan(0);
    expect(forth.sort(byText)).toEqual(back.sort(byText));
  });

  test("the events at both ends are those of the site, not copies", () => {
    const known = new Set(events);
    for (const event of events) {
      for (const link of [...event.follows, ...event.followedBy]) {
        expect(known.has(link.event)).toBe(true);
      }
    }
  });

  test("later events stand in the order of time", () => {
    for (const { followedBy } of events) {
      const places = followedBy.map(({ event }) => events.indexOf(event));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test("no event follows a later one", () => {
    for (const event of events) {
      for (const { event: earlier } of event.follows) {
        expect(firstDay(earlier.date) <= lastDay(event.date), event.id).toBe(true);
      }
    }
  });

  test("a source knows the events that rest on it, in the order of time", () => {
    for (const source of sources) {
      expect(source.events).toEqual(events.filter((event) => event.sources.includes(source)));
    }
  });

  test("a figure has its source and its event", () => {
    for (const { source, event } of figures) {
      expect(sources).toContain(source);
      if (event) expect(events).toContain(event);
    }
  });
});

describe("a story", () => {
  test("knows its events, and they know it", () => {
    for (const chain of chains) {
      for (const event of chain.events) expect(event.chains).toContain(chain);
    }
    for (const event of events) {
      for (const chain of event.chains) expect(chain.events).toContain(event);
    }
  });

  test("stands at its own place in the list", () => {
    const orders = chains.map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].sort((one, other) => one - other));
  });

  test("holds each link of the content", () => {
    const untold = events.flatMap((event) =>
      event.follows
        .filter((link) => !event.chains.some((chain) => chain.events.includes(link.event)))
        .map((link) => `${event.id} follows ${link.event.id}`),
    );
    expect(untold).toEqual([]);
  });

  test.each(chains.map((chain) => [chain.id, chain.events] as const))(
    "%s can be walked from its first event to its last, and back",
    (_, steps) => {
      const first = steps[0] as Event;
      expect(reached(first, steps, "followedBy")).toEqual(new Set(steps));
      for (const step of steps) expect(reached(step, steps, "follows").has(first)).toBe(true);
    },
  );

  test.each(chains.map((chain) => [chain.id, chain.events] as const))(
    "%s tells its events in the order of time",
    (_, steps) => {
      steps.forEach((step, at) => {
        const above = steps[at - 1];
        if (above) expect(lastDay(step.date) >= firstDay(above.date), step.id).toBe(true);
      });
    },
  );
});

/** The events of a story that links of one direction lead to, from one of them on. */
function reached(from: Event, steps: readonly Event[], way: "follows" | "followedBy"): Set<Event> {
  const seen = new Set<Event>();
  const walk = (event: Event): void => {
    if (seen.has(event) || !steps.includes(event)) return;
    seen.add(event);
    for (const link of event[way]) walk(link.event);
  };
  walk(from);
  return seen;
}
