// One layer of the law with its overview page: content/law/layers/<id>.yaml, for the EU, NL and BE.
import { z } from "zod";
import { changesSchema } from "./changes.ts";
import type { Language } from "./language.ts";
import { addressPart, daySchema, noDoubles, reference, sentence, wordsIn } from "./words.ts";
import { countries } from "./scenario.ts";

export function layerSchema(languages: readonly Language[]) {
  const words = (meaning: string, text = sentence()) => wordsIn(languages, meaning, text);
  return z.strictObject({
    country: z.enum(countries).describe("Whose rules they are: EU, NL or BE; each once."),
    title: words("The title of the overview, of at most 90 characters.", sentence().max(90)),
    lead: words("What the overview holds, in two sentences."),
    decides: words("Who makes the rules."),
    supervises: words("Who watches over whom."),
    police: words("What the police's own rules are."),
    courts: words("Which court you can go to, and which has the last word."),
    provisions: z
      .array(reference("A provision: the name of a file in content/law/provisions."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The provisions to read first, in that order."),
    sources: z
      .array(reference("A source: the name of a file in content/timeline/sources."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The sources, the best first."),
    address: wordsIn(
      languages,
      "The last part of the page's address; it never changes.",
      addressPart(),
    ),
    checked: daySchema.describe("The day on which it was last checked, as year-month-day."),
    changes: changesSchema(languages),
  });
}

export type LayerRecord = z.infer<ReturnType<typeof layerSchema>>;
