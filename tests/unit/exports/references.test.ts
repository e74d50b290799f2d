// Claims about the reference to a page of the site, read back by a converter that did not write it.
import { parse, parseRIS } from "biblatex-csl-converter";
import { describe, expect, it } from "vitest";
import { citableEvent, referenceTo } from "../../../src/exports/citable.ts";
import { plainText } from "./plain-text.ts";
import { eachEdition, editions, first, origin } from "./real-site.ts";

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
      expect(plainText(fields["title"])).toBe(page.title);
      expect(plainText(fields["author"])).toBe(edition.words.site.name);
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
