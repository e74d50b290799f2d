// Reads the folder `content` from disk and checks each record against its schema; no links yet.
import { actorSchema, type ActorRecord } from "../schemas/actor.ts";
import { chainSchema, type ChainRecord } from "../schemas/chain.ts";
import { eventSchema, type EventRecord } from "../schemas/event.ts";
import { figureSchema, type FigureRecord } from "../schemas/figure.ts";
import { interfaceSchema, type Interface } from "../schemas/interface.ts";
import { languagesSchema, type Language } from "../schemas/language.ts";
import { pageSchema, type PageRecord } from "../schemas/page.ts";
import { sourceSchema, type SourceRecord } from "../schemas/source.ts";
import { ContentError, type Mistake } from "./mistakes.ts";
import { Shelf } from "./shelf.ts";

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
  interfaces(records, shelf.failed, mistakes);
  shelf.only("timeline", [folders.events, folders.sources, folders.chains, folders.actors]);
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return records;
}

/** The path of a record's file as an editor sees it, for example content/timeline/events/<id>.yaml. */
export function contentFile(kind: keyof typeof folders, id: string): string {
  return `content/${folders[kind]}/${id}.yaml`;
}

/** Each language has one entry; another entry with its code would hide it. */
function doubledCodes(languages: readonly Language[], mistakes: Mistake[]): void {
  languages.forEach(({ code }, index) => {
    if (languages.findIndex((other) => other.code === code) !== index) {
      mistakes.push({
        file: "content/languages.yaml",
        field: `[${index}].code`,
        wrong: `is "${code}", which stands above it already`,
        right: "Give each language one entry.",
      });
    }
  });
}

/** A complete language has the words of the interface, and only languages have them. */
function interfaces(
  { languages, interface: words }: Records,
  failed: ReadonlySet<string>,
  mistakes: Mistake[],
): void {
  for (const { code, complete } of languages) {
    if (complete && !words.has(code) && !failed.has(`${folders.interface}/${code}.yaml`)) {
      mistakes.push({
        file: contentFile("interface", code),
        field: "",
        wrong: "is missing",
        right: `The language ${code} needs every word of the interface, or complete: false in content/languages.yaml.`,
      });
    }
  }
  for (const code of words.keys()) {
    if (!languages.some((language) => language.code === code)) {
      mistakes.push({
        file: contentFile("interface", code),
        field: "",
        wrong: "is the interface of a language that is not in content/languages.yaml",
        right: "Name it after a language of that list, or add the language there.",
      });
    }
  }
}
