// One question of the bank, with an explanation for every option: content/questions/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { noDoubles, reference, wordsIn } from "./words.ts";

/** The beliefs that a wrong option tests, as a teacher of the subject meets them. */
export const misconceptions = [
  "score-is-chance", "photo-is-a-template", "online-is-public", "machine-decides",
  "few-errors-few-false-alarms", "bigger-list-better", "same-for-everyone", "banned-altogether",
  "allowed-unless-banned", "entering-is-consent", "deleted-is-gone", "nothing-to-hide",
  "private-use-is-free", "police-may-all", "fine-is-paid", "denial-is-proof", "live-is-afterwards",
  "one-to-one-is-one-to-many", "guess-is-identity", "good-aim-is-enough",
  "law-is-the-same-everywhere",
] as const; // prettier-ignore

export function questionSchema(languages: readonly Language[]) {
  const words = (meaning: string) => wordsIn(languages, meaning);
  const option = z
    .strictObject({
      text: words("The answer that a reader can choose."),
      right: z.literal(true).optional().describe("true for the one right answer."),
      misconception: z
        .enum(misconceptions)
        .optional()
        .describe(
          "The belief that this wrong answer tests, from the list in src/schemas/question.ts.",
        ),
      why: words("Why it is right or wrong."),
    })
    .refine(({ right, misconception }) => (right === true) === (misconception === undefined), {
      path: ["misconception"],
      error: "stands beside right, or lacks on a wrong answer",
      params: { right: "Name the misconception of a wrong answer, and none for the right one." },
    });
  return z.strictObject({
    prompt: words("The question."),
    options: z
      .array(option)
      .min(2)
      .max(5)
      .refine((options) => options.filter(({ right }) => right).length === 1, {
        error: "have not just one right answer",
        params: { right: "Give one option right: true." },
      })
      .describe("The answers, in the order in which they stand."),
    sources: z
      .array(reference("A source: the name of a file in content/timeline/sources."))
      .min(1)
      .superRefine(noDoubles)
      .describe("The sources that carry the explanations."),
  });
}

export type QuestionRecord = z.infer<ReturnType<typeof questionSchema>>;
