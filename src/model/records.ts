// Reads the folder `content` from disk and checks each record against its schema; no links yet.
import { actorSchema, type ActorRecord } from "../schemas/actor.ts";
import { authoritySchema, type AuthorityRecord } from "../schemas/authority.ts";
import { chainSchema, type ChainRecord } from "../schemas/chain.ts";
import { curriculumSchema, type CurriculumRecord } from "../schemas/curriculum.ts";
import {
  draftEventSchema,
  eventSchema,
  type EventDraft,
  type EventRecord,
} from "../schemas/event.ts";
import { explainerSchema, type ExplainerRecord } from "../schemas/explainer.ts";
import { figureSchema, type FigureRecord } from "../schemas/figure.ts";
import { instrumentSchema, type InstrumentRecord } from "../schemas/instrument.ts";
import { interfaceSchema, type Interface } from "../schemas/interface.ts";
import { labIds, labSchemaOf, type LabRecord } from "../schemas/lab.ts";
import { languagesSchema, type Language } from "../schemas/language.ts";
import { lessonSchema, type LessonRecord } from "../schemas/lesson.ts";
import { layerSchema, type LayerRecord } from "../schemas/layer.ts";
import { letterSchema, type LetterRecord } from "../schemas/letter.ts";
import { pageSchema, type PageRecord } from "../schemas/page.ts";
import { pathSchema, type PathRecord } from "../schemas/path.ts";
import { provisionSchema, type ProvisionRecord } from "../schemas/provision.ts";
import { questionSchema, type QuestionRecord } from "../schemas/question.ts";
import { redirectsSchema, type Redirect } from "../schemas/redirects.ts";
import { rightSchema, type RightRecord } from "../schemas/right.ts";
import { scenarioSchema, type ScenarioRecord } from "../schemas/scenario.ts";
import { searchSchema, type SearchWords } from "../schemas/search.ts";
import {
  draftSourceSchema,
  sourceSchema,
  type SourceDraft,
  type SourceRecord,
} from "../schemas/source.ts";
import { termSchema, type TermRecord } from "../schemas/term.ts";
import { ContentError, type Mistake } from "./mistakes.ts";
import { Shelf, type Prose } from "./shelf.ts";

/** Where each kind of record lies, from the top of `content`. */
export const folders = {
  events: "timeline/events",
  sources: "timeline/sources",
  chains: "timeline/chains",
  actors: "timeline/actors",
  figures: "figures",
  instruments: "law/instruments",
  provisions: "law/provisions",
  scenarios: "law/scenarios",
  authorities: "law/authorities",
  rights: "law/rights",
  letters: "law/letters",
  layers: "law/layers",
  terms: "terms",
  questions: "questions",
  paths: "paths",
  interface: "interface",
  search: "search",
  curricula: "curricula",
  explainers: "explainers",
  labs: "labs",
  lessons: "lessons",
  pages: "pages",
} as const;

export type Kind = keyof typeof folders;

export interface Drafts {
  readonly events: ReadonlyMap<string, EventDraft>;
  readonly sources: ReadonlyMap<string, SourceDraft>;
}

export interface Records {
  readonly languages: readonly Language[];
  /** The pages that moved. */
  readonly redirects: readonly Redirect[];
  /** Language code to the words of the interface. */
  readonly interface: ReadonlyMap<string, Interface>;
  /** Language code to what the search knows of the language. */
  readonly search: ReadonlyMap<string, SearchWords>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Records with `publish: false`: on no page, in no file, and named by nothing that is published. */
  readonly drafts: Drafts;
  readonly chains: ReadonlyMap<string, ChainRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly figures: ReadonlyMap<string, FigureRecord>;
  readonly instruments: ReadonlyMap<string, InstrumentRecord>;
  readonly provisions: ReadonlyMap<string, ProvisionRecord>;
  readonly scenarios: ReadonlyMap<string, ScenarioRecord>;
  readonly authorities: ReadonlyMap<string, AuthorityRecord>;
  readonly rights: ReadonlyMap<string, RightRecord>;
  readonly letters: ReadonlyMap<string, LetterRecord>;
  readonly layers: ReadonlyMap<string, LayerRecord>;
  readonly terms: ReadonlyMap<string, TermRecord>;
  readonly questions: ReadonlyMap<string, QuestionRecord>;
  readonly paths: ReadonlyMap<string, PathRecord>;
  readonly curricula: ReadonlyMap<string, CurriculumRecord>;
  /** Id to language code to a text with what stands above it. */
  readonly explainers: ReadonlyMap<string, ReadonlyMap<string, Prose<ExplainerRecord>>>;
  readonly labs: ReadonlyMap<string, ReadonlyMap<string, Prose<LabRecord>>>;
  readonly lessons: ReadonlyMap<string, ReadonlyMap<string, Prose<LessonRecord>>>;
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, Prose<PageRecord>>>;
  /** Files and folders, from the top of `content`, that hold a mistake and were left out. */
  readonly failed: ReadonlySet<string>;
}

