// A population as small integers: rounding hardly changes a score, and nobody depends on how many there are.
import { describe, expect, it } from "vitest";
import { personOf, photoOf } from "../../../src/labs/search/people.ts";
import {
  fillPopulation,
  fullScore,
  numberCount,
  rowOf,
} from "../../../src/labs/search/population.ts";

const settings = { seed: 11, family: false };
const range = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const dot = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  range(one.length).reduce((sum, k) => sum + (one[k] ?? NaN) * (other[k] ?? NaN), 0);

function filled(size: number, portion = size): Int8Array {
  const rows = new Int8Array(size * numberCount);
  for (let from = 0; from < size; from += portion) {
    fillPopulation(rows, settings, from, Math.min(from + portion, size));
  }
  return rows;
}

describe("a row", () => {
  const traits = range(400).map((index) => personOf(11, index, settings));

  it("gives the cosine of the traits to within 0.01, of strangers and of photos", () => {
    for (const [index, one] of traits.entries()) {
      const near = photoOf(one, { index, quality: "fair", seed: 1 });
      for (const other of [...traits.slice(0, 40), near]) {
        const score = dot(rowOf(one), rowOf(other)) / fullScore;
        expect(Math.abs(score - dot(one, other))).toBeLessThan(0.01);
      }
    }
  });

  it("has room for the most one-sided person there could be", () => {
    for (const most of [1, -1]) {
      const row = rowOf(Float64Array.from({ length: 32 }, (_, k) => (k === 9 ? most : 0)));
      expect([...row].filter((value) => Math.abs(value) === 127)).toHaveLength(4);
      expect(dot(row, row)).toBe(fullScore);
    }
  });

  it("has each trait four times, in places of their own", () => {
    const taken = range(32).flatMap((trait) => {
      const row = rowOf(Float64Array.from({ length: 32 }, (_, k) => (k === trait ? 1 : 0)));
      return range(numberCount).filter((at) => row[at] !== 0);
    });
    expect(taken.toSorted((one, other) => one - other)).toEqual(range(numberCount));
  });
});

describe("a population", () => {
  it("holds the same people in a larger one", () => {
    expect(filled(1000).slice(0, 100 * numberCount)).toEqual(filled(100));
  });

  it("is the same when made in portions", () => {
    expect(filled(1000, 37)).toEqual(filled(1000));
  });

  it("has at each place the row of that person", () => {
    const rows = filled(50);
    for (const index of [0, 1, 49]) {
      const row = rows.slice(index * numberCount, (index + 1) * numberCount);
      const own = rowOf(personOf(11, index, settings));
      // Dividing by a length and multiplying by one over it may round differently: by one at most.
      const steps = [...row].map((value, k) => Math.abs(value - (own[k] ?? NaN)));
      expect(Math.max(...steps)).toBeLessThanOrEqual(1);
    }
  });

  it("has nobody twice", () => {
    const rows = filled(20_000);
    const seen = new Set(
      range(20_000).map((index) =>
        rows.slice(index * numberCount, (index + 1) * numberCount).join(),
      ),
    );
    expect(seen.size).toBe(20_000);
  });
});
