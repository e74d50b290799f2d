// One chain, a story told along events that follow each other: content/timeline/chains/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { addressPart, noDoubles, reference, sentence, wordsIn } from "./words.ts";

export function chainSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  return z.strictObject({
    order: z
      .number()
      .int()
      .min(1)
      .describe("Its place in the list of stories, a whole number from 1."),
    title: wordsIn(
      languages,
      "A title that promises what the story holds, of at most 80 characters.",
      sentence().max(80),
    ),
    lead: words("How it began and where it stands, in two sentences."),
    open: words("What is still open or unknown.").optional(),
    events: z
      .array(reference("An event of the story: the name of a file in content/timeline/events."))
      .min(2)
      .superRefine(noDoubles)
      .describe(
        "The events in the order of time; each one after the first follows an earlier one of the list.",
      ),
    address: wordsIn(
      languages,
      "The last part of the page's address; it never changes.",
      addressPart(),
    ),
  });
}

export type ChainRecord = z.infer<ReturnType<typeof chainSchema>>;
