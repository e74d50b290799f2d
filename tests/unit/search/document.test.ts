// The document of one thing in the search index: what it shows, what it is found by, and how much each word weighs.
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { lexiconOf, searchDocument, type Section } from "../../../src/exports/search-document.ts";
import type { Findable } from "../../../src/exports/findable.ts";
import { folded, shownEnd, tokens } from "../../../src/model/tokens.ts";
import { readRecords } from "../../../src/model/records.ts";
import { searchSchema } from "../../../src/schemas/search.ts";

const code = readRecords("content").languages[0]?.code ?? "";
const words = searchSchema.parse({
  stop: ["de", "het", "een", "en"],
  links: ["s"],
  same: [["database", "databank"]],
});
const texts = ["gezicht en herkenning", "camera en toezicht", "het gezicht, de herkenning", "camera, toezicht"]; // prettier-ignore
const lexicon = lexiconOf(words, texts, [["AP", "Autoriteit Persoonsgegevens"]]);

const plain: Findable = {
  id: "events/one",
  kind: "events",
  address: "/one/",
  title: "Titel",
  summary: "Samenvatting van de zaak.",
  facts: "27 februari 2020",
};

function documentOf(thing: Partial<Findable>, sections: readonly Section[] = []) {
  const html = searchDocument({ ...plain, ...thing }, sections, code, lexicon);
  const $ = load(html);
  const lines = $("[data-pagefind-weight]")
    .toArray()
    .map((line) => ({
      weight: Number($(line).attr("data-pagefind-weight")),
      words: tokens($(line).text()).map(folded),
    }));
  /** How much a word weighs where it weighs most; 0 where it does not stand. */
  const weight = (word: string) =>
    Math.max(0, ...lines.filter((line) => line.words.includes(word)).map((line) => line.weight));
  const metas = (what: string) =>
    $(`meta[data-pagefind-${what}]`)
      .toArray()
      .map((meta) => [$(meta).attr(`data-pagefind-${what}`), $(meta).attr("content")]);
  return { html, $, lines, weight, metas };
}

describe("a section of a document", () => {
  test("holds each of its words once, however it is written", () => {
    const { lines } = documentOf({}, [
      { text: "Camera's, cameras en Camera’s bij café, Cafe en hek, hek, hek, hek." },
    ]);
    const found = lines.flatMap((line) => line.words);
    for (const word of ["cameras", "cafe", "hek"]) {
      expect(
        found.filter((other) => other === word),
        word,
      ).toHaveLength(1);
    }
  });

  test("holds a word again that another section holds too", () => {
    const { lines } = documentOf({}, [
      { text: "hek" },
      { anchor: "two", title: "Twee", text: "hek" },
    ]);
    expect(lines.flatMap((line) => line.words).filter((word) => word === "hek")).toHaveLength(2);
  });

  test("leaves out the words that say nothing, and single letters", () => {
    const { weight } = documentOf({ summary: "" }, [{ text: "Het hek en de poort, x" }]);
    expect(["het", "en", "de", "x"].map(weight)).toEqual([0, 0, 0, 0]);
    expect(["hek", "poort"].map((word) => weight(word) > 0)).toEqual([true, true]);
  });

  test("gives a word more weight that it is about", () => {
    const { weight } = documentOf({}, [{ text: "poort hek hek hek hek" }]);
    expect(weight("hek")).toBeGreaterThan(weight("poort"));
  });

  test("has its heading with its anchor, and none above the first", () => {
    const { $ } = documentOf({}, [
      { text: "hek" },
      { anchor: "two", title: "Het hek", text: "poort" },
    ]);
    const headings = $("h2").toArray();
    expect(headings.map((one) => [$(one).attr("id"), $(one).text()])).toEqual([["two", "Het hek"]]);
  });
});

describe("what is added", () => {
  test.each([
    ["a part of a compound", "cameratoezicht", "toezicht"],
    ["a part of a compound with a joint", "gezichtsherkenning", "herkenning"],
    ["a word that means the same", "database", "databank"],
    ["a name that means the same", "AP", "persoonsgegevens"],
    ["the side of a hyphen", "poort-wachter", "wachter"],
  ])("weighs less than the words, wherever they stand: %s", (_, word, also) => {
    const form = folded(word);
    for (const [place, { weight }] of Object.entries({
      title: documentOf({ title: word }),
      names: documentOf({ names: [word] }),
      summary: documentOf({ summary: word }),
      text: documentOf({}, [{ text: word }]),
      heading: documentOf({}, [{ anchor: "a", title: word, text: "hek" }]),
    })) {
      expect(weight(also), place).toBeGreaterThan(0);
      expect(weight(also), place).toBeLessThan(weight(form));
    }
  });

  test("is not added where the word itself stands in the section", () => {
    const { lines } = documentOf({}, [{ text: "cameratoezicht toezicht camera" }]);
    const found = lines.flatMap((line) => line.words);
    expect(found.filter((word) => word === "toezicht")).toHaveLength(1);
    expect(found.filter((word) => word === "camera")).toHaveLength(1);
  });

  test("is not added twice to a section", () => {
    const { lines } = documentOf({}, [{ text: "cameratoezicht gezichtstoezicht" }]);
    const found = lines.flatMap((line) => line.words);
    expect(found.filter((word) => word === "toezicht")).toHaveLength(1);
  });

  test("is no word that says nothing", () => {
    const none = lexiconOf({ ...words, same: [["poort", "de ingang"]] }, [], []);
    const html = searchDocument(plain, [{ text: "poort" }], code, none);
    const found = load(html)("p").toArray().map((line) => load(line).text()); // prettier-ignore
    expect(found).toContain("ingang");
    expect(found).not.toContain("de ingang");
  });
});

