// The languages of the site: one entry each, in content/languages.yaml.
import { z } from "zod";
import { languageCodeSchema, sentence } from "./words.ts";

export const languageSchema = z.strictObject({
  code: languageCodeSchema.describe(
    "ISO 639 code, two or three small letters; it is the first part of every address.",
  ),
  name: sentence().describe("The language's own name for itself, as readers of it write it."),
  direction: z.enum(["ltr", "rtl"]).describe("Writing direction: ltr or rtl."),
  locale: z
    .string()
    .refine(isLocale, "is not a locale that this system knows")
    .describe("BCP 47 locale for dates and numbers, for example nl-NL."),
  complete: z
    .boolean()
    .describe(
      "true: a record without this language stops the build. false: the language is growing, and what has no words in it yet is not built.",
    ),
  avoid: z
    .array(sentence())
    .default([])
    .describe("Words and phrases that a text in this language does without, in small letters."),
  readability: z
    .strictObject({
      formula: sentence().describe("The name of the formula, and who made it."),
      base: z.number().describe("The first number of the formula."),
      sentence: z.number().describe("What a word more in the mean sentence takes off."),
      syllable: z.number().describe("What a syllable more in the mean word takes off."),
      vowels: z
        .array(z.string().min(1))
        .min(1)
        .describe("Letters and groups of letters that make one syllable, the longer ones first."),
    })
    .optional()
    .describe("How easy a text in this language is to read, by a formula of the kind of Flesch."),
});

export const languagesSchema = z
  .array(languageSchema)
  .min(1)
  .describe("The languages of the site, the first one first in every list.");

export type Language = z.infer<typeof languageSchema>;

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
