import { describe, expect, test } from "vitest";
import { inOrder } from "../../../src/model/order.ts";
import { readRecords } from "../../../src/model/records.ts";
import { firstDay } from "../../../src/model/time.ts";
import type { EventRecord } from "../../../src/schemas/event.ts";
import { contentFolder } from "../../support/content-copy.ts";

const real = readRecords(contentFolder).events;
const [, sample] = [...real][0] ?? [];

/** Events of which only the dates and links matter: id to date and the ids that it follows. */
function events(table: Record<string, [date: string, ...follows: string[]]>) {
  return new Map(
    Object.entries(table).map(([id, [date, ...follows]]) => [
      id,
      {
        ...(sample as EventRecord),
        date,
        follows: follows.map((event) => ({ event, relation: "reaction" as const })),
      },
    ]),
  );
}

function ids(of: ReadonlyMap<string, EventRecord>): string[] {
  return inOrder(of).map(([id]) => id);
}

function expectFollowersBehind(of: ReadonlyMap<string, EventRecord>): void {
  const order = ids(of);
  for (const [id, { follows }] of of) {
    for (const { event } of follows) {
      expect(order.indexOf(event), `${id} follows ${event}`).toBeLessThan(order.indexOf(id));
    }
  }
}

describe("the events stand in the order of time", () => {
  test("by date", () => {
    expect(ids(events({ b: ["2021"], c: ["2020-05-02"], a: ["2020-05-03"] }))).toEqual([
      "c",
      "a",
      "b",
    ]);
  });

  test("with a year or month at its first day", () => {
    expect(
      ids(events({ a: ["2020-02-02"], b: ["2020-02"], c: ["2020-01-01"], d: ["2020"] })),
    ).toEqual(["c", "d", "b", "a"]);
  });

  test("with events of one day by id", () => {
    expect(ids(events({ b: ["2020-02-02"], a: ["2020-02-02"] }))).toEqual(["a", "b"]);
  });

  test("the same, in whatever order the files are read", () => {
    const turned = new Map([...real].reverse());
    const byKind = new Map(
      [...real].sort(([, one], [, other]) => one.kind.localeCompare(other.kind)),
    );
    expect(ids(turned)).toEqual(ids(real));
    expect(ids(byKind)).toEqual(ids(real));
  });
});

describe("an event never stands before one that it follows", () => {
  test.each<[string, Record<string, [string, ...string[]]>]>([
    ["of one day", { a: ["2020-02-02", "b"], b: ["2020-02-02"] }],
    ["known to the month only", { a: ["2020-02", "b"], b: ["2020-02-27"] }],
    ["known to the year only", { a: ["2020", "b"], b: ["2020-11-27"] }],
    ["in a row", { a: ["2020", "b"], b: ["2020-11", "c"], c: ["2020-11-27"] }],
    ["in a row of one day", { a: ["2020-02-02", "b"], b: ["2020-02-02", "c"], c: ["2020-02-02"] }],
    [
      "that follows two",
      { a: ["2020", "b", "c"], b: ["2020-03-01"], c: ["2020-11", "d"], d: ["2020-11-27"] },
    ],
    [
      "behind a moved one, with another on that very day",
      { a: ["2020", "z"], b: ["2020-11-27", "a"], z: ["2020-11-27"], c: ["2020-11-27"] },
    ],
  ])("when it is %s", (_, table) => {
    expectFollowersBehind(events(table));
    expect(ids(events(table))).toHaveLength(Object.keys(table).length);
  });

  test("in the content", () => {
    expectFollowersBehind(real);
    expect(ids(real).sort()).toEqual([...real.keys()].sort());
  });

  test("and is moved only where it has to be", () => {
    const days = inOrder(real).map(([, { date }]) => firstDay(date));
    const outOfOrder = days.filter((day, at) => at > 0 && day < (days[at - 1] ?? ""));
    const vague = [...real.values()].filter(
      ({ date, follows }) => date.length < 10 && follows.length > 0,
    );
    expect(outOfOrder.length).toBeLessThanOrEqual(vague.length);
  });
});
