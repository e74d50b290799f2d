// Names in the street as numbers: the best look-alike of many, who is in the database, whose name is shown.
import { describe, expect, it } from "vitest";
import {
  bestStranger,
  chanceOfStranger,
  firstSettings,
  isIn,
  labelOf,
  ownScore,
  passerCount,
  passersOf,
  sizes,
  strangerOf,
  streetSeed,
  tallyOf,
  thresholds,
  type Settings,
} from "../../../src/labs/glasses/model.ts";
import { faceSeeds, pieceOfStreet } from "../../../src/labs/glasses/scene.ts";
import { faceParameters } from "../../../src/faces/parameters.ts";

const street = passersOf(streetSeed);
const steps = sizes.map((_, step) => step);
const [lowest, highest] = thresholds;
const everySetting: Settings[] = [false, true].flatMap((asked) =>
  steps.flatMap((step) =>
    Array.from({ length: highest - lowest + 1 }, (_, at) => ({
      step,
      asked,
      threshold: lowest + at,
    })),
  ),
);

describe("the best score among strangers", () => {
  it("is ten times rarer for each 6 points more, and certain at 28", () => {
    expect(chanceOfStranger(28)).toBe(1);
    expect(chanceOfStranger(34)).toBeCloseTo(0.1, 12);
    expect(chanceOfStranger(64)).toBeCloseTo(1e-6, 15);
    expect(chanceOfStranger(10)).toBe(1);
  });

  it("stays below a score with the chance that all strangers do", () => {
    for (const size of sizes) {
      for (const luck of [0.001, 0.3, 0.5, 0.9, 0.9999]) {
        const below = (1 - chanceOfStranger(bestStranger(size, luck))) ** size;
        expect(below).toBeCloseTo(luck, 6);
      }
    }
  });

  it("is, for a thousand people and middling luck, the 46.96 points that a pocket calculator gives", () => {
    // 1 − 0.5^(1/1000) = 0.000692907; 28 − 6 · log10 of it = 46.956.
    expect(bestStranger(1000, 0.5)).toBeCloseTo(46.956, 3);
  });

  it("rises by 6 points when the database grows tenfold, for everybody", () => {
    for (const { luck } of street) {
      const scores = sizes.map((size) => bestStranger(size, luck));
      for (const step of steps.slice(1)) {
        expect((scores[step] ?? 0) - (scores[step - 1] ?? 0)).toBeCloseTo(6, 1);
      }
    }
  });
});

describe("in many streets", () => {
  const many = Array.from({ length: 5000 }, (_, at) => passersOf(at + 1)).flat();

  it("the share of strangers who get a name is that of the closed form", () => {
    const outside = many.filter((passer) => !isIn(passer, firstSettings));
    const named = outside.filter((passer) => labelOf(passer, firstSettings).shown !== "none");
    const size = sizes[firstSettings.step] ?? 0;
    const share = 1 - (1 - chanceOfStranger(firstSettings.threshold)) ** size;
    const spread = Math.sqrt((share * (1 - share)) / outside.length);
    expect(Math.abs(named.length / outside.length - share)).toBeLessThan(4 * spread);
  });

  it("the share of people who reach a score with their own photo is that of the closed form", () => {
    for (const score of [65, 80, 90]) {
      const share = many.filter(({ own }) => own >= score).length / many.length;
      expect(share).toBeCloseTo(Math.sqrt((99 - score) / 39), 2);
    }
  });

  it("own scores lie from 60 to 99", () => {
    expect(ownScore(0)).toBe(99);
    expect(ownScore(1)).toBe(60);
  });

  it("one in four said yes, and half of the others is in a database of a million", () => {
    const agreed = many.filter((passer) => passer.agreed);
    expect(agreed.length / many.length).toBeCloseTo(0.25, 1);
    const others = many.filter((passer) => !passer.agreed);
    const inside = others.filter((passer) => isIn(passer, firstSettings));
    expect(inside.length / others.length).toBeCloseTo(0.5, 1);
  });
});

