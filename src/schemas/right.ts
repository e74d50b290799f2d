// One right that a person has over face data: content/law/rights/<id>.yaml.
import { z } from "zod";
import { changesSchema } from "./changes.ts";
import type { Language } from "./language.ts";
import { daySchema, noDoubles, reference, wordsIn } from "./words.ts";

/** Against whom a right is used, in the order in which a person goes. */
export const opponents = ["organisation", "police", "authority", "court"] as const;

export function rightSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  const way = z.strictObject({
    to: words("Whom you turn to."),
    term: words("Within which term you get an answer; left out when none is known.").optional(),
    provisions: z
      .array(reference("A provision: the name of a file in content/law/provisions."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The provisions that give the right."),
    sources: z
      .array(reference("A source: the name of a file in content/timeline/sources."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The sources, the best first."),
  });
  return z.strictObject({
    order: z.number().int().min(1).describe("Its place in the list, from 1."),
    against: z
      .enum(opponents)
      .describe("Against whom you use it: organisation, police, authority or court."),
    name: words("What you do, as a verb phrase."),
    what: words("What you can ask, for faces."),
    NL: way.describe("How it goes in the Netherlands."),
    BE: way.describe("How it goes in Belgium."),
    limits: words("What you cannot expect.").optional(),
    checked: daySchema.describe("The day on which it was last checked, as year-month-day."),
    changes: changesSchema(languages),
  });
}

export type RightRecord = z.infer<ReturnType<typeof rightSchema>>;
