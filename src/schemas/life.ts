// The life of a rule as dated steps, from proposal to repeal.
import { z } from "zod";
import type { Language } from "./language.ts";
import { daySchema, partialDateSchema, reference, wordsIn } from "./words.ts";

/** The steps, in the order in which a rule can take them; `amended` may come at any time. */
export const steps = [
  "proposed", "adopted", "published", "in-force", "applies", "amended", "repealed",
] as const; // prettier-ignore

/** How a rule stands when none of its dates says so. */
export const standingsWithoutDate = [
  "proposed",
  "adopted",
  "applies",
  "not-law",
  "unknown",
] as const;

export const standingSchema = z
  .enum(standingsWithoutDate)
  .describe(
    "How it stood when it was checked, where no dated step says so: proposed, adopted, applies, not-law (a policy or plan) or unknown.",
  );

export function lifeSchema(languages: readonly Language[]) {
  return z
    .array(
      z.strictObject({
        step: z.enum(steps).describe("What happened, or will happen, to the rule on that date."),
        date: partialDateSchema.describe(
          "The date of the step, as precise as it is known; it may lie ahead.",
        ),
        moved: z
          .strictObject({
            on: daySchema.describe("The day from which the new date holds, as year-month-day."),
            to: daySchema.describe("The new date, as year-month-day."),
            by: reference("What moved it: the name of a file in content/law/instruments."),
          })
          .optional()
          .describe("That the date was moved: from which day, to which date and by what."),
        by: reference(
          "What amended or repealed it: the name of a file in content/law/instruments.",
        ).optional(),
        says: wordsIn(
          languages,
          "What the step means, where the word alone does not say it.",
        ).optional(),
      }),
    )
    .default([])
    .describe("The dated steps, in the order of time.");
}

export type StepRecord = z.infer<ReturnType<typeof lifeSchema>>[number];
export type StepKind = (typeof steps)[number];
export type StandingWithoutDate = (typeof standingsWithoutDate)[number];
