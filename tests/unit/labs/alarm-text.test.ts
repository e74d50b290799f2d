// What the lab of one in the crowd says, in each language: its numbers are those of the model, on screen and on paper.
import { describe, expect, it } from "vitest";
import { speakerIn } from "../../../src/labs/frame/speak.ts";
import {
  crowdAt,
  expected,
  firstCrowd,
  roughly,
  scales,
  wrongShare,
  type Crowd,
} from "../../../src/labs/alarm/model.ts";
import {
  paperCrowd,
  places,
  rowOfVisitors,
  rows,
  wantedCards,
} from "../../../src/labs/alarm/paper.ts";
import { percentOf, toldOf } from "../../../src/labs/alarm/text.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { isLab } from "../../../src/model/labs.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

const texts = editionsOf(siteIn(contentFolder), "/").flatMap((edition) =>
  edition.labs.flatMap((lab) =>
    isLab(lab, "alarm")
      ? [{ edition, lab, speaker: speakerIn(edition.language.locale), code: edition.language.code }]
      : [],
  ),
);
const crowd = (people: number, wanted: number, oneIn: number, caught: number): Crowd => ({
  people,
  wanted,
  oneIn,
  caught,
});

describe("what the lab says", () => {
  it.each(texts)(
    "$code: the answer to the guess has the numbers of the first setting",
    ({ lab, speaker }) => {
      const { texts: said } = toldOf(firstCrowd, 0, lab.words, speaker);
      const answer = numbersIn(lab.guess.answer);
      for (const name of ["alarms", "right", "wrong", "others"]) {
        expect(answer).toContain(numbersIn(said[name] ?? "")[0]);
      }
      expect(answer).toContain(numbersIn(said["share"] ?? "")[0]);
      const asked = numbersIn(lab.guess.question);
      for (const given of [firstCrowd.people, firstCrowd.oneIn, firstCrowd.caught * 100]) {
        expect(asked).toContain(String(given));
      }
    },
  );

  it.each(texts)(
    "$code: no word of it has a gap left, at any end of the sliders",
    ({ lab, speaker }) => {
      for (const end of [0, 1]) {
        for (const time of [0, 1, 20]) {
          const one = crowdAt((scale) => end * (scales[scale].length - 1));
          const { texts: said, values, all } = toldOf(one, time, lab.words, speaker);
          const whole = [...Object.values(said), ...Object.values(values), all].join(" ");
          expect(whole).not.toMatch(/[{}]|NaN|undefined|Infinity/);
        }
      }
    },
  );

  it.each(texts)("$code: less than one alarm is called so", ({ lab, speaker }) => {
    const { outcome } = lab.words;
    const few = toldOf(crowd(100, 0, 1000, 0.9), 0, lab.words, speaker);
    expect(few.texts["sum"]).toBe(outcome.few);
    expect(few.texts["unseen"]).toBe(outcome.nobody);
    const one = toldOf(crowd(1000, 100, 10_000, 0.9), 0, lab.words, speaker);
    expect(one.texts["sum"]).toContain(outcome.under.replace("{value}", "1"));
  });

  it.each(texts)(
    "$code: a share is neither nothing nor all where it is not so",
    ({ lab, speaker }) => {
      const said = (share: number) => percentOf(share, lab.words, speaker);
      expect(new Set([0, 1e-7, 0.0049, 0.85, 1 - 1e-7, 1].map(said)).size).toBe(6);
      expect(numbersIn(said(0))).toEqual(["0"]);
      expect(numbersIn(said(1))).toEqual(["100"]);
    },
  );
});

describe("on paper", () => {
  it("a class is a crowd of a thousand, and dice make its chances", () => {
    expect(rows * places).toBe(paperCrowd.people);
    // Two ones with two dice; not a one with one die.
    expect(paperCrowd.oneIn).toBe(6 * 6);
    expect(paperCrowd.caught).toBe(5 / 6);
    expect(rowOfVisitors().match(/M/g)).toHaveLength(places);
  });

  it("five are wanted, each in another row that exists", () => {
    const cards = wantedCards();
    expect(new Set(cards.map(({ row }) => row)).size).toBe(paperCrowd.wanted);
    for (const { row, place } of cards) {
      expect(row >= 1 && row <= rows && place >= 1 && place <= places).toBe(true);
    }
  });

  it.each(texts)("$code: the answers have the numbers of the model", ({ lab }) => {
    const { right, wrong } = roughly(paperCrowd);
    const [first = "", second = "", third = ""] = lab.paper.answers;
    const share = 1 - (wrongShare(expected(paperCrowd)) ?? 0);
    expect([right, wrong, Math.round(share * 100)]).toEqual([4, 28, 13]);
    expect(numbersIn(first)).toEqual(expect.arrayContaining(["28", "4", "13"]));
    expect(numbersIn(second)).toEqual(expect.arrayContaining(["28", "995", "36"]));
    const full = { ...paperCrowd, wanted: 500 };
    const fullShare = 1 - (wrongShare(expected(full)) ?? 0);
    expect(roughly(full)).toEqual({ right: 417, wrong: 14 });
    expect(Math.round(fullShare * 100)).toBe(97);
    expect(numbersIn(third)).toEqual(expect.arrayContaining(["417", "14", "97"]));
  });
});

/** The numbers in a text, without the signs that part thousands. */
function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((one) => one.replaceAll(/[.,]/g, ""));
}
