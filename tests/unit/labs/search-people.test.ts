// The invented people of the search lab: who they are, their photos, their families and their faces.
import { describe, expect, it } from "vitest";
import { faceValueCount, parametersFrom } from "../../../src/faces/parameters.ts";
import { drawNormals, shareBelow, startOf } from "../../../src/labs/search/normal.ts";
import { personOf, photoOf } from "../../../src/labs/search/people.ts";
import { faceValuesOf } from "../../../src/labs/search/portrait.ts";
import type { Quality } from "../../../src/labs/search/people.ts";

const alone = { family: false };
const cosine = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, k) => sum + value * (other[k] ?? NaN), 0);
const mean = (values: number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
const range = (count: number): number[] => Array.from({ length: count }, (_, k) => k);

describe("the normal numbers", () => {
  const numbers = new Float64Array(200_000);
  drawNormals(startOf(1, 1, 1), numbers);
  const moment = (power: number) => mean([...numbers].map((one) => (one / 4096) ** power));

  it("have the mean, spread, skew and tails of the normal distribution", () => {
    // Of 200,000, a moment is off by at most four standard errors: √(1, 2, 15, 96) / √200,000.
    expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(1 / 200_000));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / 200_000));
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / 200_000));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / 200_000));
  });

  it("lie below 1.96 standard deviations as often as tables of the distribution say", () => {
    expect(shareBelow(0)).toBeCloseTo(0.5, 4);
    expect(shareBelow(1)).toBeCloseTo(0.8413, 3);
    expect(shareBelow(-1.96)).toBeCloseTo(0.025, 3);
    expect(shareBelow(-100)).toBe(0);
    expect(shareBelow(100)).toBeLessThan(1);
  });
});

describe("a person", () => {
  it("is 32 numbers of length 1", () => {
    const traits = personOf(5, 123_456, alone);
    expect(traits).toHaveLength(32);
    expect(cosine(traits, traits)).toBeCloseTo(1, 12);
  });

  it("is the same on every machine, to the last bit", () => {
    expect([...personOf(1, 0, alone).slice(0, 3)]).toEqual([
      0.11084974604875392, 0.2352516554075436, -0.28980780001461054,
    ]);
    expect([...personOf(1, 6, { family: true }).slice(0, 3)]).toEqual([
      0.11342455890629474, -0.022021958597608297, -0.17372494443585057,
    ]);
  });

  it("is another one under another seed, and at another index", () => {
    for (const other of [personOf(2, 0, alone), personOf(1, 1, alone)]) {
      expect(Math.abs(cosine(personOf(1, 0, alone), other))).toBeLessThan(0.7);
    }
  });
});

describe("family", () => {
  const people = range(4004).map((index) => personOf(3, index, { family: true }));
  const pairs = (step: number) =>
    range(1000).map((k) =>
      cosine(people[4 * k] as Float64Array, people[4 * k + step] as Float64Array),
    );

  it("comes in fours, whose likeness is near the share that they have in common", () => {
    for (const step of [1, 2, 3]) expect(mean(pairs(step))).toBeCloseTo(0.65, 1);
  });

  it("ends after four: the fifth is a stranger", () => {
    expect(Math.abs(mean(pairs(4)))).toBeLessThan(0.03);
  });

  it("leaves fewer than one in twenty pairs of siblings less alike than the likest hundredth of strangers", () => {
    const strangers = pairs(4).toSorted((one, other) => one - other);
    const unlike = pairs(1).filter((score) => score < (strangers[990] ?? 0));
    expect(unlike.length).toBeLessThan(50);
  });
});

describe("a photo", () => {
  const likeness = (quality: Quality) =>
    mean(
      range(2000).map((index) => {
        const traits = personOf(4, index, alone);
        return cosine(traits, photoOf(traits, { index, quality, seed: 9 }));
      }),
    );

  const off = (quality: Quality, noise: number) =>
    Math.abs(likeness(quality) - 1 / Math.hypot(1, noise));

  it("is less like its person the worse it is: 1 / √(1 + σ²) on average", () => {
    expect(off("good", 0.35)).toBeLessThan(0.01);
    expect(off("fair", 0.8)).toBeLessThan(0.01);
    expect(off("poor", 1.2)).toBeLessThan(0.01);
    expect(off("bad", 2)).toBeLessThan(0.01);
  });

  it("is the same for the same seed, and another for another", () => {
    const traits = personOf(1, 1, alone);
    const photo = (seed: number) => photoOf(traits, { index: 1, quality: "poor", seed });
    expect(photo(1)).toEqual(photo(1));
    expect(cosine(photo(1), photo(2))).toBeLessThan(0.9);
  });
});

describe("the face of a person", () => {
  it("is one for each row of traits, never a child's", () => {
    for (const index of range(500)) {
      const values = faceValuesOf(personOf(1, index, alone));
      expect(values).toHaveLength(faceValueCount);
      expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
      expect(parametersFrom(values).age).toBeGreaterThanOrEqual(0.25);
    }
  });

  it("is the more like another's the more alike their traits are", () => {
    const difference = (one: Float64Array, other: Float64Array) => {
      const values = faceValuesOf(other);
      return mean(faceValuesOf(one).map((value, k) => Math.abs(value - (values[k] ?? NaN))));
    };
    const byQuality = (["good", "fair", "poor", "bad"] as const).map((quality) =>
      mean(
        range(300).map((index) => {
          const traits = personOf(1, index, alone);
          return difference(traits, photoOf(traits, { index, quality, seed: 1 }));
        }),
      ),
    );
    const strangers = mean(
      range(300).map((index) => difference(personOf(1, index, alone), personOf(2, index, alone))),
    );
    const all = [...byQuality, strangers];
    expect(all).toEqual(all.toSorted((one, other) => one - other));
    expect(strangers / (all[0] ?? NaN)).toBeGreaterThan(2);
  });
});
