// Claims about every file that is given away: the same bytes each time, and nothing that is not for others.
import { describe, expect, it } from "vitest";
import { calendar } from "../../../src/exports/calendar.ts";
import { changesAtom, changesCalendar } from "../../../src/exports/change-files.ts";
import { bibtex, cslJson, ris } from "../../../src/exports/citations.ts";
import { citableEvent, referenceTo } from "../../../src/exports/citable.ts";
import { sourceItems } from "../../../src/exports/csl.ts";
import { timelineCsv } from "../../../src/exports/csv.ts";
import { atom, rss } from "../../../src/exports/feeds.ts";
import { eventLd, provisionLd, scenarioLd } from "../../../src/exports/json-ld.ts";
import { jsonText } from "../../../src/exports/json-shapes.ts";
import * as paths from "../../../src/exports/paths.ts";
import { sourcesJson, sourcesSchema } from "../../../src/exports/sources-json.ts";
import { timelineJson, timelineSchema } from "../../../src/exports/timeline-json.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { siteIn } from "../../../src/model/site.ts";
import { editions, origin, today } from "./real-site.ts";

/** Every file by a name, made from a given reading of the content. */
function filesOf(those: typeof editions): Map<string, string> {
  const items = those.slice(0, 1).flatMap((edition) => sourceItems(edition.site));
  return new Map([
    ["timeline.json", jsonText(timelineJson(those, origin))],
    ["timeline.schema.json", jsonText(timelineSchema())],
    ["sources.json", jsonText(sourcesJson(those, origin))],
    ["sources.schema.json", jsonText(sourcesSchema())],
    ["sources.csl.json", cslJson(items)],
    ["sources.bib", bibtex(items)],
    ["sources.ris", ris(items)],
    ...those.flatMap((edition) => {
      const { code } = edition.language;
      return [
        [`${code} atom`, atom(edition, origin)],
        [`${code} rss`, rss(edition, origin)],
        [`${code} csv`, timelineCsv(edition, origin)],
        [`${code} calendar`, calendar(edition, origin)],
        [`${code} changes atom`, changesAtom(edition, origin)],
        [`${code} changes calendar`, changesCalendar(edition, origin)],
        [
          `${code} law`,
          jsonText([
            ...edition.law.provisions.map((rule) => provisionLd(edition, rule, origin)),
            ...edition.law.scenarios.map((one) => scenarioLd(edition, one, origin)),
          ]),
        ],
        [
          `${code} events`,
          jsonText(edition.events.map((event) => eventLd(edition, event, origin))),
        ],
        [
          `${code} references`,
          jsonText(
            edition.events.map((event) =>
              referenceTo(edition, citableEvent(edition, event), origin),
            ),
          ),
        ],
      ] as const;
    }),
  ]);
}

const files = filesOf(editions);

it("two readings of the content give the same bytes", () => {
  expect(filesOf(editionsOf(siteIn("content", today), "/"))).toEqual(files);
});

it("what an editor noted stands in no file, nor an address that no class can be sent to", () => {
  const marked = siteIn("content", today);
  const { instruments, provisions, scenarios } = marked.law;
  const noted = [...marked.events, ...marked.sources, ...instruments, ...provisions, ...scenarios];
  for (const record of noted) record.note = "editor-only-note";
  for (const source of marked.sources) if (!source.link) source.url = "https://hidden.invalid/";
  for (const [name, text] of filesOf(editionsOf(marked, "/"))) {
    expect(text, name).not.toMatch(/editor-only-note|hidden\.invalid/);
    expect(text.length, name).toBe(files.get(name)?.length);
  }
});

describe("the endpoints make their files where the site says they are", () => {
  const built = (params: Record<string, string>, end: string) =>
    `/${Object.values(params).join("/")}${end}`;

  it("for feeds and files of the timeline", () => {
    const feeds = editions.map(({ at }) => at.feeds);
    const timelines = paths.timelinePaths(editions).map(({ params }) => params);
    expect(timelines.map((params) => built(params, "/atom.xml"))).toEqual(
      feeds.map(({ atom }) => atom),
    );
    const csv = paths
      .timelineFilePaths(editions, "timeline")
      .map(({ params }) => built(params, ".csv"));
    expect(csv).toEqual(feeds.map((feed) => feed.csv));
    const ics = paths
      .timelineFilePaths(editions, "calendar")
      .map(({ params }) => built(params, ".ics"));
    expect(ics).toEqual(feeds.map((feed) => feed.calendar));
  });

  it("for the reference to every event, story, rule, overview, situation and page of prose", () => {
    const all = [
      ...paths.citedEventPaths(editions),
      ...paths.citedChainPaths(editions),
      ...paths.citedProsePaths(editions),
      ...paths.citedProvisionPaths(editions),
      ...paths.citedLayerPaths(editions),
      ...paths.citedScenarioPaths(editions),
      ...paths.citedExplainerPaths(editions),
    ];
    const expected = editions.flatMap(({ events, chains, pages, law, explainers }) => [
      ...[...events, ...chains, ...pages, ...explainers],
      ...[...law.provisions, ...law.layers, ...law.scenarios],
    ]);
    expect(all.length).toBe(expected.length);
    for (const { params, props } of all) {
      expect(built(params, "/cite.bib")).toBe(`${props.page.address}cite.bib`);
    }
  });
});
