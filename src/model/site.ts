// From the folder `content` to the joined site, in one step.
import { checkLinks } from "./checks.ts";
import { join, type Site } from "./join.ts";
import { ContentError } from "./mistakes.ts";
import { readSound } from "./records.ts";
import { buildDay } from "./time.ts";

/**
 * The site that a content folder describes.
 * @param folder path of the folder `content`
 * @param today the day of the build as year-month-day
 * @throws ContentError with every mistake in the content
 */
export function siteIn(folder: string, today = buildDay()): Site {
  const { records, mistakes } = readSound(folder);
  if (mistakes.length > 0) throw new ContentError([...mistakes, ...checkLinks(records, today)]);
  return join(records, today);
}
