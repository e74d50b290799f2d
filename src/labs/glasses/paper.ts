// The lab on paper: which databases stand on a score strip, whose scores, and which rounds a class plays. Pure.
import { bestStranger, isIn, sizes, strangerOf, type Passer, type Settings } from "./model.ts";
import type { Told } from "./text.ts";

/** A database: how many people, and whether only those who said yes. */
export type Database = Pick<Settings, "step" | "asked">;

/** The databases on a score strip, from the top. */
export const columns: readonly Database[] = [
  { step: 0, asked: false },
  { step: 3, asked: false },
  { step: 6, asked: false },
  { step: 3, asked: true },
];

/** What a class plays, in order. */
export const rounds: readonly Settings[] = [
  { step: 0, asked: false, threshold: 65 },
  { step: 3, asked: false, threshold: 65 },
  { step: 6, asked: false, threshold: 65 },
  { step: 6, asked: false, threshold: 90 },
  { step: 3, asked: true, threshold: 65 },
];

/** The names that a database gives for the passer-by at a place in the row, the highest score first, in whole points. */
export function candidates(told: Told, passer: Passer, at: number, database: Database) {
  const settings = { ...database, threshold: 0 };
  const stranger = {
    name: told.strangers[strangerOf(at, settings)] ?? "",
    score: bestStranger(sizes[database.step] ?? 0, passer.luck),
  };
  const own = { name: told.passers[at] ?? "", score: passer.own };
  return (isIn(passer, settings) ? [own, stranger] : [stranger])
    .sort((one, other) => other.score - one.score)
    .map(({ name, score }) => ({ name, score: Math.floor(score) }));
}
