// The letter maker: which letter fits, what is still missing, and the letter as text. Pure.

/** A letter as its page holds it: paragraphs of plain parts and gaps. */
export interface LetterParts {
  readonly lines: readonly Line[];
}

/** A line or paragraph: text, and names of gaps that a reader fills. */
export type Line = readonly (string | { readonly gap: string })[];

/** What the reader filled in, by the name of the gap. */
export type Values = Readonly<Record<string, string>>;

export interface Field {
  readonly name: string;
  readonly optional: boolean;
}

export type Fault = { readonly field: string; readonly kind: "missing" | "future" };

/**
 * What keeps a letter from being made, in the order of the fields.
 * @param today as year-month-day; the day of a visit cannot lie after it
 */
export function faultsIn(fields: readonly Field[], values: Values, today: string): Fault[] {
  return fields.flatMap(({ name, optional }): Fault[] => {
    const value = (values[name] ?? "").trim();
    if (value === "") return optional ? [] : [{ field: name, kind: "missing" }];
    return name === "date" && value > today ? [{ field: name, kind: "future" }] : [];
  });
}

/** The lines with the gaps filled; a line with a gap that stays empty falls away. */
export function filled(lines: readonly Line[], values: Values): string[] {
  return lines.flatMap((line) => {
    const parts = line.map((part) =>
      typeof part === "string" ? part : (values[part.gap] ?? "").trim(),
    );
    const empty = line.some((part, at) => typeof part !== "string" && parts[at] === "");
    return empty ? [] : [parts.join("").trim()];
  });
}

/** The letter as a text file: an empty line between its blocks. */
export function asText(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
