// Words that mean the same to a searcher: who types one of them finds the pages that have another.
import { folded, tokens } from "./tokens.ts";

/** A word of a text may be longer by this many letters: a plural or a genitive. */
const ending = 3;
/** Only a word as long as this is taken for another with an ending. */
const longEnough = 5;

interface Phrase {
  readonly words: readonly string[];
  /** The words of all the others of its group. */
  readonly others: readonly string[];
}

/**
 * Gives the words to add to a text: those of every group of which the text has a member, without its own.
 * @param groups words and phrases that mean the same
 */
export function synonymsOf(
  groups: readonly (readonly string[])[],
): (text: readonly string[]) => string[] {
  const byFirst = new Map<string, Phrase[]>();
  for (const group of groups) {
    const phrases = group.map((text) => tokens(text));
    for (const [at, phrase] of phrases.entries()) {
      const words = phrase.map(folded);
      const [first] = words;
      if (first === undefined) continue;
      const others = phrases.filter((_, other) => other !== at).flat();
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, others }]);
    }
  }
  return (text) => {
    const words = text.map(folded);
    const added = new Map<string, string>();
    for (const [at, word] of words.entries()) {
      for (const phrase of phrasesFrom(word, byFirst)) {
        if (phrase.words.every((part, next) => isForm(words[at + next] ?? "", part))) {
          for (const other of phrase.others) added.set(folded(other), other);
        }
      }
    }
    for (const word of words) added.delete(word);
    return [...added.values()];
  };
}

/** The phrases that begin with a word, or with the word without an ending. */
function phrasesFrom(word: string, byFirst: ReadonlyMap<string, Phrase[]>): Phrase[] {
  const found: Phrase[] = [];
  for (let off = 0; off <= ending; off++) {
    const stem = word.slice(0, word.length - off);
    if (off > 0 && stem.length < longEnough) break;
    found.push(...(byFirst.get(stem) ?? []));
  }
  return found;
}

function isForm(word: string, part: string): boolean {
  if (word === part) return true;
  return part.length >= longEnough && word.startsWith(part) && word.length - part.length <= ending;
}
