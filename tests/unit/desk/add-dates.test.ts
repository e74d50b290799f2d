// The dates that a text names: counted from the article's date, and as precise as the words.
import { describe, expect, test } from "vitest";
import { dateText, namedDates } from "../../../src/desk/add/named-dates.ts";

/** The dates of some words in an article of Thursday 27 February 2020. */
async function dates(
  language: string,
  words: string,
  published: string | undefined = "2020-02-27",
) {
  const found = await namedDates(`Het was ${words}, zo bleek.`, language, published, "2026-11-24");
  return found.map(dateText).join(", ");
}

describe("relative dates in Dutch are counted from the article's date", () => {
  test.each([
    ["vorige maand", "2020-01"],
    ["afgelopen maand", "2020-01"],
    ["de voorbije maand", "2020-01"],
    ["vorig jaar", "2019"],
    ["verleden jaar", "2019"],
    ["eind vorig jaar", "2019"],
    ["dit jaar", "2020"],
    ["twee jaar geleden", "2018"],
    ["gisteren", "2020-02-26"],
    ["eergisteren", "2020-02-25"],
    ["afgelopen dinsdag", "2020-02-25"],
    ["vrijdag", "2020-02-21"],
    ["vorige week", "2020-02-17 to 2020-02-23"],
    ["deze week", "2020-02-24 to 2020-02-27"],
    ["vorig weekend", "2020-02-22 to 2020-02-23"],
    ["drie weken geleden", "2020-02-03 to 2020-02-09"],
    ["in november", "2019-11"],
  ])("%s is %s", async (words, date) => {
    expect(await dates("nl", words)).toBe(date);
  });
});

describe("and in the other languages", () => {
  test.each([
    ["en", "last month", "2020-01"],
    ["en", "last year", "2019"],
    ["en", "last Tuesday", "2020-02-25"],
    ["en", "on Friday", "2020-02-21"],
    ["en", "the day before yesterday", "2020-02-25"],
    ["en", "last week", "2020-02-17 to 2020-02-23"],
    ["fr", "le mois dernier", "2020-01"],
    ["fr", "l’an dernier", "2019"],
    ["fr", "cette année", "2020"],
    ["fr", "ce mois-ci", "2020-02"],
    ["fr", "hier", "2020-02-26"],
    ["fr", "avant-hier", "2020-02-25"],
    ["fr", "en janvier", "2020-01"],
    ["fr", "mardi dernier", "2020-02-25"],
    ["de", "gestern", "2020-02-26"],
    ["de", "vorgestern", "2020-02-25"],
    ["de", "im vergangenen Monat", "2020-01"],
    ["de", "in diesem Jahr", "2020"],
    ["de", "im Januar", "2020-01"],
    ["de", "am vergangenen Dienstag", "2020-02-25"],
  ])("%s: %s is %s", async (language, words, date) => {
    expect(await dates(language, words)).toBe(date);
  });
});

describe("a written date is as precise as it is written", () => {
  test.each([
    ["nl", "op 18 januari 2020", "2020-01-18"],
    ["nl", "op 18 januari", "2020-01-18"],
    ["nl", "in januari 2020", "2020-01"],
    ["nl", "in de zomer van 2019", "2019"],
    ["nl", "sinds 2016", "2016"],
    ["nl", "27-02-2020", "2020-02-27"],
    ["nl", "van 3 tot 5 maart 2019", "2019-03-03 to 2019-03-05"],
    ["en", "on January 18, 2020", "2020-01-18"],
    ["en", "in May 2018", "2018-05"],
    ["en", "late 2019", "2019"],
    ["fr", "le 1er mars 2019", "2019-03-01"],
    ["fr", "en janvier 2020", "2020-01"],
    ["fr", "depuis 2016", "2016"],
    ["de", "am 18. Januar 2020", "2020-01-18"],
    ["de", "im Januar 2020", "2020-01"],
    ["de", "Ende 2019", "2019"],
  ])("%s: %s is %s", async (language, words, date) => {
    expect(await dates(language, words)).toBe(date);
  });
});

describe("no date is read from", () => {
  test.each([
    ["nl", "de afgelopen tijd"],
    ["nl", "de afgelopen drie maanden"],
    ["nl", "een paar jaar geleden"],
    ["nl", "dertig uur later"],
    ["nl", "twee maanden eerder"],
    ["nl", "nu"],
    ["nl", "2000 foto's"],
    ["nl", "24/7"],
    ["nl", "9/11"],
    ["nl", "om 08:07"],
    ["nl", "volgende maand"],
    ["nl", "komende dinsdag"],
    ["nl", "in 2031"],
    ["nl", "in 1890"],
    ["en", "recently"],
    ["en", "the past year"],
    ["en", "in the last two months"],
    ["en", "where Theresa May sat"],
    ["en", "03/04/2020"],
    ["fr", "les trois derniers mois"],
    ["fr", "mardi prochain"],
    ["de", "nächsten Dienstag"],
  ])("%s: %s", async (language, words) => {
    expect(await dates(language, words)).toBe("");
  });
});

describe("an article whose date is known to the month or not at all", () => {
  test.each([
    ["vorige maand", "2020-02", "2020-01"],
    ["vorig jaar", "2020-02", "2019"],
    ["op 18 januari", "2020-02", "2020-01-18"],
    ["gisteren", "2020-02", ""],
    ["vorige week", "2020-02", ""],
    ["afgelopen dinsdag", "2020-02", ""],
    ["vorig jaar", "2020", "2019"],
    ["vorige maand", "2020", ""],
    ["in januari", "2020", ""],
    ["in januari 2019", "2020", "2019-01"],
  ])("%s in an article of %s is read as %j", async (words, published, date) => {
    expect(await dates("nl", words, published)).toBe(date);
  });

  test("gives only what has its year", async () => {
    const text = "Gisteren, vorige maand, op 18 januari en op 3 mei 2019.";
    const found = await namedDates(text, "nl", undefined, "2026-11-24");
    expect(found.map(dateText)).toEqual(["2019-05-03"]);
  });
});

describe("the list of dates", () => {
  test("tells each date once, in the order of the text, with a few of its words", async () => {
    const text =
      "Op 3 mei 2019 begon het. Eind vorig jaar kwam een brief. Op 3 mei 2019 was er ook feest.";
    expect(await namedDates(text, "nl", "2020-02-27", "2026-11-24")).toEqual([
      { date: "2019-05-03", until: undefined, words: "3 mei 2019" },
      { date: "2019", until: undefined, words: "Eind vorig jaar" },
    ]);
  });

  test("has at most twelve dates and eight words each, however many the text names", async () => {
    const text = Array.from(
      { length: 300 },
      (_, at) => `op ${(at % 28) + 1} maart ${1990 + (at % 29)}`,
    ).join(" en ");
    const found = await namedDates(text, "nl", "2020-02-27", "2026-11-24");
    expect(found).toHaveLength(12);
    expect(found.every(({ words }) => words.split(" ").length <= 8)).toBe(true);
  });

  test("is empty for a language that is not read", async () => {
    expect(await dates("hu", "2019-05-03")).toBe("");
  });
});
