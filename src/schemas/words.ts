// Words in all languages, and the small shapes that several records share.
import { z } from "zod";
import type { Language } from "./language.ts";

/** A text in each language: language code to words. A growing language may be absent. */
export type Words = Readonly<Record<string, string>>;

/**
 * Schema of a text that stands in every language.
 * Every complete language must be there, a growing one may; another code is refused.
 */
export function wordsIn(languages: readonly Language[], meaning: string, text = sentence()) {
  const shape = Object.fromEntries(
    languages.map(({ code, complete }) => {
      const field = text.describe(`${meaning} In the language ${code}.`);
      return [code, complete ? field : field.optional()];
    }),
  );
  return z.strictObject(shape).describe(meaning) as unknown as z.ZodType<Words>;
}

/** A text of one line without space at its ends. */
export function sentence() {
  return z
    .string()
    .min(1, "is empty")
    .refine((text) => text.trim() === text, "begins or ends with a space or a line break")
    .refine((text) => !/[\r\n]/.test(text.trimEnd()), "has a line break inside");
}

/** The name of a record: its file name without the ending. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function reference(meaning: string) {
  return z
    .string()
    .regex(idPattern, "is not an id (small letters, digits and single hyphens)")
    .describe(meaning);
}

/** The last part of an address, in one language. */
export function addressPart() {
  return z
    .string()
    .regex(idPattern, "is not an address word (small letters a to z, digits and single hyphens)");
}

/** ISO 3166-1 alpha-2, or EU, or INT for several parts of the world. */
export const placeSchema = z
  .string()
  .refine(isPlace, { error: ({ input }) => notAPlace(String(input)) })
  .describe("A country as ISO 3166-1 alpha-2 (NL, BE …), EU, or INT for international.");

const regions = new Intl.DisplayNames([], { type: "region", fallback: "none" });

function isPlace(code: string): boolean {
  if (code === "INT") return true;
  if (!/^[A-Z]{2}$/.test(code) || notPlaces.includes(code)) return false;
  // A code that was replaced by another, as UK by GB, would make two places of one.
  return regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

function notAPlace(code: string): string {
  const now = /^[A-Z]{2}$/.test(code) ? new Intl.Locale(`und-${code}`).region : code;
  return now === code
    ? "is not a place code that exists"
    : `is not the code of that place; use ${now}`;
}

/** Codes that have a name but stand for no country. */
const notPlaces: readonly string[] = ["EZ", "QO", "UN", "XA", "XB", "ZZ"];

/** ISO 639 code of a language that exists. */
export const languageCodeSchema = z
  .string()
  .refine(
    (code) => /^[a-z]{2,3}$/.test(code) && languages.of(code) !== undefined,
    "is not a language code that exists",
  );

const languages = new Intl.DisplayNames([], { type: "language", fallback: "none" });

/** A year before it is a slip of the pen, as 0220 for 2020. */
const firstYear = 1800;

function isLateEnough(text: string): boolean {
  return !(Number(text.slice(0, 4)) < firstYear);
}

/** An address on the web. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: "is not a web address", abort: true })
  .refine((url) => /^https?:\/\/\S+$/.test(url), "is not a web address");

/** A date that exists, as precise as it is known: 2020, 2020-02 or 2020-02-27. */
export const partialDateSchema = z
  .union([z.number(), z.string()], "is not a date")
  .transform(String)
  .pipe(
    z
      .string()
      .refine(isPartialDate, "is not a date that exists")
      .refine(isLateEnough, `is before ${firstYear}`),
  )
  .describe("A date that exists, as precise as it is known: 2020, 2020-02 or 2020-02-27.");

/** A day that exists. */
export const daySchema = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), "is not a day that exists")
  .refine(isLateEnough, `is before ${firstYear}`)
  .describe("A day that exists, as year-month-day, for example 2026-11-22.");

function isPartialDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}

/** What makes a record a draft. */
export const draftMark = z
  .literal(false)
  .describe("false: a draft, which stands nowhere on the site; left out for all others.");

/** A number, or a pair for a range with the smaller one first. */
export const amountSchema = z
  .union([
    z.number(),
    z
      .tuple([z.number(), z.number()])
      .refine(([low, high]) => low <= high, "is a range whose first number is the larger"),
  ])
  .describe("A number, or a pair [low, high] for a range.");

/** Refuses a list that names something twice, and says what. */
export function noDoubles(names: readonly string[], context: z.RefinementCtx): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) context.addIssue(`names "${twice}" twice`);
}
