// Claims about references, with BibTeX and RIS read back by a converter that did not write them.
import { parse, parseRIS } from "biblatex-csl-converter";
import { describe, expect, it } from "vitest";
import { bibtex, cslJson, ris } from "../../../src/exports/citations.ts";
import { citableEvent, referenceTo } from "../../../src/exports/citable.ts";
import { sourceItem, sourceItems, type CslItem } from "../../../src/exports/csl.ts";
import { eachEdition, editions, first, origin, site, unlinked } from "./real-site.ts";

const items = sourceItems(site);

/** The plain text of a field as the converter gives it: nodes of text. */
function plain(field: unknown): string {
  if (Array.isArray(field)) return field.map(plain).join("");
  if (typeof field !== "object" || field === null) return String(field);
  const { text, literal, family } = field as Record<string, unknown>;
  return plain(text ?? literal ?? family ?? "");
}

describe("all sources as CSL-JSON", () => {
  const read = JSON.parse(cslJson(items)) as CslItem[];

  it("are one item each", () => {
    expect(read.map(({ id }) => id)).toEqual(site.sources.map(({ id }) => id));
  });

  it("have only fields of CSL 1.0, with the types they should have", () => {
    const texts = [
      "id",
      "type",
      "title",
      "container-title",
      "authority",
      "publisher",
      "language",
      "URL",
      "note",
    ];
    for (const item of read) {
      for (const [field, value] of Object.entries(item)) {
        if (texts.includes(field)) expect(value, `${item.id} ${field}`).toBeTypeOf("string");
        else expect(["author", "issued"], `${item.id} ${field}`).toContain(field);
      }
    }
  });

  it("are dated as precisely as the source is, and no more", () => {
    for (const [index, source] of site.sources.entries()) {
      const date = source.published?.split("-").map(Number);
      expect(read[index]?.issued?.["date-parts"]).toEqual(date && [date]);
    }
  });

  it("set our own description of a page in square brackets", () => {
    const described = site.sources.filter(({ title_exact }) => !title_exact);
    expect(described.length).toBeGreaterThan(0);
    for (const source of described)
      expect(sourceItem(source, site).title).toBe(`[${source.title}]`);
  });

  it("say when a copy or a summary was read", () => {
    for (const source of site.sources) {
      expect(sourceItem(source, site).note !== undefined, source.id).toBe(
        source.read_as !== "page",
      );
    }
  });

  it("call only a body's own text a law or a case", () => {
    const commentary = site.sources.filter(
      ({ standing }) => standing === "original" || standing === "party",
    );
    for (const source of commentary) {
      expect(["webpage", "article-newspaper"]).toContain(sourceItem(source, site).type);
    }
  });

  it("have no address where no class can be sent", () => {
    for (const { id } of unlinked)
      expect(read.find((item) => item.id === id)).not.toHaveProperty("URL");
  });
});

describe("all sources as BibTeX", () => {
  const { entries, errors } = parse(bibtex(items), {
    processUnexpected: true,
    processUnknown: true,
  });
  const read = Object.values(entries);

  it("are read without an error, one entry each, under their ids", () => {
    expect(errors).toEqual([]);
    expect(read.map(({ entry_key }) => entry_key)).toEqual(items.map(({ id }) => id));
  });

  it("keep every letter of a title and every address whole", () => {
    for (const [index, { fields }] of read.entries()) {
      expect(plain(fields["title"])).toBe(items[index]?.title);
      expect(fields["url"]).toBe(items[index]?.URL);
    }
  });

  it("keep the day", () => {
    for (const [index, { fields }] of read.entries()) {
      expect(fields["date"]).toBe(site.sources[index]?.published);
    }
  });
});

describe("all sources as RIS", () => {
  const { entries, errors, warnings } = parseRIS(ris(items));
  const read = Object.values(entries);

  it("are read without an error and with known tags only, one record each", () => {
    expect(errors).toEqual([]);
    // ID is a tag of RIS that this reader does not know.
    expect(warnings.filter(({ type, tag }) => type === "unknown_tag" && tag !== "ID")).toEqual([]);
    expect(read.length).toBe(items.length);
  });

  it("keep every title and every address whole, however long", () => {
    for (const [index, { fields }] of read.entries()) {
      expect(plain(fields["title"])).toBe(items[index]?.title);
      expect(fields["url"]).toBe(items[index]?.URL);
    }
  });

  it("keep ids and days that the reader above leaves out", () => {
    const tags = (tag: string) =>
      ris(items)
        .split("\r\n")
        .filter((line) => line.startsWith(`${tag}  - `))
        .map((line) => line.slice(6));
    expect(tags("ID")).toEqual(items.map(({ id }) => id));
    expect(tags("TY").length).toBe(items.length);
    const dates = site.sources.flatMap(({ published }) => published ?? []);
    expect(tags("DA").map((date) => date.replaceAll("/", "-").replace(/-+$/, ""))).toEqual(dates);
  });
});

describe.each(eachEdition)("the reference to an event in %s", (_code, edition) => {
  const event = first(edition.events);
  const page = { ...citableEvent(edition, event), checked: "2026-11-24" };
  const reference = referenceTo(edition, page, origin);

  it("names the site once, the day, the title and the address", () => {
    const { name } = edition.words.site;
    for (const other of edition.events) {
      const { apa } = referenceTo(edition, citableEvent(edition, other), origin);
      const title = edition.say(other.title).replace(/(?<![.?!])$/, ".");
      // The style makes typewriter apostrophes round.
      expect(apa.replaceAll("’", "'").replace(/^(.*?\(\d{4}), [^)]+/, "$1")).toBe(
        `${name}. (${other.checked.slice(0, 4)}). ${title.replaceAll("’", "'")} https://example.org${edition.at.event(other)}`,
      );
    }
  });

  it("is the same page in BibTeX and RIS", () => {
    const bib = first(Object.values(parse(reference.bibtex).entries));
    const record = first(Object.values(parseRIS(reference.ris).entries));
    for (const { fields } of [bib, record]) {
      expect(plain(fields["title"])).toBe(page.title);
      expect(plain(fields["author"])).toBe(edition.words.site.name);
      expect(fields["url"]).toBe(`https://example.org${page.address}`);
    }
    expect(bib.fields["date"]).toBe("2026-11-24");
  });

  it("lies beside the page", () => {
    expect(reference.bibtexAddress).toBe(`${edition.at.event(event)}cite.bib`);
    expect(reference.risAddress).toBe(`${edition.at.event(event)}cite.ris`);
  });
});

it("APA writes the date in the order of the locale", () => {
  const expected = new Map([
    ["nl-NL", "(2026, 24 november)"],
    ["en-GB", "(2026, November 24)"],
  ]);
  const known = editions.filter(({ language }) => expected.has(language.locale));
  expect(known.length).toBeGreaterThan(0);
  for (const edition of known) {
    const page = { ...citableEvent(edition, first(edition.events)), checked: "2026-11-24" };
    const { apa } = referenceTo(edition, page, origin);
    expect(apa).toContain(expected.get(edition.language.locale));
  }
});
