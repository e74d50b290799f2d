// What a reader sees of a hit: its own words, those that were looked for marked, and words near to a wrong one. Pure.
import { folded, shownEnd } from "../../model/tokens.ts";
import type { Found } from "./order.ts";

/** What is shown of a page below its title: what it holds, and one line of what, when and where. */
export function shownOf({ meta, content }: Found): {
  title: string;
  summary: string;
  facts: string;
} {
  const title = meta["title"] ?? "";
  const [first = "", facts = ""] = content.split(shownEnd);
  const tidy = (text: string) => text.replace(/^[\s.]+|\s+$/g, "");
  const summary = first.startsWith(title) ? first.slice(title.length) : first;
  return { title, summary: tidy(summary), facts: tidy(facts) };
}

/** Parts of a text, those that begin as a word of the query marked. */
export function marked(text: string, terms: readonly string[]): { text: string; hit: boolean }[] {
  const wanted = terms.map(folded).filter(({ length }) => length > 1);
  return text
    .split(/([\p{L}\p{N}\p{M}'’\-]+)/u)
    .filter((part) => part !== "")
    .map((part) => ({
      text: part,
      hit: wanted.some((term) =>
        term.length < 4 ? folded(part) === term : folded(part).startsWith(term),
      ),
    }));
}

/** The words of a list that are nearest to what was typed, by the pairs of letters that they share. */
export function nearest(text: string, words: readonly string[], most: number): string[] {
  const wanted = pairs(text);
  return words
    .map((word) => ({ word, likeness: likeness(wanted, pairs(word)) }))
    .filter(({ likeness }) => likeness > 0.35)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ word }) => word);
}

function pairs(text: string): Set<string> {
  const letters = folded(text);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Dice's coefficient: twice the shared pairs over all pairs, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
