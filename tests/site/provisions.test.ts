// Claims about the rules: each provision shows how it stands on the day of the build, its dated steps and what touches it.
import { describe, expect, test } from "vitest";
import { fill, type Edition } from "../../src/model/edition.ts";
import { lifeOf, type Provision } from "../../src/model/join-law.ts";
import { standingOn, stepsOn } from "../../src/model/life.ts";
import { lastDay } from "../../src/model/time.ts";
import { content, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface ProvisionPage extends Page {
  readonly edition: Edition;
  readonly provision: Provision;
}

const provisions = pages.filter(
  (page): page is ProvisionPage => page.kind === "provision" && page.provision !== undefined,
);
const { today } = content;

/** How a provision stands on the day of the build, as it must be said wherever it is said. */
function standingIn({ words, date }: Edition, { instrument, ...provision }: Provision): string {
  const otherwise = provision.standing ?? instrument.standing;
  const { state, since, next } = standingOn(lifeOf(provision, instrument), today, otherwise);
  const later = next !== undefined && ["in-force", "applies"].includes(next.step);
  const when = later
    ? fill(words.rules.from, { date: date(next.date) })
    : since === undefined
      ? ""
      : fill(words.rules.since, { date: date(since) });
  return plain(`${words.states[state].name} ${when}`);
}

function badState(page: ProvisionPage): string[] {
  const { $, file, edition, provision } = page;
  const { words, date } = edition;
  const shown = plain($(".verdict .state").text());
  const around = plain($(".verdict").text());
  const told = [
    fill(words.rules.today, { date: date(today) }),
    words.states[provision.now.state].meaning,
  ];
  return [
    ...(shown === standingIn(edition, provision) ? [] : [`stands as ${shown}`]),
    ...told.filter((text) => !around.includes(plain(text))).map((text) => `does not say ${text}`),
  ].map((fault) => `${file}: ${fault}`);
}

/** Steps of the record and of the page that are not both. */
function badSteps({ $, file, edition, provision }: ProvisionPage): string[] {
  const { words, say, law, date } = edition;
  const nameOf = (id: string) => {
    const instrument = law.instruments.find((one) => one.id === id);
    return instrument ? say(instrument.short) : `no name of ${id}`;
  };
  const wanted = stepsOn(lifeOf(provision, provision.instrument), today);
  const shown = $(".life > li").toArray();
  if (shown.length !== wanted.length) return [`${file}: ${shown.length} steps of ${wanted.length}`];
  return wanted.flatMap(({ step, date: day, record }, place) => {
    const item = $(shown[place]);
    const text = plain(item.text());
    const was = record.moved && day !== record.date ? record : undefined;
    const told = [
      words.steps[step][lastDay(day) > today ? "ahead" : "done"],
      date(day),
      ...(record.says ? [say(record.says)] : []),
      ...(record.by === undefined ? [] : [nameOf(record.by)]),
      ...(was?.moved ? [date(was.date), nameOf(was.moved.by)] : []),
    ];
    return [
      ...(item.find("time").attr("datetime") === day ? [] : [`no step of ${day}`]),
      ...(item.hasClass("ahead") === lastDay(day) > today ? [] : [`${day} is on the wrong side`]),
      ...told.filter((part) => !text.includes(plain(part))).map((part) => `${day}: not ${part}`),
    ].map((fault) => `${file}: ${fault}`);
  });
}

/** What else a page does not say, and where it does not lead. */
function untold(page: ProvisionPage): string[] {
  const { $, file, edition, provision } = page;
  const { words, say, at, events, law } = edition;
  const { instrument, article, says, faces, open, how, version, text, sources } = provision;
  const main = plain($("main").text());
  const told = [
    ...[instrument.name, article, says, faces, ...(open ? [open] : [])].map(say),
    words.rules.how[how],
    ...(version === undefined ? [] : [edition.date(version)]),
    ...sources.flatMap(({ publisher, title }) => [publisher, title]),
  ];
  const led = new Set(linksIn(page));
  const links = [
    ...(text === undefined ? [] : [text]),
    ...provision.events.filter((event) => events.includes(event)).map(at.event),
    ...provision.scenarios.filter((one) => law.scenarios.includes(one)).map(at.scenario),
  ];
  return [
    ...told.filter((part) => !main.includes(plain(part))).map((part) => `does not say ${part}`),
    ...links.filter((href) => !led.has(href)).map((href) => `does not lead to ${href}`),
  ].map((fault) => `${file}: ${fault}`);
}

/** Each place of a list where it is said how a provision stands, with what must be said. */
function badLists({ $, file, edition }: Page): string[] {
  if (!edition) return [];
  const byAddress = new Map(edition.law.provisions.map((one) => [edition.at.provision(one), one]));
  return $("li .state")
    .toArray()
    .flatMap((element) => {
      const href = $(element).closest("li").find("a[href]").first().attr("href") ?? "";
      const provision = byAddress.get(href);
      if (!provision) return [`${file}: a state of nothing that is known: ${href}`];
      const [shown, right] = [plain($(element).text()), standingIn(edition, provision)];
      return shown === right ? [] : [`${file}: ${provision.id} stands as ${shown}`];
    });
}

describe("every provision", () => {
  test("has a page in each language that has it", () => {
    expect(content.law.provisions.length).toBeGreaterThan(0);
    expect(new Set(provisions.map(({ provision }) => provision))).toEqual(
      new Set(content.law.provisions),
    );
  });

  test("shows how it stands on the day of the build, and what that means", () =>
    none(provisions.flatMap(badState)));

  test("shows every dated step of itself and its instrument, done or ahead, moved or not", () =>
    none(provisions.flatMap(badSteps)));

  test("says where it stands, how it was checked and on what it rests, and leads to what touches it", () =>
    none(provisions.flatMap(untold)));
});

test("wherever a list says how a provision stands, it says the same as its page", () => {
  const lists = pages.filter(({ kind }) => kind === "layer");
  expect(lists.length).toBeGreaterThan(0);
  none(lists.flatMap(badLists));
});

test("more than one state is met, and some steps lie ahead", () => {
  const states = new Set(content.law.provisions.map(({ now }) => now.state));
  expect([...states]).toEqual(expect.arrayContaining(["applies", "in-force", "proposed"]));
});

describe("the checks find", () => {
  const some = provisions.find(
    ({ provision: { life, scenarios } }) => scenarios.length > 0 && life.some(({ moved }) => moved),
  );
  if (!some) throw new Error("no provision was moved and has a situation");

  test("nothing where nothing is wrong", () =>
    expect([...badState(some), ...badSteps(some), ...untold(some)]).toEqual([]));

  test("another state, a day of build left out", () => {
    expect(badState(spoiled(some, ($) => $(".verdict .state").append(" 2026")))).toHaveLength(1);
    expect(badState(spoiled(some, ($) => $(".verdict h2").remove()))).toHaveLength(1);
  });

  test("a step left out, another date, a step on the wrong side", () => {
    expect(badSteps(spoiled(some, ($) => $(".life li").first().remove()))).toHaveLength(1);
    expect(badSteps(spoiled(some, ($) => $(".life time").attr("datetime", "2020")))).not.toEqual(
      [],
    );
    expect(badSteps(spoiled(some, ($) => $(".life .ahead").removeClass("ahead")))).not.toEqual([]);
  });

  test("a page that says nothing, and a list that says another state", () => {
    expect(untold(spoiled(some, ($) => $("main").empty())).length).toBeGreaterThan(6);
    const [list] = pages.filter(({ kind }) => kind === "layer");
    expect(list && badLists(spoiled(list, ($) => $("li .state").text("?")))).not.toEqual([]);
  });
});
