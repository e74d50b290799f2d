// The search lab on paper: the cards show in three rounds what the steps and the answers say.
import { expect, test } from "vitest";
import {
  cards,
  faceOf,
  line,
  photo,
  ranked,
  right,
  roundSize,
  scoreOf,
} from "../../../src/labs/search/cards.ts";

const small = ranked(cards.slice(0, roundSize));
const large = ranked(cards);
const without = ranked(cards.filter(({ number }) => number !== right.number));
const matches = (list: typeof large): number => list.filter(({ score }) => score >= line).length;

test("a score is 90 less the differences of ten numbers", () => {
  const zeros = Array.from({ length: 10 }, () => 0);
  const nines = zeros.map(() => 9);
  expect(scoreOf(zeros, zeros)).toBe(90);
  expect(scoreOf(zeros, nines)).toBe(0);
  // 5 0 3 0 2 7 4 9 2 9 against 5 2 4 1 1 9 3 8 4 9: 0 2 1 1 1 2 1 1 2 0 is 11.
  expect(photo).toEqual([5, 0, 3, 0, 2, 7, 4, 9, 2, 9]);
  expect(right.digits).toEqual([5, 2, 4, 1, 1, 9, 3, 8, 4, 9]);
  expect(scoreOf(photo, right.digits)).toBe(79);
});

test("there are 24 cards for each of two rounds, each with a name and ten numbers of one sign", () => {
  expect(cards).toHaveLength(2 * roundSize);
  expect(roundSize).toBe(24);
  expect(cards.map(({ number }) => number)).toEqual(cards.map((_, at) => at + 1));
  expect(new Set(cards.map(({ name }) => `${name.first} ${name.last}`)).size).toBe(cards.length);
  for (const { digits } of cards) {
    expect(digits).toHaveLength(10);
    for (const digit of digits) expect(String(digit)).toMatch(/^\d$/);
  }
});

test("in the first round only the right person is above the line, by far", () => {
  expect(small[0]?.number).toBe(right.number);
  expect(matches(small)).toBe(1);
  expect((small[0]?.score ?? 0) - (small[1]?.score ?? 0)).toBeGreaterThan(10);
});

test("in the larger database a stranger comes nearer than anyone before, above the line", () => {
  expect(large[0]?.number).toBe(right.number);
  expect(large[1]?.number).toBeGreaterThan(roundSize);
  expect(large[1]?.score).toBeGreaterThan((small[1]?.score ?? 0) + 5);
  expect(matches(large)).toBe(3);
});

test("without the right person a stranger is first, and a match", () => {
  expect(without[0]?.number).toBe(large[1]?.number);
  expect(matches(without)).toBe(2);
});

test("nobody shares a place at the top or at the line with another", () => {
  const top = large.slice(0, matches(large) + 1).map(({ score }) => score);
  expect(new Set(top).size).toBe(top.length);
});

test("the photo differs from the card of its person by at most two in each number", () => {
  photo.forEach((digit, at) => {
    expect(Math.abs(digit - (right.digits[at] ?? 0))).toBeLessThanOrEqual(2);
  });
  expect(photo).not.toEqual(right.digits);
});

test("nobody on the cards is a child", () => {
  for (const { digits, number } of cards) {
    expect(faceOf(digits, number).age).toBeGreaterThanOrEqual(0.25);
  }
});
