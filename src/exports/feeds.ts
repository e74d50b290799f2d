// Feeds of one language: the newest events as Atom and RSS, and whatever else has news.
import { Feed } from "feed";
import type { Edition } from "../model/edition.ts";
import { firstDay } from "../model/time.ts";
import { absolute } from "./absolute.ts";
import { eventText } from "./event-text.ts";
import { licence } from "./licence.ts";

/** How many events a feed holds. */
export const feedLength = 30;

/** One item of a feed. */
export interface FeedItem {
  readonly title: string;
  readonly text: string;
  /** Its page, with the base path; the id of the item. */
  readonly address: string;
  /** The day of publication and of the last change, as year-month-day. */
  readonly published: string;
  readonly updated: string;
  readonly category?: { readonly name: string; readonly term: string };
}

export interface FeedHead {
  readonly title: string;
  /** The page that the feed follows, and the feed itself, with the base path. */
  readonly page: string;
  readonly self: string;
}

/** The newest events as Atom 1.0; an entry's id is the address of its page. */
export function atom(edition: Edition, origin: string): string {
  return atomFile(edition, headOf(edition, "atom"), itemsOf(edition), origin);
}

/** The newest events as RSS 2.0; an item's guid is the address of its page. */
export function rss(edition: Edition, origin: string): string {
  return feedOf(edition, headOf(edition, "rss"), itemsOf(edition), origin).rss2();
}

/** Any items as Atom 1.0, in the order given. */
export function atomFile(
  edition: Edition,
  head: FeedHead,
  items: readonly FeedItem[],
  origin: string,
): string {
  // The package does not write the language of an Atom feed.
  return feedOf(edition, head, items, origin)
    .atom1()
    .replace("<feed ", `<feed xml:lang="${edition.language.code}" `);
}

function headOf({ words, at }: Edition, kind: "atom" | "rss"): FeedHead {
  return { title: words.timeline.title, page: at.timeline, self: at.feeds[kind] };
}

function itemsOf(edition: Edition): FeedItem[] {
  return edition.events
    .slice(-feedLength)
    .reverse()
    .map((event) => ({
      title: edition.say(event.title),
      text: eventText(edition, event),
      address: edition.at.event(event),
      published: firstDay(event.date),
      updated: event.checked,
      category: { name: edition.words.kinds[event.kind].name, term: event.kind },
    }));
}

function feedOf(
  { words, language, at, site }: Edition,
  head: FeedHead,
  items: readonly FeedItem[],
  origin: string,
): Feed {
  const self = absolute(head.self, origin);
  const feed = new Feed({
    id: self,
    title: `${words.site.name}: ${head.title}`,
    description: words.site.description,
    link: absolute(head.page, origin),
    feed: self,
    language: language.code,
    updated: day(newest(items) || site.today),
    author: { name: words.site.name, link: absolute(at.home, origin) },
    copyright: licence.name,
    generator: false,
  });
  for (const { title, text, address, published, updated, category } of items) {
    feed.addItem({
      title: html(title),
      link: absolute(address, origin),
      published: day(published),
      date: day(updated),
      description: html(text),
      ...(category && { category: [category] }),
    });
  }
  return feed;
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Plain text as HTML, which is what feed readers take titles and texts for. */
function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The day of the latest change of an item; empty when there is none. */
function newest(items: readonly FeedItem[]): string {
  return items.reduce((latest, { updated }) => (updated > latest ? updated : latest), "");
}
