// One number with its source: content/figures/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { amountSchema, partialDateSchema, reference, sentence, wordsIn } from "./words.ts";

export const bases = ["measured", "counted", "claimed", "estimated", "reported"] as const;

export const qualifiers = ["more than", "about", "at least", "under", "up to", "nearly"] as const;

export function figureSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  return z.strictObject({
    what: words("What the number counts: per what, where and when."),
    value: amountSchema.describe("The number, or a pair [low, high] for a range."),
    unit: words("The unit as it is read after the number; left out for a bare number.").optional(),
    qualifier: z.enum(qualifiers).optional().describe("Said before the number, for example about."),
    as_of: partialDateSchema
      .optional()
      .describe("The time that the number is about; left out when the source does not say."),
    basis: z
      .enum(bases)
      .describe(
        "measured in a test, counted in a register, claimed by somebody with a stake, estimated or reported by others.",
      ),
    source: reference("The source: the name of a file in content/timeline/sources."),
    event: reference(
      "The event it belongs to: the name of a file in content/timeline/events.",
    ).optional(),
    caveat: words("What a reader must know so as not to be misled.").optional(),
    note: sentence().optional().describe("For the editor, not shown."),
  });
}

export type FigureRecord = z.infer<ReturnType<typeof figureSchema>>;
