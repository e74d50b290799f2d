// What a reader's text asks for: its telling words, and the kinds of page that it seems to mean. Pure.
import { tokens } from "../../model/tokens.ts";

/** What the search knows of the language of the page, as far as a query needs it. */
export interface QueryWords {
  readonly stop: readonly string[];
  /** Words and beginnings that tell which kind of page is meant. */
  readonly hints: Readonly<Record<string, readonly string[] | undefined>>;
}

export interface Query {
  /** The words to look for, as they were typed, without those that say nothing. */
  readonly terms: readonly string[];
  /** The kinds of page that it seems to mean, as when it asks whether something is allowed. */
  readonly means: readonly string[];
}

/** A query is cut off behind so many signs, and behind so many words. */
const longest = 120;
const mostTerms = 10;

/** What a reader's text asks for. */
export function queryOf(text: string, { stop, hints }: QueryWords): Query {
  const typed = text.replaceAll("’", "'").normalize("NFC").slice(0, longest).toLowerCase();
  const words = tokens(typed);
  const sentence = `${words.join(" ")} `;
  const begins = (hint: string) => words.length > 1 && sentence.startsWith(`${hint} `);
  const telling = words.filter((word) => !stop.includes(word));
  return {
    terms: [...new Set(telling.length > 0 ? telling : words)].slice(0, mostTerms),
    means: Object.entries(hints)
      .filter(([kind, list = []]) =>
        // Whether something is allowed is asked at the beginning; the other hints may stand anywhere.
        list.some((hint) => begins(hint) || (kind !== "may" && words.includes(hint))),
      )
      .map(([kind]) => kind),
  };
}
