// What changes when, as files for others: a calendar and an Atom feed.
import type { Edition } from "../model/edition.ts";
import { changesOf, type Change } from "../model/timetable.ts";
import { lastDay } from "../model/time.ts";
import { calendarFile } from "./calendar.ts";
import { changeText, changeTitle } from "./change-text.ts";
import { atomFile, feedLength } from "./feeds.ts";

/** Every change that is known to the day, ahead and behind. */
export function changesCalendar(edition: Edition, origin: string): string {
  const { words, at, law, site } = edition;
  const entries = changesOf(law, site.today)
    .filter(({ date }) => date.length === 10)
    .map((change) => ({
      id: change.id,
      day: change.date,
      stamp: checkedOn(change),
      title: changeTitle(edition, change),
      text: wordsOf(edition, change),
      address: `${at.changes}#${change.id}`,
    }));
  const head = {
    title: words.changes.title,
    address: at.changesFeeds.calendar,
    product: "changes",
  };
  return calendarFile(edition, head, entries, origin);
}

/** The latest changes, those that lie ahead among them: an entry is as new as its last check. */
export function changesAtom(edition: Edition, origin: string): string {
  const { words, at, law, site } = edition;
  const items = changesOf(law, site.today)
    .slice(-feedLength)
    .reverse()
    .map((change) => ({
      title: `${edition.date(change.date)}: ${changeTitle(edition, change)}`,
      text: wordsOf(edition, change) || changeTitle(edition, change),
      address: `${at.changes}#${change.id}`,
      published: earlier(lastDay(change.date), checkedOn(change)),
      updated: checkedOn(change),
    }));
  const head = { title: words.changes.title, page: at.changes, self: at.changesFeeds.atom };
  return atomFile(edition, head, items, origin);
}

/** What a change means, and for which provisions. */
function wordsOf(edition: Edition, change: Change): string {
  const { say, law } = edition;
  const provisions = change.provisions
    .filter((provision) => law.provisions.includes(provision))
    .map(({ article, name }) => `${say(article)}: ${say(name)}.`);
  return [changeText(edition, change), ...provisions].filter((text) => text !== "").join(" ");
}

/** The latest day on which a provision of its act was checked. */
function checkedOn({ instrument }: Change): string {
  return instrument.provisions.reduce(
    (latest, { checked }) => (checked > latest ? checked : latest),
    "1970-01-01",
  );
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
