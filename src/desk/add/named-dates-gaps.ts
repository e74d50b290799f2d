// The ways of naming a date that chrono-node does not read, in the four languages of the articles.

/** The day from which is counted, in UTC, and how precise it is known: 4, 7 or 10 signs. */
export interface Count {
  readonly from: Date;
  readonly precision: number;
}

/** A date or a stretch of days that some words mean. */
export interface Meant {
  readonly date: string;
  readonly until?: string | undefined;
}

interface Way {
  /** What the words look like; `year` and `month` are groups that it may have. */
  readonly form: RegExp;
  /** What they mean; nothing when that cannot be told from what is known. */
  readonly meant: (groups: Readonly<Record<string, string>>, count?: Count) => Meant | undefined;
}

/** Gaps of a language; none for a language that is not read. */
export function gapsOf(language: string): readonly Way[] {
  const words = Object.hasOwn(gaps, language) ? gaps[language] : undefined;
  return words ? [...words, ...years(language)] : [];
}

/** The whole week, from Monday to Sunday, in which a day lies. */
export function weekOf(day: Date): Meant {
  const monday = addDays(day, -((day.getUTCDay() + 6) % 7));
  return { date: dayOf(monday), until: dayOf(addDays(monday, 6)) };
}

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const days = (form: RegExp, back: number): Way => ({
  form,
  meant: (_, count) =>
    count?.precision === 10 ? { date: dayOf(addDays(count.from, -back)) } : undefined,
});

const weeks = (form: RegExp, back: number): Way => ({
  form,
  meant: (_, count) => {
    if (count?.precision !== 10) return undefined;
    const { date, until = date } = weekOf(addDays(count.from, -7 * back));
    const last = dayOf(count.from);
    return { date, until: until > last ? last : until };
  },
});

const weekend = (form: RegExp): Way => ({
  form,
  meant: (_, count) => {
    if (count?.precision !== 10) return undefined;
    const saturday = addDays(count.from, -((count.from.getUTCDay() + 1) % 7 || 7));
    return { date: dayOf(saturday), until: dayOf(addDays(saturday, 1)) };
  },
});

const months = (form: RegExp, back: number): Way => ({
  form,
  meant: (_, count) => {
    if (count === undefined || count.precision < 7) return undefined;
    const { from } = count;
    const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - back, 1));
    return { date: dayOf(month).slice(0, 7) };
  },
});

const yearsAgo = (form: RegExp, back: number): Way => ({
  form,
  meant: (_, count) => count && { date: String(count.from.getUTCFullYear() - back) },
});

const gaps: Readonly<Record<string, readonly Way[]>> = {
  nl: [
    days(/eergisteren/giu, 2),
    weekend(/(?:afgelopen|voorbije|vorige?|dit) weekend/giu),
    weeks(/(?:voorbije|afgelopen|vorige) week/giu, 1),
    weeks(/deze week/giu, 0),
    months(/(?:voorbije) maand/giu, 1),
    yearsAgo(/(?:voorbije|verleden) jaar/giu, 1),
  ],
  en: [weekend(/(?:last|this|the past) weekend/giu), weeks(/this week/giu, 0)],
  fr: [
    days(/avant-hier/giu, 2),
    weekend(/(?:le week-?end dernier|ce week-?end)/giu),
    weeks(/cette semaine/giu, 0),
    months(/ce mois(?:-ci)?/giu, 0),
    yearsAgo(/l'an (?:dernier|passé)/giu, 1),
    yearsAgo(/cette année/giu, 0),
  ],
  de: [
    weekend(/(?:am )?(?:vergangenen|letzten|vorigen|diesem) wochenende/giu),
    weeks(/(?:in )?dieser woche/giu, 0),
    months(/(?:in )?diese[mn] monat/giu, 0),
    months(/vormonat/giu, 1),
    yearsAgo(/vorjahr/giu, 1),
    yearsAgo(/(?:in )?diese[ms] jahr/giu, 0),
  ],
};

/** Words that stand before a year that is a date, so that "2000 foto's" is none. */
const before: Readonly<Record<string, string>> = {
  nl: "in|sinds|vanaf|tot|uit|van|begin|eind|medio|halverwege|voorjaar|lente|zomer|herfst|najaar|winter|tegen|jaar",
  en: "in|since|from|until|by|of|during|early|late|mid|spring|summer|autumn|fall|winter|year",
  fr: "en|depuis|dès|de|début|fin|mi|courant|printemps|été|automne|hiver|année|jusqu'en",
  de: "in|seit|ab|bis|von|aus|anfang|ende|mitte|jahr|jahre|frühjahr|frühling|sommer|herbst|winter",
};

/** A year after such a word, and a month with or without a year. */
function years(language: string): Way[] {
  const names = monthNames(language);
  const lead = before[language] ?? "";
  const year = "(?<year>(?:19|20)\\d\\d)(?![\\d.,]?\\d|\\s?[%€$])";
  return [
    {
      form: new RegExp(`(?:${lead})[ -](?:van |of |de )?${year}`, "giu"),
      meant: ({ year = "" }) => ({ date: year }),
    },
    {
      // A month with a day before it is left to chrono-node.
      form: new RegExp(
        `(?<!\\d(?:er|\\.)? ?)(?:(?:im|${lead}) )?(?<month>${names.join("|")}) ${year}`,
        "giu",
      ),
      meant: ({ month = "", year = "" }) => ({ date: `${year}-${number(names, month)}` }),
    },
    {
      form: new RegExp(
        `(?:im|au mois de|${lead}|last|vorige) ?-?(?<month>${names.join("|")})(?! \\d)`,
        "giu",
      ),
      meant: ({ month = "" }, count) =>
        count === undefined || count.precision < 7
          ? undefined
          : { date: nearest(Number(number(names, month)), count) },
    },
  ];
}

/** The month of the year that lies nearest to the day from which is counted. */
function nearest(month: number, { from }: Count): string {
  const away = month - 1 - from.getUTCMonth();
  const year = from.getUTCFullYear() + (away > 6 ? -1 : away < -6 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}`;
}

function number(names: readonly string[], month: string): string {
  return String(names.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
}

/** The names of the months in small letters, from the language data of Node. */
export function monthNames(language: string): string[] {
  const speaks = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    speaks.format(Date.UTC(2020, month, 1)).toLowerCase(),
  );
}
