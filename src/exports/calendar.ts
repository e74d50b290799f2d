// iCalendar files of one language: the events of the timeline, and whatever else has days.
import ical, { ICalEventTransparency } from "ical-generator";
import type { Edition } from "../model/edition.ts";
import { absolute } from "./absolute.ts";
import { eventText } from "./event-text.ts";

/** The part of a UID that keeps it apart from those of other calendars; it never changes. */
const uidHome = "gezichtspunt";

/** One day of a calendar. */
export interface CalendarEntry {
  /** Apart from every other in every calendar of the site; it never changes. */
  readonly id: string;
  readonly day: string;
  /** The day of the last change of the entry, as year-month-day. */
  readonly stamp: string;
  readonly title: string;
  readonly text: string;
  /** Its page, with the base path. */
  readonly address: string;
}

/** All-day entries without alarm that leave the day free. */
export function calendarFile(
  { words, language }: Edition,
  head: { readonly title: string; readonly address: string; readonly product: string },
  entries: readonly CalendarEntry[],
  origin: string,
): string {
  const file = ical({
    name: `${words.site.name}: ${head.title}`,
    description: words.site.description,
    url: absolute(head.address, origin),
    prodId: { company: uidHome, product: head.product, language: language.code.toUpperCase() },
  });
  for (const entry of entries) {
    file.createEvent({
      id: `${entry.id}.${language.code}@${uidHome}`,
      start: day(entry.day),
      allDay: true,
      stamp: day(entry.stamp),
      summary: entry.title,
      description: entry.text,
      url: absolute(entry.address, origin),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}

/** The events that are known to the day; an event known to a month only is left out. */
export function calendar(edition: Edition, origin: string): string {
  const { words, at, say } = edition;
  const entries = edition.events
    .filter(({ date }) => date.length === 10)
    .map((event) => ({
      id: event.id,
      day: event.date,
      stamp: event.checked,
      title: say(event.title),
      text: eventText(edition, event),
      address: at.event(event),
    }));
  const head = { title: words.timeline.title, address: at.feeds.calendar, product: "timeline" };
  return calendarFile(edition, head, entries, origin);
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
