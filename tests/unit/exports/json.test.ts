// Claims about the JSON files: they keep to their own schemas and hold everything once.
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sourcesJson, sourcesSchema } from "../../../src/exports/sources-json.ts";
import { timelineJson, timelineSchema } from "../../../src/exports/timeline-json.ts";
import { editions, origin, site, today, unlinked } from "./real-site.ts";

const timeline = timelineJson(editions, origin);
const sources = sourcesJson(editions, origin);

/** Every mistake that a validator that knows nothing of zod finds. */
function mistakesAgainst(schema: Record<string, unknown>, data: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(data)));
  return validate.errors ?? [];
}

/** The paths of the fields of a schema that no sentence explains. */
function unexplained(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const here = schema as Record<string, unknown>;
  const fields = Object.entries(
    (here["properties"] ?? {}) as Record<string, { description?: string }>,
  );
  return [
    ...fields.filter(([, field]) => !field.description).map(([name]) => `${path}.${name}`),
    ...fields.flatMap(([name, field]) => unexplained(field, `${path}.${name}`)),
    ...unexplained(here["items"], `${path}[]`),
  ];
}

describe.each([
  ["timeline", timelineSchema(), timeline],
  ["sources", sourcesSchema(), sources],
] as const)("the file of the %s", (_name, schema, data) => {
  it("keeps to its own JSON Schema", () => {
    expect(mistakesAgainst(schema, data)).toEqual([]);
  });

  it("is refused by its schema when a field is unknown", () => {
    expect(mistakesAgainst(schema, { ...data, extra: 1 })).not.toEqual([]);
  });

  it("has a schema of draft 2020-12 that explains every field", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(unexplained(schema)).toEqual([]);
  });

  it("names its schema, its licence, the day and the languages", () => {
    expect(data.$schema).toMatch(/^https:\/\/example\.org\/data\/\w+\.schema\.json$/);
    expect(data.licence).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
    expect(data.built).toBe(today);
    expect(data.languages).toEqual(editions.map(({ language }) => language.code));
  });
});

describe("the events", () => {
  it("are all there, in the order of the site", () => {
    expect(timeline.events.map(({ id }) => id)).toEqual(site.events.map(({ id }) => id));
  });

  it("stand in every language that has them, each with the address of its page", () => {
    for (const edition of editions) {
      for (const event of edition.events) {
        const given = timeline.events.find(({ id }) => id === event.id);
        expect(given?.title[edition.language.code]).toBe(edition.say(event.title));
        expect(given?.url[edition.language.code]).toBe(
          `https://example.org${edition.at.event(event)}`,
        );
      }
    }
  });

  it("point at events, sources and stories that are in the files", () => {
    const ids = new Set(timeline.events.map(({ id }) => id));
    const stories = new Set(timeline.stories.map(({ id }) => id));
    const rests = new Set(sources.sources.map(({ id }) => id));
    for (const event of timeline.events) {
      const others = [...event.follows, ...event.followed_by].map((link) => link.event);
      expect(others.filter((id) => !ids.has(id))).toEqual([]);
      expect(event.chains.filter((id) => !stories.has(id))).toEqual([]);
      expect(event.sources.filter((id) => !rests.has(id))).toEqual([]);
    }
  });

  it("follow each other from both sides", () => {
    const forth = timeline.events.flatMap(({ id, follows }) =>
      follows.map(({ event, relation }) => `${event} ${relation} ${id}`),
    );
    const back = timeline.events.flatMap(({ id, followed_by }) =>
      followed_by.map(({ event, relation }) => `${id} ${relation} ${event}`),
    );
    expect(back.sort()).toEqual(forth.sort());
  });
});

describe("the sources", () => {
  it("are all there", () => {
    expect(sources.sources.map(({ id }) => id)).toEqual(site.sources.map(({ id }) => id));
  });

  it("have no address where no class can be sent", () => {
    expect(unlinked.length).toBeGreaterThan(0);
    for (const { id } of unlinked) {
      expect(sources.sources.find((source) => source.id === id)).not.toHaveProperty("url");
    }
  });
});
