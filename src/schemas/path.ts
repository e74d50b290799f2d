// A way through the explainers: content/paths/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { noDoubles, reference, wordsIn } from "./words.ts";

export function pathSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  return z.strictObject({
    order: z.number().int().min(1).describe("Its place in the list, from 1."),
    name: words("How long it takes, or for whom it is."),
    lead: words("What a reader knows at its end."),
    explainers: z
      .array(reference("A piece: the name of a folder in content/explainers."))
      .min(2)
      .superRefine(noDoubles)
      .describe("The pieces, in the order in which they are read."),
  });
}

export type PathRecord = z.infer<ReturnType<typeof pathSchema>>;