/**
 * All records of a content folder, by id.
 * @param folder path of the folder `content`
 * @throws ContentError with every mistake found in any file
 */
export function readRecords(folder: string): Records {
  const { records, mistakes } = readSound(folder);
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return records;
}

/**
 * The records of a content folder that hold no mistake, and every mistake in the others.
 * @param folder path of the folder `content`
 * @throws ContentError where the list of languages holds one, since all others are read by it
 */
export function readSound(folder: string): { records: Records; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const shelf = new Shelf(folder, mistakes);
  const languages = shelf.file("languages.yaml", languagesSchema) ?? [];
  doubledCodes(languages, mistakes);
  if (languages.length === 0) throw new ContentError(mistakes);
  const events = shelf.withDrafts(
    folders.events,
    eventSchema(languages),
    draftEventSchema(languages),
  );
  const sources = shelf.withDrafts(
    folders.sources,
    sourceSchema(languages),
    draftSourceSchema(languages),
  );
  const records: Records = {
    languages,
    redirects: shelf.file("redirects.yaml", redirectsSchema) ?? [],
    interface: shelf.folder(folders.interface, interfaceSchema),
    search: shelf.folder(folders.search, searchSchema),
    events: events.published,
    sources: sources.published,
    drafts: { events: events.drafts, sources: sources.drafts },
    chains: shelf.folder(folders.chains, chainSchema(languages)),
    actors: shelf.folder(folders.actors, actorSchema(languages)),
    figures: shelf.folder(folders.figures, figureSchema(languages)),
    instruments: shelf.folder(folders.instruments, instrumentSchema(languages)),
    provisions: shelf.folder(folders.provisions, provisionSchema(languages)),
    scenarios: shelf.folder(folders.scenarios, scenarioSchema(languages)),
    authorities: shelf.folder(folders.authorities, authoritySchema(languages)),
    rights: shelf.folder(folders.rights, rightSchema(languages)),
    letters: shelf.folder(folders.letters, letterSchema(languages)),
    layers: shelf.folder(folders.layers, layerSchema(languages)),
    terms: shelf.folder(folders.terms, termSchema(languages)),
    questions: shelf.folder(folders.questions, questionSchema(languages)),
    paths: shelf.folder(folders.paths, pathSchema(languages)),
    curricula: shelf.folder(folders.curricula, curriculumSchema(languages)),
    explainers: shelf.prose(folders.explainers, () => explainerSchema, languages),
    labs: shelf.prose(folders.labs, labSchemaOf, languages, labIds),
    lessons: shelf.prose(folders.lessons, () => lessonSchema, languages),
    pages: shelf.prose(folders.pages, () => pageSchema, languages),
    failed: shelf.failed,
  };
  interfaces(records, shelf.failed, mistakes);
  for (const top of ["timeline", "law"]) {
    shelf.only(
      top,
      Object.values(folders).filter((path) => path.startsWith(`${top}/`)),
    );
  }
  return { records, mistakes };
}

/** The path of a record's file as an editor sees it, for example content/timeline/events/<id>.yaml. */
export function contentFile(kind: Kind, id: string): string {
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
  { languages, interface: words, search }: Records,
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
  for (const code of search.keys()) {
    if (!languages.some((language) => language.code === code)) {
      mistakes.push({
        file: contentFile("search", code),
        field: "",
        wrong: "is of a language that is not in content/languages.yaml",
        right: "Name it after a language of that list, or add the language there.",
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
