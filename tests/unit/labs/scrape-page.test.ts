// What the page of the crawler shows and promises: drawing, rows, controls, the cards on paper, the texts.
import { describe, expect, it } from "vitest";
import { speakerIn } from "../../../src/labs/frame/speak.ts";
import { cardsOf, letterOf } from "../../../src/labs/scrape/cards.ts";
import { choicesFrom, daysOf, firstValues, moments } from "../../../src/labs/scrape/choices.ts";
import { countsOf } from "../../../src/labs/scrape/counts.ts";
import { layers, mapOf, mapSize, pointOf } from "../../../src/labs/scrape/map.ts";
import { crawl, siteIds, type Choices, type Web } from "../../../src/labs/scrape/model.ts";
import { shownRows, templateOf, told } from "../../../src/labs/scrape/text.ts";
import { labPlan, paperPlan, webOf } from "../../../src/labs/scrape/web.ts";
import { editionsOf, type Edition } from "../../../src/model/edition.ts";
import { isLab, type Lab } from "../../../src/model/labs.ts";
import { siteIn } from "../../../src/model/site.ts";

const nothing = choicesFrom({ ...firstValues, private: "never" });
const web = webOf(labPlan);

const yoursAt = (on: Web, choices: Choices, day: number): number =>
  countsOf(on, choices, day, crawl(on, choices, day)).yours;

describe("the drawing", () => {
  it("has a place of its own inside the frame for each page", () => {
    const points = web.pages.map((_, at) => pointOf(web, at));
    expect(new Set(points.map(String)).size).toBe(web.pages.length);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(8);
      expect(x).toBeLessThan(mapSize[0] - 8);
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(mapSize[1] - 8);
    }
  });

  it("gives each page one sign: not seen, waiting, visited or closed", () => {
    for (const day of [0, 1, 6, 12, 13, 24]) {
      const choices = { ...nothing, obey: true, private: 6 };
      const paths = mapOf(web, choices, day, crawl(web, choices, day));
      const signs = [paths.unseen, paths.visited, paths.waiting].map(
        (d) => d.split("M").length - 1,
      );
      const crosses = paths.closed.split("m0-6").length - 1;
      expect(signs.reduce((sum, count) => sum + count, crosses)).toBe(web.pages.length);
    }
  });
});

describe("the templates", () => {
  it("are nearly the same on two photos of a person, and written alike", () => {
    for (let person = 0; person < 30; person++) {
      const [one, other] = [templateOf(person, 1), templateOf(person, 2)].map((text) =>
        text.split(" ").map(Number),
      );
      one?.forEach((value, at) => expect(Math.abs(value - (other?.[at] ?? 0))).toBeLessThan(3));
      expect(templateOf(person, 1)).toMatch(/^\d\d( \d\d)+$/);
    }
  });
});

describe("the controls", () => {
  it("stand at first after a round, with the profile made private afterwards", () => {
    const choices = choicesFrom(firstValues);
    expect(choices).toEqual({ ...nothing, private: web.round });
    expect(firstValues.day).toBe(web.round);
  });

  it("offer moments on the days that the lab runs", () => {
    for (const moment of moments) {
      const { private: day } = choicesFrom({ ...firstValues, private: moment });
      expect(moment === "never" ? day === Infinity : day < daysOf(web)).toBe(true);
    }
  });
});

const paper = webOf(paperPlan);

describe("the web on paper", () => {
  it("is 24 cards with your seven photos, and fewer letters than the alphabet has", () => {
    const cards = cardsOf(paper);
    expect(cards.map(({ card }) => card)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    const seen = cards.flatMap(({ photos }) => photos);
    expect(seen.filter((people) => people.includes(undefined))).toHaveLength(7);
    for (const letter of seen.flat()) expect(letter ?? "A").toMatch(/^[A-Z]$/);
    expect(letterOf(paper, paper.you)).toBeUndefined();
    expect(letterOf(paper, paper.you - 1)).not.toBe(letterOf(paper, paper.you + 1));
  });

  it("is walked whole in one round", () => {
    expect(crawl(paper, nothing, paper.round).waiting).toEqual([]);
  });
});

const labs = editionsOf(siteIn("content"), "/").flatMap((edition) =>
  edition.labs
    .filter((lab) => isLab(lab, "scrape"))
    .map((lab): [string, Edition, Lab<"scrape">] => [edition.language.code, edition, lab]),
);

it.each(labs)("the text in %s promises what the model gives", (_, { language }, lab) => {
  const speaker = speakerIn(language.locale);
  const choices = choicesFrom(firstValues);
  const { texts, done } = told(web, choices, firstValues.day, lab.words, speaker);
  const { yours, online } = countsOf(web, choices, firstValues.day, done);
  expect({ yours, online }).toEqual({ yours: 7, online: 4 });
  const { question, options, answer } = lab.guess;
  for (const text of [question, answer]) expect(text).toContain(texts.yours);
  expect(answer).toContain(texts.online);
  expect(answer).toContain(speaker.number(firstValues.day));
  for (const number of [3, 4, 7]) expect(options.join(" ")).toContain(speaker.number(number));

  const { answers, needs } = lab.paper;
  const end = paper.round;
  const first = countsOf(paper, nothing, end, crawl(paper, nothing, end));
  const again = { ...nothing, private: end, removal: end };
  const before = { ...nothing, private: 0 };
  const numbers = [
    [first.yours, first.own, first.yours - first.own],
    [countsOf(paper, again, end, { rows: [] }).online, first.yours],
    [yoursAt(paper, again, 2 * end)],
    [yoursAt(paper, before, end), first.yours],
  ];
  numbers.forEach((all, at) => {
    for (const number of all) expect(answers[at]).toContain(speaker.number(number));
  });
  expect(needs.join(" ")).toContain(speaker.number(paper.pages.length));
});

it.each(labs)(
  "the text in %s tells how large the web is and when it is visited again",
  (_, { language, site }) => {
    const { number } = speakerIn(language.locale);
    const body = site.labs.get("scrape")?.get(language.code)?.body ?? "";
    const modelled = body.slice(body.lastIndexOf("\n## "));
    for (const value of [siteIds.length, web.pages.length, web.round + 1]) {
      expect(modelled).toContain(number(value));
    }
  },
);

it("the newest rows and the layers of the drawing have a fixed number of places", () => {
  const [first] = labs;
  if (!first) throw new Error("no language has the lab");
  const [, { language }, lab] = first;
  for (const day of [0, 1, 24]) {
    const { rows, mine } = told(web, nothing, day, lab.words, speakerIn(language.locale));
    expect(rows).toHaveLength(shownRows);
    expect(mine).toHaveLength(9);
    expect(Object.keys(mapOf(web, nothing, day, crawl(web, nothing, day)))).toEqual([...layers]);
  }
});
