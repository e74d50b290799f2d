// What is said in a line about a source: kind, date, language, standing, link or no link.
import type { Edition } from "./edition.ts";
import type { Source } from "./join.ts";

/** Short phrases in the language of the edition, in the order in which they are read. */
export function sourceFacts(edition: Edition, source: Source): string[] {
  const { words } = edition;
  const facts = [
    words.sourceKinds[source.kind].name,
    source.published === undefined ? words.sources.undated : edition.date(source.published),
    source.read_as === "page"
      ? words.standings[source.standing].name
      : words.sources.readAs[source.read_as],
  ];
  if (source.language !== edition.language.code) facts.push(edition.languageName(source.language));
  if (!source.link) facts.push(words.sources.noLink);
  return facts;
}
