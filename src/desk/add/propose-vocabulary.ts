// The editor's lists of content/desk: the words from which the desk proposes places, actors, topics and kinds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { mistakesIn, tell } from "../../model/mistakes.ts";
import { readYaml } from "../../model/yaml.ts";
import { eventKinds, topics } from "../../schemas/event.ts";
import { sourceKinds } from "../../schemas/source.ts";
import { idPattern, placeSchema } from "../../schemas/words.ts";
import { DeskError } from "../error.ts";

const words = z.array(z.string().min(2)).min(1).describe("A list of words.");

/** Words a language; `any` for all languages. */
const byLanguage = z
  .partialRecord(z.string().regex(/^([a-z]{2}|any)$/, "is not a language code or any"), words)
  .describe("Words a language: nl, en, fr, de, or any.");

const id = z.string().regex(idPattern, "is not an id (small letters, digits and single hyphens)");

const files = {
  places: z.strictObject({
    names: z.record(placeSchema, byLanguage).describe("Words for each place code."),
    never: words.describe("Names of countries that are more often something else."),
  }),
  topics: z.record(z.enum(topics), byLanguage).describe("Words for each topic."),
  actors: z.strictObject({
    names: z.record(id, words).describe("Other names of each actor."),
    only_with: z.record(id, words).describe("Words without which an actor is not looked for."),
    endings: words.describe("Words at the end of a name that may be left off."),
  }),
  kinds: z.strictObject({
    sources: z
      .record(
        z.enum(sourceKinds).exclude(["news"]),
        z.strictObject({ hosts: words, names: words, openings: words }),
      )
      .describe("Hosts, names and first words for each kind of source but news."),
    events: z.record(z.enum(eventKinds), byLanguage).describe("Words for each kind of event."),
  }),
};

export type ByLanguage = z.infer<typeof byLanguage>;

export interface Vocabulary {
  readonly places: z.infer<typeof files.places>;
  readonly topics: z.infer<typeof files.topics>;
  readonly actors: z.infer<typeof files.actors>;
  readonly kinds: z.infer<typeof files.kinds>;
}

/**
 * The four lists.
 * @param content path of the folder `content`
 * @throws DeskError with the first thing that is wrong with a list
 */
export function readVocabulary(content: string): Vocabulary {
  return {
    places: list(content, "places", files.places),
    topics: list(content, "topics", files.topics),
    actors: list(content, "actors", files.actors),
    kinds: list(content, "kinds", files.kinds),
  };
}

/** The words of a list for a language, and those for all; with an unknown language every word. */
export function wordsOf(list: ByLanguage | undefined, language: string | undefined): string[] {
  if (!list) return [];
  const own = language === undefined ? undefined : list[language];
  const lists = own ? [list["any"] ?? [], own] : Object.values(list);
  return lists.flatMap((words) => words ?? []);
}

function list<Schema extends z.ZodType>(
  content: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  const file = `content/desk/${name}.yaml`;
  let text: string;
  try {
    text = readFileSync(join(content, "desk", `${name}.yaml`), "utf8");
  } catch {
    throw new DeskError(`${file} is missing; without it no ${name} can be proposed.`);
  }
  const read = readYaml(text);
  if ("complaint" in read) {
    throw new DeskError(tell({ file, ...read.complaint }));
  }
  const result = schema.safeParse(read.value, { reportInput: true });
  if (result.success) return result.data;
  const [first] = mistakesIn(file, schema, result.error);
  throw new DeskError(first ? tell(first) : `${file} cannot be read.`);
}
