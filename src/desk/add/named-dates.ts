// The dates that a text names, each no more precise than its words; relative ones are counted from the article's date.
import { lastDay, type PartialDate } from "../../model/time.ts";
import { hereNoon, meantBy, noon, type Spot } from "./named-dates-chrono.ts";
import { gapsOf, type Count } from "./named-dates-gaps.ts";

/** A date that a text names. */
export interface NamedDate {
  readonly date: PartialDate;
  /** The last day, when the words mean several days. */
  readonly until?: string | undefined;
  /** The words that name it, at most eight. */
  readonly words: string;
}

/** More dates than this help nobody. */
const most = 12;
/** A text that names more holds a table, and no story. */
const mostSpots = 500;
/** So many signs of a text are looked at. */
const longest = 60_000;
/** Before this year no event of the timeline can lie. */
const firstYear = "1950";

/** The parsers of chrono-node, read when their language is needed. */
const parsers = {
  nl: () => import("chrono-node/nl"),
  en: () => import("chrono-node/en"),
  fr: () => import("chrono-node/fr"),
  de: () => import("chrono-node/de"),
} as const;

/**
 * The dates that a text names, in the order of the text, each once, at most twelve.
 * @param language ISO 639-1; a text in a language that is not read gives none
 * @param published the date of the article, from which "last month" is counted; without it only dates with a year are read
 * @param today year-month-day; nothing after the article, or after today without its date, is given
 */
export async function namedDates(
  text: string,
  language: string | undefined,
  published: PartialDate | undefined,
  today: string,
): Promise<NamedDate[]> {
  if (language === undefined || !isRead(language)) return [];
  const read = text.slice(0, longest).replace(/\s+/gu, " ").replace(/[’‘]/gu, "'");
  const count = published === undefined ? undefined : counting(published);
  const inGaps = gapSpots(read, language, count);
  const rest = without(read, inGaps);
  const { parse } = await parsers[language]();
  const from = hereNoon(count?.from ?? noon(today));
  const byChrono = parse(rest, from).flatMap((result) => meantBy(result, rest, language, count));
  const last = published === undefined ? today : lastDay(published);
  const named = new Map<string, NamedDate>();
  for (const spot of [...inGaps, ...byChrono].sort((one, other) => one.index - other.index)) {
    const { date, until } = spot;
    const key = `${date} ${until ?? ""}`;
    if (date < firstYear || date > last.slice(0, date.length) || named.has(key)) continue;
    named.set(key, { date, until, words: wordsAt(read, spot) });
  }
  return [...named.values()].slice(0, most);
}

/** A date as an editor reads it: 2020-01, or 2020-02-17 to 2020-02-23. */
export function dateText({ date, until }: NamedDate): string {
  return until === undefined ? date : `${date} to ${until}`;
}

function isRead(language: string): language is keyof typeof parsers {
  return Object.hasOwn(parsers, language);
}

/** Counts from noon of the day, of the fifteenth of the month or of the middle of the year. */
function counting(published: PartialDate): Count {
  const rest = { 4: "-07-01", 7: "-15" }[published.length] ?? "";
  return { from: noon(published + rest), precision: published.length };
}

function gapSpots(text: string, language: string, count: Count | undefined): Spot[] {
  const spots: Spot[] = [];
  for (const { form, meant } of gapsOf(language)) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${form.source})(?![\\p{L}\\p{N}])`, form.flags);
    for (const { 0: words, index, groups } of text.matchAll(whole)) {
      const end = index + words.length;
      if (spots.length > mostSpots) break;
      if (spots.some((spot) => spot.index < end && index < spot.end)) continue;
      const means = meant(groups ?? {}, count);
      if (means) spots.push({ ...means, index, end });
    }
  }
  return spots.sort((one, other) => one.index - other.index).slice(0, mostSpots);
}

/** A text in which what was read already is blank, so that it is not read again, or otherwise. */
function without(text: string, spots: readonly Spot[]): string {
  let [rest, from] = ["", 0];
  for (const { index, end } of spots) {
    rest += text.slice(from, index) + "\n".repeat(end - index);
    from = end;
  }
  return rest + text.slice(from);
}

/** The words of a date with a telling word before it ("eind vorig jaar"), at most eight. */
function wordsAt(text: string, { index, end }: Spot): string {
  const before =
    /(?:^| )((?:begin|eind|medio|halverwege|afgelopen|voorbije|vorige|early|late|last|début|fin|Anfang|Ende|Mitte|vergangenen|letzten) )$/i;
  const more = before.exec(text.slice(Math.max(0, index - 14), index))?.[1] ?? "";
  return (more + text.slice(index, end)).trim().split(" ").slice(0, 8).join(" ").replace(/,$/, "");
}
