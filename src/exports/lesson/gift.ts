// GIFT: the questions of a lesson as text, for Moodle and the many tools that read it.
import { categoryOf } from "./moodle-xml.ts";
import { oneLine, shortLine } from "./one-line.ts";
import type { ExportMaker, ExportQuestion, ExportQuiz } from "./shapes.ts";
import { tagsOf } from "./tags.ts";
import { escaped, sourceList } from "./xml.ts";

/** The text of a .txt file: the category, then the questions, parted by blank lines. */
export function gift(quiz: ExportQuiz, maker: ExportMaker): string {
  // Moodle undoes only the doubled backslash in this line, so nothing else is escaped in it.
  const category = categoryOf(quiz, maker).replaceAll("\\", "\\\\");
  return `${[`$CATEGORY: ${category}`, ...quiz.questions.map(question)].join("\n\n")}\n`;
}

function question(one: ExportQuestion): string {
  const { id, prompt, options, sources } = one;
  const marks = [`id:${bare(id)}`, ...tagsOf(one).map((tag) => `tag:${bare(tag)}`)];
  const answers = options.map(
    ({ text, right, why }) => `${right ? "=" : "~"}${html(text)}#${html(why)}`,
  );
  const list = sourceList(sources);
  return [
    `// ${marks.map((mark) => `[${mark}]`).join(" ")}`,
    `::${controlled(shortLine(prompt, 120))}::[html]<p>${controlled(escaped(prompt))}</p>{`,
    ...answers,
    ...(list === "" ? [] : [`####${controlled(list)}`]),
    "}",
  ].join("\n");
}

/** Text as HTML; a percent sign or a bracket in front would be read as a weight or a format. */
function html(text: string): string {
  const first = escaped(text).replace(/^[%[]/, (sign) => `&#${sign.charCodeAt(0)};`);
  return controlled(first);
}

/** With a backslash before each sign that means something in GIFT. */
function controlled(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, "\\$&");
}

/** What may stand between the brackets of a mark. */
function bare(text: string): string {
  return oneLine(text).replaceAll(/[[\]]/g, "");
}
