// One word of the glossary: content/terms/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { noDoubles, reference, sentence, wordsIn } from "./words.ts";

export const termGroups = ["law", "technique", "people"] as const;

export function termSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  return z.strictObject({
    group: z.enum(termGroups).describe("What it belongs to: law, technique or people."),
    term: words("The word as it stands in a list."),
    also: z
      .strictObject(
        Object.fromEntries(
          languages.map(({ code }) => [
            code,
            z.array(sentence()).min(1).superRefine(noDoubles).optional(),
          ]),
        ),
      )
      .optional()
      .describe("Other words for the same thing, a list for each language that has any."),
    meaning: words("What it means, in one or two short sentences."),
    countries: words("How the Netherlands and Belgium differ in it.").optional(),
    example: words("An example that is plainly one.").optional(),
    see: z
      .array(reference("A related term: the name of a file in content/terms."))
      .superRefine(noDoubles)
      .default([])
      .describe("Related terms."),
    sources: z
      .array(reference("A source: the name of a file in content/timeline/sources."))
      .superRefine(noDoubles)
      .default([])
      .describe("The sources of the meaning; none for a plain word."),
  });
}

export type TermRecord = z.infer<ReturnType<typeof termSchema>>;
