// What changes when: every dated step once, on the date that is law on the day of the build.
import { describe, expect, test } from "vitest";
import type { Law } from "../../../src/model/join-law.ts";
import { siteIn } from "../../../src/model/site.ts";
import { lastDay } from "../../../src/model/time.ts";
import { changesOf, type Change } from "../../../src/model/timetable.ts";
import { contentFolder } from "../../support/content-copy.ts";

const { law } = siteIn(contentFolder);
const days = ["2025-02-01", "2026-07-26", "2026-08-03", "2026-11-24", "2027-12-03"];

const recordsIn = ({ instruments, provisions }: Law) =>
  [...instruments, ...provisions].flatMap(({ life }) => life);
const moved = (change: Change) => change.steps.some(({ record }) => record.moved !== undefined);

describe.each(days)("the changes on %s", (day) => {
  const changes = changesOf(law, day);

  test("tell every step of every rule, each in one change", () => {
    const told = changes.flatMap(({ steps }) => steps.map(({ record }) => record));
    expect(new Set(told)).toEqual(new Set(recordsIn(law)));
    expect(told.length).toBe(recordsIn(law).length);
  });

  test("tell the same step of one act on one date once", () => {
    const keys = changes.map(({ date, step, instrument }) => `${date} ${step} ${instrument.id}`);
    expect(new Set(keys).size).toBe(changes.length);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  test("stand in the order of time, those ahead behind those that came", () => {
    const ends = changes.map(({ date }) => lastDay(date));
    expect(ends).toEqual([...ends].sort());
    for (const { date, ahead } of changes) expect(ahead).toBe(lastDay(date) > day);
  });

  test("name all rules for which a step is their own, each once", () => {
    for (const { instrument, provisions, steps } of changes) {
      const own = instrument.provisions.filter(({ life }) =>
        steps.some(({ record }) => life.includes(record)),
      );
      expect(provisions).toEqual(own);
    }
    expect(changes.some(({ provisions }) => provisions.length > 1)).toBe(true);
  });
});

describe("a change that was moved", () => {
  const datesOn = (day: string) =>
    changesOf(law, day)
      .filter(moved)
      .map(({ date }) => date);

  test("is one of the content", () => {
    expect(datesOn("2026-11-24").length).toBeGreaterThan(0);
  });

  test("stands on its old date until the move is law, and on the new one from then on", () => {
    const moves = recordsIn(law).flatMap(({ date, moved }) => (moved ? [{ date, ...moved }] : []));
    for (const { on, to, date } of moves) {
      const before = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
      expect(datesOn(before)).toContain(date);
      expect(datesOn(on)).toContain(to);
    }
  });
});
