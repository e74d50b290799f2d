// What the texts of explainers and labs are measured by: paragraphs of facts, words to avoid, what is named.
import { marksIn } from "../../src/model/prose-marks.ts";
import type { Site } from "../../src/model/join.ts";
import type { Language } from "../../src/schemas/language.ts";

/** @throws Error where the site has no such language */
export function languageOf({ languages }: Site, code: string): Language {
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`${code} is no language of the site`);
  return language;
}

/** Paragraphs of a text, without headings, figures, labs and self-checks, and what says what to see in a figure. */
export function paragraphs(body: string): string[] {
  const blocks = body.split(/\n\s*\n/).map((block) => block.trim());
  return blocks.filter(
    (block, at) =>
      block !== "" &&
      !/^(#|<Figure|<Check|<Lab)/.test(block) &&
      // A figure names its own sources below it.
      !blocks[at + 1]?.startsWith("<Figure"),
  );
}

/** What a paragraph of facts tells: an event, a year, or a share. */
const facts = {
  event: /<Event\b/,
  year: /\b(19|20)\d\d\b/,
  share: /\d\s?(%|procent|per cent)/,
} as const;

/** Paragraphs that name an event, a year or a share, but no source. */
export function unsourced(
  body: string,
  kinds: readonly (keyof typeof facts)[] = ["event", "year", "share"],
): string[] {
  return paragraphs(body).filter(
    (paragraph) =>
      !paragraph.includes("<Cite") && kinds.some((kind) => facts[kind].test(paragraph)),
  );
}

/** Phrases of a list that stand in a text as words. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) =>
    new RegExp(`(?<![\\p{L}])${phrase}(?![\\p{L}])`, "iu").test(text),
  );
}

/** Exclamation marks, and dashes that stand as a comma. */
export function loudMarks(text: string): string[] {
  return text.match(/[!—–](?=\s|$)/g) ?? [];
}

/** The records that a text names, each as often as it does, whatever the order. */
export function recordsNamed(body: string): string[] {
  return marksIn(body)
    .filter(({ component }) => component !== "Term")
    .map(({ component, id }) => `${component} ${id}`)
    .sort();
}
