// From the words that an editor types to the value of a field, by the schema of that field.
import { z } from "zod";
import { schemaAt } from "../../model/fields.ts";

/** The name of a field, taken apart: title.nl is title and nl. */
export function pathOf(field: string): string[] {
  return field.split(".");
}

/**
 * The value that an answer stands for; what it cannot be read as stays text, and the schema refuses it.
 * Lists are split at commas, and "none" is an empty list. An earlier event of `follows` is event:relation.
 */
export function valueOf(answer: string, schema: z.ZodType, field: string): unknown {
  const text = answer.trim();
  const here = schemaAt(schema, pathOf(field));
  if (here instanceof z.ZodArray) {
    const parts = text === "none" ? [] : text.split(",").map((part) => part.trim());
    const kept = parts.filter((part) => part !== "");
    return here.element instanceof z.ZodObject ? kept.map(pairOf) : kept;
  }
  if (here instanceof z.ZodBoolean) {
    return { true: true, yes: true, false: false, no: false }[text.toLowerCase()] ?? text;
  }
  if (here instanceof z.ZodNumber || isOfNumbers(here)) return numberIn(text);
  if (here instanceof z.ZodUnion) {
    const parts = text.replace(/[[\]]/g, "").split(",").map(numberIn);
    return parts.length === 1 ? parts[0] : parts;
  }
  // A year alone is written as a number, as in the other records.
  if (here instanceof z.ZodPipe && /^\d{4}$/.test(text)) return Number(text);
  return text;
}

/** The words of a list that a field, or each entry of it, must be one of; none where it is free. */
export function choicesOf(schema: z.ZodType, field: string): string[] {
  const here = schemaAt(schema, pathOf(field));
  const one = here instanceof z.ZodArray ? here.element : here;
  if (one instanceof z.ZodEnum || one instanceof z.ZodLiteral) {
    return (one instanceof z.ZodEnum ? one.options : [...one.values]).map(String);
  }
  return one instanceof z.ZodBoolean ? ["yes", "no"] : [];
}

/** Whether a field holds a list, and whether it may be empty. */
export function isList(schema: z.ZodType, field: string): { list: boolean; empty: boolean } {
  const here = schemaAt(schema, pathOf(field));
  const list = here instanceof z.ZodArray;
  return { list, empty: list && here.safeParse([]).success };
}

function isOfNumbers(schema: z.ZodType | undefined): boolean {
  return (
    schema instanceof z.ZodLiteral && [...schema.values].every((one) => typeof one === "number")
  );
}

function numberIn(text: string): number | string {
  const plain = text.trim();
  return plain === "" || Number.isNaN(Number(plain)) ? plain : Number(plain);
}

function pairOf(text: string): { event: string; relation?: string } {
  const [event = "", relation] = text.split(":").map((part) => part.trim());
  return relation === undefined ? { event } : { event, relation };
}
