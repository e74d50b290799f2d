// What the search lab says in its texts is what its model and its cards give.
import { expect, test } from "vitest";
import { line, cards, ranked, right, roundSize } from "../../../src/labs/search/cards.ts";
import { firstFound } from "../../../src/labs/search/first.ts";
import { falseMatchRate } from "../../../src/labs/search/rates.ts";
import { siteIn } from "../../../src/model/site.ts";

const { languages, labs } = siteIn("content");
const texts = languages.flatMap(({ locale, code }) => {
  const text = labs.get("search")?.get(code);
  const say = (value: number, digits = 0): string =>
    value.toLocaleString(locale, { minimumFractionDigits: digits });
  return text ? [{ ...text, say }] : [];
});

const threshold = 0.62;
const rate = falseMatchRate(threshold);
const large = 1_000_000;
const small = 10_000;

test("the lab has a text", () => {
  expect(texts.length).toBeGreaterThan(0);
});

test("the answer to the guess tells the first search, and the rate of the model", () => {
  const { counts, right: person } = firstFound();
  const matches = counts[threshold * 100] ?? 0;
  expect(person?.cosine).toBeGreaterThan(threshold);
  // Often nobody in ten thousand: in more than half of all searches.
  expect((1 - rate) ** small).toBeGreaterThan(0.5);
  for (const { guess, body, say } of texts) {
    const one = say(Math.round(1 / rate / 1000) * 1000);
    expect(guess.question).toContain(say(threshold, 2));
    for (const number of [say(small), one, say(matches), say(matches - 1)]) {
      expect(guess.answer).toContain(` ${number} `);
    }
    expect(guess.answer).toContain(` ${say(Math.round(large * rate))}`);
    expect(body).toContain(one);
    expect(body).toContain(say(threshold, 2));
  }
});

test("the answers to the questions on paper are true to the cards", () => {
  const first = ranked(cards.slice(0, roundSize));
  const second = ranked(cards);
  const told = ({ name, number, score }: (typeof second)[number]): string[] => [
    `${name.first} ${name.last}`,
    String(number),
    String(score),
  ];
  const matches = second.filter(({ score }) => score >= line);
  const strangers = matches.filter(({ number }) => number !== right.number);
  const [best = "", nearest = "", third = ""] = second.map(({ score }) => String(score));
  expect(strangers.map(({ score }) => String(score))).toEqual([nearest, third]);
  const expected = [
    told(first[0] as (typeof second)[number]),
    [...first.slice(1, 2), ...strangers].flatMap(told),
    told(strangers[0] as (typeof second)[number]),
    [String(Number(nearest) + 1), best],
    [String(strangers.length), String(cards.length - 1), String(line)],
  ];
  for (const { paper, say } of texts) {
    expected.forEach((parts, at) => {
      for (const part of parts) expect(paper.answers[at]).toContain(part);
    });
    const many = (strangers.length / (cards.length - 1)) * 48_000;
    expect(paper.questions.at(-1)).toContain(say(48_000));
    expect(paper.answers.at(-1)).toContain(say(Math.round(many / 1000) * 1000));
  }
});
