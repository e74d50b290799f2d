// Claims about what is told: every event with how sure it is, every source, and whose words a title is.
import { describe, expect, test } from "vitest";
import type { Source } from "../../src/model/join.ts";
import { at, content, editions, none, pages, plain, sample, type Page } from "../support/site.ts";

/** What an event's page leaves out. */
function untold(page: Page): string[] {
  const { event, edition, file, $ } = page;
  if (!event || !edition) return [`${file}: is not the page of an event`];
  const main = plain($("main").text());
  const verdict = plain($('main [aria-labelledby="sure"]').text());
  const certainty = edition.words.certainties[event.certainty].name;
  const told = event.sources.flatMap(({ publisher, title, says }) => [
    publisher,
    title,
    says[edition.language.code] ?? "",
  ]);
  const list = $('main [aria-labelledby="who"] li');
  return [
    ...[edition.say(event.title), edition.say(event.summary), edition.date(event.date), ...told]
      .filter((text) => !main.includes(plain(text)))
      .map((text) => `${file}: does not say ${text}`),
    ...[certainty, edition.say(event.certainty_reason), event.caveat?.[edition.language.code] ?? ""]
      .filter((text) => !verdict.includes(plain(text)))
      .map((text) => `${file}: does not say how sure: ${text}`),
    ...(list.length === event.sources.length
      ? []
      : [`${file}: lists ${list.length} sources of ${event.sources.length}`]),
  ];
}

const exact = new Set(
  content.sources.filter((source) => source.title_exact).map(({ title }) => plain(title)),
);
const described = new Set(
  content.sources.filter((source) => !source.title_exact).map(({ title }) => plain(title)),
);

/** The title of a source as it must be shown. */
function titleOf({ title, title_exact }: Source): string {
  return title_exact ? title : `[${title}]`;
}

/** Titles on a page that are ours but stand as if they were the publisher's, or the other way round. */
function badTitles({ $, file }: Page): string[] {
  return $("cite")
    .toArray()
    .map((element) => plain($(element).text()))
    .filter((shown) => {
      const [, inner] = /^\[(.*)\]$/.exec(shown) ?? [];
      return inner === undefined ? !exact.has(shown) : !described.has(inner) && !exact.has(shown);
    })
    .map((shown) => `${file}: ${shown}`);
}

const events = pages.filter(({ kind }) => kind === "event");

describe("every event page", () => {
  test("says what happened, when, how sure it is and why, and names all its sources", () => {
    expect(events.length).toBeGreaterThan(0);
    none(events.flatMap(untold));
  });

  test("links each source that a class can be sent to", () => {
    none(
      events.flatMap(({ $, file, event }) => {
        const hrefs = new Set(
          $("main a[href]")
            .toArray()
            .map((link) => $(link).attr("href")),
        );
        const wanted =
          event?.sources.flatMap(({ link, url }) => (link && url !== undefined ? [url] : [])) ?? [];
        return wanted.filter((url) => !hrefs.has(url)).map((url) => `${file}: ${url}`);
      }),
    );
  });
});

describe("the title of a source", () => {
  test("stands in square brackets on every page where it is our description, and only there", () => {
    expect(described.size).toBeGreaterThan(0);
    none(pages.flatMap(badTitles));
  });

  test("stands in square brackets in every file of references too, and only there", () => {
    const [{ files } = {}] = editions;
    const csl = JSON.parse(at(files?.csl)) as { id: string; title: string }[];
    expect(new Map(csl.map(({ id, title }) => [id, title]))).toEqual(
      new Map(content.sources.map((source) => [source.id, titleOf(source)])),
    );
    // BibTeX marks letters with braces and signs with backslashes.
    const bare = (text: string) => plain(text.replace(/[{}\\]/g, ""));
    for (const [name, text] of [
      ["BibTeX", at(files?.bibtex)],
      ["RIS", at(files?.ris)],
    ] as const) {
      const whole = bare(text);
      none(
        content.sources
          .map((source) => bare(titleOf(source)))
          .filter((title) => !whole.includes(title))
          .map((title) => `${name}: ${title}`),
      );
    }
  });
});

describe("the checks find", () => {
  test("an event page that leaves everything out", () => {
    const [some] = events;
    const empty = {
      ...sample("<main></main>"),
      event: some?.event,
      edition: some?.edition,
    } as Page;
    expect(untold(empty).length).toBeGreaterThan(5);
    expect(untold(sample(""))).toHaveLength(1);
  });

  test("a title without its brackets, and brackets without need", () => {
    const [ours] = [...described].filter((title) => !exact.has(title));
    const [theirs] = exact;
    expect(badTitles(sample(`<cite>[${ours}]</cite><cite>${theirs}</cite>`))).toEqual([]);
    expect(badTitles(sample(`<cite>${ours}</cite><cite>[${theirs}]</cite>`))).toHaveLength(2);
  });
});
