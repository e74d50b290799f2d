// How hard a text is to read: words, sentences, syllables, and the formula that a language names.
import type { Language } from "../schemas/language.ts";

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Mean words a sentence. */
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** From 0 (hard) to 100 (easy); 60 and more is plain language. */
  readonly score: number;
}

/** The plain text of a piece of MDX: no headings, no components but the words inside them, no Markdown. */
export function plainText(body: string): string {
  return body
    .replace(/^#.*$/gm, "")
    .replace(/<(?:Cite|Figure|Check)\b[^>]*\/>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[-*] /gm, "\n")
    .replace(/[*_`]/g, "");
}

/**
 * Counts by Intl.Segmenter and the formula of the language, of the kind of Flesch:
 * base − sentence × (words a sentence) − syllable × (syllables a word).
 * @throws Error where the language names no formula
 */
export function readabilityOf(text: string, language: Language): Readability {
  const { readability, code } = language;
  if (!readability) throw new Error(`content/languages.yaml names no readability for ${code}`);
  const vowels = new RegExp(readability.vowels.join("|"), "giu");
  const counts = text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => segments(paragraph.replace(/\s+/g, " "), "sentence", code))
    .map(({ segment }) => segments(segment, "word", code).filter(({ isWordLike }) => isWordLike))
    .filter((words) => words.length > 0);
  const words = counts.flat().map(({ segment }) => segment);
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, word.match(vowels)?.length ?? 1),
    0,
  );
  const meanSentence = words.length / Math.max(1, counts.length);
  return {
    words: words.length,
    sentences: counts.length,
    meanSentence,
    longestSentence: Math.max(0, ...counts.map((sentence) => sentence.length)),
    score:
      readability.base -
      readability.sentence * meanSentence -
      readability.syllable * (syllables / Math.max(1, words.length)),
  };
}

function segments(text: string, granularity: "sentence" | "word", code: string) {
  return [...new Intl.Segmenter(code, { granularity }).segment(text)];
}
