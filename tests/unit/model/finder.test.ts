// The finder of situations: every choice leads somewhere, every situation is found, no two choices share an address.
import { describe, expect, test } from "vitest";
import { editionsOf } from "../../../src/model/edition.ts";
import {
  choiceName,
  choicesOf,
  choiceWords,
  fitsChoice,
  isOpen,
  type Choice,
} from "../../../src/model/finder.ts";
import { siteIn } from "../../../src/model/site.ts";
import { countries, scanners, settings } from "../../../src/schemas/scenario.ts";
import { contentFolder } from "../../support/content-copy.ts";

const site = siteIn(contentFolder);
const { scenarios } = site.law;
const choices = choicesOf(scenarios);
const found = (choice: Choice) => scenarios.filter((scenario) => fitsChoice(scenario, choice));

describe("the choices of the finder", () => {
  test("each lead to at least one situation", () => {
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.filter((choice) => found(choice).length === 0)).toEqual([]);
  });

  test("leave out none that a situation fits", () => {
    const open = [undefined];
    const all = [...open, ...settings].flatMap((place) =>
      [...open, ...scanners].flatMap((who) =>
        [...open, ...countries].map((country): Choice => ({ place, who, country })),
      ),
    );
    const fitting = all.filter((choice) => !isOpen(choice) && found(choice).length > 0);
    expect(choices).toEqual(fitting);
  });

  test("have something picked", () => {
    expect(choices.filter(isOpen)).toEqual([]);
    expect(isOpen({})).toBe(true);
  });

  test("are none where there is no situation", () => {
    expect(choicesOf([])).toEqual([]);
  });

  test("hold every situation by each of its places and scanners together", () => {
    for (const scenario of scenarios) {
      for (const place of scenario.places) {
        for (const who of scenario.who) expect(found({ place, who })).toContain(scenario);
      }
    }
  });

  test("hold no situation elsewhere or by somebody else", () => {
    for (const choice of choices) {
      for (const { places, who } of found(choice)) {
        if (choice.place) expect(places).toContain(choice.place);
        if (choice.who) expect(who).toContain(choice.who);
      }
    }
  });

  test("keep every situation when only a country is picked, since each is answered for all", () => {
    for (const country of countries) expect(found({ country })).toEqual(scenarios);
  });
});

describe.each(
  editionsOf(site, "/base/").map((edition) => [edition.language.code, edition] as const),
)("in %s", (_, { at, words }) => {
  test("no two choices have the same address or the same name", () => {
    const addresses = choices.map((choice) => at.found(choice));
    expect(new Set(addresses).size).toBe(choices.length);
    expect(new Set(choices.map((choice) => choiceName(choice, words))).size).toBe(choices.length);
    for (const address of addresses) expect(address.startsWith(at.may)).toBe(true);
  });

  test("a choice says place, scanner and country in that order, and leaves out what is open", () => {
    const [place, who, country] = [settings[0], scanners[0], countries[0]];
    const parts = [words.settings[place], words.scanners[who], words.countries[country]];
    expect(choiceWords({ place, who, country }, words)).toEqual(
      parts.map(({ address }) => address),
    );
    expect(choiceName({ place, who, country }, words)).toBe(
      parts.map(({ name }) => name).join(", "),
    );
    expect(choiceWords({ who }, words)).toEqual([words.scanners[who].address]);
  });

  test("with nothing picked the finder is the page of all situations", () => {
    expect(at.found({})).toBe(at.may);
  });
});
