// How often strangers look alike: the closed form, and the population that has to fit it.
import { describe, expect, it } from "vitest";
import { comparerFor } from "../../../src/labs/search/comparer.ts";
import { personOf } from "../../../src/labs/search/people.ts";
import { fillPopulation, fullScore, rowOf } from "../../../src/labs/search/population.ts";
import { rank } from "../../../src/labs/search/rank.ts";
import { falseMatchRate } from "../../../src/labs/search/rates.ts";

describe("the closed form", () => {
  it("is the share of a circle within an angle, in two dimensions", () => {
    expect(falseMatchRate(0.5, 2)).toBeCloseTo(1 / 3, 12);
    expect(falseMatchRate(-0.5, 2)).toBeCloseTo(2 / 3, 12);
  });

  it("is, in four dimensions, (arccos t − t √(1 − t²)) / π", () => {
    expect(falseMatchRate(0.28, 4)).toBeCloseTo((Math.acos(0.28) - 0.28 * 0.96) / Math.PI, 12);
    expect(falseMatchRate(0.6, 4)).toBeCloseTo((Math.acos(0.6) - 0.48) / Math.PI, 12);
    expect(falseMatchRate(0.8, 4)).toBeCloseTo((Math.acos(0.8) - 0.48) / Math.PI, 12);
  });

  it("is a half at 0, all at −1 and nothing at 1", () => {
    expect(falseMatchRate(0)).toBeCloseTo(0.5, 12);
    expect(falseMatchRate(-1)).toBe(1);
    expect(falseMatchRate(1)).toBe(0);
  });

  it("is the integral of sin³⁰ over the cap, however small", () => {
    const integral = (to: number): number => {
      const steps = 20_000;
      let sum = 0;
      for (let k = 0; k < steps; k++) sum += Math.sin(((k + 0.5) / steps) * to) ** 30;
      return (sum * to) / steps;
    };
    for (const threshold of [0.1, 0.3, 0.499, 0.5, 0.7, 0.9, 0.99]) {
      const expected = integral(Math.acos(threshold)) / integral(Math.PI);
      expect(falseMatchRate(threshold) / expected).toBeCloseTo(1, 5);
    }
  });
});

describe("the population", () => {
  const [size, probes] = [100_000, 30];
  const settings = { seed: 2020, family: false };
  const { rows, scores, against } = comparerFor(size);
  fillPopulation(rows, settings, 0, size);
  const passing = new Array<number>(101).fill(0);
  for (let probe = 0; probe < probes; probe++) {
    const row = rowOf(personOf(settings.seed, size + probe, settings));
    against(row)(0, size);
    const { counts } = rank(scores, fullScore, -1);
    for (const [k, count] of counts.entries()) passing[k] = (passing[k] ?? 0) + count;
  }

  it.each([0, 10, 20, 30, 40, 50, 60, 65])(
    "passes a threshold of %i hundredths as often as the closed form says",
    (hundredths) => {
      const all = size * probes;
      const rate = falseMatchRate(hundredths / 100);
      const deviation = Math.sqrt(all * rate * (1 - rate));
      expect(Math.abs((passing[hundredths] ?? NaN) - all * rate)).toBeLessThan(4 * deviation);
    },
  );
});
