// A language that is added as content and grows a record at a time, for tests.
import { parse, stringify } from "yaml";
import { ContentError, type Mistake } from "../../src/model/mistakes.ts";
import { folders } from "../../src/model/records.ts";
import { siteIn } from "../../src/model/site.ts";
import { fileOf, type ContentCopy } from "./content-copy.ts";

/** A language that the site does not have. */
export const code = "eo";
export const grown = { code, name: "Esperanto", direction: "ltr", locale: "eo", complete: false };

/** What is wrong with a content folder; nothing where it is sound. */
function mistakesIn(folder: string): readonly Mistake[] {
  try {
    siteIn(folder);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.mistakes;
    throw error;
  }
}

/** What an editor does to add a language, done to a copy of the content. */
export function growing(copy: ContentCopy) {
  function addLanguage(complete = false): void {
    copy.write("languages.yaml", stringify([...copy.records.languages, { ...grown, complete }]));
  }

  function addInterface(): void {
    copy.write(fileOf("interface", code), copy.text(fileOf("interface", copy.first)));
  }

  /** Copies the words of the first language, in every field that has words, however deep. */
  function translate(
    kind: Exclude<keyof typeof folders, "interface" | "explainers" | "labs" | "pages">,
    id: string,
  ): void {
    const record = parse(copy.text(fileOf(kind, id))) as unknown;
    copy.write(fileOf(kind, id), stringify(grownIn(record), { aliasDuplicateObjects: false }));
  }

  function grownIn(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(grownIn);
    if (typeof value !== "object" || value === null) return value;
    const words = (value as Record<string, unknown>)[copy.first];
    if (typeof words === "string") return { ...value, [code]: words };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, grownIn(inner)]));
  }

  function translateWithAll(id: string): void {
    translate("events", id);
    for (const source of copy.records.events.get(id)?.sources ?? []) translate("sources", source);
    for (const actor of copy.records.events.get(id)?.actors ?? []) translate("actors", actor);
  }

  /** Translates what the check asks for until it asks for nothing, as an editor does. */
  function translateAsTold(): void {
    const done = new Set<string>();
    for (let told = mistakesIn(copy.folder); told.length > 0; told = mistakesIn(copy.folder)) {
      for (const file of new Set(told.map((mistake) => mistake.file))) {
        const [, folder, id = ""] = /^content\/(.+)\/([^/]+)\.yaml$/.exec(file) ?? [];
        const [kind] = Object.entries(folders).find(([, path]) => path === folder) ?? [];
        if (kind === undefined || done.has(file)) throw new Error(`cannot mend ${file}`);
        done.add(file);
        translate(kind as Parameters<typeof translate>[0], id);
      }
    }
  }

  return { addLanguage, addInterface, translate, translateWithAll, translateAsTold };
}
