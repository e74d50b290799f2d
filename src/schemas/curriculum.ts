// A goal of a curriculum or framework that a lesson can serve: content/curricula/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { partialDateSchema, sentence, webAddressSchema, wordsIn } from "./words.ts";

/** Where a framework holds: NL, the three communities of BE, the EU, the world. */
export const jurisdictions = ["NL", "BE-VLG", "BE-FWB", "BE-DG", "EU", "INT"] as const;

/** How a framework stands: in force, decided for later, a draft, or no obligation at all. */
export const frameworkStates = ["in-force", "final-concept", "draft", "guidance"] as const;

export function curriculumSchema(languages: readonly Language[]) {
  return z.strictObject({
    framework: sentence().describe("The name of the framework, as it calls itself."),
    jurisdiction: z.enum(jurisdictions),
    level: wordsIn(languages, "For which years and streams."),
    code: sentence().optional().describe("Its code; left out where it was not verified."),
    in_short: wordsIn(languages, "What it asks, in our own words."),
    state: z.enum(frameworkStates).describe("How the framework stands."),
    state_note: wordsIn(languages, "How it stands exactly."),
    as_of: partialDateSchema.describe("When that was so."),
    url: webAddressSchema.describe("Where it stands."),
  });
}

export type CurriculumRecord = z.infer<ReturnType<typeof curriculumSchema>>;
