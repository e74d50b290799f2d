// A draft is read and held to its schema, but is on no page and in no file, and nothing that is published names it.
import { describe, expect, test } from "vitest";
import { editionsOf } from "../../../src/model/edition.ts";
import { readRecords } from "../../../src/model/records.ts";
import { siteIn } from "../../../src/model/site.ts";
import { sourcesJson, sourcesSchema } from "../../../src/exports/sources-json.ts";
import { timelineJson, timelineSchema } from "../../../src/exports/timeline-json.ts";
import { contentCopy, fileOf, mistakesOf, stopTheBuild } from "../../support/content-copy.ts";
import {
  addDrafts,
  draftEvent,
  draftSource,
  eventFile,
  sourceFile,
} from "../../support/drafts.ts";

const copy = contentCopy();
const [event = ""] = copy.records.events.keys();
const [source = ""] = copy.records.sources.keys();
const { first } = copy;

describe("a draft", () => {
  test("may be half: any field and any language may lack", () => {
    addDrafts(copy);
    copy.set(eventFile, `title.${first}`, "One language only");
    expect(() => siteIn(copy.folder)).not.toThrow();
  });

  test("is read beside the records that are published", () => {
    addDrafts(copy);
    const { drafts, events, sources } = readRecords(copy.folder);
    expect([...drafts.events.keys()]).toEqual([draftEvent]);
    expect([...drafts.sources.keys()]).toEqual([draftSource]);
    expect([events.size, sources.size]).toEqual([copy.records.events.size, copy.records.sources.size]);
  });

  test("is in no edition and in no file that others may use", () => {
    const before = editionsOf(siteIn(copy.folder), "/");
    addDrafts(copy);
    const after = editionsOf(siteIn(copy.folder), "/");
    const origin = "https://example.org/";
    expect(timelineJson(after, origin)).toEqual(timelineJson(before, origin));
    expect(sourcesJson(after, origin)).toEqual(sourcesJson(before, origin));
    for (const [at, { events, sources, site }] of after.entries()) {
      expect(events.map(({ id }) => id)).toEqual(before[at]?.events.map(({ id }) => id));
      expect(sources.map(({ id }) => id)).toEqual(before[at]?.sources.map(({ id }) => id));
      expect(JSON.stringify(site.state)).toBe(JSON.stringify(before[at]?.site.state));
    }
  });

  test("may name drafts and what is published", () => {
    addDrafts(copy);
    copy.set(eventFile, "sources", [draftSource, source]);
    copy.set(eventFile, "follows", [{ event, relation: "reaction" }]);
    expect(() => siteIn(copy.folder)).not.toThrow();
  });
});

test("what a source keeps of the text that was read may stand with a published source too", () => {
  copy.set(fileOf("sources", source), "text", { characters: 12, sha256: "a".repeat(64) });
  expect(() => siteIn(copy.folder)).not.toThrow();
});

test("publish: true is the same as nothing", () => {
  copy.set(fileOf("events", event), "publish", true);
  expect(readRecords(copy.folder).events.has(event)).toBe(true);
});

test("the schemas for others know no drafts and no marks of texts", () => {
  const schemas = JSON.stringify([timelineSchema(), sourcesSchema()]);
  expect(schemas).not.toMatch(/"publish"|sha256|draft(?!\/2020-12)/);
});

describe("a draft stops the build when", () => {
  const draft = (field: string, value: unknown) => () => {
    addDrafts(copy);
    copy.set(eventFile, field, value);
  };
  stopTheBuild(copy, [
    {
      claim: "a field of it is wrong",
      file: eventFile,
      field: "kind",
      change: draft("kind", "party"),
      wrong: 'is "party", which is not on the list',
      right: "Use one of: use, law,",
    },
    {
      claim: "it has a field that does not exist",
      file: eventFile,
      field: "colour",
      change: draft("colour", "red"),
      wrong: "is a field that does not exist here",
      right: "the fields that exist are: date, places",
    },
    {
      claim: "it names a source that does not exist, as a draft or otherwise",
      file: eventFile,
      field: "sources[0]",
      change: draft("sources", [`${draftSource}s`]),
      wrong: `is "${draftSource}s", which does not exist`,
      right: "Name a file of content/timeline/sources",
    },
    {
      claim: "it names an actor that does not exist",
      file: eventFile,
      field: "actors[0]",
      change: draft("actors", ["nobody-at-all"]),
      wrong: 'is "nobody-at-all", which does not exist',
      right: "Name a file of content/timeline/actors",
    },
    {
      claim: "the mark of its text is no SHA-256",
      file: sourceFile,
      field: "text.sha256",
      change: () => {
        addDrafts(copy);
        copy.set(sourceFile, "text.sha256", "abc");
      },
      wrong: 'is "abc", which is not a SHA-256 of 64 signs 0 to 9 and a to f',
      right: "The SHA-256 of the text.",
    },
  ]);
});

describe("a published record stops the build when", () => {
  const chain = [...copy.records.chains.keys()][0] ?? "";
  const end = copy.records.chains.get(chain)?.events.length ?? 0;
  const term = [...copy.records.terms.keys()][0] ?? "";
  const piece = [...copy.records.explainers.keys()][0] ?? "";
  const text = `explainers/${piece}/${first}.mdx`;
  stopTheBuild(copy, [
    {
      claim: "an event names a draft of a source",
      file: fileOf("events", event),
      field: "sources[0]",
      change: () => {
        addDrafts(copy);
        copy.set(fileOf("events", event), "sources[0]", draftSource);
      },
      wrong: `names a draft, content/${sourceFile}`,
      right: "publish that too, or take the name away",
    },
    {
      claim: "a story names a draft of an event",
      file: fileOf("chains", chain),
      field: `events[${end}]`,
      change: () => {
        addDrafts(copy);
        copy.set(fileOf("chains", chain), `events[${end}]`, draftEvent);
      },
      wrong: `names a draft, content/${eventFile}`,
      right: "publish that too, or take the name away",
    },
    {
      claim: "a term names a draft of a source",
      file: fileOf("terms", term),
      field: "sources[0]",
      change: () => {
        addDrafts(copy);
        copy.set(fileOf("terms", term), "sources", [draftSource]);
      },
      wrong: `names a draft, content/${sourceFile}`,
      right: "publish that too, or take the name away",
    },
    {
      claim: "an event has no source, drafts or not",
      file: fileOf("events", event),
      field: "sources",
      wrong: "is missing",
      right: "The sources, the best first.",
    },
    {
      claim: "it says something else of publishing than yes or no",
      file: fileOf("events", event),
      field: "publish",
      value: "later",
      wrong: 'is "later", not true or false',
      right: "false: a draft",
    },
  ]);

  test("a text cites a draft of a source, which stops the build", () => {
    addDrafts(copy);
    copy.write(text, `${copy.text(text)}\nOne more. <Cite id="${draftSource}" />\n`);
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${text}`,
        field: expect.stringMatching(/^line \d+: Cite$/) as string,
        wrong: `names a draft, content/${sourceFile}`,
        right: expect.stringContaining("publish that too") as string,
      },
    ]);
  });
});
