// The timeline of one language as CSV for a spreadsheet: one event a line.
import { stringify } from "csv-stringify/sync";
import type { Edition } from "../model/edition.ts";
import type { Event } from "../model/join.ts";
import { absolute } from "./absolute.ts";

/**
 * CSV with a header in snake_case, lists within a cell parted by "; ", UTF-8 with the mark that makes
 * a spreadsheet read accents. A cell that would begin a formula gets an apostrophe before it.
 */
export function timelineCsv(edition: Edition, origin: string): string {
  return stringify(
    edition.events.map((event) => row(edition, event, origin)),
    { header: true, bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}

function row(edition: Edition, event: Event, origin: string) {
  const { words } = edition;
  return {
    id: event.id,
    date: event.date,
    title: edition.say(event.title),
    summary: edition.say(event.summary),
    places: list(event.places),
    place_names: list(event.places.map((code) => edition.place(code))),
    kind: event.kind,
    kind_name: words.kinds[event.kind].name,
    certainty: event.certainty,
    certainty_name: words.certainties[event.certainty].name,
    certainty_reason: edition.say(event.certainty_reason),
    caveat: event.caveat?.[edition.language.code] ?? "",
    importance: String(event.importance),
    topics: list(event.topics),
    topic_names: list(event.topics.map((topic) => words.topics[topic].name)),
    actors: list(event.actors.map(({ name }) => edition.say(name))),
    sources: list(event.sources.map(({ id }) => id)),
    source_urls: list(
      event.sources.flatMap(({ link, url }) => (link && url !== undefined ? [url] : [])),
    ),
    follows: list(event.follows.map((link) => link.event.id)),
    stories: list(event.chains.map(({ id }) => id)),
    about_faces: String(event.about_faces),
    age_note: event.age_note ?? "",
    checked: event.checked,
    url: absolute(edition.at.event(event), origin),
  };
}

function list(values: readonly string[]): string {
  return values.join("; ");
}
