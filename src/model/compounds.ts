// Splits compounds: Dutch and German hide words inside words, and a reader searches with the word they have.
import type { SearchWords } from "../schemas/search.ts";
import { folded } from "./tokens.ts";

/** A word that was found by itself is a part when it has this many letters; shorter ones must be named. */
const shortestPart = 4;
const mostParts = 5;

/**
 * Gives the parts of a word, in its order, or none when it is no compound.
 * @param known words that stand alone in the texts, folded
 * @param words what the search knows of the language; without `links` nothing is ever split
 */
export function splitter(
  known: Iterable<string>,
  { stop, links, parts, whole }: Pick<SearchWords, "stop" | "links" | "parts" | "whole">,
): (word: string) => readonly string[] {
  if (links.length === 0) return () => [];
  const named = new Set(parts.map(folded));
  const not = new Set(stop.map(folded));
  const left = new Set(whole.map(folded));
  const vocabulary = new Set(named);
  for (const word of known) {
    if (word.length >= shortestPart && !not.has(word) && /^\p{L}+$/u.test(word)) {
      vocabulary.add(word);
    }
  }
  const joints = ["", ...links.map(folded)];
  const memory = new Map<string, readonly string[]>();

  /** The split of a rest of a word into the fewest parts; nothing when there is none. */
  const split = (rest: string, room: number): readonly string[] | undefined => {
    if (vocabulary.has(rest) || left.has(rest)) return [rest];
    return room > 1 ? inTwo(rest, room) : undefined;
  };

  const inTwo = (word: string, room: number): readonly string[] | undefined => {
    let best: readonly string[] | undefined;
    for (let at = word.length - 2; at >= 2; at--) {
      const head = word.slice(0, at);
      for (const joint of joints) {
        if (!head.endsWith(joint)) continue;
        const first = head.slice(0, head.length - joint.length);
        if (!vocabulary.has(first) && !left.has(first)) continue;
        const others = split(word.slice(at), room - 1);
        if (others && better([first, ...others], best)) best = [first, ...others];
      }
    }
    return best;
  };

  const partsOf = (word: string): readonly string[] => {
    const form = folded(word);
    const remembered = memory.get(form);
    if (remembered) return remembered;
    const found = left.has(form) ? [] : (inTwo(form, mostParts) ?? []);
    // A part may be a compound that stands in the texts by itself.
    const all = found.flatMap((part) => {
      const smaller = named.has(part) ? [] : partsOf(part);
      return smaller.length > 0 ? smaller : [part];
    });
    memory.set(form, all);
    return all;
  };
  return partsOf;
}

/** Fewer parts are better; among as many, those whose shortest part is longest. */
function better(one: readonly string[], other: readonly string[] | undefined): boolean {
  if (!other || one.length !== other.length) return !other || one.length < other.length;
  const shortest = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
  return shortest(one) > shortest(other);
}
