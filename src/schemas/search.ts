// What the search knows of a language: content/search/<language>.yaml.
import { z } from "zod";
import { noDoubles } from "./words.ts";

/** The groups in which results stand, in their order. */
export const findableKinds = [
  "may", "explainers", "labs", "events", "stories", "lessons", "terms", "rules", "sources", "site",
] as const; // prettier-ignore

export type FindableKind = (typeof findableKinds)[number];

const word = z
  .string()
  .regex(/^\S(.*\S)?$/, "is empty, or begins or ends with a space")
  .refine((text) => text === text.toLowerCase(), "is not in small letters");

const words = (meaning: string) =>
  z.array(word).superRefine(noDoubles).default([]).describe(meaning);

export const searchSchema = z.strictObject({
  stop: words("Words that say nothing in a query, in small letters."),
  hints: z
    .strictObject(
      Object.fromEntries(
        findableKinds.map((kind) => [kind, z.array(word).min(1).superRefine(noDoubles).optional()]),
      ) as Record<FindableKind, z.ZodOptional<z.ZodArray<typeof word>>>,
    )
    .default({})
    .describe("Words and beginnings of a query that tell which kind of page is meant."),
  links: words(
    "Letters that may join the parts of a compound; none for a language that writes its words apart.",
  ),
  parts: words("Parts of compounds that do not stand alone in the texts, or that are short."),
  whole: words("Words that look like a compound and are none."),
  same: z
    .array(
      z
        .array(z.string().regex(/^\S(.*\S)?$/, "is empty, or begins or ends with a space"))
        .min(2)
        .superRefine(noDoubles),
    )
    .default([])
    .describe("Groups of words that a searcher takes for one another, besides the glossary's."),
});

export type SearchWords = z.infer<typeof searchSchema>;
