// Dates as machines write them, in metadata and addresses, and which of all dates found are believed.
import type { PartialDate } from "../../model/time.ts";

/** The first year of which a web page can be. */
const firstYearOfWeb = 1990;

/** Whether it is a day, month or year that exists, after the web began and not in the future. */
export function isBelieved(date: PartialDate, today: string, firstYear = firstYearOfWeb): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return exists && year >= firstYear && date <= today.slice(0, date.length);
}

/**
 * A date at the beginning of a value in the order year, month, day: the day as it is written, whatever
 * its time zone. Also what PDFs (`D:20200227…`) and clocks (seconds or milliseconds since 1970) write.
 */
export function dateWritten(value: string): PartialDate | undefined {
  const text = value.trim().replace(/^D:/, "");
  if (/^\d{4}$/.test(text)) return text;
  const split = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?=$|[T\s,+Z:])/.exec(text);
  if (split) return joinedDate(split[1], split[3], split[4]);
  const solid = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|[T\s]|\d{4,6}(?:$|[Z+\-.\s]))/.exec(text);
  if (solid) return joinedDate(solid[1], solid[2], solid[3]);
  if (/^1\d{9}(\d{3})?$/.test(text)) {
    return new Date(Number(text.padEnd(13, "0"))).toISOString().slice(0, 10);
  }
  return undefined;
}

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** The date that stands in the path of an address: `/2020/02/27/`, `/2020/feb/27/`, `2020-02-27`, `20200227`, `/2020/02/`. */
export function dateInAddress(address: string): PartialDate | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const year = "((?:19|20)\\d\\d)";
  const named = new RegExp(`/${year}/(${monthNames.join("|")})[a-z]*/(\\d{1,2})(?=/|$)`, "i").exec(
    path,
  );
  if (named) {
    const month = monthNames.indexOf((named[2] ?? "").toLowerCase()) + 1;
    return joinedDate(named[1], String(month), named[3]);
  }
  const forms = [
    new RegExp(`(?<!\\d)${year}([-/_.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
    new RegExp(`(?<!\\d)${year}()(\\d\\d)(\\d\\d)(?!\\d)`),
  ];
  for (const form of forms) {
    const found = form.exec(path);
    const date = found && joinedDate(found[1], found[3], found[4]);
    if (date && isBelieved(date, "9999-12-31")) return date;
  }
  const backward = new RegExp(`(?<!\\d)(\\d\\d)([-_])(\\d\\d)\\2${year}(?!\\d)`).exec(path);
  const turned = backward && joinedDate(backward[4], backward[3], backward[1]);
  if (turned && isBelieved(turned, "9999-12-31")) return turned;
  const month = new RegExp(`[/_-]${year}[-/](0[1-9]|1[0-2])(?=[/_.-]|$)`).exec(path);
  return month ? joinedDate(month[1], month[2]) : undefined;
}

function joinedDate(year = "", month?: string, day?: string): PartialDate {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, "0")).join("-");
}
