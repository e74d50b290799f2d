// One body that watches over face data: content/law/authorities/<id>.yaml.
import { z } from "zod";
import { changesSchema } from "./changes.ts";
import type { Language } from "./language.ts";
import { daySchema, noDoubles, reference, sentence, wordsIn } from "./words.ts";

export function authoritySchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  return z.strictObject({
    country: z.enum(["NL", "BE"]).describe("The country that it works in: NL or BE."),
    order: z.number().int().min(1).describe("Its place in lists, from 1."),
    name: words("Its whole name."),
    short: words("The name that it goes by."),
    does: words("What it watches over, and what you can ask of it."),
    how: words("How to complain to it."),
    limits: words("What it cannot do, and what was not checked.").optional(),
    post: z
      .array(sentence())
      .default([])
      .describe("Its postal address, a line each; left out when it is not known."),
    telephone: sentence().optional().describe("Its telephone number, as it prints it."),
    sources: z
      .array(reference("A source: the name of a file in content/timeline/sources."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The sources, the best first."),
    checked: daySchema.describe("The day on which it was last checked, as year-month-day."),
    changes: changesSchema(languages),
  });
}

export type AuthorityRecord = z.infer<ReturnType<typeof authoritySchema>>;
