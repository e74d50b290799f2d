// Claims about the timeline in files: every event in each, with the whole address of its page.
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { at, build, content, editions, fileAt, none } from "../support/site.ts";

const absolute = (address: string): string => build.site + address;
const eachEdition = editions.map((edition) => [edition.language.code, edition] as const);

interface Given {
  readonly id: string;
  readonly url: Readonly<Record<string, string>>;
}

describe("the timeline as JSON", () => {
  const whole = JSON.parse(at(editions[0]?.files.timelineJson ?? "")) as {
    $schema: string;
    events: Given[];
    stories: Given[];
  };

  test("names a schema that is in the build", () => {
    expect(fileAt(new URL(whole.$schema).pathname)).toBeDefined();
  });

  test("has every event and every story with the address of its page in each language", () => {
    const shown = (things: readonly Given[]) => new Map(things.map(({ id, url }) => [id, url]));
    const wanted = <Thing extends { id: string }>(
      things: readonly Thing[],
      list: (edition: Edition) => readonly Thing[],
      address: (edition: Edition, thing: Thing) => string,
    ) =>
      new Map(
        things.map((thing) => [
          thing.id,
          Object.fromEntries(
            editions
              .filter((edition) => list(edition).includes(thing))
              .map((edition) => [edition.language.code, absolute(address(edition, thing))]),
          ),
        ]),
      );
    expect(shown(whole.events)).toEqual(
      wanted(
        content.events,
        ({ events }) => events,
        ({ at: to }, event) => to.event(event),
      ),
    );
    expect(shown(whole.stories)).toEqual(
      wanted(
        content.chains,
        ({ chains }) => chains,
        ({ at: to }, chain) => to.chain(chain),
      ),
    );
  });
});

describe.each(eachEdition)("in %s", (_, edition) => {
  const { feeds } = edition.at;
  const addresses = edition.events.map((event) => absolute(edition.at.event(event)));

  test("the table has a line for every event, with its address", () => {
    const rows = parseCsv(at(feeds.csv), { columns: true, bom: true }) as {
      id: string;
      url: string;
    }[];
    expect(rows.map(({ url }) => url)).toEqual(addresses);
    expect(rows.map(({ id }) => id)).toEqual(edition.events.map(({ id }) => id));
  });

  test("the calendar has every event whose day is known, with its address", () => {
    const component = new ICAL.Component(ICAL.parse(at(feeds.calendar)) as unknown[]);
    const entries = component.getAllSubcomponents("vevent");
    const dated = edition.events.filter(({ date }) => date.length === 10);
    expect(entries.map((entry) => String(entry.getFirstPropertyValue("url"))).sort()).toEqual(
      dated.map((event) => absolute(edition.at.event(event))).sort(),
    );
    expect(entries.map((entry) => String(entry.getFirstPropertyValue("dtstart"))).sort()).toEqual(
      dated.map(({ date }) => date).sort(),
    );
    expect(new Set(entries.map((entry) => String(entry.getFirstPropertyValue("uid")))).size).toBe(
      dated.length,
    );
  });

  test("the feeds lead to themselves and to event pages of this language, each once", () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ["entry", "item", "link"].includes(name),
    });
    const { feed } = parser.parse(at(feeds.atom)) as {
      feed: { entry: { id: string }[]; link: { "@_href": string; "@_rel": string }[] };
    };
    const { rss } = parser.parse(at(feeds.rss)) as {
      rss: { channel: { item: { link: string[] }[] } };
    };
    expect(feed.link.find((link) => link["@_rel"] === "self")?.["@_href"]).toBe(
      absolute(feeds.atom),
    );
    const entries = feed.entry.map(({ id }) => id);
    expect(rss.channel.item.flatMap(({ link }) => link)).toEqual(entries);
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(0);
    none(entries.filter((url) => !addresses.includes(url)));
  });
});
