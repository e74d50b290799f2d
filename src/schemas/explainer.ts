// What stands above the prose of an explainer: content/explainers/<id>/<language>.mdx.
import { z } from "zod";
import { addressPart, daySchema, sentence } from "./words.ts";

export const parts = ["risk", "law"] as const;

export const explainerSchema = z.strictObject({
  title: sentence().max(90).describe("A question, or a claim that one can test."),
  lead: sentence().describe("What the piece holds, in two sentences."),
  brief: z
    .array(sentence())
    .min(3)
    .max(5)
    .describe("Three to five sentences that a twelve-year-old follows."),
  part: z.enum(parts).describe("risk or law; the same in each language."),
  order: z.number().int().min(1).describe("Its place among all; the same in each language."),
  age: z.number().int().min(10).max(18).describe("From which age it is meant to be read."),
  address: addressPart().describe("The last part of the page's address; it never changes."),
  checked: daySchema.describe("The day on which the text was last checked, as year-month-day."),
  made_from: z
    .string()
    .regex(/^[0-9a-f]{12}$/, "is not the twelve signs that npm run check names")
    .optional()
    .describe("For a translation: the mark of the text that it was made from."),
});

export type ExplainerRecord = z.infer<typeof explainerSchema>;
