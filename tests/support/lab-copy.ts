// The labs and lessons of a copy of the content, to be spoiled: front matter and text apart.
import { parse, stringify } from "yaml";
import { idWhere, type ContentCopy } from "./content-copy.ts";

type Group = Record<string | number, unknown>;

/** One text of a folder of the copy, in all its languages. */
class PieceCopy {
  readonly id: string;
  readonly folder: string;
  readonly #copy: ContentCopy;

  constructor(copy: ContentCopy, shelf: "labs" | "lessons", id: string) {
    this.id = id;
    this.folder = `${shelf}/${id}`;
    this.#copy = copy;
  }

  /** The path of its text in a language, from the top of the content. */
  file(code: string): string {
    return `${this.folder}/${code}.mdx`;
  }

  /** Puts a value into a field above the text (`paper.answers`), or takes it away: undefined. */
  set(code: string, field: string, value: unknown): void {
    const { above, body } = this.#parts(code);
    const parts = field.match(/[^.[\]]+/g) ?? [];
    const last = parts.pop() ?? "";
    const group = parts.reduce((here, part) => here[part] as Group, above);
    group[last] = value;
    this.#write(code, above, body);
  }

  /** What stands in a field above the text. */
  get(code: string, field: string): unknown {
    const parts = field.match(/[^.[\]]+/g) ?? [];
    return parts.reduce<unknown>((here, part) => (here as Group)[part], this.#parts(code).above);
  }

  /** Replaces the text. */
  setText(code: string, body: string): void {
    this.#write(code, this.#parts(code).above, `\n${body}\n`);
  }

  /** The line on which a text begins in the file, counted from 1. */
  lineOf(code: string, body: string): number {
    const text = this.#copy.text(this.file(code));
    return text.slice(0, text.indexOf(body)).split("\n").length;
  }

  #parts(code: string): { above: Group; body: string } {
    const [, above = "", body = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(this.#copy.text(this.file(code))) ?? [];
    return { above: parse(above) as Group, body };
  }

  #write(code: string, above: Group, body: string): void {
    const matter = stringify(above, { aliasDuplicateObjects: false });
    this.#copy.write(this.file(code), `---\n${matter}---\n${body}`);
  }
}

/** One lab of the copy. */
export class LabCopy extends PieceCopy {
  constructor(copy: ContentCopy, id = idWhere(copy.records.labs)) {
    super(copy, "labs", id);
  }
}

/** One lesson of the copy. */
export class LessonCopy extends PieceCopy {
  constructor(copy: ContentCopy, id = idWhere(copy.records.lessons)) {
    super(copy, "lessons", id);
  }
}
