// Takes files from the folder `content`: their text, checked against a schema, or a mistake for each.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Language } from "../schemas/language.ts";
import { idPattern } from "../schemas/words.ts";
import { keysAt } from "./fields.ts";
import { mistakesIn, type Mistake } from "./mistakes.ts";
import { readYaml } from "./yaml.ts";

const recordName =
  "A record is a file named in small letters, digits and single hyphens, with the ending .yaml.";
const pageFolder =
  "A page is a folder, named in small letters, digits and single hyphens, with one text a language.";

/** What stands above a text, and the text itself. */
export type Prose<Record> = Record & { readonly body: string };

export class Shelf {
  /** Files that were found but hold a mistake, from the top of `content`. */
  readonly failed = new Set<string>();
  readonly #root: string;
  readonly #mistakes: Mistake[];

  constructor(root: string, mistakes: Mistake[]) {
    this.#root = root;
    this.#mistakes = mistakes;
  }

  /** One YAML file, or nothing when it holds a mistake. */
  file<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | undefined {
    if (!existsSync(join(this.#root, path))) {
      this.#complain(path, "", "is missing", "The site cannot be built without it.");
      return undefined;
    }
    return this.#checked(path, readFileSync(join(this.#root, path), "utf8"), schema);
  }

  /** Every YAML file of a folder, by the name of the file; not the drafts, if it may hold them. */
  folder<Schema extends z.ZodType>(path: string, schema: Schema): Map<string, z.infer<Schema>> {
    return this.withDrafts(path, schema, undefined).published;
  }

  /** Every YAML file of a folder, by the name of the file: what is published, and what is a draft. */
  withDrafts<Schema extends z.ZodType, Draft extends z.ZodType>(
    path: string,
    schema: Schema,
    draft: Draft | undefined,
  ): { published: Map<string, z.infer<Schema>>; drafts: Map<string, z.infer<Draft>> } {
    const published = new Map<string, z.infer<Schema>>();
    const drafts = new Map<string, z.infer<Draft>>();
    for (const name of this.#list(path)) {
      const file = `${path}/${name}`;
      const id = name.replace(/\.yaml$/, "");
      if (id === name || !idPattern.test(id) || this.#isFolder(file)) {
        this.#complain(file, "", "is not the file of a record", recordName);
        continue;
      }
      const value = this.#value(file, readFileSync(join(this.#root, file), "utf8"));
      if (value === undefined) continue;
      if (draft && isDraft(value)) this.#keep(file, id, value, draft, drafts);
      else this.#keep(file, id, value, schema, published);
    }
    return { published, drafts };
  }

  /**
   * The `<id>/<language>.mdx` files: their front matter, and their text as it is written.
   * @param schemaOf the schema of an id; nothing for an id that may not be
   * @param known the ids that may be, where not every id may
   */
  prose<Schema extends z.ZodType>(
    path: string,
    schemaOf: (id: string) => Schema | undefined,
    languages: readonly Language[],
    known: readonly string[] = [],
  ): Map<string, Map<string, Prose<z.infer<Schema>>>> {
    const found = new Map<string, Map<string, Prose<z.infer<Schema>>>>();
    for (const id of this.#list(path)) {
      const folder = `${path}/${id}`;
      if (!idPattern.test(id) || !this.#isFolder(folder)) {
        this.#complain(folder, "", "is not the folder of a page", pageFolder);
        continue;
      }
      const schema = schemaOf(id);
      if (schema) found.set(id, this.#texts(folder, schema, languages));
      else this.#complain(folder, "", "is not one that exists", `There are: ${known.join(", ")}.`);
    }
    return found;
  }

  /** Complains of whatever lies in a folder beside the folders that are read. */
  only(path: string, known: readonly string[]): void {
    for (const name of this.#list(path)) {
      if (known.includes(`${path}/${name}`)) continue;
      this.#complain(
        `${path}/${name}`,
        "",
        "lies where the site reads nothing",
        `Move it to one of: ${known.map((folder) => `content/${folder}`).join(", ")}.`,
      );
    }
  }

  #texts<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    languages: readonly Language[],
  ): Map<string, Prose<z.infer<Schema>>> {
    const texts = new Map<string, Prose<z.infer<Schema>>>();
    const names = this.#list(folder);
    const files = languages.map(({ code }) => `${code}.mdx`);
    for (const name of names) {
      const file = `${folder}/${name}`;
      if (!files.includes(name) || this.#isFolder(file)) {
        this.#complain(
          file,
          "",
          "is not a text in a language of the site",
          `Call it ${[...new Set(files)].join(" or ")}, or add its language to content/languages.yaml.`,
        );
        continue;
      }
      const record = this.#prose(file, schema);
      if (record !== undefined) texts.set(name.replace(/\.mdx$/, ""), record);
    }
    for (const { code, complete } of languages) {
      if (complete && !names.includes(`${code}.mdx`)) {
        this.#complain(
          `${folder}/${code}.mdx`,
          "",
          "is missing",
          `The language ${code} is complete, so every page needs a text in it.`,
        );
      }
    }
    return texts;
  }

  #prose<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Prose<z.infer<Schema>> | undefined {
    const text = readFileSync(join(this.#root, path), "utf8");
    const matter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    if (matter) {
      const record = this.#checked(path, matter[1] ?? "", schema, 1);
      // Blank lines stand in for the front matter, so that a line of the text keeps its number.
      const above = matter[0].replace(/[^\n]+/g, "");
      return record && Object.assign(record, { body: above + text.slice(matter[0].length) });
    }
    this.#complain(
      path,
      "",
      "has no front matter",
      `Begin the file with a line ---, the fields ${keysAt(schema, []).join(", ")}, and another line ---.`,
    );
    return undefined;
  }

  #list(path: string): string[] {
    const folder = join(this.#root, path);
    if (!this.#isFolder(path)) {
      this.#complain(
        path,
        "",
        existsSync(folder) ? "is not a folder" : "is missing",
        "The site cannot be built without this folder.",
      );
      return [];
    }
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .sort();
  }

  #isFolder(path: string): boolean {
    return statSync(join(this.#root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  #keep<Schema extends z.ZodType>(
    path: string,
    id: string,
    value: unknown,
    schema: Schema,
    found: Map<string, z.infer<Schema>>,
  ): void {
    const record = this.#parsed(path, value, schema);
    if (record !== undefined) found.set(id, record);
  }

  #checked<Schema extends z.ZodType>(
    path: string,
    text: string,
    schema: Schema,
    above = 0,
  ): z.infer<Schema> | undefined {
    const value = this.#value(path, text, above);
    return value === undefined ? undefined : this.#parsed(path, value, schema);
  }

  /** The plain value of a YAML text; an empty text is null, one with a mistake undefined. */
  #value(path: string, text: string, above = 0): unknown {
    const read = readYaml(text, above);
    if ("value" in read) return read.value;
    const { field, wrong, right } = read.complaint;
    this.#complain(path, field, wrong, right);
    return undefined;
  }

  #parsed<Schema extends z.ZodType>(
    path: string,
    value: unknown,
    schema: Schema,
  ): z.infer<Schema> | undefined {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    this.failed.add(path);
    this.#mistakes.push(...mistakesIn(`content/${path}`, schema, result.error));
    return undefined;
  }

  #complain(path: string, field: string, wrong: string, right: string): void {
    this.failed.add(path);
    this.#mistakes.push({ file: `content/${path}`, field, wrong, right });
  }
}

/** Whether a record says of itself that it is not to be published. */
function isDraft(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "publish" in value && value.publish === false
  );
}
