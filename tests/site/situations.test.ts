// Claims about the answers: each situation shows for each country what its record says, and what it rests on.
import { describe, expect, test } from "vitest";
import { fill, type Edition } from "../../src/model/edition.ts";
import { answerOn, answersOf, type Answer, type Scenario } from "../../src/model/join-law.ts";
import { countries } from "../../src/schemas/scenario.ts";
import { content, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface Situation extends Page {
  readonly edition: Edition;
  readonly scenario: Scenario;
}

const situations = pages.filter(
  (page): page is Situation => page.kind === "situation" && page.scenario !== undefined,
);

/** Where one answer of a page differs from the record. */
function badAnswer(page: Situation, country: (typeof countries)[number]): string[] {
  const { $, file, edition, scenario } = page;
  const { words, say, at } = edition;
  const within = `section#${country.toLowerCase()}`;
  const answer = answerOn(scenario, country, content.today);
  if (!answer) return [`${file}: the record has no answer for ${country}`];
  const text = plain($(within).text());
  const faults: string[] = [];
  const shape = $(`${within} .answer.${answer.verdict} svg`);
  if (shape.length !== 1) faults.push(`no shape of ${answer.verdict}`);
  if (plain($(`${within} .answer`).text()) !== words.verdicts[answer.verdict].name)
    faults.push(`another verdict than ${answer.verdict}`);
  if (!text.includes(words.jurisdictions[country])) faults.push("no name of the country");
  if (!text.includes(plain(say(answer.because)))) faults.push("no reason");
  if (text.includes(plain(words.may.absence)) !== answer.absence)
    faults.push(`absence is ${answer.absence}, its sentence says otherwise`);
  const hrefs = linksIn(page, within);
  if (hrefs.join() !== answer.provisions.map(at.provision).join() || hrefs.length === 0)
    faults.push(`leads to ${hrefs.join(" ") || "no provision"}`);
  return [...faults, ...untoldSources(page, answer)].map(
    (fault) => `${file}: ${country}: ${fault}`,
  );
}

/** The sources of an answer that its page does not name. */
function untoldSources({ $ }: Page, { sources }: Answer): string[] {
  const named = plain($('[aria-labelledby="who"]').text());
  if (sources.length === 0) return ["the record has no source"];
  return sources
    .filter(
      ({ publisher, title }) => ![publisher, title].every((part) => named.includes(plain(part))),
    )
    .map(({ id }) => `does not name the source ${id}`);
}

/** What a page says around its answers, and does not say. */
function untold(page: Situation): string[] {
  const { $, file, edition, scenario } = page;
  const { words, say, at, law } = edition;
  const { lead, conditions, would_change, sure, turn_to } = scenario;
  const main = plain($("main").text());
  const bodies = [...turn_to.NL, ...turn_to.BE];
  const told = [
    ...[lead, would_change, sure, ...conditions, ...bodies.map(({ name }) => name)].map(say),
    fill(words.may.asOf, { date: edition.date(content.today) }),
    words.rules.advice,
    scenario.case ? say(scenario.case.says) : words.may.noCase,
    ...[turn_to.NL, turn_to.BE].flatMap((some) => (some.length === 0 ? [words.may.nobody] : [])),
  ];
  const led = new Set(linksIn(page));
  const links = [
    ...scenario.events.filter((event) => edition.events.includes(event)).map(at.event),
    ...bodies.map(({ id }) => `${at.rights}#${id}`),
    ...scenario.places.map((place) => at.found({ place })),
  ];
  return [
    ...told.filter((text) => !main.includes(plain(text))).map((text) => `does not say ${text}`),
    ...links.filter((href) => !led.has(href)).map((href) => `does not lead to ${href}`),
    ...(law.scenarios.includes(scenario) ? [] : ["is not in this language"]),
  ].map((fault) => `${file}: ${fault}`);
}

describe("every situation", () => {
  test("has a page in each language that has it, and there are 30 or more", () => {
    expect(content.law.scenarios.length).toBeGreaterThanOrEqual(30);
    expect(new Set(situations.map(({ scenario }) => scenario))).toEqual(
      new Set(content.law.scenarios),
    );
  });

  test.each(countries)(
    "shows for %s the verdict of the record, why, whether no law was found, provisions and sources",
    (country) => {
      expect(situations.length).toBeGreaterThan(0);
      none(situations.flatMap((page) => badAnswer(page, country)));
    },
  );

  test("says of which day it is, what happened, what would change it, how sure it is, whom to turn to", () =>
    none(situations.flatMap(untold)));
});

test("some answers rest on no law having been found, and most do not", () => {
  const answers = content.law.scenarios.flatMap(answersOf);
  const absent = answers.filter(({ absence }) => absence);
  expect(absent.length).toBeGreaterThan(0);
  expect(absent.length).toBeLessThan(answers.length / 2);
});

describe("the checks find", () => {
  const some = situations.find(({ scenario }) =>
    scenario.answers.EU.every(({ absence }) => !absence),
  );
  if (!some) throw new Error("every answer for the EU rests on no law having been found");

  test.each<[string, number, ($: Page["$"]) => void]>([
    ["nothing where nothing is wrong", 0, () => undefined],
    ["another verdict, and its shape gone", 2, ($) => $("#eu .answer").text("Maybe")],
    ["a reason left out", 1, ($) => $("#eu p").remove()],
    ["a provision that is not linked", 1, ($) => $("#eu ul a").first().remove()],
    [
      "absence told of a law that was found",
      1,
      ($) => $("#eu").append(some.edition.words.may.absence),
    ],
    ["no name of the country", 1, ($) => $("#eu .label").remove()],
  ])("%s", (_, faults, change) =>
    expect(badAnswer(spoiled(some, change), "EU")).toHaveLength(faults),
  );

  test("a page without its sources", () =>
    expect(
      badAnswer(
        spoiled(some, ($) => $('[aria-labelledby="who"]').remove()),
        "EU",
      ),
    ).not.toEqual([]));

  test("a page that says nothing around its answers", () =>
    expect(untold(spoiled(some, ($) => $("main").empty())).length).toBeGreaterThan(7));
});
