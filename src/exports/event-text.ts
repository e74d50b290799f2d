// An event as one plain text, for feeds and calendars that have no room for marks and links.
import type { Edition } from "../model/edition.ts";
import type { Event } from "../model/join.ts";

/** Summary, how sure it is and why, the caveat and the note on age: sentences on one line, no markup. */
export function eventText(edition: Edition, event: Event): string {
  const { words, language } = edition;
  const caveat = event.caveat?.[language.code];
  return [
    edition.say(event.summary),
    `${words.certainties[event.certainty].name}: ${edition.say(event.certainty_reason)}`,
    ...(caveat === undefined ? [] : [`${words.event.caveat} ${caveat}`]),
    ...(event.age_note === "older" ? [words.event.older] : []),
  ].join(" ");
}
