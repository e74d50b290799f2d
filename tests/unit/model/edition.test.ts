import { describe, expect, test } from "vitest";
import { editionsOf, fill, type Edition } from "../../../src/model/edition.ts";
import type { Language } from "../../../src/schemas/language.ts";
import { cutGroups, cutsOf } from "../../../src/model/cuts.ts";
import { choicesOf } from "../../../src/model/finder.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

const site = siteIn(contentFolder);
const editions = editionsOf(site, "/base/");
const [first] = editions as [Edition];

/** The first edition, but with the plural rules of another locale. */
function inLocale(locale: string): Edition {
  const language: Language = { ...first.language, locale };
  const [edition] = editionsOf({ ...site, languages: [language] }, "/");
  return edition as Edition;
}

describe("a gap", () => {
  test("is filled with its value, wherever it stands and however often", () => {
    expect(fill("{a} and {b} and {a}", { a: "one", b: "two" })).toBe("one and two and one");
  });

  test("without a value stays as it is", () => {
    expect(fill("{a} and {b}", { a: "one" })).toBe("one and {b}");
  });

  test("takes a value as it stands, braces and dollar signs too", () => {
    expect(fill("{a}", { a: "$& {b}", b: "no" })).toBe("$& {b}");
  });
});

describe("a count", () => {
  const forms = {
    one: "{count} one",
    few: "{count} few",
    many: "{count} many",
    other: "{count} other",
  };

  test.each([
    ["en", 1, "1 one"],
    ["en", 0, "0 other"],
    ["en", 2, "2 other"],
    ["fr", 0, "0 one"],
    ["pl", 3, "3 few"],
    ["pl", 5, "5 many"],
    ["pl", 22, "22 few"],
    ["ja", 1, "1 other"],
  ])("in %s of %i takes the right plural form", (locale, count, said) => {
    expect(inLocale(locale).count(forms, count)).toBe(said);
  });

  test("falls back on the common form where a language gives no other", () => {
    expect(inLocale("en").count({ other: "{count} events" }, 1)).toBe("1 events");
  });

  test("writes its number as the language does", () => {
    for (const { language, count } of editions) {
      const number = new Intl.NumberFormat(language.locale).format(12345);
      expect(count({ other: "{count}" }, 12345)).toBe(number);
    }
  });
});

describe.each(editions.map((edition) => [edition.language.code, edition] as const))(
  "the edition %s",
  (code, edition) => {
    test("says the words of its language", () => {
      for (const event of edition.events) expect(edition.say(event.title)).toBe(event.title[code]);
    });

    test("refuses words that do not exist in it", () => {
      expect(() => edition.say({})).toThrow(`no words in ${code}`);
    });

    test("has an address of its own below its code for each page", () => {
      const { at, events, chains, pages, law, explainers } = edition;
      const addresses = [
        at.home,
        at.timeline,
        at.chains,
        at.sources,
        at.data,
        at.state,
        at.rules,
        at.changes,
        at.may,
        at.rights,
        at.letter,
        at.explainers,
        at.terms,
        ...law.layers.map((layer) => at.layer(layer)),
        ...law.provisions.map((provision) => at.provision(provision)),
        ...law.scenarios.map((scenario) => at.scenario(scenario)),
        ...choicesOf(law.scenarios).map((choice) => at.found(choice)),
        ...explainers.map(({ id }) => at.explainer(id)),
        ...events.map((event) => at.event(event)),
        ...chains.map((chain) => at.chain(chain)),
        ...[...pages.keys()].map((id) => at.page(id)),
        ...cutGroups.flatMap((group) => cutsOf(group, events)).map((cut) => at.cut(cut)),
      ];
      for (const address of addresses) {
        expect(address).toMatch(new RegExp(`^/base/${code}/([a-z0-9-]+/)*$`));
      }
      expect(new Set(addresses).size).toBe(addresses.length);
    });

    test("names every cut, language and place", () => {
      const names = cutGroups
        .flatMap((group) => cutsOf(group, edition.events))
        .map((cut) => edition.cutName(cut));
      expect(names.filter((name) => name === "")).toEqual([]);
      for (const place of edition.events.flatMap(({ places }) => places)) {
        expect(edition.place(place)).not.toBe(place);
        expect(edition.place(place, "short")).toMatch(/^\S{2,12}$/);
      }
      for (const { language } of edition.sources) {
        expect(edition.languageName(language)).not.toBe(language);
      }
    });

    test("is whole when its language is complete", () => {
      if (!edition.language.complete) return;
      expect(edition.events).toEqual(site.events);
      expect(edition.sources).toEqual(site.sources);
      expect(edition.chains).toEqual(site.chains);
      expect(edition.law).toEqual(site.law);
      expect(new Set(edition.terms)).toEqual(new Set(site.terms));
      expect([...edition.pages.keys()]).toEqual([...site.pages.keys()]);
      expect(new Set(edition.explainers.map(({ id }) => id))).toEqual(
        new Set(site.explainers.keys()),
      );
    });

    test("has its terms in the order of its own alphabet", () => {
      const terms = edition.terms.map(({ term }) => edition.say(term));
      const { compare } = new Intl.Collator(edition.language.locale);
      expect(terms).toEqual([...terms].sort(compare));
    });

    test("knows of each event the situations and rules that name it", () => {
      const { law, events, touching } = edition;
      for (const event of events) {
        const { scenarios = [], provisions = [] } = touching.get(event) ?? {};
        expect(scenarios).toEqual(law.scenarios.filter((one) => one.events.includes(event)));
        expect(provisions).toEqual(law.provisions.filter((one) => one.events.includes(event)));
      }
    });
  },
);
