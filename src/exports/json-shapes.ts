// Shapes that the JSON files of the timeline and the sources share.
import { z } from "zod";
import type { Edition } from "../model/edition.ts";
import type { Site } from "../model/join.ts";
import { absolute } from "./absolute.ts";
import { licence } from "./licence.ts";

export const idShape = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const partialDateShape = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A value for each language that has one. */
export const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^[a-z]{2,3}$/), value);

export const placesShape = z
  .array(z.string().regex(/^[A-Z]{2,3}$/))
  .describe("Countries as ISO 3166-1 alpha-2, EU, or INT for international.");

/** The fields at the head of every file. */
export const headShape = {
  $schema: z.url().describe("The address of the schema that describes this file."),
  licence: z.url().describe("The licence of all that is in this file; name the site."),
  built: z.iso.date().describe("The day on which the file was made."),
  languages: z
    .array(z.string())
    .describe("The codes of the languages that words in this file stand in."),
};

/** The head of a file that its schema describes. */
export function headOf(editions: readonly Edition[], schema: string, origin: string) {
  return {
    $schema: absolute(schema, origin),
    licence: licence.url,
    built: siteOf(editions).today,
    languages: editions.map(({ language }) => language.code),
  };
}

/** The site that the editions are editions of, with the addresses of its files. */
export function siteOf(editions: readonly Edition[]): Site {
  return firstOf(editions).site;
}

export function firstOf(editions: readonly Edition[]): Edition {
  const [first] = editions;
  if (!first) throw new Error("the site has no language with an interface");
  return first;
}

/** A zod schema as JSON Schema, draft 2020-12. */
export function jsonSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return { $schema, title, ...rest };
}

/** Any object as the text of a JSON file. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
