// H5P with content only: one question for the Multiple Choice that a school's platform has already.
import { oneLine, shortLine } from "./one-line.ts";
import type { ExportMaker, ExportQuestion, PlayerWords } from "./shapes.ts";
import { escaped, worded } from "./xml.ts";
import { zipOf } from "./zip.ts";

/** The library that must be there, in this version or one with an upgrade from it. */
const library = { machineName: "H5P.MultiChoice", majorVersion: 1, minorVersion: 16 } as const;

/**
 * The bytes of an .h5p file without any library. A set of questions is not made: its parts must match
 * the installed version to the digit, or a platform drops them without a word.
 * @param page the whole address of the page where the question stands
 */
export function h5p(
  question: ExportQuestion,
  page: string,
  words: PlayerWords,
  maker: ExportMaker,
): Uint8Array {
  return zipOf(
    new Map([
      ["h5p.json", json(metadata(question, page, maker))],
      ["content/content.json", json(content(question, words))],
    ]),
  );
}

function metadata(
  { prompt, language, sources }: ExportQuestion,
  page: string,
  { name }: ExportMaker,
) {
  const named = sources.map(({ title, url }) => oneLine(`${title} ${url ?? ""}`)).join("\n");
  return {
    title: shortLine(prompt, 120),
    language,
    mainLibrary: library.machineName,
    embedTypes: ["iframe"],
    license: "CC BY-SA",
    licenseVersion: "4.0",
    authors: [{ name, role: "Author" }],
    source: page,
    ...(named !== "" && { authorComments: named }),
    // Only this one: a platform refuses a file when any library named in it is missing.
    preloadedDependencies: [library],
  };
}

function content({ prompt, options }: ExportQuestion, words: PlayerWords) {
  return {
    question: worded("p", prompt),
    answers: options.map(({ text, right, why }) => ({
      text: worded("div", text),
      correct: right,
      tipsAndFeedback: {
        tip: "",
        chosenFeedback: worded("div", why),
        notChosenFeedback: "",
      },
    })),
    overallFeedback: [{ from: 0, to: 100, feedback: "" }],
    UI: Object.fromEntries(Object.entries(words).map(([name, word]) => [name, escaped(word)])),
    behaviour: {
      enableRetry: true,
      enableSolutionsButton: true,
      enableCheckButton: true,
      type: "single",
      singlePoint: true,
      randomAnswers: true,
      showSolutionsRequiresInput: true,
      confirmCheckDialog: false,
      confirmRetryDialog: false,
      autoCheck: false,
      passPercentage: 100,
      showScorePoints: false,
    },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
