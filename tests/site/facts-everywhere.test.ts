// Claims about what most sites get wrong, wherever it is told: in answers, in pieces, on every page that names the rule.
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { answersOf } from "../../src/model/join-law.ts";
import { content, none, pages, plain, sample, spoiled, type Page } from "../support/site.ts";

interface TextPage extends Page {
  readonly edition: Edition;
}

const texts = pages.filter((page): page is TextPage => page.edition !== undefined);
const { provisions, scenarios } = content.law;

/** The rules of which every step on a date was moved, with that date and the one that holds. */
const moved = provisions.flatMap((provision) =>
  provision.life
    .filter(({ date }) => provision.life.every((one) => one.date !== date || one.moved))
    .flatMap(({ date, moved: to }) => (to ? [{ provision, first: date, now: to.to }] : [])),
);

/** Passages that name a rule and its first date, and not the date that holds. */
function outdated({ $, file, edition }: TextPage): string[] {
  const { at, date } = edition;
  const names = new Map(moved.map((one) => [at.provision(one.provision), one]));
  return $("main p, main li, main dd, main td")
    .toArray()
    .flatMap((element) => {
      const text = plain($(element).text());
      return $(element)
        .find("a[href]")
        .toArray()
        .flatMap((link) => names.get($(link).attr("href") ?? "") ?? [])
        .filter(({ first, now }) => text.includes(date(first)) && !text.includes(date(now)))
        .map(({ provision, first }) => `${file}: gives ${first} for ${provision.id}: ${text.slice(0, 80)}`); // prettier-ignore
    });
}

/** The answers of a page for a shop, school or person that rest on the ban for the police. */
function policeRuleForOthers({ $, file, edition, scenario }: Page): string[] {
  if (!edition || !scenario || scenario.who.some((who) => who === "police" || who === "government")) return []; // prettier-ignore
  const rules = provisions.filter(({ id }) => id === "aia-5-1-h" || id === "aia-5-2-7");
  return ["#nl", "#be"].flatMap((within) =>
    rules
      .filter((rule) => $(within).find(`a[href="${edition.at.provision(rule)}"]`).length > 0)
      .map((rule) => `${file}: ${within} rests on ${rule.id}`),
  );
}

const situations = pages.filter(({ kind }) => kind === "situation");

describe("wherever it is told", () => {
  test("a rule whose date was moved is not given with its first date alone", () => {
    expect(moved.length).toBeGreaterThan(0);
    none(texts.flatMap(outdated));
  });

  test("the ban on live scanning is for the police: no answer for somebody else rests on it", () => {
    expect(situations.length).toBeGreaterThan(0);
    none(situations.flatMap(policeRuleForOthers));
  });

  test("being online does not make a face free: nothing done with faces of the internet is simply allowed", () => {
    const online = scenarios.filter(({ places }) => places.includes("online"));
    expect(online.length).toBeGreaterThan(0);
    none(online.filter((one) => answersOf(one).some(({ verdict }) => verdict === "allowed")).map(({ id }) => id)); // prettier-ignore
  });

  test("Belgium has no security exception: no answer for it rests on a rule of the Netherlands", () => {
    const dutch = new Set(provisions.filter(({ instrument }) => instrument.jurisdiction === "NL"));
    expect(dutch.size).toBeGreaterThan(0);
    none(
      scenarios.flatMap(({ id, answers }) =>
        answers.BE.flatMap((answer) => answer.provisions)
          .filter((one) => dutch.has(one))
          .map((one) => `${id}: rests on ${one.id}`),
      ),
    );
  });

  test("no event says as established that the Dutch police used Clearview", () => {
    const clearview = content.events.filter(
      ({ actors, places, kind }) =>
        actors.some(({ id }) => id === "clearview-ai") && places.join() === "NL" && kind === "use",
    );
    none(clearview.filter(({ certainty }) => certainty === "established").map(({ id }) => id));
    const denials = content.events.filter(
      ({ id, places, certainty }) => id.includes("clearview") && places.join() === "NL" && certainty === "denied", // prettier-ignore
    );
    expect(denials.length).toBeGreaterThan(0);
  });
});

describe("the checks find", () => {
  const [page] = texts;
  const [one] = moved;
  if (!page || !one) throw new Error("no page stands in a language, or no date was moved");
  const { at, date } = page.edition;

  test("a first date that is given alone, and none where both are given", () => {
    const link = `<a href="${at.provision(one.provision)}">a</a>`;
    const told = (text: string): TextPage => ({
      ...sample(`<main><p>${link} ${text}</p></main>`),
      edition: page.edition,
    });
    expect(outdated(told(date(one.first)))).toHaveLength(1);
    expect(outdated(told(`${date(one.first)}, ${date(one.now)}`))).toEqual([]);
  });

  test("an answer for a shop that rests on the rule of the police", () => {
    const shop = situations.find(({ scenario }) => scenario?.who.join() === "company");
    const rule = provisions.find(({ id }) => id === "aia-5-1-h");
    if (!shop?.edition || !rule) throw new Error("no situation is about a company alone");
    const href = shop.edition.at.provision(rule);
    expect(policeRuleForOthers(shop)).toEqual([]);
    expect(policeRuleForOthers(spoiled(shop, ($) => $("#nl").append(`<a href="${href}">a</a>`)))).toHaveLength(1); // prettier-ignore
  });
});
