// From the folder `content` to the joined site, in one step.
import { join, type Site } from "./join.ts";
import { readRecords } from "./records.ts";

/**
 * The site that a content folder describes.
 * @param folder path of the folder `content`
 * @param today the day of the build as year-month-day
 * @throws ContentError with every mistake in the content
 */
export function siteIn(folder: string, today = buildDay()): Site {
  return join(readRecords(folder), today);
}

/** Today, or the day of SOURCE_DATE_EPOCH (seconds since 1970) for a build that can be repeated. */
export function buildDay(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}
