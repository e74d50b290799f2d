// The lab of two kinds of mistake: its curves are the normal distribution, its counts follow, its texts keep to them.
import { describe, expect, it, test } from "vitest";
import { speakerIn } from "../../../src/labs/frame/speak.ts";
import { grid, hump, ofThousand, size, squares } from "../../../src/labs/threshold/curves.ts";
import {
  dayAt,
  falseShare,
  firstSetting,
  machine,
  matchedShare,
  missedShare,
  paperMachine,
  placeNames,
  places,
  scoresOf,
} from "../../../src/labs/threshold/model.ts";
import { below, quantile } from "../../../src/labs/threshold/normal.ts";
import { cardsOf, marksAt, paperCount, paperLines } from "../../../src/labs/threshold/paper.ts";
import { tell, twoDigits } from "../../../src/labs/threshold/text.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { isLab } from "../../../src/model/labs.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

const lines = Array.from({ length: 101 }, (_, line) => line);
const site = siteIn(contentFolder);
const editions = editionsOf(site, "/").flatMap(({ language, labs }) =>
  labs.flatMap((lab) =>
    isLab(lab, "threshold")
      ? [{ code: language.code, lab, speaker: speakerIn(language.locale) }]
      : [],
  ),
);

/** The ground that a path of straight lines covers. */
function groundOf(path: string): number {
  const points = path
    .replace(/V(\S+)z$/, "")
    .slice(1)
    .split("L")
    .map((point) => point.split(" ").map(Number));
  return points.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [before = 0, high = 0] = points[at] ?? [];
    return sum + (x - before) * (size.height - (y + high) / 2);
  }, 0);
}

describe("the normal distribution", () => {
  // Abramowitz and Stegun, tables 26.1 and 26.2.
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [3, 0.99865010196837],
    [-3.09, 0.00100078],
    [-4, 3.16712e-5],
    [-5, 2.86652e-7],
  ])("has the share of the tables below %d", (z, share) => {
    expect(below(z) / share).toBeCloseTo(1, 5);
  });

  it("has as much below a value as above its opposite, and rises without a jump", () => {
    for (let z = -9; z < 9; z += 0.01) {
      expect(below(z) + below(-z)).toBeCloseTo(1, 12);
      expect(below(z + 0.01)).toBeGreaterThanOrEqual(below(z));
    }
    expect(below(-3.0000001)).toBeCloseTo(below(-2.9999999), 8);
  });

  it("gives back the share that lies below a quantile", () => {
    for (const share of [0.0001, 0.025, 0.5, 0.9, 0.999]) {
      expect(below(quantile(share))).toBeCloseTo(share, 10);
    }
    expect(quantile(0.975)).toBeCloseTo(1.959964, 6);
  });
});

describe("a line", () => {
  it("two standard deviations above a hump leaves 2.275 per cent of it above, as worked by hand", () => {
    expect(falseShare({ mean: 30, spread: 8 }, 46)).toBeCloseTo(0.0227501, 6);
    expect(missedShare({ mean: 70, spread: 10 }, 50)).toBeCloseTo(0.0227501, 6);
  });

  it("that is moved up never adds a false match, and never takes a missed one away", () => {
    for (const line of lines.slice(1)) {
      for (const curve of [machine.different, machine.differentB]) {
        expect(falseShare(curve, line)).toBeLessThan(falseShare(curve, line - 1));
      }
      expect(missedShare(machine.same, line)).toBeGreaterThan(missedShare(machine.same, line - 1));
    }
  });

  it("is nowhere without mistakes, and nowhere kinder to the second group", () => {
    for (const line of lines) {
      const { a, b } = {
        a: falseShare(machine.different, line),
        b: falseShare(machine.differentB, line),
      };
      expect(a + missedShare(machine.same, line)).toBeGreaterThan(0);
      expect(b).toBeGreaterThan(a);
    }
  });
});

describe("one day at a place", () => {
  it("counts somebody who matches anybody on a list, once", () => {
    expect(matchedShare(0.25, 1)).toBeCloseTo(0.25, 12);
    expect(matchedShare(0.1, 2)).toBeCloseTo(0.19, 12);
    expect(matchedShare(1e-12, 1000)).toBeCloseTo(1e-9, 15);
    expect(matchedShare(1, 800)).toBe(1);
    expect(matchedShare(0, 800)).toBeCloseTo(0, 12);
  });

  it("lets everybody through at the lowest line of a door, and nearly nobody at the highest", () => {
    const door = { groups: false, place: "door" } as const;
    expect(dayAt({ ...door, line: 0 }).wrongA).toBeCloseTo(places.door.strangers, 6);
    expect(dayAt({ ...door, line: 100 }).missed).toBeGreaterThan(0.99 * places.door.right);
  });

  it("is that of half as many strangers in each of two groups, and of the same right people", () => {
    for (const place of placeNames) {
      const one = dayAt({ line: 60, groups: false, place });
      const two = dayAt({ line: 60, groups: true, place });
      expect(two.wrongA).toBeCloseTo(one.wrongA / 2, 12);
      expect(two.wrongB).toBeGreaterThan(two.wrongA);
      expect(two.missed).toBe(one.missed);
      expect(one.wrongB).toBe(0);
    }
  });
});

