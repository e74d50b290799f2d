// The sources in all languages as one JSON file, with the schema that describes it.
import { z } from "zod";
import type { Edition } from "../model/edition.ts";
import type { Source } from "../model/join.ts";
import { readings, sourceKinds, standings } from "../schemas/source.ts";
import * as shapes from "./json-shapes.ts";

const sourceShape = z.strictObject({
  id: shapes.idShape.describe("The source's own name; it never changes."),
  publisher: z.string().describe("Who published the original."),
  title: z.string().describe("The title of the original, in its own language."),
  title_exact: z.boolean().describe("false: the title is our description of the page."),
  author: z.string().optional().describe("The author, when the page names one."),
  published: shapes.partialDateShape
    .optional()
    .describe("The date of the page, as precise as it is known."),
  language: z.string().describe("ISO 639 code of the page's language."),
  kind: z.enum(sourceKinds).describe("Who speaks."),
  about: shapes.placesShape,
  standing: z
    .enum(standings)
    .describe(
      "primary: the body's own text; original: own editing; party: a stake in the case; copy or digest: somebody else's.",
    ),
  weight: z
    .number()
    .int()
    .min(1)
    .max(4)
    .describe("How much it weighs: 1 is the most, 4 the least."),
  read: z.enum(["full", "excerpt"]).describe("Whether all of it was read or a part."),
  read_as: z
    .enum(readings)
    .describe("page: read at the publisher; copy: in a copy; digest: in somebody's summary."),
  url: z.url().optional().describe("The address; left out when no class can be sent there."),
  says: shapes.perLanguage(z.string()).describe("What it says that matters, in our own words."),
  events: z.array(shapes.idShape).describe("The ids of the events that rest on it."),
});

const sourcesShape = z.strictObject({
  ...shapes.headShape,
  sources: z.array(sourceShape).describe("All sources by publisher and date."),
});

export type SourcesData = z.infer<typeof sourcesShape>;

/** What each field of the file of sources means, as JSON Schema 2020-12. */
export function sourcesSchema(): Record<string, unknown> {
  return shapes.jsonSchema(sourcesShape, "Sources");
}

/** All sources in all languages; an address only where a class can be sent, and no editor's notes. */
export function sourcesJson(editions: readonly Edition[], origin: string): SourcesData {
  return {
    ...shapes.headOf(editions, shapes.firstOf(editions).files.sourcesSchema, origin),
    sources: shapes.siteOf(editions).sources.map(sourceData),
  };
}

function sourceData(source: Source) {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    title_exact: source.title_exact,
    ...(source.author !== undefined && { author: source.author }),
    ...(source.published !== undefined && { published: source.published }),
    language: source.language,
    kind: source.kind,
    about: source.about,
    standing: source.standing,
    weight: source.weight,
    read: source.read,
    read_as: source.read_as,
    ...(source.link && source.url !== undefined && { url: source.url }),
    says: source.says,
    events: source.events.map(({ id }) => id),
  };
}
