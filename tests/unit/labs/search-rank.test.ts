// What a searcher gets to see of all scores: the first, the counts above each threshold, the place of the right one.
import { describe, expect, it } from "vitest";
import { rank } from "../../../src/labs/search/rank.ts";
import { mix } from "../../../src/faces/random.ts";

const full = 64_516;

describe("the list", () => {
  it("has the best first, and of equals the lowest index first", () => {
    const { top } = rank(Int32Array.of(5, 9, 7, 9, 5), full, -1, 4);
    expect(top).toEqual([
      { index: 1, score: 9 },
      { index: 3, score: 9 },
      { index: 2, score: 7 },
      { index: 0, score: 5 },
    ]);
  });

  it("is as long as the population when that is shorter than ten", () => {
    expect(rank(Int32Array.of(-3, -2, -1), full, -1).top.map(({ index }) => index)).toEqual([
      2, 1, 0,
    ]);
  });

  it("is the beginning of all scores sorted", () => {
    const scores = Int32Array.from({ length: 5000 }, (_, k) => (mix(k) % 2001) - 1000);
    const sorted = [...scores]
      .map((score, index) => ({ index, score }))
      .toSorted((one, other) => other.score - one.score || one.index - other.index);
    expect(rank(scores, full, -1).top).toEqual(sorted.slice(0, 10));
    for (const right of [0, 17, 4999]) {
      const place = sorted.findIndex(({ index }) => index === right) + 1;
      expect(rank(scores, full, right).place).toBe(place);
    }
  });

  it("gives no place to somebody who is not in it", () => {
    expect(rank(Int32Array.of(1, 2), full, 2).place).toBeNull();
  });
});

describe("the counts", () => {
  it("are exact at every threshold, for scores on it and one below it", () => {
    for (let k = 0; k <= 100; k++) {
      const cut = Number((BigInt(k) * BigInt(full) + 99n) / 100n);
      const { counts } = rank(Int32Array.of(cut, cut - 1), full, -1);
      expect(counts[k]).toBe(1);
      if (k > 0) expect(counts[k - 1]).toBe(2);
      if (k < 100) expect(counts[k + 1]).toBe(0);
    }
  });

  it("take a score that rounding put above 1 as 1, and leave out what is below 0", () => {
    const { counts } = rank(Int32Array.of(full + 40, -1), full, -1);
    expect(counts).toEqual(new Array(101).fill(1));
  });

  it("agree with a candidate's cosine, cut off after two decimals", () => {
    const scores = Int32Array.from({ length: 3000 }, (_, k) => mix(k) % (full + 1));
    const { counts } = rank(scores, full, -1);
    for (const [k, count] of counts.entries()) {
      const passing = scores.filter((score) => Math.floor((score / full) * 100) >= k);
      expect(count).toBe(passing.length);
    }
  });
});
