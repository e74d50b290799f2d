// What a date that chrono-node found means: as precise as its words and the article's date allow, or nothing.
import type { ParsedResult } from "chrono-node";
import { addDays, dayOf, monthNames, weekOf, type Count, type Meant } from "./named-dates-gaps.ts";

/** A date at its place in a text. */
export interface Spot extends Meant {
  readonly index: number;
  readonly end: number;
}

/** The day of a full date at noon, in UTC. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The same day at noon where the machine stands: chrono-node counts there, whatever zone it is told. */
export function hereNoon(day: Date): Date {
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
}

/** What chrono-node found, when it is a date and as precise as the words and the article's date allow. */
export function meantBy(
  { text, index, start, end }: ParsedResult,
  whole: string,
  language: string,
  count: Count | undefined,
): Spot[] {
  const words = text.toLowerCase();
  const ahead = whole.slice(Math.max(0, index - 14), index).toLowerCase();
  const has = (part: "year" | "month" | "day" | "weekday") => start.isCertain(part);
  if (isNoDate(words) || coming.test(ahead) || coming.test(words)) return [];
  const spot = (meant: Meant): Spot[] => [{ ...meant, index, end: index + text.length }];
  const at = (day: typeof start): string =>
    `${pad(day.get("year"), 4)}-${pad(day.get("month"))}-${pad(day.get("day"))}`;
  const withYear = /(?<!\d)\d{4}(?!\d)/.test(words);
  if (language === "en" && isEitherWay(words)) return [];
  if (!withYear && count === undefined) return [];
  const precision = withYear ? 10 : (count?.precision ?? 0);
  if (has("day")) {
    const counted = !/\d/.test(words) || ago.test(words);
    if (counted && precision < 10) return [];
    if (!withYear && precision < 7) return [];
    const day = at(start);
    if (week.test(words)) return spot(weekOf(noon(day)));
    return spot({ date: day, until: end ? at(end) : undefined });
  }
  if (has("weekday")) {
    if (precision < 10 || !count || !/\p{L}{5}/u.test(words)) return [];
    const day = noon(at(start));
    return spot({ date: dayOf(day > count.from ? addDays(day, -7) : day) });
  }
  if (has("month")) {
    if (!withYear && precision < 7) return [];
    // A bare "March" may be a walk, and "May" somebody's name.
    if (monthNames(language).includes(words) && !leading.test(ahead)) return [];
    return spot({ date: at(start).slice(0, 7) });
  }
  return has("year") ? spot({ date: at(start).slice(0, 4) }) : [];
}

/** Words that are no date, or that count from a moment that is not the article's. */
function isNoDate(words: string): boolean {
  if (/^[\d\s./-]+$/.test(words)) return !whole.test(words);
  if (words.startsWith("the day before")) return false;
  return [now, vague, elsewhere, span].some((form) => form.test(words));
}

const whole = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/;
const now = /^(?:now|nu|nou|maintenant|jetzt)$/;
const vague =
  /\b(?:few|couple|several|some|enkele|paar|aantal|meerdere|quelques|plusieurs|einige[nr]?|mehrere[nr]?|hal(?:f|ve))\b/;
const elsewhere =
  /\b(?:later|eerder|earlier|after|before|past|plus tard|plus tôt|später|früher|zuvor|within|binnen|innerhalb)\b/;
const span = /\b(?:afgelopen|voorbije|last|letzten|vergangenen|les) \S+ \S/;
/** What stands before the name of a month that is one. */
const leading =
  /(?:^| )(?:in|since|of|by|last|early|late|begin|eind|medio|half|sinds|vanaf|tot|van|afgelopen|vorige|im|seit) $/;
const coming =
  /\b(?:komende?|aanstaande|volgende?|next|coming|prochaine?s?|kommende[nr]?|nächste[nrs]?)\b/;
const ago = /\b(?:geleden|ago|il y a|vor)\b/;
const week = /\b(?:week|weken|weeks|semaines?|wochen?)\b/;

/** 03/04/2020 is March to some who write English and April to others. */
function isEitherWay(words: string): boolean {
  const [, one = "", other = ""] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/.exec(words) ?? [];
  return one !== "" && one !== other && Number(one) <= 12 && Number(other) <= 12;
}

function pad(number: number | null, length = 2): string {
  return String(number ?? 1).padStart(length, "0");
}
