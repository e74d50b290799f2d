// When an article is there already, and what the timeline knows of a site.
import { describe, expect, test } from "vitest";
import { addressKey } from "../../../src/desk/add/known-address.ts";
import { readKnown } from "../../../src/desk/add/known.ts";
import { idOf, idWords, tellingWords } from "../../../src/desk/add/write-id.ts";
import { addContent } from "../../support/add-content.ts";

const folder = addContent();

describe("two addresses are those of one page", () => {
  test.each([
    ["http and https", "http://nieuws.example/a", "https://nieuws.example/a"],
    ["with and without www", "https://www.nieuws.example/a", "https://nieuws.example/a"],
    [
      "with and without a slash at the end",
      "https://nieuws.example/a/",
      "https://nieuws.example/a",
    ],
    [
      "with and without tracking",
      "https://nieuws.example/a?utm_source=x&fbclid=1",
      "https://nieuws.example/a",
    ],
    [
      "with and without a fragment",
      "https://nieuws.example/a#reacties",
      "https://nieuws.example/a",
    ],
    [
      "with what matters in another order",
      "https://nieuws.example/?b=2&a=1",
      "https://nieuws.example/?a=1&b=2",
    ],
    ["AMP at the end", "https://nieuws.example/a/amp/", "https://nieuws.example/a"],
    ["AMP in front", "https://amp.nieuws.example/a", "https://www.nieuws.example/a"],
    ["AMP as a folder", "https://nieuws.example/amp/a", "https://nieuws.example/a"],
    ["AMP as an ending", "https://nieuws.example/a.amp.html", "https://nieuws.example/a"],
    ["AMP as a word behind", "https://nieuws.example/a?amp=1", "https://nieuws.example/a"],
    [
      "letters written as numbers",
      "https://nieuws.example/caf%C3%A9",
      "https://nieuws.example/café",
    ],
  ])("%s", (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  test.each([
    ["https://nieuws.example/?id=1", "https://nieuws.example/?id=2"],
    ["https://nieuws.example/a", "https://nieuws.example/b"],
    ["https://nieuws.example/camp/a", "https://nieuws.example/c/a"],
    ["https://video.example/?v=AbC", "https://video.example/?v=aBc"],
  ])("but not %s and %s", (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

describe("what the timeline has of a site", () => {
  const record = (kind: string, publisher: string) =>
    `publisher: ${publisher}\nkind: ${kind}\nstanding: party\nweight: 3\nabout: [BE]\nurl: https://www.liga.example/x\n`;

  test("is what more than half of its sources say", () => {
    const here = folder();
    here.file("content/timeline/sources/liga-2020-01-a.yaml", record("ngo", "De Liga"));
    here.file("content/timeline/sources/liga-2021-b.yaml", record("ngo", "De Liga"));
    here.file("content/timeline/sources/liga-2022-c.yaml", record("news", "De Liga"));
    const known = readKnown(here.content);
    expect(known.site("https://liga.example/nieuw")).toEqual({
      name: "liga.example",
      kind: "ngo",
      standing: "party",
      weight: 3,
      publisher: "De Liga",
      about: "BE",
      id: "liga",
    });
    expect(known.site("https://elders.example/nieuw", "de liga")?.kind).toBe("ngo");
    expect(known.site("https://elders.example/nieuw")).toBeUndefined();
  });

  test("leaves out drafts, and files that cannot be read", () => {
    const here = folder();
    here.file("content/timeline/sources/liga-2020-a.yaml", `publish: false\n${record("ngo", "L")}`);
    here.file("content/timeline/sources/liga-2020-b.yaml", ': : "kapot\n');
    expect(readKnown(here.content).site("https://liga.example/")).toBeUndefined();
  });
});

describe("the name of a record", () => {
  test("has small letters without accents, digits and single hyphens", () => {
    expect(idWords("L’Œuvre d’été: Straße Łódź -- 2.500 foto's").join("-")).toBe(
      "oeuvre-ete-strasse-lodz-2-500-fotos",
    );
  });

  test("leaves out words that tell nothing", () => {
    expect(tellingWords("De AP en de boete van 30 miljoen in Gent", 5)).toEqual([
      "boete",
      "30",
      "miljoen",
      "gent",
    ]);
  });

  test("ends at a whole word after some sixty letters", () => {
    const id = idOf(
      Array.from({ length: 40 }, () => "gezicht"),
      () => false,
    );
    expect(id).toMatch(/^(gezicht-)+gezicht$/);
    expect(id.length).toBeLessThanOrEqual(60);
    expect(idOf(["a".repeat(200)], () => false)).toHaveLength(60);
  });

  test("gets the first number that is free", () => {
    const taken = new Set(["boete", "boete-2"]);
    expect(idOf(["boete"], (id) => taken.has(id))).toBe("boete-3");
  });

  test("is never empty", () => {
    expect(idOf([], () => false)).toBe("article");
  });
});
