// Claims about what is not told: notes for the editor, addresses not fit for a class, words of the workshop.
import { describe, expect, test } from "vitest";
import {
  content,
  filesWith,
  none,
  pages,
  plain,
  sample,
  textOf,
  type Page,
} from "../support/site.ts";

/** A piece of what the build gives away, and a file where it stands. */
interface Piece {
  readonly file: string;
  readonly text: string;
}

/** Texts, values and comments of a page, as a reader or a program takes them. */
function pieces({ $, file }: Page): Piece[] {
  return [
    $.root(),
    ...$("*")
      .toArray()
      .map((element) => $(element)),
  ].flatMap((element) => {
    const node = element.get(0);
    const values = node && "attribs" in node ? Object.values(node.attribs) : [];
    const own = element.contents().toArray().flatMap((child) => (child.type === "text" || child.type === "comment" ? [child.data] : [])); // prettier-ignore
    return [...values, ...own].map((text) => ({ file, text }));
  });
}

const marks: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", "#38": "&" }; // prettier-ignore

/** The words of a file of data, without what its format puts between them. */
function bare(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, "") // folded lines of a calendar
    .replace(/&(amp|lt|gt|quot|apos|#39|#38);/g, (_, name: string) => marks[name] ?? "")
    .replace(/\\(["\\/,;&%#_$])/g, "$1") // JSON, iCalendar, BibTeX
    .replace(/[{}]/g, "") // BibTeX
    .replace(/""/g, '"'); // CSV
}

const data = filesWith(
  ".json",
  ".xml",
  ".bib",
  ".ris",
  ".csv",
  ".ics",
  ".svg",
  ".txt",
  ".webmanifest",
);
const read: readonly Piece[] = [
  ...new Map(pages.flatMap(pieces).map((piece) => [piece.text, piece])).values(),
  ...data.map((file) => ({ file, text: bare(textOf(file)) })),
];
/** The same with the files of data as they are. */
const given: readonly Piece[] = [...read, ...data.map((file) => ({ file, text: textOf(file) }))];

/** The pieces that hold one of some texts; one that goes on as an address does not count. */
function holding(secrets: readonly string[], all: readonly Piece[]): string[] {
  const whole = all.map(({ text }) => text).join("\n");
  return secrets
    .filter((secret) => whole.includes(secret))
    .flatMap((secret) => {
      const ends = new RegExp(
        `${secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w/?#&=%-]|\\.\\w)`,
      );
      return all
        .filter(({ text }) => text.includes(secret) && ends.test(text))
        .map(({ file }) => `${file}: ${secret}`);
    });
}

const unlinked = content.sources.flatMap(({ link, url }) =>
  !link && url !== undefined ? [url] : [],
);
/** The notes for the editor by the kind of record that has them. */
const notes = {
  events: notesOf(content.events),
  sources: notesOf(content.sources),
  figures: notesOf(content.figures),
  instruments: notesOf(content.law.instruments),
  provisions: notesOf(content.law.provisions),
  situations: notesOf(content.law.scenarios),
};

function notesOf(records: readonly { readonly note?: string | undefined }[]): string[] {
  return records.flatMap(({ note }) => (note === undefined ? [] : [note]));
}

const workshop = /\b(corpus|seen_at|helpers?|prompts?|sessions?)\b/i;

/** Titles, names and addresses of others that hold such a word; they stay as they are. */
const others = content.sources
  .flatMap(({ title, publisher, author, url }) => [title, publisher, author, url])
  .filter((text) => text !== undefined)
  .filter((text) => workshop.test(text));

/** Words of the workshop, outside the titles and addresses of others. */
function workshopWords(all: readonly Piece[]): string[] {
  return all
    .filter(({ text }) => workshop.test(text))
    .flatMap(({ file, text }) => {
      const own = others.reduce((rest, other) => rest.replaceAll(other, ""), text);
      const at = own.search(workshop);
      return at < 0 ? [] : [`${file}: ${plain(own.slice(Math.max(0, at - 40), at + 40))}`];
    });
}

describe("nowhere in the build stands", () => {
  test("the address of a source that no class can be sent to", () => {
    expect(unlinked.length).toBeGreaterThan(0);
    none(holding(unlinked, given));
  });

  test.each(Object.entries(notes))("a note for the editor (%s)", (_, those) => {
    none(holding(those, given));
  });

  test("a word of the workshop in which the content was made", () => none(workshopWords(read)));
});

test("most kinds of records have notes for the editor", () => {
  const kinds = Object.entries(notes).filter(([, those]) => those.length > 0);
  expect(kinds.map(([kind]) => kind)).toEqual(
    expect.arrayContaining(["events", "sources", "situations"]),
  );
});

describe("the checks find", () => {
  test("an address and a note that should not be there", () => {
    const page = sample(
      '<p title="note one">a</p><!-- note two --><a href="https://a.example/b?c&amp;d">e</a>',
    );
    const secrets = [
      "note one",
      "note two",
      "https://a.example/b?c&d",
      "https://a.example/b",
      "note three",
    ];
    expect(holding(secrets, pieces(page))).toHaveLength(3);
    expect(holding(["a_b & c"], [{ file: "x.bib", text: bare("{a}\\_b \\& c") }])).toHaveLength(1);
    expect(holding(["one two"], [{ file: "x.ics", text: bare("one\r\n  two") }])).toHaveLength(1);
  });

  test("a word of the workshop", () => {
    expect(workshopWords([{ file: "a", text: "The Corpus" }])).toHaveLength(1);
    expect(workshopWords([{ file: "a", text: "corporate promptly" }])).toEqual([]);
    expect(workshopWords(others.map((text) => ({ file: "a", text })))).toEqual([]);
  });
});
