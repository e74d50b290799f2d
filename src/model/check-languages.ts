// The rules for a growing language: a record is in it as a whole, with all that it names.
import type { Words } from "../schemas/words.ts";
import { isComponent, namedKinds } from "./check-prose.ts";
import type { Mistake } from "./mistakes.ts";
import { marksIn } from "./prose-marks.ts";
import { contentFile, type Records } from "./records.ts";

/** The kinds of records that hold all languages in one file. */
export const kinds = [
  "events", "sources", "chains", "actors", "figures", "instruments", "provisions", "scenarios",
  "authorities", "rights", "letters", "layers", "terms", "questions", "paths", "curricula",
] as const; // prettier-ignore

/** What lacks in the languages that are not complete. */
export function growingLanguages(records: Records): Mistake[] {
  return records.languages
    .filter(({ complete }) => !complete)
    .flatMap(({ code }) => [...halfTranslated(records, code), ...withoutBeside(records, code)]);
}

/** A growing language has all the words of a record or none. */
function halfTranslated(records: Records, code: string): Mistake[] {
  return kinds.flatMap((kind) =>
    [...records[kind]].flatMap(([id, record]) => {
      const texts = textsOf(record, records);
      const lacking = texts.filter(([, words]) => words[code] === undefined);
      if (lacking.length === texts.length) return [];
      return lacking.map(([field]) => ({
        file: contentFile(kind, id),
        field: `${field}.${code}`,
        wrong: "is missing",
        right: `Translate it too; a record has all its words in ${code} or none.`,
      }));
    }),
  );
}

/** A record or a piece in a growing language shows those that it names, so it needs their words. */
function withoutBeside(records: Records, code: string): Mistake[] {
  const lacking = new Map<string, Mistake>();
  const need = (beside: Kind | "labs", name: string, namer: string) => {
    if (beside === "labs") {
      const file = `content/labs/${name}/${code}.mdx`;
      const isThere = records.labs.get(name)?.has(code) ?? false;
      if (!isThere && !records.failed.has(`labs/${name}/${code}.mdx`)) {
        const right = `Translate it too; ${namer} has words in ${code} and names it.`;
        lacking.set(file, { file, field: "", wrong: "is missing", right });
      }
      return;
    }
    const file = contentFile(beside, name);
    const text = textsOf(records[beside].get(name) ?? {}, records)[0];
    if (text && text[1][code] === undefined && !lacking.has(file)) {
      const right = `Translate it too; ${namer} has words in ${code} and names it.`;
      lacking.set(file, { file, field: `${text[0]}.${code}`, wrong: "is missing", right });
    }
  };
  for (const kind of kinds) {
    for (const [id, record] of records[kind]) {
      if (!textsOf(record, records).some(([, words]) => words[code] !== undefined)) continue;
      for (const [beside, name] of namedBy(kind, record as Named)) {
        need(beside, name, contentFile(kind, id));
      }
    }
  }
  for (const folder of ["explainers", "labs", "lessons"] as const) {
    for (const [id, texts] of records[folder]) {
      for (const { component, id: name } of marksIn(texts.get(code)?.body ?? "")) {
        const beside = isComponent(component) ? namedKinds[component] : undefined;
        if (beside) need(beside, name, `content/${folder}/${id}/${code}.mdx`);
      }
    }
  }
  for (const [id, texts] of records.lessons) {
    const text = texts.get(code);
    const file = `content/lessons/${id}/${code}.mdx`;
    const sources = text?.cards.flatMap(({ cards }) => cards.flatMap((card) => card.sources)) ?? [];
    for (const name of text?.quiz ?? []) need("questions", name, file);
    for (const name of sources) need("sources", name, file);
  }
  for (const [id, texts] of records.labs) {
    for (const name of texts.get(code)?.figures ?? []) {
      need("figures", name, `content/labs/${id}/${code}.mdx`);
    }
  }
  return [...lacking.values()];
}

type Kind = (typeof kinds)[number];

/** The fields of records that name others which their pages show. */
interface Named {
  readonly sources?: readonly string[];
  readonly actors?: readonly string[];
  readonly instrument?: string;
  readonly provisions?: readonly string[];
  readonly case?: { readonly sources: readonly string[] };
  readonly answers?: Readonly<Record<string, readonly Named[]>>;
  readonly turn_to?: Readonly<Record<string, readonly string[]>>;
  readonly NL?: Named;
  readonly BE?: Named;
}

function namedBy(kind: Kind, record: Named): [Kind, string][] {
  const { sources = [], actors = [], provisions = [], instrument, turn_to = {} } = record;
  const inside = [...Object.values(record.answers ?? {}).flat(), record.case, record.NL, record.BE];
  // A figure, a story and a term are shown without the records that they name, or not at all.
  if (kind === "figures" || kind === "chains" || kind === "terms") return [];
  return [
    ...sources.map((name): [Kind, string] => ["sources", name]),
    ...actors.map((name): [Kind, string] => ["actors", name]),
    ...provisions.map((name): [Kind, string] => ["provisions", name]),
    ...(instrument === undefined ? [] : [["instruments", instrument] as [Kind, string]]),
    ...Object.values(turn_to).flatMap((names) =>
      names.map((name): [Kind, string] => ["authorities", name]),
    ),
    ...inside.flatMap((part) => (part ? namedBy(kind, part) : [])),
  ];
}

/** Every text of a record that stands in languages, however deep, with the name of its field. */
export function textsOf(
  record: object,
  records: Pick<Records, "languages">,
  above = "",
): [string, Words][] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]): [string, Words][] => {
    if (typeof value !== "object" || value === null) return [];
    const field = Array.isArray(record) ? `${above}[${key}]` : above ? `${above}.${key}` : key;
    return isWords(value, records) ? [[field, value]] : textsOf(value, records, field);
  });
}

function isWords(value: object, { languages }: Pick<Records, "languages">): value is Words {
  return (
    languages.some(({ code }) => code in value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
