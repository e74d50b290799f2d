// The newest events of one language as Atom and RSS.
import { Feed } from "feed";
import type { Edition } from "../model/edition.ts";
import type { Event } from "../model/join.ts";
import { firstDay } from "../model/time.ts";
import { absolute } from "./absolute.ts";
import { eventText } from "./event-text.ts";
import { licence } from "./licence.ts";

/** How many events a feed holds. */
export const feedLength = 30;

/** Atom 1.0; an entry's id is the address of its page. */
export function atom(edition: Edition, origin: string): string {
  // The package does not write the language of an Atom feed.
  return feedOf(edition, origin, "atom")
    .atom1()
    .replace("<feed ", `<feed xml:lang="${edition.language.code}" `);
}

/** RSS 2.0; an item's guid is the address of its page. */
export function rss(edition: Edition, origin: string): string {
  return feedOf(edition, origin, "rss").rss2();
}

function feedOf(edition: Edition, origin: string, kind: "atom" | "rss"): Feed {
  const { words, language, at } = edition;
  const events = edition.events.slice(-feedLength).reverse();
  const self = absolute(at.feeds[kind], origin);
  const feed = new Feed({
    id: self,
    title: `${words.site.name}: ${words.timeline.title}`,
    description: words.site.description,
    link: absolute(at.timeline, origin),
    feed: self,
    language: language.code,
    updated: day(newestCheck(events) || edition.site.today),
    author: { name: words.site.name, link: absolute(at.home, origin) },
    copyright: licence.name,
    generator: false,
  });
  for (const event of events) {
    feed.addItem({
      title: html(edition.say(event.title)),
      link: absolute(at.event(event), origin),
      published: day(firstDay(event.date)),
      date: day(event.checked),
      description: html(eventText(edition, event)),
      category: [{ name: words.kinds[event.kind].name, term: event.kind }],
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

/** The latest day on which one of the events was checked. */
function newestCheck(events: readonly Event[]): string {
  return events.reduce((newest, { checked }) => (checked > newest ? checked : newest), "");
}
