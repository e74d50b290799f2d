// What a reader's text asks for: which words count, which kind of page is meant, what is marked and what is near.
import { describe, expect, test } from "vitest";
import { queryOf } from "../../../src/labs/site-search/query.ts";
import { marked, nearest } from "../../../src/labs/site-search/show.ts";
import { readRecords } from "../../../src/model/records.ts";

const words = {
  stop: ["mag", "de", "mijn", "wat", "is"],
  hints: { may: ["mag"], terms: ["wat is", "betekenis"], rules: ["wet"] },
};
const termsOf = (text: string) => queryOf(text, words).terms;
const meansOf = (text: string) => queryOf(text, words).means;

describe("the words of a query", () => {
  test("are those that say something, in small letters and in their order", () => {
    expect(termsOf("Mag de School mijn Gezicht scannen?")).toEqual([
      "school",
      "gezicht",
      "scannen",
    ]);
  });

  test("are all of them where none says something", () => {
    expect(termsOf("Wat mag?")).toEqual(["wat", "mag"]);
    expect(termsOf("de")).toEqual(["de"]);
  });

  test("are each there once", () => {
    expect(termsOf("camera Camera CAMERA school")).toEqual(["camera", "school"]);
  });

  test("are free of the signs around them", () => {
    expect(termsOf(`"camera's", (e-ID)... 'gezicht'! school— #ai @mag`)).toEqual([
      "camera's",
      "e-id",
      "gezicht",
      "school",
      "ai",
    ]);
  });

  test("are none where there is no word", () => {
    for (const text of ["", "   ", "?!… — ()", "🙂👩‍👩‍👧", "\u0000\u202e\u200f", "<>&\"'/\\"]) {
      expect(termsOf(text), JSON.stringify(text)).toEqual([]);
      expect(meansOf(text), JSON.stringify(text)).toEqual([]);
    }
  });

  test("hold no markup", () => {
    const terms = termsOf(`<img src=x onerror="alert(1)"> gezicht`);
    expect(terms).toContain("gezicht");
    for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
  });

  test("hold no emoji and no sign that turns the text around", () => {
    expect(termsOf("gezicht🙂 \u202Eschool\u202C")).toEqual(["gezicht", "school"]);
  });

  test("may be of a script that runs from right to left", () => {
    expect(termsOf("التعرف على الوجوه")).toEqual(["التعرف", "على", "الوجوه"]);
    expect(termsOf("זיהוי פנים")).toEqual(["זיהוי", "פנים"]);
  });

  test("are the same with an accent that stands as a sign of its own", () => {
    expect(termsOf("cafe\u0301")).toEqual(termsOf("caf\u00e9"));
  });

  test("say nothing with a curly apostrophe as with a straight one", () => {
    const stop = ["don't"];
    expect(queryOf("don't scan", { stop, hints: {} }).terms).toEqual(["scan"]);
    expect(queryOf("don’t scan", { stop, hints: {} }).terms).toEqual(["scan"]);
  });

  test("are no more than the search can look for, however long the text is", () => {
    const many = Array.from({ length: 500 }, (_, at) => `w${at}`).join(" ");
    expect(termsOf(many).length).toBeLessThanOrEqual(10);
    expect(termsOf(many)[0]).toBe("w0");
    expect(termsOf("x".repeat(10_000)).join("").length).toBeLessThanOrEqual(120);
    expect(termsOf("𝒳".repeat(10_000)).join("").length).toBeLessThanOrEqual(120);
    expect(termsOf("e\u0301".repeat(10_000)).join("").length).toBeLessThanOrEqual(120);
    expect(termsOf("a-".repeat(10_000)).join("").length).toBeLessThanOrEqual(120);
  });
});

describe("the kind of page that is meant", () => {
  test("is told by a word anywhere in the query", () => {
    expect(meansOf("wet op school")).toEqual(["rules"]);
    expect(meansOf("op school: de wet")).toEqual(["rules"]);
    expect(meansOf("wet")).toEqual(["rules"]);
  });

  test("is a situation only where the query begins by asking what is allowed", () => {
    expect(meansOf("Mag dat op school?")).toEqual(["may"]);
    expect(meansOf("wie mag dat op school")).toEqual([]);
    expect(meansOf("mag")).toEqual([]);
  });

  test("is told by a phrase only where the query begins with it", () => {
    expect(meansOf("Wat is een drempel?")).toEqual(["terms"]);
    expect(meansOf("drempel: wat is dat")).toEqual([]);
    expect(meansOf("wat isoleert")).toEqual([]);
  });

  test("is not told by a part of a word", () => {
    expect(meansOf("magazijn")).toEqual([]);
    expect(meansOf("wetenschap")).toEqual([]);
  });

  test("may be more than one", () => {
    expect(meansOf("mag dat van de wet")).toEqual(["may", "rules"]);
  });
});

describe.each([...readRecords("content").search])("what the content says of %s", (_, about) => {
  test("leaves each word that says nothing out of a query", () => {
    const kept = about.stop.filter((word) => queryOf(`zzz ${word}`, about).terms.length > 1);
    expect(kept).toEqual([]);
  });

  test("makes each hint tell its kind at the beginning of a query", () => {
    const deaf = Object.entries(about.hints).flatMap(([kind, hints = []]) =>
      hints.filter((hint) => !queryOf(`${hint} zzz?`, about).means.includes(kind)),
    );
    expect(deaf).toEqual([]);
  });
});

describe("what is marked in a result", () => {
  const hits = (text: string, terms: readonly string[]) =>
    marked(text, terms).filter(({ hit }) => hit).map((part) => part.text); // prettier-ignore

  test("is each word that begins as a word of the query, however it is written", () => {
    expect(hits("Camera's en CAMERATOEZICHT, cámera", ["camera"])).toEqual([
      "Camera's",
      "CAMERATOEZICHT",
      "cámera",
    ]);
    expect(hits("de e-ID", ["eid"])).toEqual(["e-ID"]);
  });

  test("is not the middle of a word, and a short word only whole", () => {
    expect(hits("gezichtsherkenning", ["herkenning"])).toEqual([]);
    expect(hits("AI, aiming, ai", ["ai"])).toEqual(["AI", "ai"]);
    expect(hits("a b a", ["a"])).toEqual([]);
  });

  test.each(["", "één <b>&amp; twee</b> 🙂", "  spaties  ", "التعرف على"])(
    "leaves the text as it is: %j",
    (text) => {
      for (const terms of [[], ["twee"], ["على"], ["", "-"]]) {
        expect(marked(text, terms).map((part) => part.text).join("")).toBe(text); // prettier-ignore
      }
    },
  );
});

describe("near words", () => {
  const glossary = ["gezichtsherkenning", "drempel", "databank", "sjabloon", "Café"];

  test("are those that look like what was typed, the nearest first", () => {
    expect(nearest("gezichtherkening", glossary, 4)[0]).toBe("gezichtsherkenning");
    expect(nearest("drempl", glossary, 4)).toEqual(["drempel"]);
    expect(nearest("databnk", ["data", "databank"], 4)[0]).toBe("databank");
  });

  test("are found whatever the capitals and accents", () => {
    expect(nearest("CAFE", glossary, 4)).toEqual(["Café"]);
  });

  test("are none for what looks like nothing, and never more than asked", () => {
    for (const text of ["", "x", "qqqqqq", "🙂", "…"]) {
      expect(nearest(text, glossary, 4), text).toEqual([]);
    }
    expect(nearest("drempel", ["drempel", "drempels", "drempeltje"], 2)).toHaveLength(2);
    expect(nearest("drempel", [], 4)).toEqual([]);
  });
});
