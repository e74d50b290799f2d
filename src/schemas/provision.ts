// One legal provision: content/law/provisions/<id>.yaml.
import { z } from "zod";
import { changesSchema } from "./changes.ts";
import type { Language } from "./language.ts";
import { lifeSchema, standingSchema } from "./life.ts";
import {
  addressPart,
  daySchema,
  noDoubles,
  partialDateSchema,
  reference,
  sentence,
  webAddressSchema,
  wordsIn,
} from "./words.ts";

export const checks = ["text", "secondary"] as const;

export function provisionSchema(languages: readonly Language[]) {
  const words = (meaning: string, text = sentence()) => wordsIn(languages, meaning, text);
  return z.strictObject({
    instrument: reference("What it is part of: the name of a file in content/law/instruments."),
    order: z.number().int().min(1).describe("Its place within the instrument, from 1."),
    article: words("Where it stands, for example artikel 9, lid 1.", sentence().max(90)),
    name: words("What it is about, of at most 60 characters.", sentence().max(60)),
    says: words("What it says, in plain words."),
    faces: words("What it means for faces."),
    open: words("What is open, ahead or not known.").optional(),
    life: lifeSchema(languages),
    standing: standingSchema.optional(),
    version: partialDateSchema
      .optional()
      .describe("The version of the text that was read, where that is not the newest for sure."),
    text: webAddressSchema
      .optional()
      .describe("The web address of the official text; left out when it was not found."),
    sources: z
      .array(reference("A source: the name of a file in content/timeline/sources."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The sources that it rests on, the best first."),
    events: z
      .array(reference("An event that touches it: the name of a file in content/timeline/events."))
      .superRefine(noDoubles)
      .default([])
      .describe("Events that apply it, change it or are judged under it, the most telling first."),
    how: z
      .enum(checks)
      .describe(
        "How it was checked: text (the official text was read) or secondary (through others).",
      ),
    checked: daySchema.describe("The day on which it was last checked, as year-month-day."),
    changes: changesSchema(languages),
    address: wordsIn(
      languages,
      "The last part of the page's address; it never changes.",
      addressPart(),
    ),
    note: sentence().optional().describe("For the editor, not shown."),
  });
}

export type ProvisionRecord = z.infer<ReturnType<typeof provisionSchema>>;
