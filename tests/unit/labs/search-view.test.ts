// What a search becomes on the page: who stands above the line, and what is said of it.
import { describe, expect, it } from "vitest";
import {
  firstSize,
  inUnits,
  personIn,
  photos,
  secondsFor,
  settingsOf,
  sizes,
  thresholds,
} from "../../../src/labs/search/choices.ts";
import { firstFound } from "../../../src/labs/search/first.ts";
import { photographOf } from "../../../src/labs/search/portrait.ts";
import { timeWords, viewOf, type Words } from "../../../src/labs/search/view.ts";
import { speakerIn } from "../../../src/labs/frame/speak.ts";

const words: Words = {
  cut: "line {threshold}",
  more: { one: "{count} more", other: "{count} more" },
  right: "right",
  hits: { one: "{count} hit", other: "{count} hits" },
  veiled: "veiled",
  found: "found in place {place}",
  missed: "missed in place {place}",
  gone: "gone, yet {name}",
  lookalikes: { one: "{count} look-alike", other: "{count} look-alikes" },
  said: "{hits}: {name}, {score}",
};
const speaker = speakerIn("en-GB");
const stand = { seed: 2020, family: false, threshold: 62, reveal: false };
const candidates = [0.8, 0.7, 0.62, 0.619, 0.5, 0.4, 0.3, 0.2, 0.1, 0].map((cosine, index) => ({
  index,
  cosine,
}));
const counts = (hits: number) => Array.from({ length: 101 }, (_, at) => (at <= 62 ? hits : 0));
const right = { ...candidates[1], index: 1, cosine: 0.7, place: 2 };
const found = { top: candidates, counts: counts(3), right };

describe("the list", () => {
  it("is cut at the threshold: who reaches it exactly stands above, who just misses it below", () => {
    const { above, below, cut } = viewOf(found, stand, words, speaker);
    expect(above.map(({ score }) => score)).toEqual(["0.80", "0.70", "0.62"]);
    // Cut off and not rounded: 0.619 is not shown as the 0.62 that it misses.
    expect(below[0]?.score).toBe("0.61");
    expect(cut).toBe("line 0.62");
  });

  it("shows ten, and says how many more stand above the line", () => {
    const crowd = candidates.map(({ index }) => ({ index, cosine: 0.9 }));
    const view = viewOf({ top: crowd, counts: counts(64), right: null }, stand, words, speaker);
    expect([view.above.length, view.below.length, view.hits]).toEqual([10, 0, 64]);
    expect(view.more).toBe("54 more");
    expect(viewOf(found, stand, words, speaker).more).toBe("");
  });

  it("always has a first name, also when nobody is above the line", () => {
    const view = viewOf(
      { ...found, counts: counts(0) },
      { ...stand, threshold: 95 },
      words,
      speaker,
    );
    expect(view.above).toEqual([]);
    expect(view.below[0]?.name).toMatch(/\S+ \S+/);
  });
});

describe("who it really is", () => {
  it("is not given away before the reader asks", () => {
    const view = viewOf(found, stand, words, speaker);
    expect(view.verdict).toBe("veiled");
    expect([...view.above, ...view.below].map((card) => card.right)).toEqual(
      Array(10).fill(undefined),
    );
    expect(view.said).toBe(`3 hits: ${view.above[0]?.name}, 0.80`);
  });

  it("is marked, with the look-alikes counted, once the reader asks", () => {
    const view = viewOf(found, { ...stand, reveal: true }, words, speaker);
    expect(view.above.map((card) => card.right)).toEqual([undefined, "right", undefined]);
    expect(view.verdict).toBe("found in place 2 2 look-alikes");
    expect(view.said).toContain("found in place 2");
  });

  it("is missed below the line", () => {
    const far = { ...found, right: { index: 77, cosine: 0.3, place: 41 } };
    const view = viewOf(far, { ...stand, reveal: true }, words, speaker);
    expect(view.verdict).toBe("missed in place 41 3 look-alikes");
  });

  it("is nobody in the list when the person is not in the database", () => {
    const view = viewOf({ ...found, right: null }, { ...stand, reveal: true }, words, speaker);
    expect(view.verdict).toBe(`gone, yet ${view.above[0]?.name} 3 look-alikes`);
  });
});

describe("the settings", () => {
  it("choose one of the first hundred people, or somebody beyond every database", () => {
    expect(photos).toBeLessThanOrEqual(Math.min(...sizes));
    expect(personIn(1, false)).toBe(0);
    expect(personIn(photos, false)).toBeLessThan(Math.min(...sizes));
    expect(personIn(1, true)).toBeGreaterThanOrEqual(Math.max(...sizes));
  });

  it("keep the person, and only the person, when the switch takes them out", () => {
    const values = { who: 14, n: firstSize, t: 62, photo: 2, family: false, reveal: false };
    const inside = settingsOf({ ...values, absent: false });
    const outside = settingsOf({ ...values, absent: true });
    expect(inside).toMatchObject({ size: 10_000, quality: "fair", index: 13, threshold: 62 });
    expect({ ...outside, index: 13 }).toEqual(inside);
  });
});

describe("the first search, done when the site is built", () => {
  it("finds the person on top, with two look-alikes above the line", () => {
    const first = firstFound();
    expect(first.right?.place).toBe(1);
    expect(first.counts[thresholds.first]).toBe(3);
  });
});

describe("a photo", () => {
  it("loses more of the face, the worse it is", () => {
    const lengths = (["good", "fair", "poor", "bad"] as const).map(
      (quality) => photographOf(stand, 13, quality).length,
    );
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    expect(new Set(lengths).size).toBe(4);
  });
});

describe("a time", () => {
  it("is the number of comparisons times the time of one", () => {
    expect(secondsFor(60_000_000_000, 7)).toBe(420);
  });

  it.each([
    [0.000_04, 0.04, "millisecond"],
    [0.007, 7, "millisecond"],
    [42, 42, "second"],
    [420, 7, "minute"],
    [7200, 2, "hour"],
  ])("of %d seconds is read in its unit", (seconds, value, unit) => {
    const [number, name] = inUnits(seconds);
    expect(number).toBeCloseTo(value, 9);
    expect(name).toBe(unit);
  });

  it("is said with two or three digits", () => {
    expect(timeWords(421.3, "en-GB")).toBe("7 minutes");
    expect(timeWords(0.0071, "en-GB")).toBe("7.1 ms");
  });
});
