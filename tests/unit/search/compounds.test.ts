// Compounds fall apart into the words that a reader may search with, and into nothing else.
import { describe, expect, test } from "vitest";
import { splitter } from "../../../src/model/compounds.ts";

interface Known {
  readonly known?: readonly string[];
  readonly stop?: readonly string[];
  readonly links?: readonly string[];
  readonly parts?: readonly string[];
  readonly whole?: readonly string[];
}

const dutch = ["s", "e", "en", "n"];

/** A splitter with the joints of Dutch where a test names no others. */
function splits({ known = [], stop = [], links = dutch, parts = [], whole = [] }: Known) {
  return splitter(known, {
    stop: [...stop],
    links: [...links],
    parts: [...parts],
    whole: [...whole],
  });
}

describe("a compound", () => {
  test("falls apart into the words that stand alone in the texts", () => {
    const split = splits({ known: ["camera", "toezicht"] });
    expect(split("cameratoezicht")).toEqual(["camera", "toezicht"]);
  });

  test.each([
    ["gezichtsherkenning", ["gezicht", "herkenning"]],
    ["zonnebril", ["zonne", "bril"]],
    ["studentenkaart", ["student", "kaart"]],
    ["gegevensbescherming", ["gegevens", "bescherming"]],
  ])("may have letters between its parts: %s", (word, parts) => {
    const known = ["gezicht", "herkenning", "zonne", "bril", "student", "kaart", "gegevens", "bescherming"]; // prettier-ignore
    expect(splits({ known })(word)).toEqual(parts);
  });

  test("may have more than two parts, in their order", () => {
    const split = splits({ known: ["gegevens", "bescherming", "autoriteit"] });
    expect(split("gegevensbeschermingsautoriteit")).toEqual([
      "gegevens",
      "bescherming",
      "autoriteit",
    ]);
  });

  test("of compounds falls apart into the smallest words, though the compounds stand alone too", () => {
    const known = ["gezicht", "herkenning", "gezichtsherkenning", "systeem", "camera", "camerasysteem"]; // prettier-ignore
    const split = splits({ known });
    expect(split("gezichtsherkenningscamerasysteem")).toEqual([
      "gezicht",
      "herkenning",
      "camera",
      "systeem",
    ]);
    expect(split("gezichtsherkenning")).toEqual(["gezicht", "herkenning"]);
  });

  test("has the same parts however it is written", () => {
    const split = splits({ known: ["camera", "toezicht"] });
    for (const word of ["Cameratoezicht", "CAMERATOEZICHT", "camera-toezicht", "cámeratoezicht"]) {
      expect(split(word), word).toEqual(["camera", "toezicht"]);
    }
  });

  test("has the same parts when it is asked for again", () => {
    const split = splits({ known: ["camera", "toezicht"] });
    expect(split("cameratoezicht")).toEqual(split("cameratoezicht"));
  });

  test("falls apart into as few parts as it can", () => {
    const split = splits({ known: ["voor", "beeld", "schoolvoor", "school", "voorbeeld"] });
    expect(splits({ known: ["school", "voorbeeld", "voor", "beeld"], parts: ["voorbeeld"] })("schoolvoorbeeld")).toEqual(["school", "voorbeeld"]); // prettier-ignore
    expect(split("schoolvoorbeeld")).not.toContain("schoolvoor");
  });
});

describe("a word is left whole", () => {
  test("in a language without joints, whatever is known", () => {
    const split = splits({ known: ["face", "book", "camera"], links: [], parts: ["face", "book"] });
    expect(split("facebook")).toEqual([]);
  });

  test("where one of its pieces is no word", () => {
    const split = splits({ known: ["camera", "toezicht"] });
    expect(split("cameraxyz")).toEqual([]);
    expect(split("xyzcamera")).toEqual([]);
    expect(split("cameraxtoezicht")).toEqual([]);
  });

  test("where it is no compound, or nothing at all", () => {
    const split = splits({ known: ["camera"] });
    expect(["camera", "cameras", "", "🙂", "a", "ab"].map(split)).toEqual([[], [], [], [], [], []]);
  });

  test("where it stands under whole", () => {
    const known = ["recht", "bank"];
    expect(splits({ known })("rechtbank")).toEqual(["recht", "bank"]);
    expect(splits({ known, whole: ["rechtbank"] })("rechtbank")).toEqual([]);
    expect(splits({ known, whole: ["rechtbank"] })("Rechtbank")).toEqual([]);
  });
});

