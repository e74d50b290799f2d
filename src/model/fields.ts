// Finds in a schema what a field is called, what it means and which fields stand beside it.
import { z } from "zod";

type Path = readonly PropertyKey[];

/** `title.nl`, `sources[2]`, as an editor would point at it. */
export function fieldName(path: Path): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

/** The sentence about a field, or about the nearest group that has one. */
export function meaningAt(schema: z.ZodType, path: Path): string {
  let here: z.ZodType | undefined = schema;
  let meaning = sentenceOf(schema) ?? "";
  for (const part of path) {
    here = child(here, part);
    if (!here) break;
    meaning = sentenceOf(here) ?? meaning;
  }
  return meaning;
}

/** The schema of a field, without what makes it optional; nothing for a field that does not exist. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const part of path) here = child(here, part);
  return here && unwrapped(here);
}

/** The names of the fields of a group; `needed` leaves out those that may be absent. */
export function keysAt(schema: z.ZodType, path: Path, needed = false): string[] {
  const group = schemaAt(schema, path);
  if (!(group instanceof z.ZodObject)) return [];
  return Object.entries(group.shape)
    .filter(([, field]) => !needed || !(field as z.ZodType).safeParse(undefined).success)
    .map(([key]) => key);
}

function child(schema: z.ZodType | undefined, part: PropertyKey): z.ZodType | undefined {
  const inner = schema && unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(part)] as z.ZodType | undefined;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return undefined;
}

function sentenceOf(schema: z.ZodType): string | undefined {
  return schema.description ?? unwrapped(schema).description;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}
