// What a search becomes on the page: cards, and sentences about them. Pure, at build time and in the browser alike.
import { put, type Counted, type Speaker } from "../frame/speak.ts";
import { inUnits } from "./choices.ts";
import type { Candidate, Found } from "./engine.ts";
import { nameOf } from "./names.ts";
import { faceOf } from "./portrait.ts";

/** The words that the view fills. */
export interface Words {
  readonly cut: string;
  readonly more: Counted;
  readonly right: string;
  readonly hits: Counted;
  readonly veiled: string;
  readonly found: string;
  readonly missed: string;
  readonly gone: string;
  readonly lookalikes: Counted;
  readonly said: string;
}

export interface Card {
  readonly face: string;
  readonly score: string;
  readonly name: string;
  readonly town: string;
  /** Said beside the person in the photo, once it is shown who that is. */
  readonly right: string | undefined;
}

export interface View {
  /** The candidates at or above the threshold, and those below it; together the first ten. */
  readonly above: readonly Card[];
  readonly below: readonly Card[];
  readonly cut: string;
  /** How many more stand above the line than the list shows; empty when none. */
  readonly more: string;
  readonly hits: number;
  /** What came of it, in one to three sentences. */
  readonly verdict: string;
  /** All of it in one sentence, to be read out. */
  readonly said: string;
}

/** How the lab stands: what the view depends on beside the search. */
export interface Stand {
  readonly seed: number;
  readonly family: boolean;
  /** In hundredths. */
  readonly threshold: number;
  readonly reveal: boolean;
}

export function viewOf(
  { top, counts, right }: Pick<Found, "top" | "counts" | "right">,
  stand: Stand,
  words: Words,
  { number, count }: Speaker,
): View {
  const card = (one: Candidate): Card => {
    const { first, last, town, country } = nameOf(stand.seed, one.index, stand);
    return {
      face: faceOf(stand, one.index),
      score: number(Math.floor(one.cosine * 100) / 100, 2),
      name: `${first} ${last}`,
      town: `${town} (${country})`,
      right: stand.reveal && one.index === right?.index ? words.right : undefined,
    };
  };
  const isAbove = ({ cosine }: Candidate): boolean => Math.floor(cosine * 100) >= stand.threshold;
  const hits = counts[stand.threshold] ?? 0;
  const cards = top.map(card);
  const above = cards.slice(0, top.filter(isAbove).length);
  const rightIsAbove = right !== null && isAbove(right);
  const others = hits - (rightIsAbove ? 1 : 0);
  const place = right === null ? "" : number(right.place);
  const truth =
    right === null
      ? put(words.gone, { name: cards[0]?.name ?? "" })
      : put(rightIsAbove ? words.found : words.missed, { place });
  const verdict = stand.reveal
    ? [truth, ...(others > 0 ? [count(words.lookalikes, others)] : [])].join(" ")
    : words.veiled;
  return {
    above,
    below: cards.slice(above.length),
    cut: put(words.cut, { threshold: number(stand.threshold / 100, 2) }),
    more: hits > above.length ? count(words.more, hits - above.length) : "",
    hits,
    verdict,
    said: `${put(words.said, {
      hits: count(words.hits, hits),
      name: cards[0]?.name ?? "",
      score: cards[0]?.score ?? "",
    })}${stand.reveal ? ` ${verdict}` : ""}`,
  };
}

/** A time as it is read: three digits at most, with its unit in words. */
export function timeWords(seconds: number, locale: string): string {
  const [value, unit] = inUnits(seconds);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: unit === "millisecond" ? "short" : "long",
    maximumSignificantDigits: value < 100 ? 2 : 3,
  }).format(value);
}