describe("the drawing", () => {
  it("fills that part of a hump which is the share of mistakes", () => {
    const { different, same } = machine;
    for (const line of [30, 42, 50, 64, 70]) {
      const wrong = groundOf(hump(different, line)) / groundOf(hump(different));
      const missed = groundOf(hump(same, 0, line)) / groundOf(hump(same));
      expect(wrong).toBeCloseTo(falseShare(different, line), 2);
      expect(missed).toBeCloseTo(missedShare(same, line), 2);
    }
  });

  it("stays in its frame, and has no mistake where a hump is flat", () => {
    for (const curve of Object.values(machine)) {
      for (const [, x, y] of hump(curve).matchAll(/[ML](\S+?) ([\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(size.width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(size.height);
      }
    }
    expect(hump(machine.different, 90)).toBe("");
  });

  it("marks as many squares as there are mistakes in a thousand", () => {
    expect(grid.columns * grid.rows).toBe(1000);
    for (const count of [0, 1, 49, 50, 51, 184, 999, 1000]) {
      const marked = [...squares(count).matchAll(/h(\d+)v(\d+)/g)];
      expect(marked.reduce((sum, [, wide, high]) => sum + Number(wide) * Number(high), 0)).toBe(
        count,
      );
    }
  });
});

describe("forty cards", () => {
  const different = scoresOf(paperMachine.different, paperCount);
  const differentB = scoresOf(paperMachine.differentB, paperCount);
  const same = scoresOf(paperMachine.same, paperCount);

  it("are each on the sheet once, as many of each kind", () => {
    const cards = cardsOf(different, same);
    const scores = (kind: string) =>
      cards.filter((card) => card.kind === kind).map(({ score }) => score);
    expect(scores("different").sort((a, b) => a - b)).toEqual(different);
    expect(scores("same").sort((a, b) => a - b)).toEqual(same);
  });

  it("do not lie on each other where a ruler is put", () => {
    for (const scores of [differentB, same]) {
      const marks = marksAt(scores);
      for (const [at, { score, row }] of marks.entries()) {
        const near = marks.slice(at + 1).filter((other) => other.row === row);
        for (const other of near) expect(other.score - score).toBeGreaterThan(2);
      }
    }
  });

  const from = (scores: readonly number[], line: number) =>
    scores.filter((score) => score >= line).length;
  const under = (line: number) => same.filter((score) => score < line).length;

  test.each(editions)("make the answers of the paper right ($code)", ({ lab, speaker }) => {
    const [trade = "", nowhere = "", groups = "", equal = ""] = lab.paper.answers;
    const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
    expect(numbers(trade)).toEqual([
      ...paperLines.map((line) => from(different, line)),
      ...paperLines.map(under),
    ]);
    expect(numbers(nowhere)).toEqual([Math.max(...different), Math.min(...same)]);
    expect(numbers(groups)).toEqual([
      from(differentB, 50),
      paperCount,
      from(different, 50),
      paperCount,
    ]);
    const line = lines.find((one) => from(differentB, one) === from(different, 50)) ?? 0;
    expect(numbers(equal).slice(1)).toEqual([from(different, 50), under(58), under(50)]);
    expect(from(differentB, 58)).toBe(from(different, 50));
    expect(line).toBeLessThanOrEqual(58);
    expect(equal).toContain(speaker.number(58));
  });
});

describe.each(editions)("the words in $code", ({ code, lab, speaker }) => {
  const { words } = lab;

  it("fill every gap at every line, in every place, with one group or two", () => {
    for (const line of lines) {
      for (const place of placeNames) {
        for (const groups of [false, true]) {
          const told = Object.values(tell(words, speaker, { line, groups, place })).join("\n");
          expect(told).not.toMatch(/[{}]|undefined|NaN|Infinity|∞/);
        }
      }
    }
  });

  it("say the first outcome in the answer to the guess", () => {
    const told = tell(words, speaker, firstSetting);
    expect(ofThousand(falseShare(machine.different, firstSetting.line))).toBe(1);
    for (const number of [firstSetting.line, told.false, told.missed]) {
      expect(lab.guess.answer).toMatch(new RegExp(`(?<![\\d.,])${number}(?![\\d.,]\\d)`));
    }
    expect(lab.guess.question).toContain(String(firstSetting.line));
  });

  it("tell what is rarer than one in a thousand, and no share that nobody knows", () => {
    const at = (line: number) => tell(words, speaker, { ...firstSetting, line });
    expect(at(55).falseRare).toBe("");
    expect(at(60).falseRare).toContain(speaker.number(11_000));
    expect(at(95).falseRare).toBe(words.never);
    expect(at(0).missedRare).toBe(words.never);
  });

  it("name who comes by in each place as the model has it", () => {
    for (const place of placeNames) {
      const { about } = words.places[place];
      const { list, strangers } = places[place];
      for (const number of [list, strangers]) {
        if (number > 1) expect(about).toContain(speaker.number(number));
      }
    }
  });

  it("compare the groups only where a factor says something", () => {
    const at = (line: number) => tell(words, speaker, { ...firstSetting, groups: true, line });
    expect(at(55).groups).toContain(speaker.number(10));
    expect(at(0).groups).toBe(words.alike);
    expect(at(95).groups).toBe(words.alike);
    expect(tell(words, speaker, firstSetting).groups).toBe("");
  });

  it("tell of the humps as they are in the model", () => {
    const { different, differentB, same } = machine;
    const body = site.labs.get("threshold")?.get(code)?.body ?? "";
    const modelled = body.slice(body.lastIndexOf("\n## "));
    for (const { mean, spread } of [different, same]) {
      expect(modelled).toMatch(new RegExp(`\\b${mean}\\b[^.]*\\b${spread}\\b`));
    }
    expect(modelled).toMatch(new RegExp(`\\b${differentB.mean}\\b`));
  });
});

it("rounds a number that is not known well to two digits", () => {
  expect([0.6, 7.4, 99.4, 1126, 26_722].map(twoDigits)).toEqual([1, 7, 99, 1100, 27_000]);
});
