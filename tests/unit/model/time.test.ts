import { describe, expect, test } from "vitest";
import { dateWords, firstDay, lastDay, yearOf } from "../../../src/model/time.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

describe("a partial date", () => {
  test.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2021-01", "2021-01-01", "2021-01-31"],
    ["2021-04", "2021-04-01", "2021-04-30"],
    ["2021-12", "2021-12-01", "2021-12-31"],
    ["2020-02-27", "2020-02-27", "2020-02-27"],
  ])("%s runs from %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test.each([
    ["2020-02", "2020-02-29"],
    ["2021-02", "2021-02-28"],
    ["2000-02", "2000-02-29"],
    ["1900-02", "1900-02-28"],
  ])("of February %s ends on %s, leap year or not", (date, last) => {
    expect(lastDay(date)).toBe(last);
  });

  test.each(["2020", "2020-02", "2020-02-27"])("%s has its year", (date) => {
    expect(yearOf(date)).toBe(2020);
  });
});

describe("a date in words", () => {
  const locales = siteIn(contentFolder).languages.map(({ locale }) => locale);

  describe.each(locales)("in %s", (locale) => {
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
        .formatToParts(new Date("2020-02-27"))
        .find(({ type }) => type === Object.keys(options)[0])?.value ?? "";
    const month = part({ month: "long" });

    test("has day, month and year when all are known", () => {
      const words = dateWords("2020-02-27", locale);
      expect(words).toContain("27");
      expect(words).toContain(month);
      expect(words).toContain("2020");
    });

    test("is no more precise than it is known", () => {
      expect(dateWords("2020-02", locale)).toContain(month);
      expect(dateWords("2020-02", locale)).toContain("2020");
      expect(dateWords("2020-02", locale).replace("2020", "")).not.toMatch(/\d/);
      expect(dateWords("2020", locale)).toBe("2020");
    });

    test("has no year in a list under a year, unless nothing else is known", () => {
      expect(dateWords("2020-02-27", locale, "day")).toContain("27");
      expect(dateWords("2020-02-27", locale, "day")).not.toContain("2020");
      expect(dateWords("2020-02", locale, "day")).not.toMatch(/\d/);
      expect(dateWords("2020", locale, "day")).toBe("2020");
    });

    test("is shorter when short", () => {
      for (let at = 1; at <= 12; at++) {
        const date = `2020-${String(at).padStart(2, "0")}-27`;
        const short = dateWords(date, locale, "short");
        expect(short).toContain("2020");
        expect(short.length).toBeLessThanOrEqual(dateWords(date, locale).length);
      }
    });

    test("does not depend on where the site is built", () => {
      const before = process.env["TZ"];
      try {
        for (const zone of ["Pacific/Honolulu", "Europe/Brussels", "Pacific/Kiritimati"]) {
          process.env["TZ"] = zone;
          expect(dateWords("2020-01-01", locale)).toMatch(/(^|\D)1(\D|$)/);
          expect(dateWords("2020-01-01", locale)).toContain("2020");
          expect(dateWords("2020", locale)).toBe("2020");
        }
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    });
  });

  test("counts the years as the addresses do, also where another calendar is usual", () => {
    expect(dateWords("2020-02-27", "th-TH")).toContain("2020");
    expect(dateWords("2020", "fa-IR-u-nu-latn")).toContain("2020");
  });
});
