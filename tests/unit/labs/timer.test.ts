// The clock of a step: what is left of its time, whatever the clock of the computer says.
import { describe, expect, it } from "vitest";
import { leftAt } from "../../../src/labs/timer/model.ts";

describe("what is left of a time", () => {
  it("is all of it at the beginning", () => {
    expect(leftAt(300, 0, 0)).toBe(300);
    expect(leftAt(300, 12_345.678, 12_345.678)).toBe(300);
  });

  it.each([
    [0, 60],
    [1, 60],
    [999, 60],
    [1000, 59],
    [1001, 59],
    [58_999, 2],
    [59_000, 1],
    [59_999, 1],
    [60_000, 0],
  ])("is a second that has begun until it is over: after %d ms of a minute %d s", (now, left) =>
    expect(leftAt(60, 0, now)).toBe(left),
  );

  it("is nothing once it is over, however late one looks", () => {
    for (const now of [60_001, 61_000, 3_600_000, Number.MAX_SAFE_INTEGER]) {
      expect(leftAt(60, 0, now)).toBe(0);
    }
    expect(leftAt(0, 0, 0)).toBe(0);
  });

  it("counts from where it was begun, not from nought", () => {
    const began = 987_654_321;
    for (const passed of [0, 250, 1000, 30_500]) {
      expect(leftAt(45, began, began + passed)).toBe(leftAt(45, 0, passed));
    }
  });

  it("gives whole seconds, and never more than a look before", () => {
    let before = Infinity;
    for (let now = 0; now <= 12_000; now += 250) {
      const left = leftAt(10, 0, now);
      expect(Number.isInteger(left)).toBe(true);
      expect(left).toBeLessThanOrEqual(before);
      before = left;
    }
    expect(before).toBe(0);
  });

  it("comes out the same when it is stopped and goes on at a whole second", () => {
    const whole = leftAt(120, 0, 45_000);
    const first = leftAt(120, 0, 20_000);
    expect(leftAt(first, 500_000, 525_000)).toBe(whole);
  });
});