describe("what an editor names is obeyed:", () => {
  test("a word under whole is a part of longer words, and does not fall apart in them", () => {
    const split = splits({ known: ["recht", "bank", "zaal"], whole: ["rechtbank"] });
    expect(split("rechtbankzaal")).toEqual(["rechtbank", "zaal"]);
  });

  test("a word under stop is no part", () => {
    const known = ["door", "zoeken", "gezicht"];
    expect(splits({ known })("doorzoeken")).toEqual(["door", "zoeken"]);
    expect(splits({ known, stop: ["door"] })("doorzoeken")).toEqual([]);
  });

  test("a word under parts is a part though it stands under stop", () => {
    const known = ["buiten", "camera"];
    expect(splits({ known, stop: ["buiten"] })("buitencamera")).toEqual([]);
    expect(splits({ known, stop: ["buiten"], parts: ["buiten"] })("buitencamera")).toEqual([
      "buiten",
      "camera",
    ]);
  });

  test("a word under parts does not fall apart any further", () => {
    const known = ["nummer", "plaat", "herkenning"];
    expect(splits({ known })("nummerplaatherkenning")).toEqual(["nummer", "plaat", "herkenning"]);
    expect(splits({ known, parts: ["nummerplaat"] })("nummerplaatherkenning")).toEqual([
      "nummerplaat",
      "herkenning",
    ]);
  });

  test("a word under parts is a part though no text has it", () => {
    expect(splits({ known: ["camera"], parts: ["tank"] })("tankcamera")).toEqual([
      "tank",
      "camera",
    ]);
  });
});

describe("a part is never shorter than allowed", () => {
  test("unless it is named", () => {
    const known = ["app", "foto", "wet", "boek"];
    expect(splits({ known })("fotoapp")).toEqual([]);
    expect(splits({ known, parts: ["app"] })("fotoapp")).toEqual(["foto", "app"]);
    expect(splits({ known })("wetboek")).toEqual([]);
    expect(splits({ known, parts: ["wet"] })("wetboek")).toEqual(["wet", "boek"]);
  });

  test("in any word that can be made of known words", () => {
    const known = ["a", "ab", "abc", "abcd", "bcd", "dabc", "cdab"];
    const split = splits({ known });
    for (const one of known) {
      for (const other of known) {
        for (const joint of ["", ...dutch]) {
          for (const part of split(one + joint + other)) {
            expect(part.length, one + joint + other).toBeGreaterThanOrEqual(4);
          }
        }
      }
    }
  });

  test("and never holds a digit", () => {
    expect(splits({ known: ["2020", "camera", "artikel9"] })("camera2020")).toEqual([]);
  });
});

describe("a language with other joints", () => {
  const known = ["gesicht", "erkennung", "daten", "schutz", "behörde", "bund", "kamera", "überwachung", "kind"]; // prettier-ignore
  const split = splits({ known: known.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")), links: ["s", "es", "er", "n"], parts: ["tag"] }); // prettier-ignore

  test.each([
    ["Gesichtserkennung", ["gesicht", "erkennung"]],
    ["Datenschutzbehörde", ["daten", "schutz", "behorde"]],
    ["Bundestag", ["bund", "tag"]],
    ["Kameraüberwachung", ["kamera", "uberwachung"]],
    ["Kindergesicht", ["kind", "gesicht"]],
  ])("has its compounds split too: %s", (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  test("does not take the joints of another", () => {
    expect(splits({ known, links: ["n"] })("Gesichtserkennung")).toEqual([]);
    expect(splits({ known, links: ["s"] })("Gesichtserkennung")).toEqual(["gesicht", "erkennung"]);
  });
});
