// Work in short portions, and the time that comparing takes without what lies between them.
import type { Comparer } from "./comparer.ts";

/** Work that lets go of the thread at each `yield`, and may then be left unfinished. */
export type Task<Result> = Generator<void, Result>;

/** So long a task works before it lets go, in milliseconds. */
export const patience = 20;
/** How many people are compared between two looks at the clock; a multiple of four. */
const portion = 16_384;
/** So much comparing is measured, in milliseconds, and no less of it at a time than the clock can tell. */
const measured = { together: 40, once: 5 };

/** Scores everybody, again and again where once is too short for the clock; gives the shortest time of a round. */
export function* compareAll(comparer: Comparer, photo: Int8Array): Task<number> {
  const compare = comparer.against(photo);
  const size = comparer.scores.length;
  let rounds = 1;
  let shortest = Infinity;
  for (let spent = 0; spent < measured.together;) {
    const elapsed = yield* timed(compare, size, rounds);
    spent += elapsed;
    if (elapsed < measured.once) rounds *= 4;
    else shortest = Math.min(shortest, elapsed / rounds);
  }
  return shortest;
}

/** How long some rounds take, without the time in which the worker listened. */
function* timed(
  compare: (from: number, to: number) => void,
  size: number,
  rounds: number,
): Task<number> {
  let elapsed = 0;
  let began = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (let from = 0; from < size; from += portion) {
      compare(from, Math.min(from + portion, size));
      const now = performance.now();
      if (now - began > patience) {
        elapsed += now - began;
        yield;
        began = performance.now();
      }
    }
  }
  return elapsed + performance.now() - began;
}
