// Claims about the feeds, read back by an XML parser that knows nothing of them.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { atom, feedLength, rss } from "../../../src/exports/feeds.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { eachEdition, first, firstEdition, noProse, origin, site } from "./real-site.ts";

interface AtomLink {
  "@rel"?: string;
  "@href": string;
}
interface AtomFeed {
  "@xml:lang": string;
  "@xmlns": string;
  id: string;
  title: string;
  updated: string;
  author: { name: string; uri: string }[];
  link: AtomLink[];
  entry: {
    id: string;
    title: string;
    updated: string;
    published: string;
    summary: string;
    link: AtomLink[];
  }[];
}
interface RssChannel {
  title: string;
  link: string[];
  description: string;
  language: string;
  item: { title: string; link: string[]; guid: string; pubDate: string; description: string }[];
}

const lists = ["entry", "item", "link", "author"];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  textNodeName: "text",
  isArray: (name) => lists.includes(name),
});
const read = (text: string): unknown => parser.parse(text);
const textOf = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as { text: string }).text : value;
const isDate = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);

describe.each(eachEdition)("the feeds in %s", (code, edition) => {
  const newest = edition.events.slice(-feedLength).reverse();
  const pages = newest.map((event) => `https://example.org${edition.at.event(event)}`);
  const { feed } = read(atom(edition, origin)) as { feed: AtomFeed };
  const { channel } = (read(rss(edition, origin)) as { rss: { channel: RssChannel } }).rss;

  it("are well-formed XML", () => {
    expect(XMLValidator.validate(atom(edition, origin))).toBe(true);
    expect(XMLValidator.validate(rss(edition, origin))).toBe(true);
  });

  it("have what Atom asks of a feed", () => {
    expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed["@xml:lang"]).toBe(code);
    expect(feed.title).toContain(edition.words.site.name);
    expect(first(feed.author).name).toBe(edition.words.site.name);
    expect(isDate(feed.updated)).toBe(true);
    const self = feed.link.find((link) => link["@rel"] === "self")?.["@href"];
    expect(self).toBe(`https://example.org${edition.at.feeds.atom}`);
    expect(feed.id).toBe(self);
  });

  it("have what Atom asks of an entry, the newest event first", () => {
    expect(feed.entry.map(({ id }) => id)).toEqual(pages);
    expect(feed.entry.map(({ link }) => first(link)["@href"])).toEqual(pages);
    for (const entry of feed.entry) {
      expect(textOf(entry.title)).toBeTruthy();
      expect(textOf(entry.summary)).toBeTruthy();
      expect(isDate(entry.updated) && isDate(entry.published)).toBe(true);
      expect(entry.published <= entry.updated).toBe(true);
    }
  });

  it("have what RSS asks of a channel and its items", () => {
    expect(channel.title).toContain(edition.words.site.name);
    expect(channel.link).toContain(`https://example.org${edition.at.timeline}`);
    expect(channel.description).toBeTruthy();
    expect(channel.language).toBe(code);
    expect(channel.item.map(({ guid }) => textOf(guid))).toEqual(pages);
    expect(channel.item.map(({ link }) => first(link))).toEqual(pages);
    for (const { pubDate } of channel.item) {
      expect(pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
    }
  });

  it("take their dates from the events, never from the clock", () => {
    const checks = newest.map(({ checked }) => `${checked}T00:00:00.000Z`);
    expect(feed.entry.map(({ updated }) => updated)).toEqual(checks);
    expect(feed.updated).toBe([...checks].sort().at(-1));
  });
});

it("a sign of markup in a title is text in a reader", () => {
  const { language } = firstEdition();
  const event = first(firstEdition().events);
  const events = [{ ...event, title: { ...event.title, [language.code]: "A <b> & ]]> c" } }];
  const edition = first(editionsOf({ ...site, events, ...noProse }, "/"));
  const { feed } = read(atom(edition, origin)) as { feed: AtomFeed };
  expect(textOf(first(feed.entry).title)).toBe("A &lt;b&gt; &amp; ]]&gt; c");
});
