// The events of one language that are known to the day, as an iCalendar file.
import ical, { ICalEventTransparency } from "ical-generator";
import type { Edition } from "../model/edition.ts";
import { absolute } from "./absolute.ts";
import { eventText } from "./event-text.ts";

/** The part of a UID that keeps it apart from those of other calendars; it never changes. */
const uidHome = "gezichtspunt";

/** All-day events without alarm that leave the day free; an event known to a month only is left out. */
export function calendar(edition: Edition, origin: string): string {
  const { words, language, at } = edition;
  const file = ical({
    name: `${words.site.name}: ${words.timeline.title}`,
    description: words.site.description,
    url: absolute(at.feeds.calendar, origin),
    prodId: { company: uidHome, product: "timeline", language: language.code.toUpperCase() },
  });
  for (const event of edition.events.filter(({ date }) => date.length === 10)) {
    file.createEvent({
      id: `${event.id}.${language.code}@${uidHome}`,
      start: day(event.date),
      allDay: true,
      stamp: day(event.checked),
      summary: edition.say(event.title),
      description: eventText(edition, event),
      url: absolute(at.event(event), origin),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
