// Which fields of a draft an editor is asked for, in which order, and what is said of each.
import { meaningAt } from "../../model/fields.ts";
import type { Interface } from "../../schemas/interface.ts";
import { idOf, tellingWords } from "../add/write-id.ts";
import { choicesOf, isList, pathOf } from "./answers.ts";
import type { Draft } from "./draft.ts";
import type { DraftFile } from "./draft-file.ts";

/** A field to ask for; `words` stands in each complete language. */
interface Field {
  readonly name: string;
  readonly words?: boolean;
  readonly optional?: boolean;
}

const eventFields: readonly Field[] = [
  { name: "date" },
  { name: "places" },
  { name: "kind" },
  { name: "certainty" },
  { name: "certainty_reason", words: true },
  { name: "importance" },
  { name: "topics" },
  { name: "actors" },
  { name: "title", words: true },
  { name: "summary", words: true },
  { name: "caveat", words: true, optional: true },
  { name: "sources" },
  { name: "follows", optional: true },
  { name: "address", words: true },
];

const sourceFields: readonly Field[] = [
  { name: "publisher" },
  { name: "title" },
  { name: "author", optional: true },
  { name: "published", optional: true },
  { name: "language" },
  { name: "kind" },
  { name: "about" },
  { name: "standing" },
  { name: "weight" },
  { name: "read" },
  { name: "read_as" },
  { name: "url", optional: true },
  { name: "link" },
  { name: "says", words: true },
];

export interface Question {
  /** The field, with its language where it has one: title.nl. */
  readonly field: string;
  readonly optional: boolean;
}

/** The questions for a file, in their order; those of a draft come in the languages that are complete. */
export function questionsFor(draft: Draft, { kind }: DraftFile): Question[] {
  const codes = draft.records.languages.flatMap(({ code, complete }) => (complete ? [code] : []));
  return (kind === "events" ? eventFields : sourceFields).flatMap(
    ({ name, words = false, optional = false }) =>
      words
        ? codes.map((code) => ({ field: `${name}.${code}`, optional }))
        : [{ field: name, optional }],
  );
}

/** What a field means, what it may be, and why its value is proposed. */
export function explained(draft: Draft, file: DraftFile, field: string): string[] {
  const schema = draft.schemaOf(file);
  const choices = choicesOf(schema, field);
  const { list, empty } = isList(schema, field);
  const words = draft.records.interface.get(draft.records.languages[0]?.code ?? "");
  return [
    meaningAt(schema, pathOf(field)),
    ...choices.map((choice) =>
      `    ${choice.padEnd(24)}${named(words, file, field, choice)}`.trimEnd(),
    ),
    ...(list ? [`    Several with commas between${empty ? "; none for an empty list" : ""}.`] : []),
    ...(field === "follows" ? ["    Written as event:relation."] : []),
  ];
}

/** The words that the site has for a choice: those that a reader sees. */
function named(
  words: Interface | undefined,
  { kind }: DraftFile,
  field: string,
  choice: string,
): string {
  const groups: Readonly<Record<string, string>> =
    kind === "events"
      ? { kind: "kinds", certainty: "certainties", topics: "topics", importance: "importances" }
      : { kind: "sourceKinds", standing: "standings" };
  const group = words?.[groups[field] as "kinds"] as Readonly<Record<string, unknown>> | undefined;
  const one = group?.[choice] as { name: string; meaning?: string } | undefined;
  return one ? `${one.name}${one.meaning === undefined ? "" : `: ${one.meaning}`}` : "";
}

/** The address that a title gives, with the month in front, as no other event has it. */
export function addressFor(draft: Draft, code: string): string | undefined {
  const { title, date } = draft.event.value() as {
    title?: Readonly<Record<string, string>>;
    date?: string | number;
  };
  const said = title?.[code];
  if (said === undefined || date === undefined) return undefined;
  const taken = new Set([...draft.records.events.values()].map(({ address }) => address[code]));
  const words = [...String(date).slice(0, 7).split("-"), ...tellingWords(said, 5)];
  return idOf(words, (id) => taken.has(id));
}
