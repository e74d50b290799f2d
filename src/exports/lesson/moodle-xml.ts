// Moodle XML: the questions of a lesson for the question bank, every answer with its feedback.
import { oneLine, shortLine } from "./one-line.ts";
import type { ExportMaker, ExportOption, ExportQuestion, ExportQuiz } from "./shapes.ts";
import { tagsOf } from "./tags.ts";
import { element, escaped, sourceList, worded, xmlHead } from "./xml.ts";

/** The text of an .xml file; the questions come in the category `<site>/<lesson>` of the course. */
export function moodleXml(quiz: ExportQuiz, maker: ExportMaker): string {
  const category = `$course$/top/${categoryOf(quiz, maker)}`;
  return (
    xmlHead +
    element(
      "quiz",
      {},
      element("question", { type: "category" }, element("category", {}, worded("text", category))),
      ...quiz.questions.map(question),
      "\n",
    )
  );
}

/** The path of a category below the top; a slash within a name is doubled, as Moodle reads it. */
export function categoryOf({ title }: ExportQuiz, { name }: ExportMaker): string {
  return [name, title].map((part) => oneLine(part).replaceAll("/", "//")).join("/");
}

function question(one: ExportQuestion): string {
  const { id, prompt, options, sources } = one;
  return element(
    "question",
    { type: "multichoice" },
    element("name", {}, worded("text", shortLine(prompt, 120))),
    rich("questiontext", worded("p", prompt)),
    rich("generalfeedback", sourceList(sources)),
    worded("defaultgrade", "1"),
    worded("penalty", "0.3333333"),
    worded("hidden", "0"),
    worded("idnumber", id),
    worded("single", "true"),
    worded("shuffleanswers", "true"),
    worded("answernumbering", "abc"),
    worded("showstandardinstruction", "0"),
    ...options.map(answer),
    element("tags", {}, ...tagsOf(one).map((tag) => element("tag", {}, worded("text", tag)))),
  );
}

function answer({ text, right, why }: ExportOption): string {
  return element(
    "answer",
    { fraction: right ? "100" : "0", format: "html" },
    element("text", {}, escaped(worded("p", text))),
    rich("feedback", worded("p", why)),
  );
}

/** HTML as text: escaped once more, so that nothing in it can end the element. */
function rich(name: string, html: string): string {
  return element(name, { format: "html" }, element("text", {}, escaped(html)));
}
