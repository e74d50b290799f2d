// What stands above the text of a lab: content/labs/<id>/<language>.mdx, the words of its controls included.
import { z } from "zod";
import { alarmWords } from "./lab-alarm.ts";
import { glassesWords } from "./lab-glasses.ts";
import { scrapeWords } from "./lab-scrape.ts";
import { searchWords } from "./lab-search.ts";
import { thresholdWords } from "./lab-threshold.ts";
import { addressPart, daySchema, noDoubles, reference, sentence } from "./words.ts";

/** The words that each lab needs; a lab is a folder of this name in src/labs and in content/labs. */
export const labWords = {
  search: searchWords,
  alarm: alarmWords,
  threshold: thresholdWords,
  scrape: scrapeWords,
  glasses: glassesWords,
};

export type LabId = keyof typeof labWords;

export const labIds = Object.keys(labWords) as LabId[];

const sentences = (meaning: string, min = 1) => z.array(sentence()).min(min).describe(meaning);

const common = {
  title: sentence().max(90).describe("What a reader finds out; a title that promises it."),
  lead: sentence().describe("What the lab is, in two sentences."),
  order: z.number().int().min(1).describe("Its place among all; the same in each language."),
  age: z.number().int().min(10).max(18).describe("From which age; the same in each language."),
  minutes: z.number().int().min(3).max(60).describe("How long it takes; the same everywhere."),
  address: addressPart().describe("The last part of the page's address; it never changes."),
  checked: daySchema.describe("The day on which the text was last checked, as year-month-day."),
  made_from: z
    .string()
    .regex(/^[0-9a-f]{12}$/, "is not the twelve signs that npm run check names")
    .optional()
    .describe("For a translation: the mark of the text that it was made from."),
  figures: z
    .array(reference("A number that the lab shows: the name of a file in content/figures."))
    .superRefine(noDoubles)
    .describe("The real numbers that the lab shows; the same in each language."),
  guess: z.strictObject({
    question: sentence().describe("What the reader guesses before trying."),
    options: sentences("What can be guessed.", 2),
    answer: sentence().describe("What the lab shows at its first setting, and why."),
  }),
  conclusion: sentence().describe("What a reader has found out, in one sentence."),
  paper: z.strictObject({
    lead: sentence().describe("What a class finds out without a computer."),
    minutes: z.number().int().min(5).max(60).describe("How long it takes."),
    needs: sentences("What must lie ready."),
    steps: sentences("What to do, in order.", 3),
    questions: sentences("What to answer on paper.", 2),
    answers: sentences("For the teacher: an answer to each question, in the same order.", 2),
  }),
};

/** The front matter of a lab, with the words that this lab needs; nothing for a lab that does not exist. */
export function labSchemaOf(id: string): z.ZodType<LabRecord> | undefined {
  const words = labIds.includes(id as LabId) ? labWords[id as LabId] : undefined;
  return (
    words &&
    z.strictObject({ ...common, words }).superRefine(({ paper }, context) => {
      if (paper.questions.length === paper.answers.length) return;
      context.addIssue({
        code: "custom",
        path: ["paper", "answers"],
        message: `has ${paper.answers.length} answers to ${paper.questions.length} questions`,
      });
    })
  );
}

/** The words of one lab. */
export type WordsOf<Id extends LabId> = z.infer<(typeof labWords)[Id]>;

/** A lab; `words` are those of its own, `WordsOf` its id. */
export type LabRecord = z.infer<z.ZodObject<typeof common>> & { readonly words: object };
