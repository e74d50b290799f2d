// The explainers of one language: their texts with what they cite and name, in order.
import type { ExplainerRecord } from "../schemas/explainer.ts";
import type { Site } from "./join.ts";
import { isBehind } from "./lag.ts";
import { pieceOf, type Piece } from "./pieces.ts";
import { marksIn, wordCount } from "./prose-marks.ts";

export interface Explainer extends ExplainerRecord, Piece {
  /** How many sections stand above the self-check, its own among them. */
  readonly sectionsAboveCheck: number;
  /** Minutes to read it. */
  readonly minutes: number;
  /** Whether the text that it was translated from has changed since. */
  readonly behind: boolean;
}

/** Words a minute of a pupil who reads to understand: an estimate, not a measurement. */
const pace = 175;

/** The explainers that a language has, in their order. */
export function explainersOf(site: Site, code: string): Explainer[] {
  const first = site.languages[0]?.code ?? code;
  return [...site.explainers]
    .flatMap(([id, texts]): Explainer[] => {
      const text = texts.get(code);
      if (!text) return [];
      return [
        {
          ...text,
          ...pieceOf(site, "explainers", id, text.body),
          sectionsAboveCheck: sectionsAbove(
            text.body,
            marksIn(text.body).find(({ component }) => component === "Check")?.line,
          ),
          minutes: Math.max(1, Math.round(wordCount(text.body) / pace)),
          behind: isBehind(texts, first, code),
        },
      ];
    })
    .sort((one, other) => one.order - other.order);
}

function sectionsAbove(body: string, line = 0): number {
  return body
    .split("\n")
    .slice(0, line)
    .filter((text) => text.startsWith("## ")).length;
}
