// A language that is added as content and grows a record at a time, for tests.
import { stringify } from "yaml";
import { fileOf, type ContentCopy } from "./content-copy.ts";

/** A language that the site does not have. */
export const code = "eo";
export const grown = { code, name: "Esperanto", direction: "ltr", locale: "eo", complete: false };

/** What an editor does to add a language, done to a copy of the content. */
export function growing(copy: ContentCopy) {
  function addLanguage(complete = false): void {
    copy.write("languages.yaml", stringify([...copy.records.languages, { ...grown, complete }]));
  }

  function addInterface(): void {
    copy.write(fileOf("interface", code), copy.text(fileOf("interface", copy.first)));
  }

  /** Copies the words of the first language, in every field that has words. */
  function translate(kind: "events" | "sources" | "actors", id: string): void {
    const record: object = copy.records[kind].get(id) ?? {};
    for (const [field, value] of Object.entries(record) as [string, unknown][]) {
      if (typeof value === "object" && value !== null && copy.first in value) {
        copy.set(
          fileOf(kind, id),
          `${field}.${code}`,
          (value as Record<string, unknown>)[copy.first],
        );
      }
    }
  }

  function translateWithAll(id: string): void {
    translate("events", id);
    for (const source of copy.records.events.get(id)?.sources ?? []) translate("sources", source);
    for (const actor of copy.records.events.get(id)?.actors ?? []) translate("actors", actor);
  }

  return { addLanguage, addInterface, translate, translateWithAll };
}
