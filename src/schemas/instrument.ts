// One legal act, treaty, bill or plan that provisions belong to: content/law/instruments/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { lifeSchema, standingSchema } from "./life.ts";
import { sentence, wordsIn } from "./words.ts";

/** Whose rules they are: the Council of Europe, the European Union or one country. */
export const jurisdictions = ["COE", "EU", "NL", "BE"] as const;

export const instrumentKinds = [
  "treaty", "regulation", "directive", "constitution", "act", "bill", "policy", "plan",
] as const; // prettier-ignore

export function instrumentSchema(languages: readonly Language[]) {
  const words = (meaning: string, text = sentence()) => wordsIn(languages, meaning, text);
  return z.strictObject({
    jurisdiction: z
      .enum(jurisdictions)
      .describe("Whose rule it is: COE (Council of Europe), EU, NL or BE."),
    kind: z
      .enum(instrumentKinds)
      .describe(
        "What it is: a treaty, regulation, directive, constitution, act, bill, policy or plan.",
      ),
    order: z.number().int().min(1).describe("Its place among those of its jurisdiction, from 1."),
    name: words("Its whole name."),
    short: words("Its usual short name, of at most 40 characters.", sentence().max(40)),
    life: lifeSchema(languages),
    standing: standingSchema.optional(),
    note: sentence().optional().describe("For the editor, not shown."),
  });
}

export type InstrumentRecord = z.infer<ReturnType<typeof instrumentSchema>>;
export type Jurisdiction = (typeof jurisdictions)[number];
