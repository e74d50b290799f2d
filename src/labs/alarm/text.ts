// What the lab says for its settings, the same at build time and in the browser. Pure.
import { put, type Counted, type Speaker } from "../frame/speak.ts";
import { alarmsDrawing, crowdDrawing, type Drawing } from "./dots.ts";
import {
  boxesOf,
  expected,
  happened,
  roughly,
  wrongShare,
  type Alarms,
  type Boxes,
  type Crowd,
} from "./model.ts";

/** The words that change with the settings. */
export interface SpokenWords {
  readonly controls: Readonly<Record<"everyone" | "oneInTold" | "mean" | "time", string>>;
  readonly stage: Readonly<Record<"dot" | "dots" | "mark" | "marks", string>>;
  readonly outcome: Readonly<
    Record<
      "under" | "over" | "share" | "mean" | "once" | "few" | "none" | "each" | "missed" | "nobody",
      string
    >
  > & { readonly alarms: Counted };
}

export interface Told {
  /** What stands in the elements of these names. */
  readonly texts: Readonly<Record<string, string>>;
  /** What stands beside the sliders of these names. */
  readonly values: Readonly<Record<string, string>>;
  readonly crowd: Drawing;
  readonly alarms: Drawing;
  /** The outcome in one go, for a screen reader and as the name of the picture. */
  readonly all: string;
}

/**
 * Everything that the lab shows.
 * @param time 0 for what is expected on average; another number for one time that it happens
 */
export function toldOf(crowd: Crowd, time: number, words: SpokenWords, speaker: Speaker): Told {
  const { number } = speaker;
  const { controls, stage, outcome } = words;
  const exact = time > 0 ? happened(crowd, time) : expected(crowd);
  const boxes = boxesOf(crowd, time > 0 ? exact : roughly(crowd));
  const [everybody, alone] = [crowdDrawing(boxes), alarmsDrawing(boxes)];
  const share = wrongShare(exact);
  const summed = sumOf(boxes, exact, time, words, speaker);
  const shareNumber = share === undefined ? number(0) : percentOf(share, words, speaker);
  const missed =
    crowd.wanted > 0
      ? put(outcome.missed, { missed: number(boxes.missed), wanted: number(crowd.wanted) })
      : outcome.nobody;
  const chance = put(controls.oneInTold, { count: number(crowd.oneIn) });
  const wanted = number(crowd.wanted);
  return {
    texts: {
      share: shareNumber,
      shareIs: share === undefined ? "" : outcome.share,
      sum: summed,
      chance,
      each: put(outcome.each, { share: percentOf(1 / crowd.oneIn, words, speaker) }),
      unseen: missed,
      dot: scaleOf(everybody, stage.dot, stage.dots, speaker),
      mark: scaleOf(alone, stage.mark, stage.marks, speaker),
      ...cellsOf(crowd, boxes, speaker),
    },
    values: {
      people: number(crowd.people),
      wanted: crowd.wanted === crowd.people ? put(controls.everyone, { count: wanted }) : wanted,
      oneIn: chance,
      caught: speaker.percent(crowd.caught),
      times: time > 0 ? put(controls.time, { count: number(time) }) : controls.mean,
    },
    crowd: everybody,
    alarms: alone,
    all: [share === undefined ? "" : `${shareNumber} ${outcome.share}`, summed, missed]
      .filter((text) => text !== "")
      .join(" "),
  };
}

/** A share as a percentage that says neither nothing nor all where it is not so. */
export function percentOf(share: number, { outcome }: SpokenWords, speaker: Speaker): string {
  const [least, digits] = [1e-6, 4];
  if (share > 0 && share < least) {
    return put(outcome.under, { value: speaker.percent(least, digits) });
  }
  if (share < 1 && share > 1 - least) {
    return put(outcome.over, { value: speaker.percent(1 - least, digits) });
  }
  const near = Math.min(share, 1 - share);
  const plain = near === 0 || near >= 0.05;
  return speaker.percent(share, plain ? 0 : Math.max(0, Math.ceil(-Math.log10(near * 100))) + 1);
}

function sumOf(
  { right, wrong }: Boxes,
  exact: Alarms,
  time: number,
  { outcome }: SpokenWords,
  speaker: Speaker,
): string {
  if (right + wrong === 0) return time > 0 ? outcome.none : outcome.few;
  const part = (shown: number, meant: number): string =>
    shown === 0 && meant > 0
      ? put(outcome.under, { value: speaker.number(1) })
      : speaker.number(shown);
  return put(time > 0 ? outcome.once : outcome.mean, {
    alarms: speaker.count(outcome.alarms, right + wrong),
    right: part(right, exact.right),
    wrong: part(wrong, exact.wrong),
  });
}

function scaleOf({ each }: Drawing, one: string, several: string, { number }: Speaker): string {
  return each > 1 ? put(several, { count: number(Math.round(each * 10) / 10) }) : one;
}

/** The numbers of the table by row and column. */
function cellsOf(
  { people, wanted }: Crowd,
  { right, wrong, missed, quiet }: Boxes,
  { number }: Speaker,
): Record<string, string> {
  return {
    right: number(right),
    missed: number(missed),
    wanted: number(wanted),
    wrong: number(wrong),
    quiet: number(quiet),
    others: number(people - wanted),
    alarms: number(right + wrong),
    silent: number(missed + quiet),
    people: number(people),
  };
}
