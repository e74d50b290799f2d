// The YAML of a draft source and a draft event, with the reason for each value above it.
import { createHash } from "node:crypto";
import { Document, isScalar, isSeq, visit } from "yaml";
import type { z } from "zod";
import { DeskError } from "../error.ts";

/** A value for a field, and why it is proposed. */
export interface Field {
  readonly value: unknown;
  readonly reason?: string | undefined;
  /** More lines to stand above it. */
  readonly more?: readonly string[] | undefined;
}

/** The fields of a record in their order; undefined for one that was not found. */
export type Fields = Readonly<Record<string, Field | undefined>>;

/** Length and mark of a text, so that it is known again without being kept. */
export interface TextMark {
  /** Signs (code points) of the text, with single spaces for all white space. */
  readonly characters: number;
  readonly sha256: string;
}

export function markOfText(text: string): TextMark {
  const even = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return {
    characters: [...even].length,
    sha256: createHash("sha256").update(even).digest("hex"),
  };
}

/** Lists of short words, which stand in one line. */
const inOneLine: readonly string[] = ["about", "places", "topics"];

/**
 * The YAML text of a draft. A value that its schema refuses is left out.
 * @param head lines to stand at the top
 * @param schema the schema of the draft
 * @throws DeskError when the whole is no draft, which would be a mistake of the desk
 */
export function draftText(head: readonly string[], fields: Fields, schema: z.ZodObject): string {
  const kept = Object.entries(fields).flatMap(([name, field]) =>
    field !== undefined && fits(schema, name, field.value) ? [[name, field] as const] : [],
  );
  const record = Object.fromEntries(kept.map(([name, { value }]) => [name, value]));
  const whole = schema.safeParse(record);
  if (!whole.success) {
    throw new DeskError(`The draft would not be sound: ${whole.error.issues[0]?.message ?? ""}.`);
  }
  const document = new Document(record);
  document.commentBefore = head.map(comment).join("\n");
  visit(document, {
    Pair(_, { key, value }, path) {
      if (path.length > 2 || !isScalar(key)) return;
      const { reason, more = [] } = fields[String(key.value)] ?? {};
      const lines = [...(reason ? [reason] : []), ...more].map(comment);
      if (lines.length > 0) key.commentBefore = lines.join("\n");
      if (isSeq(value)) value.flow = inOneLine.includes(String(key.value));
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

function fits(schema: z.ZodObject, name: string, value: unknown): boolean {
  const field = schema.shape[name] as z.ZodType | undefined;
  return value !== undefined && field?.safeParse(value).success === true;
}

/** One line of a comment: no line may break out of it, and none quotes at length. */
function comment(line: string): string {
  const plain = line.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return ` ${plain.length > 160 ? `${plain.slice(0, 159)}…` : plain}`;
}
