// Claims about the finder: each choice that a situation fits is a page, and its table holds those that fit.
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import type { Choice } from "../../src/model/finder.ts";
import { answerOn, type Scenario } from "../../src/model/join-law.ts";
import { countries, scanners, settings } from "../../src/schemas/scenario.ts";
import { content, editions, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts"; // prettier-ignore

interface Found extends Page {
  readonly edition: Edition;
}

const lists = pages.filter(
  (page): page is Found => page.kind === "found" || page.kind === "situations",
);
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** Every choice that can be made, whether a situation fits it or not. */
const choices: readonly Choice[] = [undefined, ...settings].flatMap((place) =>
  [undefined, ...scanners].flatMap((who) =>
    [undefined, ...countries].map((country) => ({ place, who, country })),
  ),
);

/** The situations of a language that fit a choice; the country is for whom they are answered. */
function fitting({ law }: Edition, { place, who }: Choice): Scenario[] {
  return law.scenarios.filter(
    (one) =>
      (place === undefined || one.places.includes(place)) &&
      (who === undefined || one.who.includes(who)),
  );
}

/** Where the table of a page differs from the situations that fit its choice. */
function badTable({ $, file, edition, choice = {} }: Found): string[] {
  const { words, at, say } = edition;
  const anchor = choice.country === undefined ? "" : `#${choice.country.toLowerCase()}`;
  const wanted = fitting(edition, choice);
  const rows = $("table.situations tbody tr").toArray();
  const faults = rows.length === wanted.length ? [] : [`${rows.length} rows of ${wanted.length}`];
  for (const [place, scenario] of wanted.entries()) {
    const row = $(rows[place]);
    const link = row.find("th a");
    if (
      link.attr("href") !== at.scenario(scenario) + anchor ||
      plain(link.text()) !== plain(say(scenario.short))
    )
      // prettier-ignore
      faults.push(`row ${place + 1} is not ${scenario.id}`);
    const shown = row.find("td").map((_, cell) => plain($(cell).text())).get(); // prettier-ignore
    const verdicts = countries.map((country) => {
      const answer = answerOn(scenario, country, content.today);
      return answer ? words.verdicts[answer.verdict].name : "";
    });
    if (shown.join() !== verdicts.join()) faults.push(`${scenario.id} is ${shown.join()}`);
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

/** What the finder of a page marks as picked, against its choice, and where its links lead. */
function badFinder(page: Found): string[] {
  const { $, file, edition, choice = {} } = page;
  const { words, at } = edition;
  const picked = $('.finder a[aria-current="true"]').map((_, link) => plain($(link).text())).get(); // prettier-ignore
  const right = [
    choice.place === undefined ? words.may.any : words.settings[choice.place].name,
    choice.who === undefined ? words.may.any : words.scanners[choice.who].name,
    choice.country === undefined ? words.may.any : words.countries[choice.country].name,
  ];
  const led = new Set(linksIn(page, ".finder"));
  const next = [
    ...settings.map((place) => ({ ...choice, place })),
    ...scanners.map((who) => ({ ...choice, who })),
    ...countries.map((country) => ({ ...choice, country })),
  ].filter((one) => fitting(edition, one).length > 0);
  return [
    ...(picked.join() === right.join() ? [] : [`has picked ${picked.join(", ")}`]),
    ...next
      .filter((one) => !led.has(at.found(one)))
      .map((one) => `does not offer ${at.found(one)}`),
  ].map((fault) => `${file}: ${fault}`);
}

describe.each(editions.map((edition) => [edition.language.code, edition] as const))(
  "in %s",
  (_, edition) => {
    test("each choice that a situation fits is a page of its own, and no other choice is one", () => {
      const wanted = choices.filter((choice) => fitting(edition, choice).length > 0);
      const addresses = wanted.map((choice) => edition.at.found(choice));
      expect(new Set(addresses).size).toBe(wanted.length);
      expect(wanted.length).toBeGreaterThan(countries.length);
      none(addresses.filter((address) => !byAddress.has(address)));
      const shown = lists.filter((page) => page.edition === edition).map(({ address }) => address);
      expect(shown.sort()).toEqual(addresses.sort());
    });
  },
);

describe("every choice", () => {
  test("lists the situations that fit it, in their order, with the verdicts of the day", () => {
    expect(lists.length).toBeGreaterThan(editions.length);
    none(lists.flatMap(badTable));
  });

  test("is marked in the finder, which offers each next choice that a situation fits", () =>
    none(lists.flatMap(badFinder)));

  test("has a name of its own, which says what was picked", () => {
    const untold = ({ $, file, edition: { words }, choice }: Found): string[] => {
      const title = plain($("h1").text());
      const parts = [
        ...(choice?.place === undefined ? [] : [words.settings[choice.place].name]),
        ...(choice?.who === undefined ? [] : [words.scanners[choice.who].name]),
        ...(choice?.country === undefined ? [] : [words.countries[choice.country].name]),
      ];
      return parts.filter((part) => !title.includes(part)).map((part) => `${file}: not ${part}`);
    };
    none(lists.flatMap(untold));
  });
});

describe("the checks find", () => {
  const some = lists.find(({ choice }) => choice?.country !== undefined);
  if (!some) throw new Error("the finder has no choice of a country");

  test("nothing where nothing is wrong", () =>
    expect([...badTable(some), ...badFinder(some)]).toEqual([]));

  test("a row left out, a verdict of another, a choice not marked and one not offered", () => {
    expect(badTable(spoiled(some, ($) => $("tbody tr").last().remove()))).not.toEqual([]);
    expect(badTable(spoiled(some, ($) => $("tbody td").first().text("?")))).toHaveLength(1);
    expect(
      badFinder(spoiled(some, ($) => $(".finder [aria-current]").first().remove())),
    ).not.toEqual([]);
    expect(badFinder(spoiled(some, ($) => $(".finder a").last().remove()))).not.toEqual([]);
  });
});
