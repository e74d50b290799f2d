// How any rule stands on a day: vague dates, moved dates, and rules without a date.
import { describe, expect, test } from "vitest";
import { standingOn, states, stepsOn } from "../../../src/model/life.ts";
import { readRecords } from "../../../src/model/records.ts";
import { siteIn } from "../../../src/model/site.ts";
import {
  standingsWithoutDate,
  type StandingWithoutDate,
  type StepKind,
  type StepRecord,
} from "../../../src/schemas/life.ts";
import { contentFolder } from "../../support/content-copy.ts";

const step = (kind: StepKind, date: string, moved?: StepRecord["moved"]): StepRecord => ({
  step: kind,
  date,
  ...(moved && { moved }),
});
const state = (life: readonly StepRecord[], day: string, otherwise?: StandingWithoutDate) =>
  standingOn(life, day, otherwise).state;

describe("a step counts", () => {
  const whole = [
    step("proposed", "2020-01-10"),
    step("adopted", "2021-02-10"),
    step("published", "2021-02-20"),
    step("in-force", "2021-03-01"),
    step("applies", "2022-03-01"),
    step("repealed", "2024-01-01"),
  ];

  test.each([
    ["2020-01-09", "absent"],
    ["2020-01-10", "proposed"],
    ["2021-02-09", "proposed"],
    ["2021-02-10", "adopted"],
    ["2021-02-28", "published"],
    ["2021-03-01", "in-force"],
    ["2022-02-28", "in-force"],
    ["2022-03-01", "applies"],
    ["2023-12-31", "applies"],
    ["2024-01-01", "repealed"],
  ])("from its own day on: on %s the rule is %s", (day, expected) => {
    expect(state(whole, day)).toBe(expected);
  });

  test("when it is the strongest, not when it is the last in the file", () => {
    expect(state([...whole].reverse(), "2022-03-01")).toBe("applies");
  });

  test("not at all for the state when it is an amendment", () => {
    const life = [step("applies", "2020-01-01"), step("amended", "2022-01-01")];
    expect(standingOn(life, "2021-01-01").next).toBeUndefined();
    expect(standingOn(life, "2023-01-01")).toMatchObject({ state: "applies", since: "2020-01-01" });
  });

  test("since the first time that a rule applies in parts", () => {
    const life = [step("applies", "2020-01-01"), step("applies", "2022-01-01")];
    expect(standingOn(life, "2023-01-01").since).toBe("2020-01-01");
  });
});

describe("a vague date", () => {
  const life = [step("adopted", "2018-07-30"), step("applies", "2018")];

  test("counts when the year or month is over for certain", () => {
    expect(state(life, "2018-12-30")).toBe("adopted");
    expect(state(life, "2018-12-31")).toBe("applies");
    expect(state([step("applies", "2021-02")], "2021-02-27")).toBe("unknown");
    expect(state([step("applies", "2021-02")], "2021-02-28")).toBe("applies");
  });

  test("stands behind the exact dates of its year, as in the file", () => {
    expect(stepsOn(life, "2026-01-01").map(({ step }) => step)).toEqual(["adopted", "applies"]);
  });

  test("of a proposal leaves open whether there was one in that month", () => {
    const plan = [step("proposed", "2025-01")];
    expect(state(plan, "2024-12-31")).toBe("absent");
    expect(state(plan, "2025-01-15")).toBe("unknown");
    expect(state(plan, "2025-01-31")).toBe("proposed");
  });

  test("keeps the order of the file in the content", () => {
    const { provisions, instruments } = readRecords(contentFolder);
    for (const { life } of [...provisions.values(), ...instruments.values()]) {
      const dates = stepsOn(life, "1800-01-01").map(({ record }) => record);
      expect(dates).toEqual(life);
    }
  });
});

describe("a date that was moved", () => {
  const life = [
    step("in-force", "2024-01-01"),
    step("applies", "2026-01-01", { on: "2025-06-01", to: "2028-01-01", by: "some-act" }),
  ];

  test("is the old one until the day of the move, and the new one from then on", () => {
    expect(standingOn(life, "2025-05-31").next?.date).toBe("2026-01-01");
    expect(standingOn(life, "2025-06-01").next?.date).toBe("2028-01-01");
    expect(state(life, "2026-01-01")).toBe("in-force");
    expect(state(life, "2028-01-01")).toBe("applies");
  });

  test("applies for a time when it is moved after it came", () => {
    const late = [
      step("applies", "2026-01-01", { on: "2026-02-01", to: "2028-01-01", by: "some-act" }),
    ];
    expect(state(late, "2026-01-31", "adopted")).toBe("applies");
    expect(state(late, "2026-02-01", "adopted")).toBe("adopted");
  });
});

describe("a rule without a date that says so", () => {
  test.each(standingsWithoutDate)("stands as its record says: %s", (otherwise) => {
    expect(standingOn([], "2026-11-22", otherwise)).toEqual({
      state: otherwise,
      since: undefined,
      next: undefined,
    });
    expect(states).toContain(otherwise);
  });

  test("is unknown when its record says nothing", () => {
    expect(state([], "2026-11-22")).toBe("unknown");
  });

  test("keeps its standing until a step that lies ahead", () => {
    const life = [step("repealed", "2027-01-01")];
    expect(state(life, "2026-11-22", "applies")).toBe("applies");
    expect(state(life, "2027-01-01", "applies")).toBe("repealed");
  });

  test("is not called absent where only a later step than the proposal is known", () => {
    expect(state([step("applies", "2025-10-12")], "2025-02-01")).toBe("unknown");
  });
});

describe("a policy or plan", () => {
  test("is no law, also when it is published, until it is withdrawn", () => {
    const life = [step("published", "2023-02-24"), step("repealed", "2026-01-01")];
    expect(standingOn(life, "2023-02-24", "not-law")).toMatchObject({
      state: "not-law",
      since: undefined,
    });
    expect(state(life, "2026-01-01", "not-law")).toBe("repealed");
  });

  test("of the content is called no law on the day of the build", () => {
    const plans = siteIn(contentFolder).law.provisions.filter(
      ({ instrument }) => instrument.kind === "policy" || instrument.kind === "plan",
    );
    expect(plans.length).toBeGreaterThan(0);
    for (const { id, now } of plans) expect(now.state, id).toBe("not-law");
  });
});
