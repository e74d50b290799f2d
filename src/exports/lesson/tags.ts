// By what a teacher finds a question again in a platform.
import type { ExportQuestion } from "./shapes.ts";

/** The level, the codes of curricula and the misconceptions that its wrong answers test, each once. */
export function tagsOf({ level, codes, options }: ExportQuestion): string[] {
  const tested = options.flatMap(({ misconception }) => misconception ?? []);
  return [...new Set([...(level === undefined ? [] : [level]), ...codes, ...tested])];
}
