// The day of publication: the one that the publisher gives, as it is written, and no more precise than it is known.
import { describe, expect, test } from "vitest";
import { dateInAddress } from "../../../src/desk/add/dates.ts";
import { made, paragraphs, read, type Made } from "./articles-made.ts";

const dateOf = async (page: Made, address?: string) =>
  (await read(made(page), address ? { address } : { name: "page.html" })).published?.value;

const jsonLd = (fields: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Camera's tellen en herkennen niet",${fields}}</script>`;

describe("a date in words above the text", () => {
  test.each([
    ["nl", "27 februari 2020", "2020-02-27"],
    ["nl", "Do 27 feb. 2020, 10:30 uur", "2020-02-27"],
    ["nl", "27-02-2020", "2020-02-27"],
    ["nl", "3/2/2020", "2020-02-03"],
    ["nl", "1 mrt 2021", "2021-03-01"],
    ["nl", "maart 2021", "2021-03"],
    ["fr", "Publié le 27 février 2020", "2020-02-27"],
    ["fr", "le 1er mars 2021", "2021-03-01"],
    ["fr", "FÉVRIER 2020", "2020-02"],
    ["fr", "02/03/2020 à 10h30", "2020-03-02"],
    ["de", "27. Februar 2020", "2020-02-27"],
    ["de", "Stand: 03.04.2021 18:05 Uhr", "2021-04-03"],
    ["de", "März 2021", "2021-03"],
    ["en", "February 27, 2020", "2020-02-27"],
    ["en", "Thursday 27th February 2020", "2020-02-27"],
    ["en", "Feb. 27, 2020", "2020-02-27"],
    ["en", "03/02/2020", "2020-02-03"],
  ] as const)("in %s: %s", async (language, words, date) => {
    expect(await dateOf({ language, above: `<p class="meta">${words}</p>` })).toBe(date);
  });

  test("has the month first in American English", async () => {
    const page = made({ language: "en", above: "<p>03/02/2020</p>" }).replace(
      'lang="en"',
      'lang="en-US"',
    );
    expect((await read(page)).published?.value).toBe("2020-03-02");
  });

  test("is no number of a case, an act or a year of sittings", async () => {
    for (const words of [
      "C-311/18",
      "Verordening 2016/679",
      "Opinie 5/2021",
      "Vergaderjaar 2019-2020",
    ]) {
      expect(await dateOf({ above: `<p class="meta">${words}</p>` }), words).toBeUndefined();
    }
  });
});

describe("the calendar day is the publisher's own", () => {
  test.each([
    ["2020-02-27T23:30:00+01:00", "2020-02-27"],
    ["2020-02-27T23:30:00Z", "2020-02-27"],
    ["2020-02-27T00:10:00-05:00", "2020-02-27"],
    ["2020-02-27 23:30", "2020-02-27"],
    ["Thu, 27 Feb 2020 23:30:00 -0500", "2020-02-27"],
    ["20200227", "2020-02-27"],
    ["27 februari 2020", "2020-02-27"],
    ["2020-02", "2020-02"],
    ["2020", "2020"],
  ])("%s", async (written, date) => {
    expect(await dateOf({ head: jsonLd(`"datePublished":"${written}"`) })).toBe(date);
    expect(
      await dateOf({ head: `<meta property="article:published_time" content="${written}">` }),
    ).toBe(date);
  });
});

describe("of several dates", () => {
  test("the day of publication goes before that of a change", async () => {
    expect(
      await dateOf({ head: jsonLd('"dateModified":"2022-05-05","datePublished":"2020-02-27"') }),
    ).toBe("2020-02-27");
    expect(
      await dateOf({
        above: "<p>Laatst bijgewerkt: 5 mei 2022</p><p>Gepubliceerd: 27 februari 2020</p>",
      }),
    ).toBe("2020-02-27");
  });

  test("that of a change is better than none, and says so", async () => {
    const { published } = await read(made({ below: "<p>Laatst bijgewerkt: 5 mei 2022</p>" }));
    expect(published).toEqual({
      value: "2022-05-05",
      reason: expect.stringContaining("last change"),
    });
  });

  test("one in the future, before the web or on no calendar is not believed", async () => {
    for (const wrong of [
      "2031-01-01",
      "2026-11-25",
      "1970-01-01",
      "1989-12-31",
      "0001-01-01",
      "2020-02-31",
    ]) {
      const head = jsonLd(`"datePublished":"${wrong}"`);
      expect(await dateOf({ head, above: "<p>27 februari 2020</p>" }), wrong).toBe("2020-02-27");
      expect(await dateOf({ head }), wrong).toBeUndefined();
    }
  });

  test("today is believed", async () => {
    expect(await dateOf({ head: jsonLd('"datePublished":"2026-11-24T09:00:00+01:00"') })).toBe(
      "2026-11-24",
    );
  });

  test("those of other articles, of comments and of the day of reading are not the article's", async () => {
    const teasers =
      '<ul><li><a href="/a">Een ander bericht</a> 1 mei 2021</li><li><a href="/b">Nog een bericht</a> 2 mei 2021</li></ul>';
    const comments = '<div class="comments"><p>Piet, 9 juni 2021 10:00</p></div>';
    const clock = '<div class="vandaag">Dinsdag 24 november 2026</div>';
    expect(await dateOf({ above: `${clock}${teasers}`, below: comments })).toBeUndefined();
    expect(
      await dateOf({
        above: `${clock}${teasers}<p class="meta">27 februari 2020</p>`,
        below: comments,
      }),
    ).toBe("2020-02-27");
  });

  test("those that the text tells of are not its own", async () => {
    expect(
      await dateOf({
        above: "<p>Op 3 maart 2018 besloot de raad om te wachten. Dat duurde lang.</p>",
      }),
    ).toBeUndefined();
  });

  test("the JSON-LD of another article does not count", async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Nieuwe brug over de rivier","url":"https://krant.example/brug","datePublished":"2023-05-05"}</script>';
    expect(await dateOf({ head, above: "<p>27 februari 2020</p>" })).toBe("2020-02-27");
  });

  test("what the page shows and its address agree on goes before a later one in the head", async () => {
    const head = '<meta property="article:published_time" content="2024-01-01T00:00:00Z">';
    const above = "<p>Gepubliceerd op 27 februari 2020</p>";
    expect(await dateOf({ head, above }, "https://krant.example/2020/02/27/camera/")).toBe(
      "2020-02-27",
    );
  });
});

