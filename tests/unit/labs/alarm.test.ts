// The lab of one in the crowd: its sum against values worked out by hand, its sliders, its chance.
import { describe, expect, it } from "vitest";
import {
  boxesOf,
  crowdAt,
  expected,
  firstCrowd,
  happened,
  roughly,
  rounded,
  scaleNames,
  scales,
  wrongShare,
  type Crowd,
} from "../../../src/labs/alarm/model.ts";

const crowd = (people: number, wanted: number, oneIn: number, caught: number): Crowd => ({
  people,
  wanted,
  oneIn,
  caught,
});

describe("what is expected", () => {
  it.each([
    // 10 × 0.9, and 9,990 ÷ 200.
    [crowd(10_000, 10, 200, 0.9), { right: 9, wrong: 49.95 }],
    // The stadium of the explainer on the base rate: 5 × 0.8, and 19,995 ÷ 1,000.
    [crowd(20_000, 5, 1000, 0.8), { right: 4, wrong: 19.995 }],
    // The same with 500 on the list: 500 × 0.8, and 19,500 ÷ 1,000.
    [crowd(20_000, 500, 1000, 0.8), { right: 400, wrong: 19.5 }],
    [crowd(100, 0, 10, 1), { right: 0, wrong: 10 }],
    [crowd(100, 100, 10, 0.5), { right: 50, wrong: 0 }],
  ])("of %j is worked out by hand", (one, alarms) => {
    expect(expected(one).right).toBeCloseTo(alarms.right, 9);
    expect(expected(one).wrong).toBeCloseTo(alarms.wrong, 9);
  });

  it("is mostly false at first: 49.95 of 58.95 alarms", () => {
    expect(firstCrowd).toEqual(crowd(10_000, 10, 200, 0.9));
    expect(wrongShare(expected(firstCrowd))).toBeCloseTo(49.95 / 58.95, 12);
  });

  it("has no share where there is no alarm", () => {
    expect(wrongShare({ right: 0, wrong: 0 })).toBeUndefined();
    expect(wrongShare({ right: 0, wrong: 0.001 })).toBe(1);
  });

  it("is rounded to whole people and three digits, a half up", () => {
    const given = [0, 0.4, 0.5, 9.99, 49.95, 999.5, 1004, 1005, 2047, 999_999];
    const meant = [0, 0, 1, 10, 50, 1000, 1000, 1010, 2050, 1_000_000];
    expect(given.map(rounded)).toEqual(meant);
  });

  it("fills four boxes of whole people that add up to the crowd, at the ends of each slider", () => {
    const ends = [0, 0.5, 1];
    for (const a of ends)
      for (const b of ends)
        for (const c of ends)
          for (const d of ends) {
            const share = { people: a, wanted: b, oneIn: c, caught: d };
            const one = crowdAt((scale) => Math.floor((scales[scale].length - 1) * share[scale]));
            const boxes = boxesOf(one, roughly(one));
            const { right, missed, wrong, quiet } = boxes;
            expect(right + missed, JSON.stringify(one)).toBe(one.wanted);
            expect(right + missed + wrong + quiet, JSON.stringify(one)).toBe(one.people);
            for (const box of Object.values(boxes)) {
              expect(Number.isInteger(box) && box >= 0, JSON.stringify({ one, boxes })).toBe(true);
            }
          }
  });
});

describe("the sliders", () => {
  it("go up without a gap in their order, from end to end as the lab promises", () => {
    for (const scale of scaleNames) {
      const values = scales[scale];
      expect([...new Set(values)].sort((one, other) => one - other)).toEqual(values);
    }
    expect([scales.people[0], scales.people.at(-1)]).toEqual([100, 10_000_000]);
    expect([scales.wanted[0], scales.wanted.at(-1)]).toEqual([0, 3000]);
    expect([scales.oneIn[0], scales.oneIn.at(-1)]).toEqual([10, 1_000_000]);
    expect([scales.caught[0], scales.caught.at(-1)]).toEqual([0.5, 1]);
  });

  it("keep their steps, which the links of teachers hold", () => {
    const at = (scale: (typeof scaleNames)[number], steps: number[]) =>
      steps.map((step) => scales[scale][step]);
    expect(at("people", [0, 1, 2, 10, 20, 30, 40, 50])).toEqual([
      100, 150, 200, 1000, 10_000, 100_000, 1_000_000, 10_000_000,
    ]);
    expect(at("wanted", [0, 10, 11, 19, 20, 48])).toEqual([0, 10, 20, 100, 200, 3000]);
    expect(at("oneIn", [0, 10, 12, 20, 50])).toEqual([10, 100, 200, 1000, 1_000_000]);
    expect(at("caught", [0, 40, 50])).toEqual([0.5, 0.9, 1]);
  });

  it("want nobody who is not there", () => {
    const most = crowdAt((scale) => (scale === "wanted" ? scales.wanted.length - 1 : 0));
    expect(most).toMatchObject({ people: 100, wanted: 100 });
  });
});

describe("what happens by chance", () => {
  it("is the same for the same number, and another for another", () => {
    expect(happened(firstCrowd, 3)).toEqual(happened(firstCrowd, 3));
    const kinds = new Set(
      Array.from({ length: 20 }, (_, at) => JSON.stringify(happened(firstCrowd, at + 1))),
    );
    expect(kinds.size).toBeGreaterThan(10);
  });

  it("comes out at the expected numbers over many times, with the spread of chance", () => {
    const many = Array.from({ length: 4000 }, (_, at) => happened(firstCrowd, at + 1));
    const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const wrong = many.map((one) => one.wrong);
    const middle = mean(wrong);
    // Four standard errors: the square root of 9,990 × (1 ÷ 200) × (199 ÷ 200), over that of 4,000.
    expect(Math.abs(middle - 49.95)).toBeLessThan(4 * Math.sqrt(49.7 / 4000));
    expect(Math.abs(mean(many.map(({ right }) => right)) - 9)).toBeLessThan(
      4 * Math.sqrt(0.9 / 4000),
    );
    expect(mean(wrong.map((one) => (one - middle) ** 2))).toBeCloseTo(49.7, -1);
  });

  it("finds all when nothing is missed, and none where nobody is", () => {
    expect(happened(crowd(1000, 300, 10, 1), 5).right).toBe(300);
    expect(happened(crowd(100, 100, 10, 0.5), 5).wrong).toBe(0);
    expect(happened(crowd(100, 0, 10, 0.5), 5).right).toBe(0);
  });
});
