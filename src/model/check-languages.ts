// The rules for a growing language: a record is in it as a whole, with all that it names.
import type { Words } from "../schemas/words.ts";
import type { Mistake } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";

const kinds = ["events", "sources", "chains", "actors", "figures"] as const;

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

/** An event in a growing language shows its sources and names its actors, so it needs their words. */
function withoutBeside({ events, sources, actors }: Records, code: string): Mistake[] {
  const lacking = new Map<string, Mistake>();
  for (const [id, event] of events) {
    if (event.title[code] === undefined) continue;
    const right = `Translate it too; ${contentFile("events", id)} has words in ${code} and names it.`;
    const wanted = [
      ...event.sources.map((name) => ["sources", name, "says", sources.get(name)?.says] as const),
      ...event.actors.map((name) => ["actors", name, "name", actors.get(name)?.name] as const),
    ];
    for (const [kind, name, field, words] of wanted) {
      const file = contentFile(kind, name);
      if (words && words[code] === undefined && !lacking.has(file)) {
        lacking.set(file, { file, field: `${field}.${code}`, wrong: "is missing", right });
      }
    }
  }
  return [...lacking.values()];
}

function textsOf(record: object, { languages }: Records): [string, Words][] {
  return Object.entries(record).filter((entry): entry is [string, Words] => {
    const value: unknown = entry[1];
    return (
      typeof value === "object" &&
      value !== null &&
      languages.some(({ code }) => code in value) &&
      Object.values(value).every((text) => typeof text === "string")
    );
  });
}
