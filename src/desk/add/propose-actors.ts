// Who acts: the actors of the timeline whose names a text holds.
import type { SourceKind } from "../../schemas/source.ts";
import type { Found } from "./article.ts";
import type { Known } from "./known.ts";
import type { Told } from "./propose.ts";
import type { Vocabulary } from "./propose-vocabulary.ts";
import {
  heard,
  hitsOf,
  patternOf,
  strongest,
  told,
  type Heard,
  type Hits,
} from "./propose-words.ts";

/** More actors than this are not acting but named. */
const most = 6;
/** An actor is proposed when it is at least so strong beside the strongest. */
const share = 0.2;

/** Up to six actors, the best first. */
export function proposeActors(
  text: Heard,
  { publisher }: Told,
  source: SourceKind,
  vocabulary: Vocabulary,
  known: Known,
): Found<string>[] {
  const by = heard("", publisher ?? "");
  const scored = [...known.actors].map(([id, names]) => {
    const pattern = patternOf([
      ...names.flatMap((name) => forms(name, vocabulary.actors.endings)),
      ...(vocabulary.actors.names[id] ?? []),
    ]);
    const company = patternOf(vocabulary.actors.only_with[id] ?? []);
    const alone = company !== undefined && hitsOf(company, text).count === 0;
    const hits = hitsOf(alone ? undefined : pattern, text);
    // What a body writes on its own site is about itself, also when it says "we".
    const own = source !== "news" && hitsOf(pattern, by).count > 0;
    return { id, hits, own, score: strength(hits) + (own ? 3 : 0) };
  });
  return strongest(scored, share, most).map(({ id, hits, own }) => ({
    value: id,
    reason: hits.count > 0 ? told(hits) : own ? "it is the publisher" : "",
  }));
}

function strength({ count, inTitle, inLead }: Hits): number {
  if (count === 0) return 0;
  return Math.min(count, 6) + (inTitle > 0 ? 3 : 0) + (inLead > 0 ? 2 : 0);
}

/**
 * The forms under which a name may stand in a text: whole, without what is in brackets, the
 * abbreviation in it, and without a general word at its end (Clearview for Clearview AI).
 */
function forms(name: string, endings: readonly string[]): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, "").trim();
  const found = [bare];
  // "Politie van Delhi" stands at the beginning of a line in its record, and in a text after "de".
  if (/^\p{Lu}\p{Ll}+ .*\p{Lu}/u.test(bare))
    found.push(bare.charAt(0).toLowerCase() + bare.slice(1));
  const short = /\(([^)]*)\)/.exec(name)?.[1] ?? bare.split(" ").at(-1) ?? "";
  if (isAbbreviation(short) && short !== bare) found.push(short);
  const words = bare.split(" ");
  while (words.length > 1 && endings.includes(words.at(-1) ?? "")) words.pop();
  const [only = ""] = words;
  const distinct = words.length === 1 && only.length >= 5 && /^\p{Lu}/u.test(only);
  if (distinct && only !== bare) found.push(only);
  return found;
}

/** NIST, eu-LISA or HmbBfDI, but no word and no two letters, which may mean much else. */
function isAbbreviation(word: string): boolean {
  return word.length >= 3 && !word.includes(" ") && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
