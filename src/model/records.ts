// Reads the folder `content` from disk and checks each record against its schema; no links yet.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { actorSchema, type ActorRecord } from "../schemas/actor.ts";
import { chainSchema, type ChainRecord } from "../schemas/chain.ts";
import { eventSchema, type EventRecord } from "../schemas/event.ts";
import { figureSchema, type FigureRecord } from "../schemas/figure.ts";
import { interfaceSchema, type Interface } from "../schemas/interface.ts";
import { languagesSchema, type Language } from "../schemas/language.ts";
import { pageSchema, type PageRecord } from "../schemas/page.ts";
import { sourceSchema, type SourceRecord } from "../schemas/source.ts";
import { idPattern } from "../schemas/words.ts";
import { ContentError, mistakesIn, type Mistake } from "./mistakes.ts";

/** Where each kind of record lies, from the top of `content`. */
export const folders = {
  events: "timeline/events",
  sources: "timeline/sources",
  chains: "timeline/chains",
  actors: "timeline/actors",
  figures: "figures",
  interface: "interface",
  pages: "pages",
} as const;

export interface Records {
  readonly languages: readonly Language[];
  /** Language code to the words of the interface. */
  readonly interface: ReadonlyMap<string, Interface>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly chains: ReadonlyMap<string, ChainRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly figures: ReadonlyMap<string, FigureRecord>;
  /** Page id to language code to what stands above its prose. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, PageRecord>>;
}

/**
 * All records of a content folder, by id.
 * @param folder path of the folder `content`
 * @throws ContentError with every mistake found in any file
 */
export function readRecords(folder: string): Records {
  const mistakes: Mistake[] = [];
  const shelf = new Shelf(folder, mistakes);
  const languages = shelf.file("languages.yaml", languagesSchema) ?? [];
  if (languages.length === 0) throw new ContentError(mistakes);
  doubledCodes(languages, mistakes);
  const records: Records = {
    languages,
    interface: shelf.folder(folders.interface, interfaceSchema),
    events: shelf.folder(folders.events, eventSchema(languages)),
    sources: shelf.folder(folders.sources, sourceSchema(languages)),
    chains: shelf.folder(folders.chains, chainSchema(languages)),
    actors: shelf.folder(folders.actors, actorSchema(languages)),
    figures: shelf.folder(folders.figures, figureSchema(languages)),
    pages: shelf.prose(folders.pages, pageSchema, languages),
  };
  for (const { code, complete } of languages) {
    if (
      complete &&
      !records.interface.has(code) &&
      !shelf.failed.has(`${folders.interface}/${code}.yaml`)
    ) {
      mistakes.push({
        file: contentFile("interface", code),
        field: "",
        wrong: "is missing",
        right: `The language ${code} needs every word of the interface, or complete: false in content/languages.yaml.`,
      });
    }
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return records;
}

/** The path of a record's file as an editor sees it, for example content/timeline/events/<id>.yaml. */
export function contentFile(kind: keyof typeof folders, id: string): string {
  return `content/${folders[kind]}/${id}.yaml`;
}

class Shelf {
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

  /** Every YAML file of a folder, by the name of the file. */
  folder<Schema extends z.ZodType>(path: string, schema: Schema): Map<string, z.infer<Schema>> {
    const found = new Map<string, z.infer<Schema>>();
    for (const name of this.#list(path)) {
      const file = `${path}/${name}`;
      const id = name.replace(/\.yaml$/, "");
      if (id === name || !idPattern.test(id)) {
        this.#complain(
          file,
          "",
          "is not the name of a record",
          "Use small letters, digits and single hyphens, and the ending .yaml.",
        );
        continue;
      }
      const record = this.file(file, schema);
      if (record !== undefined) found.set(id, record);
    }
    return found;
  }

  /** The front matter of `<id>/<language>.mdx` files. */
  prose<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    languages: readonly Language[],
  ): Map<string, Map<string, z.infer<Schema>>> {
    const found = new Map<string, Map<string, z.infer<Schema>>>();
    for (const id of this.#list(path)) {
      const texts = new Map<string, z.infer<Schema>>();
      found.set(id, texts);
      const names = statSync(join(this.#root, path, id)).isDirectory()
        ? this.#list(`${path}/${id}`)
        : [];
      for (const name of names) {
        const file = `${path}/${id}/${name}`;
        const code = name.replace(/\.mdx$/, "");
        if (!languages.some((language) => language.code === code)) {
          this.#complain(
            file,
            "",
            "is not a text in a language of the site",
            "Call it after a language, for example the first one of content/languages.yaml, with the ending .mdx.",
          );
          continue;
        }
        const text = readFileSync(join(this.#root, file), "utf8");
        const matter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
        const record = this.#checked(file, matter ?? "", schema);
        if (record !== undefined) texts.set(code, record);
      }
      for (const { code, complete } of languages) {
        if (complete && !names.includes(`${code}.mdx`)) {
          this.#complain(
            `${path}/${id}/${code}.mdx`,
            "",
            "is missing",
            `The language ${code} is complete, so every page needs a text in it.`,
          );
        }
      }
    }
    return found;
  }

  #list(path: string): string[] {
    const folder = join(this.#root, path);
    if (!existsSync(folder)) {
      this.#complain(path, "", "is missing", "The site cannot be built without this folder.");
      return [];
    }
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .sort();
  }

  #checked<Schema extends z.ZodType>(
    path: string,
    text: string,
    schema: Schema,
  ): z.infer<Schema> | undefined {
    const document = parseDocument(text, { uniqueKeys: true });
    const error = document.errors[0] ?? document.warnings[0];
    if (error) {
      const [first = ""] = error.message.split("\n");
      this.#complain(
        path,
        "",
        `cannot be read as YAML: ${first.replace(/:$/, "").replace(/\.$/, "")}`,
        "Mend the line that is named.",
      );
      return undefined;
    }
    const result = schema.safeParse(document.toJS());
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

function doubledCodes(languages: readonly Language[], mistakes: Mistake[]): void {
  languages.forEach(({ code }, index) => {
    if (languages.findIndex((other) => other.code === code) !== index) {
      mistakes.push({
        file: "content/languages.yaml",
        field: `[${index}].code`,
        wrong: `is "${code}", which stands above it already`,
        right: "Each language has one entry.",
      });
    }
  });
}
