// How a mistake in the content is told to an editor: file, field, what is wrong, what would be right.
import { z } from "zod";

export interface Mistake {
  /** Path of the file from the top of the repository. */
  readonly file: string;
  /** The field, written as it is found in the file: title.nl, sources[2]; empty for the whole file. */
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
}

/** Thrown once, with everything that is wrong with the content. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(tell).join("\n"));
    this.mistakes = mistakes;
  }
}

/** One sentence for one mistake. */
export function tell({ file, field, wrong, right }: Mistake): string {
  return `${file}: ${field ? `${field} ` : ""}${wrong}. ${right}`;
}

/** Turns what zod found wrong with a record into mistakes; `schema` gives each field's sentence. */
export function mistakesIn(file: string, schema: z.ZodType, error: z.ZodError): Mistake[] {
  return error.issues.flatMap((issue) => {
    const field = fieldName(issue.path);
    const right = meaningAt(schema, issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        file,
        field: fieldName([...issue.path, key]),
        wrong: "is a field that does not exist here",
        right: nearest(key, knownKeys(schema, issue.path)),
      }));
    }
    return [
      { file, field, wrong: whatIsWrong(issue), right: right || "See the schema of this record." },
    ];
  });
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? "is missing"
        : `is not ${named(issue.expected)}`;
    case "invalid_value":
      return /received undefined/.test(issue.message)
        ? "is missing"
        : `is not one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "has a value that is not allowed here";
    case "too_small":
      return issue.origin === "array" ? `needs at least ${issue.minimum}` : "is empty or too small";
    case "too_big":
      return issue.origin === "array" ? `has more than ${issue.maximum}` : "is too large";
    case "invalid_key":
      return "has a name that is not allowed here";
    default:
      return issue.message;
  }
}

function named(expected: string): string {
  const names: Record<string, string> = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
    record: "a group of fields",
  };
  return names[expected] ?? expected;
}

/** `title.nl`, `sources[2]`, as an editor would point at it. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

function meaningAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let here: z.ZodType | undefined = schema;
  let meaning = schema.description ?? "";
  for (const part of path) {
    here = child(here, part);
    if (!here) break;
    meaning = here.description ?? meaning;
  }
  return meaning;
}

function child(schema: z.ZodType | undefined, part: PropertyKey): z.ZodType | undefined {
  const inner = schema && unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(part)] as z.ZodType | undefined;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.ZodType | undefined = schema;
  for (const part of path) here = child(here, part);
  const inner = here && unwrapped(here);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) {
    return inner.keyType.options.map(String);
  }
  return [];
}

function nearest(key: string, known: readonly string[]): string {
  return known.length > 0
    ? `Leave it out, or use one of: ${known.join(", ")}.`
    : `Leave ${key} out.`;
}
