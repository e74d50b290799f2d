// What the lab says at a setting, in the words of a page; the same when it is built and in the browser.
import type { WordsOf } from "../../schemas/lab.ts";
import { put, type Speaker } from "../frame/speak.ts";
import { ofThousand } from "./curves.ts";
import { dayAt, falseShare, machine, missedShare, places, type Setting } from "./model.ts";

export type Words = WordsOf<"threshold">;

export type Told = ReturnType<typeof tell>;

/** Shares below one in so many are not told more exactly: no machine is known that well. */
const most = 1_000_000;
/** Ten years of days. */
const longest = 3_650;

/** Each text that changes with the setting, by the name of its place on the page. */
export function tell(words: Words, speaker: Speaker, setting: Setting) {
  const { line, groups, place } = setting;
  const shares = {
    a: falseShare(machine.different, line),
    b: falseShare(machine.differentB, line),
    missed: missedShare(machine.same, line),
  };
  const of = (share: number) => speaker.number(ofThousand(share));
  const texts = { line: speaker.number(line), false: of(shares.a), missed: of(shares.missed) };
  const { wrongA, wrongB, missed } = dayAt(setting);
  const { strangers, right } = places[place];
  const count = (value: number, all: number) => often(words, speaker, value, all);
  return {
    line: put(words.lineAt, texts),
    picture: put(words.picture, texts),
    pictureB: put(words.pictureB, { ...texts, false: of(shares.b) }),
    false: texts.false,
    falseB: of(shares.b),
    missed: texts.missed,
    falseCount: put(words.counted, { count: texts.false }),
    falseBCount: put(words.counted, { count: of(shares.b) }),
    missedCount: put(words.counted, { count: texts.missed }),
    falseRare: rare(words, speaker, shares.a),
    falseBRare: rare(words, speaker, shares.b),
    missedRare: rare(words, speaker, shares.missed),
    groups: groups ? compared(words, speaker, shares.a, shares.b) : "",
    about: words.places[place].about,
    wrongName: words.places[place].wrong,
    wrong: count(wrongA + wrongB, strangers),
    split: groups
      ? put(words.split, { a: count(wrongA, strangers / 2), b: count(wrongB, strangers / 2) })
      : "",
    missedName: words.places[place].missed,
    missedDay: count(missed, right),
    said: put(words.said, texts),
  } as const;
}

/** A number that is only true in its first two digits. */
export function twoDigits(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}

/** What is less than one in a thousand, where a whole number would say nought; else nothing. */
function rare(words: Words, speaker: Speaker, share: number): string {
  if (ofThousand(share) > 0) return "";
  return share * most < 1
    ? words.never
    : put(words.oneIn, { n: speaker.number(twoDigits(1 / share)) });
}

function often(words: Words, speaker: Speaker, value: number, all: number): string {
  if (value >= 0.5) {
    return put(words.outOf, { count: speaker.number(twoDigits(value)), all: speaker.number(all) });
  }
  const days = 1 / value;
  return days > longest
    ? words.seldom
    : put(words.sometimes, { days: speaker.number(twoDigits(days)) });
}

/** How two groups compare at one line; a factor over next to nothing would say nothing. */
function compared(words: Words, speaker: Speaker, a: number, b: number): string {
  return b / a < 1.5 || b * most < 1
    ? words.alike
    : put(words.times, { times: speaker.number(twoDigits(b / a)) });
}
