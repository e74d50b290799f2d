// Who types one of the words that mean the same finds the pages that have another of them.
import { describe, expect, test } from "vitest";
import { synonymsOf } from "../../../src/model/synonyms.ts";
import { folded, tokens } from "../../../src/model/tokens.ts";

const groups = [
  ["database", "databank", "gegevensbank"],
  ["AP", "Autoriteit Persoonsgegevens"],
  ["kunstmatige intelligentie", "artificiële intelligentie"],
  ["catch", "zoeksysteem"],
];
const same = synonymsOf(groups);
/** What is added to a text. */
const added = (text: string) => same(tokens(text));

describe("words that mean the same", () => {
  test("work in every direction", () => {
    expect(added("een database").sort()).toEqual(["databank", "gegevensbank"]);
    expect(added("een databank").sort()).toEqual(["database", "gegevensbank"]);
    expect(added("een gegevensbank").sort()).toEqual(["databank", "database"]);
    for (const group of groups) {
      for (const one of group) {
        const own = tokens(one).map(folded);
        const others = group.flatMap((other) => tokens(other)).filter((word) => !own.includes(folded(word))); // prettier-ignore
        expect(added(one).sort(), one).toEqual([...new Set(others)].sort());
      }
    }
  });

  test("may be more than one word, in their order and side by side", () => {
    expect(added("de Autoriteit Persoonsgegevens zegt")).toEqual(["AP"]);
    expect(added("Persoonsgegevens: de autoriteit")).toEqual([]);
    expect(added("een autoriteit voor persoonsgegevens")).toEqual([]);
    expect(added("aan het eind: autoriteit")).toEqual([]);
    expect(added("de AP")).toEqual(["Autoriteit", "Persoonsgegevens"]);
  });

  test("are found in a plural or a genitive", () => {
    expect(added("twee databanken")).toContain("database");
    expect(added("van databases")).toContain("databank");
    expect(added("de catches")).toEqual(["zoeksysteem"]);
  });

  test("are not found in a word that only begins so", () => {
    expect(added("databasebeheerder")).toEqual([]);
    expect(added("Apen en apps")).toEqual([]);
    expect(added("de data")).toEqual([]);
  });

  test("are found however they are written", () => {
    expect(added("ARTIFICIELE intelligentie")).toEqual(["kunstmatige"]);
    expect(added("DATABASE")).toContain("databank");
    expect(added("a.p.")).toContain("Autoriteit");
  });
});

describe("nothing is added", () => {
  test("twice", () => {
    const words = added("database, databases, gegevensbank en AP, AP");
    expect(words.map(folded)).toEqual([...new Set(words.map(folded))]);
    const doubled = synonymsOf([
      ["oog", "Café"],
      ["oog", "cafe"],
    ])(["oog"]);
    expect(doubled).toHaveLength(1);
  });

  test("that the text has already", () => {
    expect(added("een database is een databank")).toEqual(["gegevensbank"]);
    expect(added("kunstmatige intelligentie")).toEqual(["artificiële"]);
    expect(added("AP, dat is de Autoriteit Persoonsgegevens")).toEqual([]);
  });

  test("to a text without such words, or to none", () => {
    expect(added("een gewone zin")).toEqual([]);
    expect(added("")).toEqual([]);
    expect(synonymsOf([])(["database"])).toEqual([]);
  });

  test("for a group of signs", () => {
    expect(synonymsOf([["-", "🙂"]])(["database", "-"])).toEqual([]);
  });
});
