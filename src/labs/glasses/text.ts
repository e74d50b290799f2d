// What the lab says of one setting: the label of each passer-by and the numbers of the street. Pure.
import type { WordsOf } from "../../schemas/lab.ts";
import { put, type Speaker } from "../frame/speak.ts";
import {
  isIn,
  labelOf,
  passerCount,
  strangerOf,
  tallyOf,
  type Passer,
  type Settings,
} from "./model.ts";

export type Told = WordsOf<"glasses">["told"];

/** Whether what the glasses show is right, as somebody sees who knows everybody. */
export type Verdict = "right" | "wrong" | "missed" | "absent";

/** One passer-by, in words. */
export interface Seen {
  readonly named: boolean;
  readonly shown: string;
  readonly score: string;
  readonly verdict: Verdict;
  /** The verdict in words, with the real name where another or none is shown. */
  readonly truth: string;
  /** What is shown and its score in one. */
  readonly entry: string;
}

/** What the glasses show of the passer-by at a place in the row, from 0. */
export function seen(
  told: Told,
  speaker: Speaker,
  passer: Passer,
  at: number,
  settings: Settings,
): Seen {
  const { shown, score } = labelOf(passer, settings);
  const name = told.passers[at] ?? "";
  const texts = {
    own: name,
    stranger: told.strangers[strangerOf(at, settings)] ?? "",
    none: told.none,
  };
  const verdict = {
    own: "right",
    stranger: "wrong",
    none: isIn(passer, settings) ? "missed" : "absent",
  } as const;
  const number = speaker.number(score);
  return {
    named: shown !== "none",
    shown: texts[shown],
    score: put(told.score, { score: number }),
    verdict: verdict[shown],
    truth: put(told[verdict[shown]], { name }),
    entry: put(told.entry, { shown: texts[shown], score: number }),
  };
}

/** The numbers of the street with the words beside them, by the names that their places in the page have. */
export function outcome(
  told: Told,
  speaker: Speaker,
  passers: readonly Passer[],
  settings: Settings,
) {
  const { names, wrong, unasked, wrongUnasked } = tallyOf(passers, settings);
  const number = (count: number) => speaker.number(count);
  return {
    wrong: number(wrong),
    "wrong-noun": speaker.count(told.wrongNames, wrong),
    "wrong-more": speaker.count(told.names, names),
    unasked: number(unasked),
    "unasked-noun": speaker.count(told.unasked, unasked),
    "unasked-more":
      unasked === 0 ? told.unaskedNone : speaker.count(told.unaskedWrong, wrongUnasked),
    measured: number(passerCount),
    "measured-noun": speaker.count(told.measured, passerCount),
    "measured-more": settings.asked ? told.first : told.all,
    said: put(told.said, {
      names: number(names),
      wrong: number(wrong),
      unasked: number(unasked),
    }),
  };
}
