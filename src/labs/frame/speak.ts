// Puts numbers into the words of a page, in the language of that page; at build time and in the browser alike.

/** The forms of a counted thing, as Intl.PluralRules names them. */
export type Counted = Readonly<{ other: string } & Partial<Record<string, string>>>;

export interface Speaker {
  /** A number as this language writes it; `digits` after the point, always that many. */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1 as a percentage, with at most so many digits after the point. */
  percent(share: number, digits?: number): string;
  /** `3 alerts`: the right plural form, with the number in the gap {count}. */
  count(forms: Counted, count: number): string;
}

/** @param locale a BCP 47 tag, for example that of the page */
export function speakerIn(locale: string): Speaker {
  const plural = new Intl.PluralRules(locale);
  const number = (value: number, digits?: number): string =>
    new Intl.NumberFormat(
      locale,
      digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    ).format(value);
  return {
    number,
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(
        share,
      ),
    count: (forms, count) =>
      put(forms[plural.select(count)] ?? forms.other, { count: number(count) }),
  };
}

/** A text with values put into its {gaps}. */
export function put(text: string, gaps: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}
