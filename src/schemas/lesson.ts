// A lesson: content/lessons/<id>/<language>.mdx; above the text stands the plan, below it what a teacher should know.
import { z } from "zod";
import { misconceptions } from "./question.ts";
import { addressPart, daySchema, noDoubles, reference, sentence } from "./words.ts";

const sentences = (meaning: string, min = 1) => z.array(sentence()).min(min).describe(meaning);

const names = (meaning: string, min = 0) =>
  z.array(reference(meaning)).min(min).superRefine(noDoubles).describe(meaning);

/** What a step of a lesson can lead to. */
export const linkKinds = [
  "lab", "explainer", "event", "chain", "scenario", "provision", "layer", "page",
] as const; // prettier-ignore

export type LinkKind = (typeof linkKinds)[number];

/** One thing of the site: `lab: threshold`, or a lab with settings: `lab: threshold?t=60`. */
const link = z
  .partialRecord(
    z.enum(linkKinds),
    z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*(\?[a-zA-Z]+=[a-z0-9.]+(&[a-zA-Z]+=[a-z0-9.]+)*)?$/,
        "is not a name, perhaps with settings (threshold, threshold?t=60)",
      )
      .describe("The name of a record, folder or page."),
  )
  .refine(
    (named) =>
      Object.entries(named).every(([kind, name]) => kind === "lab" || !name?.includes("?")),
    {
      error: "has settings, which only a lab can have",
      params: { right: "Leave out what stands from the question mark on." },
    },
  )
  .refine((named) => Object.keys(named).length === 1, {
    error: "does not name just one thing",
    params: { right: "Write one kind and one name, for example lab: threshold." },
  });

/** What a step is for; the page shows the recall questions, the quiz or the exit ticket in it. */
export const stepKinds = ["recall", "activity", "quiz", "exit"] as const;

const step = z.strictObject({
  title: sentence().max(60).describe("What happens."),
  kind: z.enum(stepKinds).default("activity").describe("recall, activity, quiz or exit."),
  minutes: z.number().int().min(1).max(60).describe("How long; all steps together are the lesson."),
  does: sentences("What the teacher does, one action a sentence."),
  says: sentences("What the teacher can say, word for word.").optional(),
  asks: z
    .array(
      z.strictObject({
        question: sentence().describe("What the teacher asks the class."),
        hope: sentence().describe("What a good answer holds."),
      }),
    )
    .optional()
    .describe("Questions to the class."),
  links: z.array(link).default([]).describe("What of the site is used; the same everywhere."),
  pupils: z
    .strictObject({
      text: sentences("What a pupil reads."),
      task: sentence().describe("What a pupil does."),
    })
    .describe("The page of the pupils; nothing on it gives an answer away."),
  board: sentences("Up to five short lines on the projector.").max(5),
  paper: sentence().describe("How the step goes without any screen."),
});

const task = z.strictObject({
  task: sentence().describe("What to do or to answer on the worksheet."),
  lines: z.number().int().min(0).max(14).default(2).describe("How many lines to write on."),
  table: z
    .strictObject({
      head: sentences("The heads of the columns.", 2).max(6),
      rows: sentences("The first cell of each row; the others are left empty."),
    })
    .optional()
    .describe("A table to fill in."),
  answer: sentence().describe("For the teacher: what a good answer holds."),
});

const card = z.strictObject({
  title: sentence().max(70).describe("The name of the card."),
  country: z.enum(["NL", "BE"]).optional().describe("For one country only."),
  text: sentence().describe("What stands on it."),
  points: z.array(sentence()).default([]).describe("Points below it."),
  sources: names("A source of what stands on it, in content/timeline/sources.").default([]),
});

export const cardKinds = ["role", "fact", "situation", "face", "score", "step"] as const;

export const lessonSchema = z
  .strictObject({
    title: sentence().max(60).describe("The title of the lesson."),
    lead: sentence().describe("What pupils do, in two sentences."),
    order: z.number().int().min(1).describe("Its place among all; the same in each language."),
    code: z
      .string()
      .regex(/^[a-z]{2,8}\d?$/, "is not a short code (two to eight small letters, perhaps a digit)")
      .describe("The short code in addresses; it never changes and is the same in each language."),
    ages: z.tuple([z.number().int().min(10), z.number().int().max(25)]).describe("From, to."),
    minutes: z.number().int().min(20).max(200).describe("How long the lesson takes."),
    address: addressPart().describe("The last part of the plan's address; it never changes."),
    checked: daySchema,
    made_from: z
      .string()
      .regex(/^[0-9a-f]{12}$/, "is not the twelve signs that npm run check names")
      .optional()
      .describe("For a translation: the mark of the text that it was made from."),
    before: sentence().describe("What pupils should know already, or nothing."),
    needs: sentences("What must lie ready."),
    goals: sentences("What a pupil can do at the end; each begins with a verb.", 2).max(4),
    curricula: names("A goal: the name of a file in content/curricula.", 1),
    recall: z
      .array(z.strictObject({ question: sentence(), answer: sentence() }))
      .length(3)
      .describe("Three questions about what was learnt before, with their answers."),
    steps: z.array(step).min(4).max(10).describe("The lesson, step by step."),
    quiz: names("A question: the name of a file in content/questions.", 4),
    exit: z
      .strictObject({ question: sentence(), answer: sentence() })
      .describe("The exit ticket, and what a good answer holds."),
    misconceptions: z
      .array(
        z.strictObject({
          tag: z.enum(misconceptions).describe("From the list in src/schemas/question.ts."),
          idea: sentence().describe("What pupils may think."),
          reply: sentence().describe("What to ask or show then."),
        }),
      )
      .min(2)
      .describe("What pupils may think that is not so."),
    easier: sentences("For who needs more support."),
    harder: sentences("For who is ready early."),
    rubric: z
      .array(
        z.strictObject({
          criterion: sentence(),
          start: sentence().describe("What a beginner shows."),
          enough: sentence().describe("What is enough."),
          strong: sentence().describe("What is strong."),
        }),
      )
      .min(2)
      .max(5)
      .describe("How the work is judged; never an opinion."),
    care: sentence().optional().describe("What to be careful about in the class."),
    sheet: z.strictObject({
      title: sentence(),
      tasks: z.array(task).min(2).describe("The tasks of the worksheet."),
    }),
    cards: z
      .array(
        z.strictObject({
          title: sentence().describe("The title of the set of cards."),
          kind: z.enum(cardKinds),
          note: sentence().optional().describe("How the set is used."),
          faces: z
            .number()
            .int()
            .min(4)
            .max(36)
            .optional()
            .describe("For face: how many invented faces are drawn."),
          cards: z.array(card).default([]),
        }),
      )
      .default([])
      .describe("Sets of cards to cut out."),
  })
  .superRefine((lesson, context) => {
    const sum = lesson.steps.reduce((all, { minutes }) => all + minutes, 0);
    if (sum !== lesson.minutes) {
      context.addIssue({
        code: "custom",
        path: ["minutes"],
        message: `is ${lesson.minutes}, but the steps take ${sum}`,
      });
    }
  });

export type LessonRecord = z.infer<typeof lessonSchema>;
