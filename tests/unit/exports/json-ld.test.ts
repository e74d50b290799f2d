// Claims about what search engines are told.
import { describe, expect, it } from "vitest";
import type { JsonLd } from "../../../src/exports/json-ld-nodes.ts";
import * as ld from "../../../src/exports/json-ld.ts";
import { answersOf } from "../../../src/model/join-law.ts";
import { inCut } from "../../../src/model/cuts.ts";
import { eachEdition, first, origin, unlinked } from "./real-site.ts";

/** Every value of a field, anywhere in the data. */
function valuesOf(data: unknown, field: string): unknown[] {
  if (Array.isArray(data)) return data.flatMap((item) => valuesOf(item, field));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [
    ...(name === field ? [value] : []),
    ...valuesOf(value, field),
  ]);
}

describe.each(eachEdition)("the JSON-LD in %s", (code, edition) => {
  const list = { title: "T", description: "D", address: edition.at.short, checked: "2026-11-24" };
  const short = edition.events.filter((event) => inCut(event, { group: "importance", value: "1" }));
  const trail = [
    { name: "A", address: edition.at.home },
    { name: "B", address: edition.at.timeline },
  ];
  const pages: readonly JsonLd[] = [
    ld.siteLd(edition, origin),
    ld.timelineLd(edition, { title: "T", description: "D", address: edition.at.timeline }, origin),
    ld.timelineLd(edition, list, origin, short),
    ld.proseLd(edition, list, origin),
    ...edition.events.map((event) => ld.eventLd(edition, event, origin)),
    ...edition.chains.map((chain) => ld.chainLd(edition, chain, origin)),
    ...edition.law.provisions.map((provision) => ld.provisionLd(edition, provision, origin)),
    ...edition.law.scenarios.map((scenario) => ld.scenarioLd(edition, scenario, origin)),
    ...edition.explainers.map((explainer) => ld.explainerLd(edition, explainer, origin)),
  ];

  it("has nothing undefined or empty", () => {
    for (const page of [...pages, ld.breadcrumbLd(trail, origin)]) {
      expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
    }
  });

  it("gives dates as ISO, and addresses whole", () => {
    for (const page of pages) {
      const dates = ["startDate", "dateModified", "datePublished"].flatMap((name) =>
        valuesOf(page, name),
      );
      for (const date of dates) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      for (const url of valuesOf(page, "url")) expect(URL.canParse(String(url))).toBe(true);
    }
  });

  it("says of every page that it is free, under which licence, in which language and by whom", () => {
    for (const page of pages) {
      expect(page).toMatchObject({
        "@context": "https://schema.org",
        inLanguage: code,
        isAccessibleForFree: true,
        license: "https://creativecommons.org/licenses/by-sa/4.0/",
        publisher: { name: edition.words.site.name },
      });
    }
  });

  it("cites every source of an event, with an address only where a class can be sent", () => {
    for (const event of edition.events) {
      const [citations] = valuesOf(ld.eventLd(edition, event, origin), "citation") as [unknown[]];
      expect(citations.length).toBe(event.sources.length);
      const hidden = unlinked.filter((source) => event.sources.includes(source));
      const linked = event.sources.filter((source) => !hidden.includes(source));
      const given = valuesOf(citations, "url");
      expect(given).toEqual(linked.flatMap(({ url }) => url ?? []));
    }
  });

  it("says of a rule whose it is, and gives its dates as they are law on the day of the build", () => {
    for (const provision of edition.law.provisions) {
      const page = ld.provisionLd(edition, provision, origin);
      const { state, since, next } = provision.now;
      const applies =
        state === "applies" ? since : next?.step === "applies" ? next.date : undefined;
      expect(page["about"]).toMatchObject({
        "@type": "Legislation",
        name: edition.say(provision.instrument.name),
        legislationJurisdiction: edition.words.jurisdictions[provision.instrument.jurisdiction],
        ...(applies !== undefined && { temporalCoverage: `${applies}/..` }),
      });
      expect(page["citation"]).toHaveLength(provision.sources.length);
    }
  });

  it("cites every source of the answers to a situation once", () => {
    for (const scenario of edition.law.scenarios) {
      const sources = new Set(answersOf(scenario).flatMap((answer) => answer.sources));
      expect(ld.scenarioLd(edition, scenario, origin)["citation"]).toHaveLength(sources.size);
    }
  });

  it("lists the events of a short timeline and of a story in order", () => {
    const lists = [
      [ld.timelineLd(edition, list, origin, short), short],
      ...edition.chains.map((chain) => [ld.chainLd(edition, chain, origin), chain.events] as const),
    ] as const;
    for (const [page, events] of lists) {
      const [items] = valuesOf(page, "itemListElement") as [{ position: number; url: string }[]];
      expect(items.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
      expect(items.map(({ url }) => url)).toEqual(
        events.map((event) => `https://example.org${edition.at.event(event)}`),
      );
    }
  });

  it("numbers the path of links from 1", () => {
    const [items] = valuesOf(ld.breadcrumbLd(trail, origin), "itemListElement") as [unknown[]];
    expect(first(items)).toMatchObject({
      position: 1,
      item: `https://example.org${edition.at.home}`,
    });
  });
});

it("no text can end the script that holds it", () => {
  expect(ld.jsonLdText({ name: "</script><b>" })).not.toContain("<");
  expect(JSON.parse(ld.jsonLdText({ name: "</script>" }))).toEqual({ name: "</script>" });
});
