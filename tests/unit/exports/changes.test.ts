// Claims about the calendar and the feed of what changes when, read back by parsers that know nothing of them.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendar } from "../../../src/exports/calendar.ts";
import { changesAtom, changesCalendar } from "../../../src/exports/change-files.ts";
import { changeText, changeTitle } from "../../../src/exports/change-text.ts";
import { feedLength } from "../../../src/exports/feeds.ts";
import * as paths from "../../../src/exports/paths.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { changesOf } from "../../../src/model/timetable.ts";
import { eachEdition, editions, origin, site, today } from "./real-site.ts";

interface Entry {
  id: string;
  title: string | { text: string };
  updated: string;
  published: string;
  summary: string | { text: string };
  link: { "@href": string };
}
interface AtomFeed {
  "@xml:lang": string;
  id: string;
  updated: string;
  entry: Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  textNodeName: "text",
});
const textOf = (value: string | { text: string }) =>
  typeof value === "object" ? value.text : value;
const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
const valuesOf = (text: string, name: string) =>
  entriesOf(text).map((entry) => String(entry.getFirstPropertyValue(name)));
const changes = changesOf(site.law, today);
const dated = changes.filter(({ date }) => date.length === 10);

describe.each(eachEdition)("the calendar of changes in %s", (_, edition) => {
  const text = changesCalendar(edition, origin);

  it("holds every change that is known to the day, those ahead too, and no other", () => {
    expect(valuesOf(text, "dtstart")).toEqual(dated.map(({ date }) => date));
    expect(valuesOf(text, "summary")).toEqual(dated.map((one) => changeTitle(edition, one)));
    expect(dated.some(({ ahead }) => ahead)).toBe(true);
    expect(dated.some(({ ahead }) => !ahead)).toBe(true);
  });

  it("says of a moved date when it was to be", () => {
    const moved = dated.filter(({ steps }) => steps.some(({ record }) => record.moved));
    expect(moved.length).toBeGreaterThan(0);
    for (const change of moved) {
      const [was = ""] = change.steps.flatMap(({ record }) => (record.moved ? [record.date] : []));
      const told = valuesOf(text, "description")[dated.indexOf(change)];
      expect(told).toContain(edition.date(was));
      expect(told).toContain(changeText(edition, change));
    }
  });

  it("leads each entry to its line on the page", () => {
    expect(valuesOf(text, "url")).toEqual(
      dated.map(({ id }) => `https://example.org${edition.at.changes}#${id}`),
    );
  });

  it("is stamped with the day of a check of that act, not the day of the build", () => {
    const stamps = valuesOf(text, "dtstamp").map((stamp) => stamp.slice(0, 10));
    for (const [index, { instrument }] of dated.entries()) {
      const checks = instrument.provisions.map(({ checked }) => checked);
      expect(checks, instrument.id).toContain(stamps[index]);
    }
  });

  it("has whole days, rings no alarm and takes no time", () => {
    for (const entry of entriesOf(text)) {
      expect(entry.getFirstProperty("dtstart")?.type).toBe("date");
    }
    expect(text).not.toContain("VALARM");
    expect(new Set(valuesOf(text, "transp"))).toEqual(new Set(["TRANSPARENT"]));
  });
});

describe.each(eachEdition)("the feed of changes in %s", (code, edition) => {
  const text = changesAtom(edition, origin);
  const { feed } = parser.parse(text) as { feed: AtomFeed };
  const latest = changes.slice(-feedLength).reverse();

  it("is well-formed XML in its language, with an address of its own", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(feed["@xml:lang"]).toBe(code);
    expect(feed.id).toBe(`https://example.org${edition.at.changesFeeds.atom}`);
  });

  it("holds the changes that lie furthest ahead first, each with its line on the page", () => {
    const pages = latest.map(({ id }) => `https://example.org${edition.at.changes}#${id}`);
    expect(feed.entry.map(({ id }) => id)).toEqual(pages);
    expect(feed.entry.map(({ link }) => link["@href"])).toEqual(pages);
  });

  it("says of each its date, its act and what it is", () => {
    for (const [index, entry] of feed.entry.entries()) {
      const change = latest[index];
      const title = textOf(entry.title).replaceAll("&amp;", "&");
      expect(title).toContain(edition.date(change?.date ?? ""));
      expect(title).toContain(change && changeTitle(edition, change));
      expect(textOf(entry.summary)).toBeTruthy();
    }
  });

  it("never says that it was published later than it was checked, or in the future", () => {
    for (const { published, updated } of feed.entry) {
      expect(published <= updated).toBe(true);
      expect(updated.slice(0, 10) <= today).toBe(true);
    }
    expect(feed.updated).toBe(
      feed.entry
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
  });
});

it("no entry of any calendar of the site shares its UID with another", () => {
  const uids = editions.flatMap((edition) => [
    ...valuesOf(calendar(edition, origin), "uid"),
    ...valuesOf(changesCalendar(edition, origin), "uid"),
  ]);
  expect(new Set(uids).size).toBe(uids.length);
});

it("the files lie where the pages say they are", () => {
  const built = (params: Record<string, string>, end: string) =>
    `/${Object.values(params).join("/")}${end}`;
  expect(paths.changesPaths(editions).map(({ params }) => built(params, "/atom.xml"))).toEqual(
    editions.map(({ at }) => at.changesFeeds.atom),
  );
  expect(paths.changesFilePaths(editions).map(({ params }) => built(params, ".ics"))).toEqual(
    editions.map(({ at }) => at.changesFeeds.calendar),
  );
});

it("a change says that it lies ahead before its day, and that it came after", () => {
  const past = editionsOf({ ...site, today: "2999-01-01" }, "/");
  for (const [index, edition] of editions.entries()) {
    const ahead = changesOf(site.law, today).filter((change) => change.ahead);
    const there = changesOf(site.law, "2999-01-01");
    expect(ahead.length).toBeGreaterThan(0);
    for (const change of ahead) {
      const after = there.find(({ id }) => id === change.id);
      if (!after || !past[index]) throw new Error(`${change.id} is gone when its day has come`);
      expect(changeTitle(past[index], after)).not.toBe(changeTitle(edition, change));
    }
  }
});
