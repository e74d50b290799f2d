// Claims about the files for others: they are there, they can be read, and what they name is there too.
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { build, complete, content, editions, fileAt, files, filesWith, follow, none, pages, plain, textOf } from "../support/site.ts";

const absolute = (address: string): string => build.site + address;
const at = (address: string): string => textOf(fileAt(address) ?? `nothing at ${address}`);
const eachEdition = editions.map((edition) => [edition.language.code, edition] as const);

/** Addresses of this site in a text; a calendar's folded lines are joined first. */
function ownAddresses(text: string): string[] {
  const found = text.replace(/\r?\n[ \t]/g, "").matchAll(/https?:\/\/[^\s"'<>{}\\^`|,;]+/g);
  return [...found].map(([url]) => url.replace(/[).:]+$/, "")).filter((url) => url.startsWith(`${build.site}/`));
}

function lost(file: string, text: string): string[] {
  return ownAddresses(text)
    .filter((url) => fileAt(new URL(url).pathname) === undefined)
    .map((url) => `${file}: ${url}`);
}

/** Every text in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

interface Given {
  readonly id: string;
  readonly url: Readonly<Record<string, string>>;
}

const given = filesWith(".json", ".xml", ".bib", ".ris", ".csv", ".ics");

describe("every file that the page about data names", () => {
  const named = pages
    .filter(({ kind }) => kind === "data")
    .flatMap((page) =>
      page.$("main a[href]").toArray().map((link) => follow(page, page.$(link).attr("href") ?? "")),
    )
    .filter(({ origin, pathname }) => origin === build.site && !pathname.endsWith("/"));

  test("is in the build and not empty", () => {
    none(named.filter(({ pathname }) => at(pathname).trim() === "").map(({ pathname }) => pathname));
  });

  test("is one of those that an edition gives away, and each of those is named", () => {
    const own = editions.flatMap((edition) => [...Object.values(edition.files), ...Object.values(edition.at.feeds)]);
    expect(new Set(named.map(({ pathname }) => pathname))).toEqual(new Set(own));
  });
});

describe("the format of", () => {
  test("every .json file is JSON, and its addresses are whole", () => {
    const those = filesWith(".json");
    expect(those.length).toBeGreaterThan(0);
    none(those.flatMap((file) => textsIn(JSON.parse(textOf(file))).filter((text) => /^\.{0,2}\//.test(text)).map((text) => `${file}: ${text}`)));
  });

  test("every .xml file is XML", () => {
    const those = filesWith(".xml");
    expect(those.length).toBeGreaterThan(0);
    none(those.filter((file) => XMLValidator.validate(textOf(file)) !== true).map((file) => `${file}: is not XML`));
  });

  test("every .bib and .ris file holds a reference with a title", () => {
    const [bib, ris] = [filesWith(".bib"), filesWith(".ris")];
    expect(bib.length).toBe(ris.length);
    none(bib.filter((file) => !/^@\w+\{[^,\s]+,.*\n\s*title = \{/ms.test(textOf(file))));
    none(ris.filter((file) => !/^TY {2}- \w+\r?\n.*^TI {2}- \S.*^ER {2}-/ms.test(textOf(file))));
  });
});

test("every address of this site in a file for others is whole and leads to a file of the build", () => {
  expect(given.length).toBeGreaterThan(0);
  none(given.flatMap((file) => lost(file, textOf(file))));
  const host = new URL(build.site).host;
  none(given.filter((file) => textOf(file).replace(/\r?\n[ \t]/g, "").includes(`//${host}${build.base.slice(0, -1)}//`)));
});

describe("the timeline as JSON", () => {
  const whole = JSON.parse(at(editions[0]?.files.timelineJson ?? "")) as { $schema: string; events: Given[]; stories: Given[] };

  test("names a schema that is in the build", () => {
    expect(fileAt(new URL(whole.$schema).pathname)).toBeDefined();
  });

  test("has every event and every story with the address of its page in each language", () => {
    const shown = (things: readonly Given[]) => new Map(things.map(({ id, url }) => [id, url]));
    const wanted = <Thing extends { id: string }>(things: readonly Thing[], list: (edition: Edition) => readonly Thing[], address: (edition: Edition, thing: Thing) => string) =>
      new Map(
        things.map((thing) => [
          thing.id,
          Object.fromEntries(
            editions.filter((edition) => list(edition).includes(thing)).map((edition) => [edition.language.code, absolute(address(edition, thing))]),
          ),
        ]),
      );
    expect(shown(whole.events)).toEqual(wanted(content.events, ({ events }) => events, ({ at: to }, event) => to.event(event)));
    expect(shown(whole.stories)).toEqual(wanted(content.chains, ({ chains }) => chains, ({ at: to }, chain) => to.chain(chain)));
  });
});

describe.each(eachEdition)("in %s", (code, edition) => {
  const { feeds } = edition.at;
  const addresses = edition.events.map((event) => absolute(edition.at.event(event)));

  test("the table has a line for every event, with its address", () => {
    const rows = parseCsv(at(feeds.csv), { columns: true, bom: true }) as { id: string; url: string }[];
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
    expect(new Set(entries.map((entry) => String(entry.getFirstPropertyValue("uid")))).size).toBe(dated.length);
  });

  test("the feeds lead to themselves and to event pages of this language, each once", () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["entry", "item", "link"].includes(name) });
    const { feed } = parser.parse(at(feeds.atom)) as { feed: { entry: { id: string }[]; link: { "@_href": string; "@_rel": string }[] } };
    const { rss } = parser.parse(at(feeds.rss)) as { rss: { channel: { item: { link: string[] }[] } } };
    expect(feed.link.find((link) => link["@_rel"] === "self")?.["@_href"]).toBe(absolute(feeds.atom));
    const entries = feed.entry.map(({ id }) => id);
    expect(rss.channel.item.flatMap(({ link }) => link)).toEqual(entries);
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(0);
    none(entries.filter((url) => !addresses.includes(url)));
  });

  test("every event, story and page of prose has its references beside it, with its title and address", () => {
    const cited = pages.filter((page) => page.edition === edition && ["event", "story", "prose"].includes(page.kind));
    expect(cited.length).toBeGreaterThan(0);
    none(
      cited.flatMap(({ address, $, file }) =>
        ["cite.bib", "cite.ris"]
          .filter((name) => {
            const text = plain(textOf(fileAt(address + name) ?? "robots.txt").replace(/[{}\\]/g, ""));
            return !text.includes(absolute(address)) || !text.includes(plain($("h1").text()));
          })
          .map((name) => `${file}: ${name} does not name it`),
      ),
    );
    expect(code).toBe(edition.language.code);
  });
});

describe("the sources", () => {
  const { files: names } = editions[0] ?? {};

  test("are all in the two JSON files and in both files of references", () => {
    const ids = content.sources.map(({ id }) => id);
    const { sources } = JSON.parse(at(names?.sourcesJson ?? "")) as { sources: Given[] };
    expect(sources.map(({ id }) => id)).toEqual(ids);
    const csl = JSON.parse(at(names?.csl ?? "")) as Given[];
    expect(csl.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect([...at(names?.bibtex ?? "").matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id).sort()).toEqual([...ids].sort());
    expect([...at(names?.ris ?? "").matchAll(/^ID {2}- (.+?)\r?$/gm)].map(([, id]) => id).sort()).toEqual([...ids].sort());
  });
});

describe("the checks find", () => {
  test("an address of this site that leads nowhere, in any format", () => {
    const url = `${build.site}${build.base}nowhere/`;
    expect(lost("a", `<link href="${url}"/> {"a":"${url}"} url = {${url}}`)).toHaveLength(3);
    expect(lost("a", `URL:${url.slice(0, 12)}\r\n ${url.slice(12)}`)).toHaveLength(1);
    expect(lost("a", `${build.site}${build.base}.`)).toEqual([]);
    expect(lost("a", `${build.site}/elsewhere/`)).toHaveLength(1);
  });

  test("a relative address in JSON", () => {
    expect(textsIn({ a: ["/b/", { c: "d" }], e: null })).toEqual(["/b/", "d"]);
  });

  test("nothing but what complete languages have", () => {
    expect(complete.every((edition) => files.has(fileAt(edition.at.feeds.atom) ?? ""))).toBe(true);
  });
});
