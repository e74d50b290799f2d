// `npm run texts`: for each explainer, and the text of each lab and lesson, its length, its sentences, how easy it is to read, and its citations.
import { ContentError } from "../model/mistakes.ts";
import { marksIn } from "../model/prose-marks.ts";
import { siteIn } from "../model/site.ts";
import { plainText, readabilityOf } from "./readability.ts";

const head = ["piece", "words", "mean", "longest", "score", "citations"];
const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => String(cell).padEnd(at === 0 ? 34 : 10)).join("");

try {
  const site = siteIn("content");
  for (const language of site.languages) {
    if (!language.readability) continue;
    const rows = [...site.explainers, ...site.labs, ...site.lessons].flatMap(([id, texts]) => {
      const text = texts.get(language.code);
      if (!text) return [];
      const found = readabilityOf(plainText(text.body), language);
      const cites = marksIn(text.body).filter(({ component }) => component === "Cite").length;
      return [{ id, ...found, cites }];
    });
    const scores = rows.map(({ score }) => score).sort((one, other) => one - other);
    const median = scores[Math.floor(scores.length / 2)] ?? 0;
    process.stdout.write(`\n${language.name}, ${language.readability.formula}\n${row(head)}\n`);
    for (const { id, words, meanSentence, longestSentence, score, cites } of rows) {
      process.stdout.write(
        `${row([id, words, meanSentence.toFixed(1), longestSentence, score.toFixed(0), cites])}\n`,
      );
    }
    process.stdout.write(`median score ${median.toFixed(0)}\n`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
