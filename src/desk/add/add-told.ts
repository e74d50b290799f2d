// What the editor is told of an article that was read: what was found, why, and what was not.
import type { Taken } from "./add-drafts.ts";
import type { Found } from "./article.ts";
import { markOfText } from "./write-records.ts";
import { dateText } from "./named-dates.ts";

/** The lines about an article; the files it became are told below them. */
export function toldOf({ article, proposal, dates, word }: Taken): string[] {
  const { characters } = markOfText(article.text);
  return [
    `${word} was read (${article.form}, ${characters} characters):`,
    one("title", article.title, "give it with --title, or write it in the draft"),
    one("publisher", article.publisher, "give it with --publisher, or write it in the draft"),
    one("date", article.published, "give it with --date 2020-02-27, or as far as it is known"),
    one("language", article.language, "give it with --language"),
    one("kind of source", proposal.kind),
    one("kind of event", proposal.event),
    one("certainty", proposal.certainty),
    list("places", proposal.places),
    list("actors", proposal.actors),
    list("topics", proposal.topics),
    `  dates it names: ${dates.length === 0 ? "none" : dates.map(dateText).join(", ")}`,
  ];
}

function one(name: string, found: Found<string> | undefined, how = ""): string {
  if (!found) return `  ${name}: none was found; ${how}`;
  const { value, reason } = found;
  return `  ${name}: ${value.length > 100 ? `${value.slice(0, 99)}…` : value} (${reason})`;
}

function list(name: string, found: readonly Found<string>[]): string {
  return `  ${name}: ${found.length === 0 ? "none was found" : found.map(({ value }) => value).join(", ")}`;
}
