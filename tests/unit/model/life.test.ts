// How the rules of the content stand on four days, worked out by hand from the dates of the acts.
import { describe, expect, test } from "vitest";
import { lifeOf } from "../../../src/model/join-law.ts";
import { standingOn, type State } from "../../../src/model/life.ts";
import { readRecords } from "../../../src/model/records.ts";
import { contentFolder } from "../../support/content-copy.ts";

const { provisions, instruments } = readRecords(contentFolder);
const days = ["2025-02-01", "2026-08-03", "2026-11-22", "2027-12-03"] as const;

/** State, since when, and what comes next: `in-force since 2024-08-01, applies 2025-02-02`. */
function standing(id: string, day: string): string {
  const provision = provisions.get(id);
  const instrument = instruments.get(provision?.instrument ?? "");
  if (!provision || !instrument) throw new Error(`the content has no rule ${id}`);
  const { state, since, next } = standingOn(
    lifeOf(provision, instrument),
    day,
    provision.standing ?? instrument.standing,
  );
  const word: State = state;
  return [
    word + (since === undefined ? "" : ` since ${since}`),
    ...(next ? [`${next.step} ${next.date}`] : []),
  ].join(", ");
}

const waits = "in-force since 2024-08-01";
const rows: readonly [why: string, ids: string[], standings: [string, string, string, string]][] = [
  [
    "the bans of the AI Act are law on 1 February 2025, but apply from the day after",
    ["aia-5-1-e", "aia-5-1-f", "aia-5-1-g", "aia-5-1-h", "aia-5-2-7", "aia-2", "aia-3"],
    [
      `${waits}, applies 2025-02-02`,
      "applies since 2025-02-02",
      "applies since 2025-02-02",
      "applies since 2025-02-02",
    ],
  ],
  [
    "the table of dates applies with the first of them",
    ["aia-111-113"],
    [
      `${waits}, applies 2025-02-02`,
      "applies since 2025-02-02",
      "applies since 2025-02-02",
      "applies since 2025-02-02",
    ],
  ],
  [
    "the fines of the AI Act apply six months after the bans",
    ["aia-99"],
    [
      `${waits}, applies 2025-08-02`,
      "applies since 2025-08-02",
      "applies since 2025-08-02",
      "applies since 2025-08-02",
    ],
  ],
  [
    "to tell people, to complain and to supervise apply two years after the AI Act, which nothing moved",
    ["aia-50-3", "aia-74-8", "aia-85-86"],
    [
      `${waits}, applies 2026-08-02`,
      "applies since 2026-08-02",
      "applies since 2026-08-02",
      "applies since 2026-08-02",
    ],
  ],
  [
    "the duties for high risk were due on 2 August 2026, but are law since 27 July 2026 for 2 December 2027",
    ["aia-26-10", "aia-27", "aia-annex-iii-1", "aia-annex-iii-3"],
    [
      `${waits}, applies 2026-08-02`,
      `${waits}, applies 2027-12-02`,
      `${waits}, applies 2027-12-02`,
      "applies since 2027-12-02",
    ],
  ],
  [
    "the omnibus that moves them was proposed in November 2025 and applies since 27 July 2026",
    ["omnibus-ai-2026"],
    [
      "absent, proposed 2025-11-19",
      "applies since 2026-07-27",
      "applies since 2026-07-27",
      "applies since 2026-07-27",
    ],
  ],
  [
    "the omnibus for the GDPR was proposed on the same day and has no later date",
    ["omnibus-gdpr-proposal"],
    [
      "absent, proposed 2025-11-19",
      "proposed since 2025-11-19",
      "proposed since 2025-11-19",
      "proposed since 2025-11-19",
    ],
  ],
  [
    "the border system starts on 12 October 2025; of its making the content holds no date",
    ["ees"],
    [
      "unknown, applies 2025-10-12",
      "applies since 2025-10-12",
      "applies since 2025-10-12",
      "applies since 2025-10-12",
    ],
  ],
  [
    "bill 36859 was agreed to in February 2026, and no day of entry into force is known",
    ["nl-36859"],
    [
      "absent, proposed 2025-11-19",
      "adopted since 2026-02-24",
      "adopted since 2026-02-24",
      "adopted since 2026-02-24",
    ],
  ],
  [
    "the draft Dutch AI act was put out for comments in April 2026, and is no more than that",
    ["nl-aia-supervision"],
    [
      "absent, proposed 2026-04-20",
      "proposed since 2026-04-20",
      "proposed since 2026-04-20",
      "proposed since 2026-04-20",
    ],
  ],
];

describe("on 1 February 2025, 3 August 2026, 22 November 2026 and 3 December 2027", () => {
  for (const [why, ids, standings] of rows) {
    test.each(ids)(`${why}: %s`, (id) => {
      expect(days.map((day) => standing(id, day))).toEqual(standings);
    });
  }

  test("every other rule of the content stands as it stood before", () => {
    const told = rows.flatMap(([, ids]) => ids);
    const moving = [...provisions.keys()].filter(
      (id) => new Set(days.map((day) => standing(id, day))).size > 1,
    );
    expect(moving.sort()).toEqual(told.sort());
  });
});

describe("the move of the duties for high risk", () => {
  test("is not known on the day before it is law, and known on that day", () => {
    expect(standing("aia-26-10", "2026-07-26")).toBe(`${waits}, applies 2026-08-02`);
    expect(standing("aia-26-10", "2026-07-27")).toBe(`${waits}, applies 2027-12-02`);
  });

  test("makes them apply on its new day, not the day before", () => {
    expect(standing("aia-26-10", "2027-12-01")).toBe(`${waits}, applies 2027-12-02`);
    expect(standing("aia-26-10", "2027-12-02")).toBe("applies since 2027-12-02");
  });
});