describe("a date in the address", () => {
  test.each([
    ["https://krant.example/2020/02/27/camera", "2020-02-27"],
    ["https://krant.example/nieuws/2020-02-27-camera.html", "2020-02-27"],
    ["https://krant.example/art/20200227_04866325", "2020-02-27"],
    ["https://krant.example/world/2020/feb/27/camera", "2020-02-27"],
    ["https://krant.example/2020/02/camera", "2020-02"],
    ["https://krant.example/artikel/1202002271", undefined],
    ["https://krant.example/2020/99/camera", undefined],
    ["https://krant.example/kamer/2019-2020/7", undefined],
    ["https://krant.example/?d=2020-02-27", undefined],
  ])("%s", async (address, date) => {
    expect(dateInAddress(address)).toBe(date);
    expect(await dateOf({}, address)).toBe(date);
  });
});

describe("a plain text", () => {
  const [first, second] = paragraphs.nl;
  const plain = (text: string) => read(text, { name: "bericht.txt" });

  test.each([
    [` date 2020-02 ${first}`, "2020-02"],
    [`date: 2020-02-27 ${first}`, "2020-02-27"],
    [`Datum: 27 februari 2020\n${first}`, "2020-02-27"],
    [`Date: February 2020\n\n${first}`, "2020-02"],
    [`februari 2020. ${first}`, "2020-02"],
    [`2020-02-27\n\n${first}`, "2020-02-27"],
  ])("takes the date from its first words, which are not part of the text", async (text, date) => {
    const article = await plain(`${text}\n\n${second}`);
    expect(article.published?.value).toBe(date);
    expect(article.text).toBe(`${first}\n\n${second}`);
    expect(article.title).toBeUndefined();
  });

  test("has the title in a short first line that stands alone", async () => {
    const article = await plain(`De camera telt\n\n27 februari 2020\n\n${first}`);
    expect(article.title?.value).toBe("De camera telt");
    expect(article.published?.value).toBe("2020-02-27");
    expect(article.text).toBe(first);
  });

  test("has no title where the first line is part of a paragraph", async () => {
    const wrapped = first.replace(/(.{60}\S*) /g, "$1\n");
    expect((await plain(wrapped)).title).toBeUndefined();
  });

  test("takes no date from what it tells", async () => {
    expect((await plain(`${first} Op 3 mei 2017 begon de proef.`)).published).toBeUndefined();
  });
});
