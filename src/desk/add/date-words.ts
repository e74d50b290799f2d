// Dates in the words of a language, by chrono-node: only with their year, and no more precise than they are written.
import type { PartialDate } from "../../model/time.ts";

export interface DateInWords {
  readonly date: PartialDate;
  /** Where its words begin and end in the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds all dates of a short text, in their order. */
export type DateReader = (text: string) => DateInWords[];

interface Chrono {
  parse(
    text: string,
    reference?: Date,
  ): readonly {
    readonly index: number;
    readonly text: string;
    readonly start: {
      get(part: "year" | "month" | "day"): number | null;
      isCertain(part: "year" | "month" | "day"): boolean;
    };
  }[];
}

/** The locales that chrono-node has and articles come in; a module is only read for its language. */
const locales: Readonly<Record<string, (american: boolean) => Promise<Chrono>>> = {
  nl: () => import("chrono-node/nl"),
  fr: () => import("chrono-node/fr"),
  de: () => import("chrono-node/de"),
  es: () => import("chrono-node/es"),
  it: () => import("chrono-node/it"),
  pt: () => import("chrono-node/pt"),
  en: async (american) => {
    const { GB, casual } = await import("chrono-node/en");
    return american ? casual : GB;
  },
};

/**
 * A reader for the dates of an article.
 * @param languages ISO 639-1, the likeliest first; English is tried when none of them finds a date
 * @param american whether 03/02/2020 is the second of March
 */
export async function dateReader(
  languages: readonly string[],
  american: boolean,
): Promise<DateReader> {
  const codes = new Set([...languages, "en"]);
  const readers = await Promise.all(
    [...codes].map(async (code) => {
      const chrono = Object.hasOwn(locales, code) ? await locales[code]?.(american) : undefined;
      const months = monthsOf(code);
      return (text: string): DateInWords[] => {
        const exact = chrono ? byChrono(chrono, text) : [];
        const more = [...months(text), ...spaced(text)].filter(({ start, end }) =>
          exact.every((each) => each.end <= start || end <= each.start),
        );
        return [...exact, ...more].sort((one, other) => one.start - other.start);
      };
    }),
  );
  return (text) => {
    if (!/\d/.test(text)) return [];
    for (const read of readers) {
      const found = read(text);
      if (found.length > 0) return found;
    }
    return [];
  };
}

function byChrono(chrono: Chrono, text: string): DateInWords[] {
  return chrono.parse(text).flatMap(({ index, text: words, start }) => {
    const written =
      /\d{4}|\d[./-]\d{1,2}[./-]\d\d/.test(words) && standsAlone(text, index, index + words.length);
    if (!written || !start.isCertain("year") || !start.isCertain("month")) return [];
    // 5/2021 is the number of an opinion; a month without a day has a name.
    if (!start.isCertain("day") && !/\p{L}{3}/u.test(words)) return [];
    const parts = [
      start.get("year"),
      start.get("month"),
      start.isCertain("day") ? start.get("day") : null,
    ];
    const date = parts
      .flatMap((part) => (part === null ? [] : [String(part).padStart(2, "0")]))
      .join("-");
    return [{ date, start: index, end: index + words.length }];
  });
}

/** Digits that go on are a number of a file or an act: C-311/18, 2016/679. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\d/.–-]$/.test(text.slice(0, start).replace(/[.–-]$/, "")) && !/^[\d/]/.test(text.slice(end))
  );
}

/** Figures with points and spaces (`8. 1. 2020`), as German newspapers write them. */
function spaced(text: string): DateInWords[] {
  const form = /(?<![\d.])(\d{1,2})\.\s(\d{1,2})\.\s((?:19|20)\d\d)(?!\d)/g;
  return [...text.matchAll(form)].map(
    ({ index, 0: words, 1: day = "", 2: month = "", 3: year }) => ({
      date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
      start: index,
      end: index + words.length,
    }),
  );
}

/**
 * The names of months before a year, with or without a day before them: not every locale of chrono-node
 * reads a month alone (`Februar 2020`), and not every language has one.
 */
function monthsOf(language: string): DateReader {
  const names = ["long", "short"].flatMap((length) =>
    Array.from({ length: 12 }, (_, month) => ({
      month,
      name: new Intl.DateTimeFormat(language, {
        day: "numeric",
        month: length as "long" | "short",
        timeZone: "UTC",
      })
        .formatToParts(Date.UTC(2000, month))
        .filter(({ type }) => type === "month")
        .map(({ value }) => value.replace(/\.$/, ""))
        .join(""),
    })),
  );
  const list = names.map(({ name }) => name).join("|");
  const form = new RegExp(
    `(?<![\\p{L}\\d./])(?:(\\d{1,2})(?:\\.|er|º)?\\s+(?:de\\s+)?)?(?<!\\p{L})(${list})\\.?\\s+(?:de\\s+)?((?:19|20)\\d\\d)(?![\\d/–-])`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(form)].flatMap(({ index, 0: words, 1: day, 2: named, 3: year }) => {
      const month = names.find(({ name }) => name.toLowerCase() === named?.toLowerCase())?.month;
      if (month === undefined) return [];
      const parts = [year, String(month + 1).padStart(2, "0"), day?.padStart(2, "0")];
      const date = parts.filter((part) => part !== undefined).join("-");
      return [{ date, start: index, end: index + words.length }];
    });
}
