// The labs of one language: their words, the numbers they show, and what their texts cite, in order.
import type { LabId, LabRecord, WordsOf } from "../schemas/lab.ts";
import { found } from "./found.ts";
import type { Figure, Site } from "./join.ts";
import { isBehind } from "./lag.ts";
import { pieceOf, type Piece } from "./pieces.ts";

export interface Lab<Id extends LabId = LabId> extends Omit<LabRecord, "figures" | "words">, Piece {
  readonly id: Id;
  readonly words: WordsOf<Id>;
  /** The real numbers that it shows, by their names. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Whether the text that it was translated from has changed since. */
  readonly behind: boolean;
}

/** The labs that a language has, in their order. */
export function labsOf(site: Site, code: string): Lab[] {
  const first = site.languages[0]?.code ?? code;
  const figures = new Map(site.figures.map((figure) => [figure.id, figure]));
  return [...site.labs]
    .flatMap(([id, texts]): Lab[] => {
      const text = texts.get(code);
      if (!text) return [];
      const piece = pieceOf(site, "labs", id, text.body);
      const shown = new Map(text.figures.map((name) => [name, found(figures, name)]));
      const sources = new Set([
        ...piece.sources,
        ...[...shown.values()].map(({ source }) => source),
      ]);
      return [
        {
          ...text,
          ...piece,
          // The schema of the lab has checked that these are its words.
          id: id as LabId,
          words: text.words as WordsOf<LabId>,
          figures: shown,
          sources: [...sources],
          behind: isBehind(texts, first, code),
        },
      ];
    })
    .sort((one, other) => one.order - other.order);
}

/** The labs that run WebAssembly; only their pages may. */
const withWasm: readonly LabId[] = ["search"];

export function runsWasm({ id }: Lab): boolean {
  return withWasm.includes(id);
}

/** A lab as the one that it is, with the words that are its own. */
export function isLab<Id extends LabId>(lab: Lab, id: Id): lab is Lab<Id> {
  return lab.id === id;
}

/**
 * A number of a lab as a plain number.
 * @throws Error when the lab does not name the figure, or it is a range
 */
export function valueOf({ id, figures }: Lab, name: string): number {
  const value = figures.get(name)?.value;
  if (typeof value !== "number") {
    throw new Error(`the lab ${id} shows the number "${name}", but its figures do not name it`);
  }
  return value;
}
