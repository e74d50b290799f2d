// One everyday situation, answered for the EU, the Netherlands and Belgium: content/law/scenarios/<id>.yaml.
import { z } from "zod";
import { changesSchema } from "./changes.ts";
import type { Language } from "./language.ts";
import { addressPart, daySchema, noDoubles, reference, sentence, wordsIn } from "./words.ts";

export const verdicts = [
  "allowed", "allowed-with-conditions", "forbidden-unless", "forbidden",
  "depends-on-national-law", "unclear",
] as const; // prettier-ignore

/** For whom a situation is answered, in the order in which the answers stand. */
export const countries = ["EU", "NL", "BE"] as const;

/** Where the face is, for the finder. */
export const settings = [
  "home", "school", "work", "shop", "leisure", "street", "travel", "online", "databases",
] as const; // prettier-ignore

/** Who would scan it, for the finder. */
export const scanners = [
  "person",
  "company",
  "school",
  "employer",
  "police",
  "government",
] as const;

export function scenarioSchema(languages: readonly Language[]) {
  const words = (meaning: string, text = sentence()) => wordsIn(languages, meaning, text);
  const ids = (what: string, folder: string, least: number) =>
    z
      .array(reference(`${what}: the name of a file in content/${folder}.`))
      .min(least)
      .superRefine(noDoubles);
  const answer = z.strictObject({
    from: daySchema.describe(
      "The first day for which we vouch for this answer, as year-month-day.",
    ),
    until: daySchema.optional().describe("The last day on which it held; left out while it holds."),
    verdict: z
      .enum(verdicts)
      .describe(
        "allowed, allowed-with-conditions, forbidden-unless, forbidden, depends-on-national-law or unclear.",
      ),
    absence: z
      .boolean()
      .default(false)
      .describe("true: the verdict rests on no law or decision having been found."),
    because: words("Why, in plain words."),
    provisions: ids("A provision that it rests on", "law/provisions", 1).describe(
      "The provisions that it rests on, the most important first.",
    ),
    sources: ids("A source that it rests on", "timeline/sources", 1).describe(
      "The sources that it rests on, the best first.",
    ),
  });
  const periods = z
    .array(answer)
    .min(1)
    .describe("The answers over time, the oldest first; one of them holds today.");
  return z.strictObject({
    order: z.number().int().min(1).describe("Its place in the table of all situations, from 1."),
    question: words(
      "The situation as a question that an answer fits, of at most 110 characters.",
      sentence().max(110),
    ),
    short: words("The situation in at most 60 characters, for the table.", sentence().max(60)),
    lead: words("The situation as a reader would meet it."),
    places: z
      .array(z.enum(settings))
      .min(1)
      .superRefine(noDoubles)
      .describe("Where the face is, for the finder."),
    who: z
      .array(z.enum(scanners))
      .min(1)
      .superRefine(noDoubles)
      .describe("Who would scan it, for the finder."),
    answers: z
      .strictObject({ EU: periods, NL: periods, BE: periods })
      .describe("The answers for EU, NL and BE."),
    conditions: z
      .array(words("A condition, as a short clause."))
      .default([])
      .describe("What must be met where it is allowed."),
    would_change: words("What would change the answer."),
    sure: words("How sure the answer is, and why."),
    verified: z
      .enum(["yes", "partly"])
      .describe("yes: rule and application were read; partly: the application is our reading."),
    case: z
      .strictObject({
        says: words("What really happened, in short."),
        sources: ids("A source", "timeline/sources", 1).describe("Where that was read."),
      })
      .optional()
      .describe("What really happened."),
    events: ids("An event", "timeline/events", 0)
      .default([])
      .describe("Events that show the situation, the most telling first."),
    turn_to: z
      .strictObject({
        NL: ids("An authority", "law/authorities", 0),
        BE: ids("An authority", "law/authorities", 0),
      })
      .describe("Whom to ask or complain to, in each country."),
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

export type ScenarioRecord = z.infer<ReturnType<typeof scenarioSchema>>;
export type AnswerRecord = ScenarioRecord["answers"]["EU"][number];
export type Verdict = (typeof verdicts)[number];
export type Country = (typeof countries)[number];
export type Setting = (typeof settings)[number];
export type Scanner = (typeof scanners)[number];
