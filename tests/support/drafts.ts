// A draft of an event and one of a source, half filled, in a copy of the content.
import type { ContentCopy } from "./content-copy.ts";

export const draftEvent = "2020-02-a-draft-of-an-event";
export const draftSource = "a-paper-2020-02-a-draft";
export const eventFile = `timeline/events/${draftEvent}.yaml`;
export const sourceFile = `timeline/sources/${draftSource}.yaml`;

/** Puts both drafts into the copy. */
export function addDrafts(copy: ContentCopy): void {
  copy.write(
    sourceFile,
    [
      "# A draft: every value is a proposal, with its reason above it.",
      "",
      "publish: false",
      "# in the JSON-LD",
      "publisher: A Paper",
      "# in the first heading",
      "title: A title that nothing else has",
      "published: 2020-02-27",
      "language: en",
      "# the publisher is a paper",
      "kind: news",
      "about: [NL]",
      "standing: original",
      "weight: 2",
      "read: full",
      "read_as: page",
      "url: https://paper.example/a-title",
      "link: true",
      "text:",
      "  characters: 1200",
      `  sha256: ${"a".repeat(64)}`,
      "",
    ].join("\n"),
  );
  copy.write(
    eventFile,
    [
      "# A draft: every value is a proposal, with its reason above it.",
      "",
      "publish: false",
      "# the date of the article, as a first guess",
      "date: 2020-02",
      "# NL: the country is named",
      "places: [NL]",
      "# what the editor should keep in mind",
      "importance: 2",
      "actors: []",
      `sources: [${draftSource}]`,
      "",
    ].join("\n"),
  );
}

/** Every field that the drafts lack, with a right answer, in all the languages of the copy. */
export function answersFor({ records }: ContentCopy): { event: Fields; source: Fields } {
  const codes = records.languages.map(({ code }) => code);
  const words = (field: string, text: string): Fields =>
    codes.map((code): [string, string] => [`${field}.${code}`, `${text} ${code}`]);
  return {
    event: [
      ["kind", "use"],
      ["certainty", "reported"],
      ...words("certainty_reason", "One paper tells it, in"),
      ["topics", "police-search, accuracy-and-bias"],
      ...words("title", "A draft event gets its title in"),
      ...words("summary", "Something happens and a paper tells it, in"),
      ...codes.map((code): [string, string] => [
        `address.${code}`,
        `2020-02-a-draft-event-${code}`,
      ]),
    ],
    source: words("says", "That something happens, in"),
  };
}

type Fields = [field: string, answer: string][];
