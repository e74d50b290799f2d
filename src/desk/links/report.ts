// Tells what was found: a Markdown report, and the lines for the editor who asked.
import { verdicts, type Verdict } from "./judge.ts";
import type { Result } from "./state.ts";

/** What each judgement means, above the addresses that it holds for. */
export const meanings: Readonly<Record<Verdict, string>> = {
  gone: "Gone",
  "soft-404": "Gone, though it answers",
  loop: "Sent round in a circle",
  "not-a-page": "No page",
  "title-changed": "Another title than in the record",
  "no-answer": "No answer",
  moved: "Moved for good",
  "moved-for-now": "Moved for now",
  refused: "Refused to a program, cannot be told",
  untold: "Cannot be told",
  robots: "Not asked: robots.txt",
  answers: "Answers",
};

/** What makes the command end with exit code 1. */
export const isLost = ({ verdict }: Result): boolean =>
  verdict === "gone" || verdict === "soft-404" || verdict === "loop";

/** What an editor should look at. */
export const isToLookAt = ({ verdict }: Result): boolean =>
  verdicts.indexOf(verdict) <= verdicts.indexOf("moved");

/** The first line of the report, by which it is known again. */
export const heading = "# Do the addresses still answer?";

/** How many addresses of each kind, the worst first: "2 gone, 40 answers". */
export function counts(results: readonly Result[]): string {
  return verdicts
    .map((verdict) => ({ verdict, count: results.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${meanings[verdict].toLowerCase()}`)
    .join(", ");
}

/** The report in Markdown: a section for each judgement, all but those that simply answer. */
export function markdown(results: readonly Result[], waiting: number, today: string): string {
  const sections = verdicts
    .filter((verdict) => verdict !== "answers")
    .flatMap((verdict) => {
      const here = results.filter((result) => result.verdict === verdict);
      return here.length === 0 ? [] : ["", `## ${meanings[verdict]}`, "", ...here.flatMap(item)];
    });
  return `${[
    heading,
    "",
    `${today}: ${counts(results) || "nothing was asked"}.${waiting > 0 ? ` Still to ask: ${waiting}.` : ""}`,
    ...sections,
  ].join("\n")}\n`;
}

function item(result: Result): string[] {
  return [
    `- <${result.address}>`,
    `  ${plain(result.reason)}`,
    ...linesOf(result).map((line) => `  - ${plain(line)}`),
  ];
}

/** The lines for the terminal: what is wrong with one address, where it is named, and what to do. */
export function told(result: Result): string[] {
  return [
    `${meanings[result.verdict]}: ${result.address}`,
    `  ${result.reason}`,
    ...linesOf(result).map((line) => `  ${line}`),
  ];
}

/** Where the content names an address and what to write instead, and where its copy is. */
function linesOf({ uses, to, copy }: Result): string[] {
  return [
    ...uses.map(({ file, field, written }) =>
      to === undefined
        ? `${file}: ${field}`
        : `${file}: ${field} ${written} → ${to}${/#.*$/.exec(written)?.[0] ?? ""}`,
    ),
    ...(copy === undefined ? [] : [copyLine(copy)]),
  ];
}

function copyLine(copy: NonNullable<Result["copy"]>): string {
  if (copy === "none") return "The Wayback Machine has no copy.";
  if (copy === "silent") return "The Wayback Machine did not say whether it has a copy.";
  return `A copy of ${copy.day}: ${copy.address}`;
}

/** A title of a page must not act as Markdown, nor call on a person or an issue. */
function plain(text: string): string {
  return text.replace(/[\\`*[\]<>|~]/g, "\\$&").replace(/[@#](?=\w)/g, "$&\u2060");
}
