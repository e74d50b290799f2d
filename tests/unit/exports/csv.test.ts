// Claims about the CSV file, read back by csv-parse.
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { timelineCsv } from "../../../src/exports/csv.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { eachEdition, first, firstEdition, noProse, origin, site } from "./real-site.ts";

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: "\r\n" });

describe.each(eachEdition)("the CSV in %s", (_code, edition) => {
  const text = timelineCsv(edition, origin);
  const rows = rowsOf(text);

  it("begins with the mark that opens accents in a spreadsheet", () => {
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.lastIndexOf("\uFEFF")).toBe(0);
  });

  it("has a header of names in snake_case", () => {
    for (const name of Object.keys(first(rows))) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it("holds every event on one line, in its language", () => {
    expect(rows.map(({ id }) => id)).toEqual(edition.events.map(({ id }) => id));
    expect(rows.map(({ title }) => title)).toEqual(
      edition.events.map(({ title }) => edition.say(title)),
    );
    expect(rows.map(({ date }) => date)).toEqual(edition.events.map(({ date }) => date));
  });

  it("gives only addresses that a class can be sent to", () => {
    const linked = site.sources.flatMap(({ link, url }) => (link && url ? [url] : []));
    const given = rows.flatMap((row) => (row["source_urls"] ?? "").split("; ").filter(Boolean));
    expect(given.filter((url) => !linked.includes(url))).toEqual([]);
  });

  it("has no cell that a spreadsheet takes for a formula", () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

it("a title that begins a formula is made harmless", () => {
  const { language } = firstEdition();
  const event = first(firstEdition().events);
  for (const sign of ["=", "+", "-", "@"]) {
    const events = [{ ...event, title: { ...event.title, [language.code]: `${sign}1+1` } }];
    const edition = first(editionsOf({ ...site, events, ...noProse }, "/"));
    expect(first(rowsOf(timelineCsv(edition, origin)))["title"]).toBe(`'${sign}1+1`);
  }
});
