// One source (article, decision, ruling, study …): content/timeline/sources/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import {
  draftMark,
  languageCodeSchema,
  noDoubles,
  partialDateSchema,
  placeSchema,
  sentence,
  webAddressSchema,
  wordsIn,
} from "./words.ts";

export const sourceKinds = [
  "law", "court", "regulator", "parliament", "police", "research", "company", "ngo", "news",
] as const; // prettier-ignore

export const standings = ["primary", "original", "party", "copy", "digest"] as const;

export const readings = ["page", "copy", "digest"] as const;

export function sourceSchema(languages: readonly Language[]) {
  return sourceFields(languages).refine((source) => !source.link || source.url !== undefined, {
    path: ["url"],
    error: "is missing, while link is true",
    params: { right: "Add the web address, or set link to false." },
  });
}

/** Schema of a draft: any field and any language may lack, but what is there must be right. */
export function draftSourceSchema(languages: readonly Language[]) {
  return sourceFields(languages.map((language) => ({ ...language, complete: false })))
    .partial()
    .extend({ publish: draftMark });
}

function sourceFields(languages: readonly Language[]) {
  return z.strictObject({
    publisher: sentence().describe("Who published the original."),
    title: sentence().describe("The title of the original, in its own language."),
    title_exact: z
      .boolean()
      .default(true)
      .describe(
        "false: the title was not shown in full and describes the page; it is set in square brackets.",
      ),
    author: sentence().optional().describe("The author, when the page names one."),
    published: partialDateSchema
      .optional()
      .describe(
        "The date of the page as far as it is known: 2020, 2020-02 or 2020-02-27; left out when unknown.",
      ),
    language: languageCodeSchema.describe("ISO 639 code of the page's language, for example nl."),
    kind: z
      .enum(sourceKinds)
      .describe(
        "Who speaks: law, court, regulator, parliament, police, research, company, ngo or news.",
      ),
    about: z
      .array(placeSchema)
      .min(1)
      .superRefine(noDoubles)
      .describe("The places it is about: country codes, EU or INT."),
    standing: z
      .enum(standings)
      .describe(
        "primary: the body's own text; original: own editing; party: a stake in the case; copy or digest: somebody else's.",
      ),
    weight: z
      .number()
      .int()
      .min(1)
      .max(4)
      .describe("How much it weighs: 1 is the most, 4 the least."),
    read: z.enum(["full", "excerpt"]).describe("Whether the whole page was read or a part of it."),
    read_as: z
      .enum(readings)
      .describe("page: read at the publisher; copy: in a copy; digest: in somebody's summary."),
    url: webAddressSchema
      .optional()
      .describe(
        "The web address, with https:// or http://, at the publisher or at an official or reputable mirror; left out when there is none.",
      ),
    link: z
      .boolean()
      .describe("true: a class can be sent there; false: the page is named without a link."),
    says: wordsIn(languages, "What it says that matters, in our own words."),
    note: sentence().optional().describe("For the editor, not shown."),
    text: z
      .strictObject({
        characters: z.number().int().min(1).describe("How many characters the text has."),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, "is not a SHA-256 of 64 signs 0 to 9 and a to f")
          .describe("The SHA-256 of the text."),
      })
      .optional()
      .describe("Length and mark of the text that was read, kept instead of the text itself."),
    publish: z
      .boolean()
      .optional()
      .describe("false: a draft, which stands nowhere on the site; left out for all others."),
  });
}

export type SourceRecord = z.infer<ReturnType<typeof sourceSchema>>;
export type SourceDraft = z.infer<ReturnType<typeof draftSourceSchema>>;
export type SourceKind = (typeof sourceKinds)[number];
