// Names in the street in words: the texts promise what the model gives, on the screen and on paper.
import { describe, expect, it } from "vitest";
import {
  firstSettings,
  isIn,
  labelOf,
  passerCount,
  passersOf,
  sizes,
  streetSeed,
  tallyOf,
} from "../../../src/labs/glasses/model.ts";
import { candidates, columns, rounds } from "../../../src/labs/glasses/paper.ts";
import { outcome, seen } from "../../../src/labs/glasses/text.ts";
import { speakerIn } from "../../../src/labs/frame/speak.ts";
import { isLab, labsOf } from "../../../src/model/labs.ts";
import { siteIn } from "../../../src/model/site.ts";

const street = passersOf(streetSeed);
/** Each database with a few thresholds. */
const settings = [false, true].flatMap((asked) =>
  sizes.flatMap((_, step) => [50, 65, 80, 95].map((threshold) => ({ step, asked, threshold }))),
);

describe("the score strips on paper", () => {
  const told = { passers: street.map((_, at) => `p${at}`), strangers: [], none: "" };

  it("have the name that the lab shows on top", () => {
    for (const { threshold, ...database } of rounds) {
      expect(columns).toContainEqual(database);
      street.forEach((passer, at) => {
        const [first] = candidates(told as never, passer, at, database);
        const { shown, score } = labelOf(passer, { ...database, threshold });
        expect(first?.score).toBe(score);
        if (shown !== "none") expect(first?.name === `p${at}`).toBe(shown === "own");
      });
    }
  });
});

const site = siteIn("content");
const labs = site.languages.flatMap(({ code, locale }) =>
  labsOf(site, code).flatMap((lab) =>
    isLab(lab, "glasses") ? [[code, lab, speakerIn(locale)] as const] : [],
  ),
);

describe.each(labs)("the text in %s", (code, lab, speaker) => {
  const { told } = lab.words;
  const { agreed, ...first } = tallyOf(street, firstSettings);
  const counted = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(String);

  it("guesses at the first setting, and answers what it shows", () => {
    const size = told.sizes[firstSettings.step]?.split(" ")[0];
    expect(counted(lab.guess.question)).toEqual([
      size,
      speaker.number(firstSettings.threshold),
      speaker.number(passerCount),
    ]);
    expect(counted(lab.guess.answer)).toEqual([first.names, first.wrong, first.wrong].map(String));
    expect(lab.guess.options).toContain(String(first.wrong));
    for (const passer of street) {
      if (labelOf(passer, firstSettings).shown !== "stranger") continue;
      expect(isIn(passer, firstSettings)).toBe(false);
    }
  });

  it("answers on paper what the rounds give", () => {
    const tallies = rounds.map((round) => tallyOf(street, round));
    const [small, middle, large, strict, asked] = tallies;
    const numbers = lab.paper.answers.map(counted);
    for (const wrong of [small, middle, large].map((tally) => tally?.wrong)) {
      expect(numbers[0]).toContain(String(wrong));
    }
    expect(numbers[1]?.slice(1)).toEqual(
      [90, strict?.names, strict?.wrong, passerCount - (strict?.names ?? 0)].map(String),
    );
    expect(numbers[2]).toEqual(
      [passerCount, asked?.names, asked?.wrong, asked?.wrongUnasked].map(String),
    );
    expect(lab.paper.questions[1]).toContain(String(rounds[3]?.threshold));
  });

  it("tells how the model is made with the model's own numbers", () => {
    const streets = 5000;
    let wrong = 0;
    for (let seed = 1; seed <= streets; seed++) {
      wrong += tallyOf(passersOf(seed), firstSettings).wrong;
    }
    const body = site.labs.get("glasses")?.get(code)?.body ?? "";
    expect(body).toContain(speaker.number(streets));
    expect(body).toContain(speaker.number(wrong / streets, 1));
    expect(body).toContain(told.passers[2]);
    expect(agreed).toBe(3);
  });

  it("has a name for everybody, no name twice, and a word for each size", () => {
    const names = [...told.passers, ...told.strangers];
    expect(new Set(names).size).toBe(2 * passerCount);
    expect(told.sizes).toHaveLength(sizes.length);
  });

  it("tells of each label whether it is right, and names nobody else", () => {
    for (const setting of settings) {
      street.forEach((passer, at) => {
        const one = seen(told, speaker, passer, at, setting);
        const own = told.passers[at] ?? "";
        expect(one.verdict === "right").toBe(one.shown === own);
        expect(one.verdict === "wrong").toBe(told.strangers.includes(one.shown));
        expect(one.truth.includes(own)).toBe(one.verdict !== "right");
        expect(one.named).toBe(one.shown !== told.none);
      });
    }
  });

  it("leaves no gap open", () => {
    for (const setting of settings) {
      const texts = Object.values(outcome(told, speaker, street, setting));
      expect(texts.join(" ")).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it("says with a yes asked that everybody is measured first", () => {
    const asked = outcome(told, speaker, street, { ...firstSettings, asked: true });
    expect(asked["measured-more"]).toBe(told.first);
    expect(asked.measured).toBe(speaker.number(passerCount));
  });
});
