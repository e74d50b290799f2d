// Claims about the files of all sources, with BibTeX and RIS read back by a converter that did not write them.
import { parse, parseRIS } from "biblatex-csl-converter";
import { describe, expect, it } from "vitest";
import { bibtex, cslJson, ris } from "../../../src/exports/citations.ts";
import { sourceItem, sourceItems, type CslItem } from "../../../src/exports/csl.ts";
import { plainText } from "./plain-text.ts";
import { site, unlinked } from "./real-site.ts";

const items = sourceItems(site);

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
      expect(plainText(fields["title"])).toBe(items[index]?.title);
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
      expect(plainText(fields["title"])).toBe(items[index]?.title);
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
