// What a text of prose names: citations, terms, and links to records, as components with an id.

/** The components that a text may use. */
export const proseComponents = [
  "Cite",
  "Law",
  "Term",
  "Event",
  "Situation",
  "Figure",
  "Check",
  "Lab",
] as const;

export type ProseComponent = (typeof proseComponents)[number];

export interface Mark {
  /** The name of the component as it is written, which may be one that does not exist. */
  readonly component: string;
  /** The id that it names; empty when it names none. */
  readonly id: string;
  /** The line of the text, counted from 1. */
  readonly line: number;
}

/** Every component of a text in the order in which they stand. */
export function marksIn(body: string): Mark[] {
  return [...body.matchAll(/<([A-Z][A-Za-z]*)\b([^>]*?)\/?>/g)].map((match) => ({
    component: match[1] ?? "",
    id: /(?:^|\s)id="([^"]*)"/.exec(match[2] ?? "")?.[1] ?? "",
    line: body.slice(0, match.index).split("\n").length,
  }));
}

/** The ids that components of one kind name, each once, in the order of the text. */
export function namedIn(marks: readonly Mark[], component: ProseComponent): string[] {
  return [...new Set(marks.filter((mark) => mark.component === component).map(({ id }) => id))];
}

/** Words of a text as a reader counts them, without components and Markdown. */
export function wordCount(body: string): number {
  return body
    .replace(/<[^>]*>/g, " ")
    .replace(/\]\([^)]*\)/g, " ")
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
