// How a mistake in the content is told to an editor: file, field, what is wrong, what would be right.
import type { z } from "zod";
import { didYouMean } from "./closest.ts";
import { fieldName, keysAt, meaningAt } from "./fields.ts";
import type { Kind } from "./records.ts";

export interface Mistake {
  /** Path of the file from the top of the repository. */
  readonly file: string;
  /** The field, written as it is found in the file: title.nl, sources[2]; empty for the whole file. */
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
  /** The record that is named and not found; only until src/model/settle.ts has looked at it. */
  readonly names?: { readonly kind: Kind; readonly id: string };
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

/** One sentence for what is wrong and one for what would be right. */
export function tell({ file, field, wrong, right }: Mistake): string {
  return `${file}${field ? `: ${field}` : ""} ${wrong}. ${right}`;
}

/**
 * Turns what zod found wrong with a record into mistakes; `schema` gives each field's sentence.
 * @param error of a parse with `reportInput`, so that the message can show what stands there
 */
export function mistakesIn(file: string, schema: z.ZodType, error: z.ZodError): Mistake[] {
  return error.issues.flatMap(meant).flatMap((issue): Mistake[] => {
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        file,
        field: fieldName([...issue.path, key]),
        wrong: "is a field that does not exist here",
        right:
          didYouMean(key, known).trim() ||
          `Leave it out; the fields that exist are: ${known.join(", ")}.`,
      }));
    }
    return [
      { file, field: fieldName(issue.path), wrong: wrongIn(issue), right: rightFor(issue, schema) },
    ];
  });
}

type Issue = z.core.$ZodIssue;

/** Where several shapes are allowed: what is wrong with the one that the value looks like. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const near = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code !== "invalid_type" || path.length > 0),
  );
  return (
    near?.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
  );
}

function wrongIn(issue: Issue): string {
  if (issue.code !== "custom" && issue.input === undefined) return "is missing";
  if (issue.code !== "custom" && issue.input === null) return "is empty";
  switch (issue.code) {
    case "invalid_type":
      return `is ${shown(issue.input)}, not ${named(issue.expected)}`;
    case "invalid_value":
      return isQuotedNumber(issue)
        ? `is the text ${shown(issue.input)}, not the number`
        : `is ${shown(issue.input)}, which is not on the list`;
    case "invalid_union":
      if (issue.message !== "Invalid input")
        return `is ${shown(issue.input)}, which ${issue.message}`;
      return `is ${shown(issue.input)}, not ${issue.errors
        .flatMap(([first]) => (first?.code === "invalid_type" ? [named(first.expected)] : []))
        .join(" or ")}`;
    case "too_small":
      if (issue.origin === "array") return `needs at least ${entries(issue.minimum)}`;
      return issue.origin === "string"
        ? "is empty"
        : `is ${shown(issue.input)}, less than ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "array") return `has more than ${entries(issue.maximum)}`;
      return issue.origin === "string"
        ? `is ${String(issue.input).length} characters long, more than ${issue.maximum}`
        : `is ${shown(issue.input)}, more than ${issue.maximum}`;
    case "invalid_key":
      return issue.issues[0]?.message ?? "is a name that is not allowed here";
    default:
      if (issue.input === "") return "is empty";
      return /^is (not|a|before) /.test(issue.message)
        ? `is ${shown(issue.input)}, which ${issue.message}`
        : issue.message;
  }
}

function rightFor(issue: Issue, schema: z.ZodType): string {
  if (issue.code === "custom" && typeof issue.params?.["right"] === "string") {
    return issue.params["right"];
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    if (isQuotedNumber(issue)) return "Take the quotes away.";
    return `${didYouMean(issue.input, values)}Use one of: ${values.join(", ")}.`;
  }
  const path = issue.code === "invalid_key" ? issue.path.slice(0, -1) : issue.path;
  const meaning = meaningAt(schema, path);
  if (issue.code !== "invalid_type") return meaning;
  const scalar = typeof issue.input === "number" || typeof issue.input === "boolean";
  if (issue.expected === "string" && scalar) return `Put it between double quotes. ${meaning}`;
  const fields = issue.expected === "object" ? keysAt(schema, path, true) : [];
  return [meaning, fields.length > 0 ? `It has the fields: ${fields.join(", ")}.` : ""]
    .filter(Boolean)
    .join(" ");
}

/** A number of the list, but between quotes. */
function isQuotedNumber({ input, values }: z.core.$ZodIssueInvalidValue): boolean {
  return (
    typeof input === "string" &&
    values.some((value) => typeof value === "number" && String(value) === input)
  );
}

/** What stands there, short enough for a sentence. */
function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === "number") && value.length > 0
      ? `[${value.join(", ")}]`
      : "a list";
  }
  if (typeof value === "object") return "a group of fields";
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
}

function entries(count: number | bigint): string {
  return Number(count) === 1 ? "one entry" : `${count} entries`;
}

function named(expected: string): string {
  const names: Record<string, string> = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    tuple: "a pair of numbers",
    object: "a group of fields",
    record: "a group of fields",
  };
  return names[expected] ?? expected;
}