test("a word weighs most in the title, then as a name, then in the summary, then in the text", () => {
  const { weight } = documentOf({ title: "alfa", names: ["bravo"], summary: "charlie" }, [
    { text: "delta" },
  ]);
  const weights = ["alfa", "bravo", "charlie", "delta"].map(weight);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  expect(new Set(weights).size).toBe(4);
  expect(Math.min(...weights)).toBeGreaterThan(0);
});

test("a word that stands in one text only is no part of a compound; a word of the glossary is", () => {
  const parts = (text: string, groups: readonly string[][]) =>
    lexiconOf(words, [text], groups).parts("poortwachter");
  expect(parts("een poort, een wachter", [])).toEqual([]);
  expect(parts("poort wachter poort wachter", [])).toEqual(["poort", "wachter"]);
  expect(parts("", [["poort", "wachter"]])).toEqual(["poort", "wachter"]);
});

describe("what is shown", () => {
  test("is the title, the summary and the line of facts, each with the mark behind it", () => {
    const { $ } = documentOf({ names: ["naam"] }, [{ text: "hek" }]);
    const [title, summary = "", facts = "", behind] = $("body").text().split(shownEnd);
    expect(title).toBe(`${plain.title}${plain.summary} `);
    expect(summary.trim()).toBe(plain.facts);
    expect(facts).toMatch(/naam.*hek/);
    expect(behind).toBeUndefined();
  });

  test("ends with the mark where there are no facts", () => {
    const { $ } = documentOf({ facts: "" }, [{ text: "hek" }]);
    expect($("body").text().split(shownEnd)).toHaveLength(3);
  });
});

describe("markup in a text", () => {
  const bad = `<img src=x onerror=alert(1)> & "quotes" </p></body><script>x</script>`;

  test.each([
    ["the title", { title: bad }, []],
    ["the summary", { summary: bad }, []],
    ["the facts", { facts: bad }, []],
    ["the names", { names: [bad] }, []],
    ["other names", { also: [bad] }, []],
    ["a filter", { topics: [bad], places: [bad], year: bad, certainty: bad, date: bad }, []],
    ["a heading", {}, [{ anchor: `"><img>`, title: bad, text: "hek" }]],
    ["a text", {}, [{ text: bad }]],
  ])("stays text in %s", (_, thing: Partial<Findable>, sections: readonly Section[]) => {
    const { html, $ } = documentOf(thing, sections);
    expect($("img, script")).toHaveLength(0);
    expect($("body").length).toBe(1);
    expect(html).not.toMatch(/<(img|script)/);
  });

  test("is shown as it was written", () => {
    const { $, metas } = documentOf({ title: bad, also: [bad] });
    expect($("h1").text()).toBe(bad);
    expect(metas("meta")).toEqual([["also[content]", bad]]);
  });
});

describe("the facets", () => {
  const thing = {
    places: ["NL", "BE"],
    year: "2020",
    topics: ["police"],
    certainty: "certain",
    date: "2020-02-27",
  };

  test("are kind, place, year, topic and how sure", () => {
    expect(documentOf(thing).metas("filter")).toEqual([
      ["kind[content]", "events"],
      ["place[content]", "NL"],
      ["place[content]", "BE"],
      ["year[content]", "2020"],
      ["topic[content]", "police"],
      ["certainty[content]", "certain"],
    ]);
  });

  test("hold nothing for what a thing does not have", () => {
    expect(documentOf({ kind: "terms" }).metas("filter")).toEqual([["kind[content]", "terms"]]);
  });

  test("tell the few that everybody should know", () => {
    expect(documentOf({ main: true }).metas("filter")).toEqual([
      ["kind[content]", "events"],
      ["kind[content]", "main"],
    ]);
  });

  test("sort events by date, and nothing else", () => {
    expect(documentOf(thing).metas("sort")).toEqual([["date[content]", "2020-02-27"]]);
    expect(documentOf({ ...thing, kind: "sources" }).metas("sort")).toEqual([]);
    expect(documentOf({}).metas("sort")).toEqual([]);
  });

  test("keep the other names of a thing apart", () => {
    expect(documentOf({ also: ["AP", "de autoriteit"] }).metas("meta")).toEqual([
      ["also[content]", "AP|de autoriteit"],
    ]);
  });

  test("tell the language of the document", () => {
    expect(documentOf({}).$("html").attr("lang")).toBe(code);
  });
});
