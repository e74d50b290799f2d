// What stands above a plain text: lines with labels, a date in its first words, a title.
import type { PartialDate } from "../../model/time.ts";
import type { DateReader } from "./date-words.ts";
import { tidy, wordCount } from "./white-space.ts";

/** The longest line that can be a title, in signs. */
const longestTitle = 160;

/** The longest line behind a label, in signs; a whole paragraph behind `date:` is the text. */
const longestLabelled = 120;

/** Labels of lines at the top, in four languages. */
const labels = {
  title: /^(?:title|titel|titre|kop|headline|subject|onderwerp|objet|betreff)$/i,
  date: /^(?:date|datum|published|gepubliceerd|publi[ée] le|publication date|publicatiedatum|veröffentlicht)$/i,
  publisher: /^(?:source|bron|publisher|uitgever|quelle|éditeur|krant|site)$/i,
  authors: /^(?:author|authors|auteur|auteurs|autor|door|by|par|von)$/i,
  address: /^(?:url|link|address|adres|adresse|web)$/i,
} as const;

export type Labelled = Partial<Record<keyof typeof labels, string>>;

/** Takes lines such as `Date: 27 February 2020` off the top, with empty lines between them. */
export function takeLabels(text: string): { named: Labelled; rest: string } {
  const named: Labelled = {};
  let rest = text;
  for (;;) {
    const line = /^\s*(?:[-*_#]{0,3}\s*)([\p{L} ]{2,18}?)\**\s*:\**\s*(\S[^\n]*)(?:\n|$)/u.exec(
      rest,
    );
    const key = (Object.keys(labels) as (keyof typeof labels)[]).find((each) =>
      labels[each].test(line?.[1] ?? ""),
    );
    if (!line || !key || named[key] !== undefined || (line[2]?.length ?? 0) > longestLabelled)
      return { named, rest };
    named[key] = tidy(line[2] ?? "");
    rest = rest.slice(line[0].length);
  }
}

/** Takes a date off the first words: with a label before it, in figures, or in a line or a clause of its own. */
export function takeFirstDate(
  text: string,
  read: DateReader,
): { date?: PartialDate; rest: string } {
  const figures =
    /^\s*(?:(?:date|datum)\s*:?\s*)?((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?|(?:19|20)\d\d(?=\s*\n))(?![\d-])[\s:.,–—-]*/i.exec(
      text,
    );
  if (figures) return { date: figures[1] ?? "", rest: text.slice(figures[0].length) };
  const label =
    /^\s*(?:date|datum|gepubliceerd(?: op)?|published(?: on)?|publi[ée] le|veröffentlicht am)\s*:?\s*/i.exec(
      text,
    );
  const from = label?.[0].length ?? /^\s*/.exec(text)?.[0].length ?? 0;
  const [found] = read(text.slice(from, from + 80));
  if (!found || found.start > (label ? 12 : 11)) return { rest: text };
  const before = text.slice(from, from + found.start);
  const after = text.slice(from + found.end);
  const apart = /^(?:[ \t]*(?:om|at|à|um)?[ \t]*[\d:.hu ]*)?[ \t]*(?:\n|$|[-–—|.:]\s)/.exec(after);
  if (!label && (!apart || /[^\p{L}.,\s]/u.test(before) || wordCount(before) > 1))
    return { rest: text };
  return { date: found.date, rest: after.replace(/^[ \t]*[,.:–—|-]?[ \t]*/, "") };
}

/** A first line that is short and stands alone is the title. */
export function takeTitle(text: string, read: DateReader): { title?: string; rest: string } {
  const line = /^\s*([^\n]+)(?:\n|$)/.exec(text);
  const title = tidy((line?.[1] ?? "").replace(/^\s*#+\s+/, "").replace(/^\*\*(.*)\*\*$/, "$1"));
  const rest = text.slice(line?.[0].length ?? 0);
  const next = /^[ \t]*([^\n]*)/.exec(rest)?.[1] ?? "";
  // A line that is wrapped goes on in the next one.
  const alone =
    next.trim() === "" ||
    /^\s*#/.test(line?.[1] ?? "") ||
    next.length > 2 * title.length ||
    next.length < 60;
  const good =
    title.length <= longestTitle &&
    title.length >= 3 &&
    !/[.,;:]$/.test(title) &&
    rest.trim() !== "";
  return good && alone && !isDate(title, read) ? { title, rest } : { rest: text };
}

function isDate(line: string, read: DateReader): boolean {
  const [found] = read(line);
  return found !== undefined && line.length - (found.end - found.start) < 25;
}