describe("the street", () => {
  it("is the same for the same seed", () => {
    expect(passersOf(streetSeed)).toEqual(street);
    expect(street).toHaveLength(passerCount);
  });

  it("has no score so near a whole point, or to its rival, that two machines could tell otherwise", () => {
    for (const { own, luck } of street) {
      for (const size of sizes) {
        const stranger = bestStranger(size, luck);
        expect(Math.abs(own - stranger)).toBeGreaterThan(1e-6);
        for (const score of [own, stranger]) {
          expect(Math.abs(score - Math.round(score))).toBeGreaterThan(1e-6);
        }
      }
    }
  });

  it("loses nobody from the database when it grows", () => {
    for (const passer of street) {
      const inside = steps.map((step) => isIn(passer, { ...firstSettings, step }));
      expect(inside).toEqual([...inside].sort());
    }
  });

  it("has three people who said yes, in each database, and one who is in none", () => {
    const settings = everySetting.filter(({ threshold }) => threshold === lowest);
    const always = street.filter((one) => settings.every((setting) => isIn(one, setting)));
    expect(always).toEqual(street.filter(({ agreed }) => agreed));
    expect(always).toHaveLength(3);
    const never = street.filter((one) => !settings.some((setting) => isIn(one, setting)));
    expect(never).toEqual([street[2]]);
  });

  it("has at least as many wrong names in a bigger database, at the first threshold", () => {
    const wrong = steps.map((step) => tallyOf(street, { ...firstSettings, step }).wrong);
    expect(wrong).toEqual([...wrong].sort((one, other) => one - other));
    expect(wrong.at(-1)).toBeGreaterThan(wrong[0] ?? 0);
  });

  it("can lose wrong names in a bigger database where everybody has a name: more get their own", () => {
    const [million, more] = [3, 4].map((step) =>
      tallyOf(street, { step, threshold: lowest, asked: false }),
    );
    expect([million?.names, more?.names]).toEqual([passerCount, passerCount]);
    expect(more?.wrong).toBeLessThan(million?.wrong ?? 0);
  });

  it("shows no more names at a higher threshold, and none below it", () => {
    for (const setting of everySetting) {
      const { names } = tallyOf(street, setting);
      const stricter = { ...setting, threshold: setting.threshold + 1 };
      expect(tallyOf(street, stricter).names).toBeLessThanOrEqual(names);
      for (const passer of street) {
        const { shown, score } = labelOf(passer, setting);
        expect(shown !== "none").toBe(score >= setting.threshold);
      }
    }
  });

  it("shows the own name only of who is in the database, so with a yes only of who said it", () => {
    for (const setting of everySetting) {
      for (const passer of street) {
        if (labelOf(passer, setting).shown !== "own") continue;
        expect(isIn(passer, setting)).toBe(true);
        if (setting.asked) expect(passer.agreed).toBe(true);
      }
      const { unasked, wrongUnasked } = tallyOf(street, setting);
      if (setting.asked) expect(unasked).toBe(wrongUnasked);
    }
  });

  it("never shows the name of one stranger at two people", () => {
    for (const setting of everySetting) {
      const names = street.map((_, at) => strangerOf(at, setting));
      expect(new Set(names).size).toBe(passerCount);
    }
  });

  it("is counted as its labels are", () => {
    for (const setting of everySetting) {
      const shown = street.map((passer) => labelOf(passer, setting).shown);
      const { names, wrong } = tallyOf(street, setting);
      expect(shown.filter((one) => one === "own")).toHaveLength(names - wrong);
      expect(shown.filter((one) => one === "none")).toHaveLength(passerCount - names);
    }
  });

  it("is drawn with twelve faces, none of a child, without styles, scripts or ids", () => {
    expect(new Set(faceSeeds).size).toBe(passerCount);
    for (const seed of faceSeeds) expect(faceParameters(seed).age).toBeGreaterThanOrEqual(0.25);
    for (const at of street.keys()) {
      expect(pieceOfStreet(at)).not.toMatch(/style=|<script|\bid=|undefined|NaN/);
    }
  });
});
