// One model letter: content/law/letters/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { noDoubles, reference, sentence, wordsIn, type Words } from "./words.ts";

export const letterKinds = ["access", "erasure", "objection", "complaint"] as const;

export const addressees = ["company", "shop", "school", "police"] as const;

/** What the reader fills in; each stands in the letter as a {gap}. */
export const letterFields = [
  "name", "contact", "organisation", "address", "place", "date", "time", "story",
] as const; // prettier-ignore

export function letterSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning, withGaps());
  return z
    .strictObject({
      order: z.number().int().min(1).describe("Its place in the list of model letters, from 1."),
      kind: z.enum(letterKinds).describe("What it asks: access, erasure, objection or complaint."),
      country: z.enum(["NL", "BE"]).describe("The country whose rules it names: NL or BE."),
      to: z
        .array(z.enum(addressees))
        .min(1)
        .superRefine(noDoubles)
        .describe("About whom it is: company, shop, school or police."),
      name: words("The name of the letter in lists."),
      addressee: z
        .array(words("A line of the address, with gaps in braces."))
        .min(1)
        .describe("To whom it goes, a line each."),
      subject: words("The subject line."),
      paragraphs: z
        .array(words("A paragraph, with gaps in braces."))
        .min(2)
        .describe("The text of the letter."),
      optional: z
        .array(z.enum(letterFields))
        .superRefine(noDoubles)
        .default([])
        .describe("Fields that the reader may leave empty."),
      notes: wordsIn(languages, "What to know before sending it."),
      provisions: z
        .array(reference("A provision: the name of a file in content/law/provisions."))
        .min(1)
        .superRefine(noDoubles)
        .describe("The provisions that it names."),
      sources: z
        .array(reference("A source: the name of a file in content/timeline/sources."))
        .min(1)
        .superRefine(noDoubles)
        .describe("The sources, the best first."),
    })
    .superRefine(({ addressee, subject, paragraphs, optional }, context) => {
      const used = gapsIn([...addressee, subject, ...paragraphs]);
      const idle = optional.find((field) => !used.has(field));
      if (idle !== undefined) {
        context.addIssue({
          code: "custom",
          path: ["optional"],
          message: `names "${idle}", which is no gap of the letter`,
        });
      }
    });
}

/** The gaps of some texts, in any language. */
export function gapsIn(texts: readonly Words[]): Set<string> {
  return new Set(
    texts.flatMap((words) =>
      Object.values(words).flatMap((text) =>
        [...text.matchAll(/\{([^{}]*)\}/g)].map(([, gap]) => String(gap)),
      ),
    ),
  );
}

function withGaps() {
  return sentence().superRefine((text, context) => {
    for (const [, gap = ""] of text.matchAll(/\{([^{}]*)\}/g)) {
      if (!(letterFields as readonly string[]).includes(gap)) {
        context.addIssue(`has the gap {${gap}}, which nothing fills`);
      }
    }
  });
}

export type LetterRecord = z.infer<ReturnType<typeof letterSchema>>;
export type LetterKind = (typeof letterKinds)[number];
export type Addressee = (typeof addressees)[number];
export type LetterField = (typeof letterFields)[number];
