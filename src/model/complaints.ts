// The mistakes that checks between records tell most often.
import { didYouMean } from "./closest.ts";
import type { Mistake } from "./mistakes.ts";
import { contentFile, folders, type Kind } from "./records.ts";
import { firstDay, type PartialDate } from "./time.ts";

export type { Kind } from "./records.ts";

export function mistake(
  kind: Kind,
  id: string,
  field: string,
  wrong: string,
  right: string,
): Mistake {
  return { file: contentFile(kind, id), field, wrong, right };
}

/** A name that leads nowhere: `field` of a record names a record of `folder` that is not `among` those there. */
export function unknown(
  kind: Kind,
  id: string,
  field: string,
  name: string,
  among: ReadonlyMap<string, unknown>,
  folder: Kind,
): Mistake[] {
  if (among.has(name)) return [];
  const wrong = `is "${name}", which does not exist`;
  return [
    {
      ...mistake(kind, id, field, wrong, remedyFor(name, among, folder)),
      names: { kind: folder, id: name },
    },
  ];
}

/** What to name instead of something that does not exist. */
export function remedyFor(name: string, among: ReadonlyMap<string, unknown>, folder: Kind): string {
  const place = `content/${folders[folder]}`;
  const what = prose.includes(folder)
    ? `Name a folder of ${place}.`
    : `Name a file of ${place}, without its ending.`;
  return `${didYouMean(name, [...among.keys()])}${what}`;
}

/** The kinds that are a folder with a text a language. */
const prose: readonly Kind[] = ["pages", "explainers", "labs", "lessons"];

/** A date after the day of the build. */
export function future(
  file: string,
  field: string,
  date: PartialDate | undefined,
  today: string,
): Mistake[] {
  if (date === undefined || firstDay(date) <= today) return [];
  return [
    {
      file,
      field,
      wrong: `is ${date}, which lies in the future`,
      right: `Give a date up to ${today}.`,
    },
  ];
}
