// One event of the timeline: content/timeline/events/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import {
  addressPart,
  amountSchema,
  daySchema,
  draftMark,
  noDoubles,
  partialDateSchema,
  placeSchema,
  reference,
  sentence,
  wordsIn,
} from "./words.ts";

export const eventKinds = [
  "use", "law", "ruling", "decision", "fine", "investigation",
  "research", "protest", "incident", "company", "policy",
] as const; // prettier-ignore

export const certainties = ["established", "reported", "claimed", "disputed", "denied"] as const;

export const relations = [
  "consequence", "denial", "confirmation", "correction",
  "appeal", "decision", "repeat", "reaction",
] as const; // prettier-ignore

export const topics = [
  "police-search", "live-recognition", "scraping-and-face-search", "secrecy-and-leaks",
  "supervision", "enforcement", "law-making", "legal-basis", "human-rights", "ai-act",
  "consent", "children-and-schools", "shops-and-venues", "stadiums-and-sport", "work",
  "airports-and-borders", "migration", "protest", "accuracy-and-bias",
  "wrongful-identification", "glasses-and-devices", "face-analysis", "technology",
  "helpful-uses",
] as const; // prettier-ignore

export const importances = [1, 2, 3] as const;

export function eventSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  return z.strictObject({
    date: partialDateSchema.describe(
      "When it happened, as precise as it is known: 2020, 2020-02 or 2020-02-27; not in the future.",
    ),
    places: list(placeSchema, "Where it happened: NL, BE, EU, another country's code, or INT.").min(
      1,
    ),
    kind: z
      .enum(eventKinds)
      .describe("What kind of event it is; the method page explains the words."),
    certainty: z
      .enum(certainties)
      .describe("How sure the event itself is; the method page explains the words."),
    importance: z
      .literal(importances)
      .describe("1 belongs on the timeline on one page, 2 is normal, 3 is a detail."),
    topics: list(
      z.enum(topics).describe("What it is about, from the list of topics."),
      "One to four topics.",
    )
      .min(1)
      .max(4),
    actors: list(
      reference("Somebody who acts in it: the name of a file in content/timeline/actors."),
      "Who acts in it.",
    ),
    title: wordsIn(
      languages,
      "What happened, in one clause of at most 90 characters.",
      sentence().max(90),
    ),
    summary: words("What happened, in one to three short sentences."),
    certainty_reason: words("Why it is this sure, in one sentence."),
    caveat: words("What a reader must know so as not to be misled.").optional(),
    sources: list(
      reference(
        "A source that the event rests on: the name of a file in content/timeline/sources.",
      ),
      "The sources, the best first.",
    ).min(1),
    follows: z
      .array(
        z.strictObject({
          event: reference("The earlier event: the name of a file in content/timeline/events."),
          relation: z.enum(relations).describe("What this event is to the earlier one."),
        }),
      )
      .superRefine((links, context) =>
        noDoubles(
          links.map(({ event }) => event),
          context,
        ),
      )
      .default([])
      .describe("Earlier events that this one answers, confirms, denies or comes from."),
    figures: z
      .record(
        z
          .string()
          .regex(
            /^[a-z0-9]+(_[a-z0-9]+)*$/,
            "is not a name of small letters and digits joined by _",
          ),
        amountSchema,
      )
      .default({})
      .describe(
        "Numbers that the sources name: a name in words joined by _, and a number or a pair.",
      ),
    about_faces: z
      .boolean()
      .default(true)
      .describe(
        "false: about fingerprints, cameras in general or a law around the subject; kept as context.",
      ),
    age_note: z.enum(["older"]).optional().describe("older: not for pupils under 14."),
    address: wordsIn(
      languages,
      "The last part of the page's address; it never changes.",
      addressPart(),
    ),
    checked: daySchema.describe(
      "The day on which the record was last held against its sources, as year-month-day.",
    ),
    note: sentence().optional().describe("For the editor, not shown."),
    publish: z
      .boolean()
      .optional()
      .describe("false: a draft, which stands nowhere on the site; left out for all others."),
  });
}

/** Schema of a draft: any field and any language may lack, but what is there must be right. */
export function draftEventSchema(languages: readonly Language[]) {
  return eventSchema(languages.map((language) => ({ ...language, complete: false })))
    .partial()
    .extend({ publish: draftMark });
}

function list<Item extends z.ZodType<string, string>>(item: Item, meaning: string) {
  return z.array(item).superRefine(noDoubles).describe(meaning);
}

export type EventRecord = z.infer<ReturnType<typeof eventSchema>>;
export type EventDraft = z.infer<ReturnType<typeof draftEventSchema>>;
export type EventKind = (typeof eventKinds)[number];
export type Certainty = (typeof certainties)[number];
export type Relation = (typeof relations)[number];
export type Topic = (typeof topics)[number];
