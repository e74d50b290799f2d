import { expect, test } from "vitest";
import { nameOf } from "../../../src/labs/search/names.ts";

const seed = 2020;
const people = Array.from({ length: 5000 }, (_, index) => nameOf(seed, index));
const share = (which: (typeof people)[number][]): number => which.length / people.length;
const different = (of: (name: (typeof people)[number]) => string): number =>
  new Set(people.map(of)).size;

/** The most usual surnames of both countries, in no order. */
const usual = [
  ..."Jansen Bakker Janssen Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer".split(
    " ",
  ),
  ..."Dijkstra Smits Kok Jacobs Vermeulen Peeters Janssens Maes Mertens Willems Claes".split(" "),
  ..."Goossens Wouters Dubois Lambert Dupont Martin Simon Diallo Bah Leroy Desmet".split(" "),
  ..."Hermans Michiels Pauwels Aerts Nguyen".split(" "),
  ..."de Jong,de Vries,van den Berg,van Dijk,de Boer,de Groot,van Leeuwen,de Wit".split(","),
  ..."de Graaf,van der Meer,De Smet,Van Damme".split(","),
];

test("a person has the same name each time, another seed gives another", () => {
  expect(nameOf(seed, 7)).toEqual(people[7]);
  const other = people.filter((name, index) => nameOf(seed + 1, index).last !== name.last);
  expect(share(other)).toBeGreaterThan(0.95);
});

test("nobody has one of fifty usual surnames", () => {
  expect(usual.length).toBeGreaterThanOrEqual(50);
  const found = new Set(people.map(({ last }) => last.toLowerCase()));
  expect(usual.filter((last) => found.has(last.toLowerCase()))).toEqual([]);
});

test("there are many first names, surnames and towns, and few people of one name", () => {
  expect(different(({ first }) => first)).toBeGreaterThanOrEqual(90);
  expect(different(({ last }) => last.toLowerCase())).toBeGreaterThanOrEqual(400);
  expect(different(({ town }) => town)).toBeGreaterThanOrEqual(60);
  expect(different(({ first, last, town }) => first + last + town)).toBeGreaterThan(4950);
});

test("either country has between 35 and 65 per cent of the people", () => {
  const netherlands = share(people.filter(({ country }) => country === "NL"));
  expect(netherlands).toBeGreaterThan(0.35);
  expect(netherlands).toBeLessThan(0.65);
});

test("a town lies in one country", () => {
  expect(different(({ town, country }) => town + country)).toBe(different(({ town }) => town));
});

test("four in a row of a family share surname and town, four others do not", () => {
  const homes = (family: boolean): number =>
    new Set(
      [40, 41, 42, 43].map((index) =>
        Object.values(nameOf(seed, index, { family }))
          .slice(1)
          .join(),
      ),
    ).size;
  expect(homes(true)).toBe(1);
  expect(homes(false)).toBe(4);
});
