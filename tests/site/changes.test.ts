// Claims about the list of changes: it holds every dated step of every rule, on the right side of the day of the build.
import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import type { Instrument, Provision } from "../../src/model/join-law.ts";
import { lastDay } from "../../src/model/time.ts";
import type { StepRecord } from "../../src/schemas/life.ts";
import { at, build, content, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts"; // prettier-ignore

interface ChangesPage extends Page {
  readonly edition: Edition;
}

const lists = pages.filter((page): page is ChangesPage => page.kind === "changes");
const { today } = content;
const parts = ["ahead", "behind"] as const;

/** A step as the records have it, with the date that holds on the day of the build. */
interface Step {
  readonly record: StepRecord;
  readonly date: string;
  readonly instrument: Instrument;
  readonly provision?: Provision;
}

const steps: readonly Step[] = content.law.instruments.flatMap((instrument) =>
  [instrument, ...instrument.provisions].flatMap((one) =>
    one.life.map((record) => ({
      record,
      date: record.moved && record.moved.on <= today ? record.moved.to : record.date,
      instrument,
      ...("article" in one && { provision: one }),
    })),
  ),
);

/** Steps of the records that a page does not hold as they are. */
function lacking({ $, file, edition }: ChangesPage): string[] {
  const { words, say, at: to, law } = edition;
  const items = parts.flatMap((side) =>
    $(`section[aria-labelledby="${side}"] .timetable > li`)
      .toArray()
      .map((element) => ({
        side,
        date: $(element).find("time").attr("datetime"),
        text: plain($(element).text()),
        led: new Set($(element).find("a").map((_, link) => $(link).attr("href")).get()), // prettier-ignore
      })),
  );
  return steps
    .filter(({ instrument, provision }) => law.instruments.includes(instrument) && (!provision || law.provisions.includes(provision))) // prettier-ignore
    .filter(({ record, date, instrument, provision }) => {
      const side = lastDay(date) > today ? "ahead" : "behind";
      const name = words.steps[record.step][side === "ahead" ? "ahead" : "done"].toLowerCase();
      return !items.some(
        (item) =>
          item.side === side &&
          item.date === date &&
          item.text.includes(plain(say(instrument.short))) &&
          item.text.toLowerCase().includes(name) &&
          item.text.includes(edition.date(date)) &&
          (record.says === undefined || item.text.includes(plain(say(record.says)))) &&
          (!provision || item.led.has(to.provision(provision))),
      );
    })
    .map(({ record, date, instrument, provision }) => `${file}: no ${record.step} of ${provision?.id ?? instrument.id} on ${date}`); // prettier-ignore
}

/** Where a page is out of order, or says nothing of the day that it is for. */
function badOrder({ $, file, edition }: ChangesPage): string[] {
  const days = (side: string) =>
    $(`section[aria-labelledby="${side}"] time`).map((_, time) => lastDay($(time).attr("datetime") ?? "")).get(); // prettier-ignore
  const [ahead, behind] = [days("ahead"), days("behind")];
  const ids = $(".timetable > li").map((_, item) => $(item).attr("id")).get(); // prettier-ignore
  const main = plain($("main").text());
  return [
    ...(ahead.join() === ahead.toSorted().join() ? [] : ["what lies ahead is out of order"]),
    ...(behind.join() === behind.toSorted().reverse().join() ? [] : ["what happened is out of order"]), // prettier-ignore
    ...(ahead.every((day) => day > today) && behind.every((day) => day <= today) ? [] : ["a day on the wrong side"]), // prettier-ignore
    ...(new Set(ids).size === ids.length ? [] : ["two changes with the same id"]),
    ...(main.includes(edition.date(today)) ? [] : ["does not say of which day it is"]),
  ].map((fault) => `${file}: ${fault}`);
}

describe("the list of changes", () => {
  test("holds every dated step of every rule, ahead of the day of the build or behind it", () => {
    expect(steps.length).toBeGreaterThan(50);
    expect(new Set(steps.map(({ date }) => lastDay(date) > today)).size).toBe(2);
    expect(lists.length).toBeGreaterThan(0);
    none(lists.flatMap(lacking));
  });

  test("has what comes first on top, what happened last below it, and says of which day it is", () =>
    none(lists.flatMap(badOrder)));

  test("leads to its calendar and its feed", () => {
    none(
      lists.flatMap((page) => {
        const led = new Set(linksIn(page));
        const { atom, calendar } = page.edition.at.changesFeeds;
        return [atom, calendar].filter((file) => !led.has(file)).map((file) => `${page.file}: ${file}`); // prettier-ignore
      }),
    );
  });
});

describe.each(lists.map((page) => [page.edition.language.code, page] as const))(
  "the changes in %s as files",
  (_, page) => {
    const { changesFeeds, changes } = page.edition.at;
    const ids = page.$(".timetable > li").map((__, item) => page.$(item).attr("id")).get(); // prettier-ignore
    const addresses = ids.map((id) => `${build.site}${changes}#${id}`);

    test("the calendar has every change whose day is known, with its place on the page", () => {
      const calendar = new ICAL.Component(ICAL.parse(at(changesFeeds.calendar)) as unknown[]);
      const entries = calendar.getAllSubcomponents("vevent");
      const whole = addresses.filter((address) => /#\d{4}-\d\d-\d\d-/.test(address));
      const urls = entries.map((entry) => String(entry.getFirstPropertyValue("url")));
      expect(urls.sort()).toEqual(whole.sort());
      expect(urls.length).toBeGreaterThan(0);
      none(
        entries
          .map((entry) => [
            entry.getFirstPropertyValue("url"),
            entry.getFirstPropertyValue("dtstart"),
          ])
          .filter(([url, day]) => !String(url).includes(`#${String(day)}-`))
          .map(([url, day]) => `${String(url)}: is on ${String(day)}`),
      );
    });

    test("the feed has changes of the page, each once, those ahead among them", () => {
      const parser = new XMLParser({ isArray: (name) => name === "entry" });
      const { feed } = parser.parse(at(changesFeeds.atom)) as { feed: { entry: { id: string }[] } };
      const entries = feed.entry.map(({ id }) => id);
      expect(new Set(entries).size).toBe(entries.length);
      none(entries.filter((id) => !addresses.includes(id)));
      const ahead = page.$('[aria-labelledby="ahead"] li[id]').map((__, item) => page.$(item).attr("id")).get(); // prettier-ignore
      none(ahead.filter((id) => !entries.includes(`${build.site}${changes}#${id}`)));
    });
  },
);

describe("the checks find", () => {
  const [some] = lists;
  if (!some) throw new Error("there is no list of changes");

  test("a step that is left out, or told on the wrong side", () => {
    expect(lacking(spoiled(some, ($) => $(".timetable > li").first().remove()))).not.toEqual([]);
    expect(lacking(spoiled(some, ($) => $("#ahead").parent().attr("aria-labelledby", "behind")))).not.toEqual([]); // prettier-ignore
  });

  test("an order that is turned round, a doubled id, and no day", () => {
    const turned = spoiled(some, ($) => $("section time").first().attr("datetime", "2019-01-01"));
    expect(badOrder(turned)).not.toEqual([]);
    expect(badOrder(spoiled(some, ($) => $(".timetable > li").attr("id", "a")))).toHaveLength(1);
    expect(badOrder(spoiled(some, ($) => $("main > *").remove()))).toHaveLength(1);
  });
});
