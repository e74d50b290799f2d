// What was corrected or changed in a record since it was published, for the reader to see.
import { z } from "zod";
import type { Language } from "./language.ts";
import { daySchema, wordsIn } from "./words.ts";

export const changeKinds = ["correction", "change"] as const;

export function changesSchema(languages: readonly Language[]) {
  return z
    .array(
      z.strictObject({
        date: daySchema.describe("The day of the change, as year-month-day."),
        kind: z
          .enum(changeKinds)
          .describe("correction: we were wrong; change: the rule or what is known of it changed."),
        says: wordsIn(languages, "What stood there and what stands there now."),
      }),
    )
    .default([])
    .describe("What was corrected or changed in this record, the oldest first.");
}
