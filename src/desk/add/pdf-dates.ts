// The day of a PDF: in words on its first page, else when its file was made.
import type { PartialDate } from "../../model/time.ts";
import type { Found } from "./article.ts";
import { dateInAddress, dateWritten, isBelieved } from "./dates.ts";
import { isDatedBefore, labelBefore } from "./date-labels.ts";
import type { DateReader } from "./date-words.ts";
import type { Line } from "./pdf-lines.ts";
import { wordCount } from "./white-space.ts";

/** Acts and letters are older than the web. */
const firstYear = 1950;

/** How near the day on the page is to that of the file, in days, when the one supports the other. */
const near = 10;

export interface PdfDates {
  readonly pages: readonly (readonly Line[])[];
  /** The metadata's day of creation, as `D:20200227…`. */
  readonly made: string | undefined;
  /** Whether a browser printed it: then it was made on the day of printing. */
  readonly printed: boolean;
  readonly address: string | undefined;
  readonly name: string | undefined;
}

/** The day of publication, as precise as it is known. */
export function pdfPublished(
  { pages, made, printed, address, name }: PdfDates,
  read: DateReader,
  today: string,
): Found<PartialDate> | undefined {
  const believed = (date: PartialDate | undefined, first = firstYear) =>
    date !== undefined && isBelieved(date, today, first);
  const file = made === undefined ? undefined : dateWritten(made);
  const created = believed(file, 1990) ? file : undefined;
  const seen = (pages[0] ?? [])
    .flatMap((line, at, lines) => datesInLine(line.text, lines[at - 1]?.text ?? "", at, read))
    .filter(({ date }) => believed(date))
    .map((each) => ({
      ...each,
      score: each.score + support(each.date, created, printed),
    }))
    .sort((one, other) => other.score - one.score);
  const [best] = seen;
  if (best && best.score >= 10) {
    const precise = seen.find(
      ({ date, score }) =>
        score >= 10 && date.length > best.date.length && date.startsWith(best.date),
    );
    return { value: (precise ?? best).date, reason: "in words on the first page" };
  }
  const inAddress = address === undefined ? undefined : dateInAddress(address);
  const inName = name === undefined ? undefined : dateInAddress(`/${name}`);
  const others: readonly (readonly [PartialDate | undefined, string])[] = [
    [inAddress?.length === 10 ? inAddress : undefined, "in the address"],
    [printed ? undefined : created, "when the file was made"],
    [inAddress, "in the address"],
    [inName, "in the name of the file"],
  ];
  const found = others.find(([date]) => believed(date, 1990));
  return found?.[0] === undefined ? undefined : { value: found[0], reason: found[1] };
}

/** The dates of a line, higher for a label, a place before it or a line of its own, lower within a sentence. */
function datesInLine(
  text: string,
  above: string,
  at: number,
  read: DateReader,
): { date: PartialDate; score: number }[] {
  if (!/\d/.test(text)) return [];
  const found = read(text);
  return found.map(({ date, start, end }, which) => {
    const before = text.slice(found[which - 1]?.end ?? 0, start);
    const lead = before.trim() === "" ? above : before;
    const label = labelBefore(lead);
    const rest = wordCount(text.slice(0, start)) + wordCount(text.slice(end));
    const place = /^\s*[\p{Lu}'’][\p{L}'’ -]{1,30},\s*(?:(?:den|le|the|on)\s+)?$/u.test(before);
    const score =
      (label === "published" ? 35 : label === "changed" ? -20 : label === "other" ? -45 : 0) +
      (place ? 30 : 0) +
      (isDatedBefore(lead) && rest <= 6 ? 15 : 0) +
      (rest <= 3 ? 20 : rest <= 7 ? 8 : -15) +
      (at < 25 ? 5 : 0) +
      (date.length === 10 ? 4 : -4) -
      which;
    return { date, score };
  });
}

/** The day of the file supports a day on the page, but not what a browser prints above it. */
function support(date: PartialDate, created: PartialDate | undefined, printed: boolean): number {
  if (created === undefined) return 0;
  if (printed) return date === created ? -40 : 0;
  return isNear(date, created) ? 25 : 0;
}

function isNear(date: PartialDate, day: string): boolean {
  if (date.length < 10) return day.startsWith(date);
  return Math.abs(Date.parse(date) - Date.parse(day)) <= near * 86_400_000;
}
