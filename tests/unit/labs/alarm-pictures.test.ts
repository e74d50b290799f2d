// The pictures of the lab of one in the crowd: everybody is drawn once, and the alarms are another whole.
import { describe, expect, it } from "vitest";
import { alarmsDrawing, crowdDrawing, mostMarks } from "../../../src/labs/alarm/dots.ts";
import { boxesOf, firstCrowd, roughly, scales, type Crowd } from "../../../src/labs/alarm/model.ts";
import { presets } from "../../../src/labs/alarm/presets.ts";

/** The people in a drawing: the lengths of the rows, and the points. */
const dotsIn = (path: string) =>
  [...path.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + (Number(length) - 1) / 10 + 1, 0);
const count = (path: string) => path.match(/M/g)?.length ?? 0;

describe("the pictures", () => {
  const drawn = (one: Crowd) => crowdDrawing(boxesOf(one, roughly(one)));

  it("show everybody once: 10,000 people are 50 empty squares, 9 with a disc, one disc and 9,940 dots", () => {
    const { dots, alarms, right, missed, each } = drawn(firstCrowd);
    expect([dotsIn(dots), count(alarms), count(right), count(missed), each]).toEqual([
      9940, 59, 9, 1, 1,
    ]);
  });

  it("never need more than ten thousand dots, and say how many people one is", () => {
    const { dots, alarms, missed, each } = drawn(presets.london);
    expect(dotsIn(dots) + count(alarms) + count(missed)).toBe(10_000);
    expect(each).toBe(300);
  });

  it("give at least one dot to what is not nothing", () => {
    const { alarms, right } = drawn(presets.london);
    expect([count(alarms) - count(right), count(right)]).toEqual([1, 7]);
  });

  it("draw within their frame, whatever the size of the crowd", () => {
    for (const people of scales.people) {
      const { viewBox, dots, alarms } = drawn({ ...firstCrowd, people });
      const [, , width = 0, height = 0] = viewBox.split(" ").map(Number);
      for (const [, x, y, length] of dots.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
        expect(Number(x) + Number(length)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeLessThan(height);
      }
      for (const [, x] of alarms.matchAll(/M(-?[\d.]+)/g)) expect(Number(x)).toBeLessThan(width);
    }
  });

  it("leave an alarm where it was when another slider moves", () => {
    const [one, more] = [drawn(firstCrowd), drawn({ ...firstCrowd, oneIn: 150 })];
    const centres = (path: string) =>
      [...path.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([place]) => place);
    expect(centres(more.alarms)).toEqual(expect.arrayContaining(centres(one.alarms)));
    expect(more.right).toBe(one.right);
  });

  it("take the alarms alone as another whole: 9 of 59 with a disc", () => {
    const { alarms, right, each } = alarmsDrawing(boxesOf(firstCrowd, roughly(firstCrowd)));
    expect([count(alarms), count(right), each]).toEqual([59, 9, 1]);
  });

  it("never need more than so many squares for them", () => {
    for (const alarms of [0, 1, 120, 121, 2060, 999_999]) {
      const { alarms: path, each } = alarmsDrawing({
        right: 1,
        wrong: alarms,
        missed: 0,
        quiet: 0,
      });
      expect(count(path)).toBeLessThanOrEqual(mostMarks);
      expect(count(path)).toBeGreaterThan(0);
      if (alarms < mostMarks) expect(each).toBe(1);
    }
  });
});
