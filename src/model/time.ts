// Dates that are known to the year, the month or the day, and what may be said of them.

/** `2020`, `2020-02` or `2020-02-27`: as long as it is precise. */
export type PartialDate = string;

/** The first day that a partial date can mean, as year-month-day. */
export function firstDay(date: PartialDate): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

/** The last day that a partial date can mean, as year-month-day. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/**
 * A partial date in the words of a locale, no more precise than it is known.
 * @param length `long`: 27 februari 2020; `short`: 27 feb 2020; `day`: 27 feb, for lists under a year
 */
export function dateWords(
  date: PartialDate,
  locale: string,
  length: "long" | "short" | "day" = "long",
): string {
  const month = length === "long" ? "long" : "short";
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", calendar: "gregory" };
  if (length !== "day" || date.length === 4) options.year = "numeric";
  if (date.length >= 7) options.month = month;
  if (date.length === 10) options.day = "numeric";
  return new Intl.DateTimeFormat(locale, options).format(new Date(firstDay(date)));
}

/** Today, or the day of SOURCE_DATE_EPOCH (seconds since 1970) for a build that can be repeated. */
export function buildDay(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}
