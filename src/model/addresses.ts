// Where each page of an edition lives. The only place that knows how addresses are built.
import type { Interface } from "../schemas/interface.ts";
import { elsewhere, isShort, type Cut } from "./cuts.ts";
import { choiceWords, isOpen, type Choice } from "./finder.ts";
import type { Layer, Provision, Scenario } from "./join-law.ts";
import type { Chain, Event, Term } from "./join.ts";

export type Addresses = ReturnType<typeof addressesOf>;

/**
 * The addresses of one language, each beginning with the base path and ending with a slash or a file name.
 * @param base the path that the site is served under: `/`, or `/name/` for a project page
 * @param page the address word of a text of prose by its folder and id
 */
export function addressesOf(
  base: string,
  code: string,
  words: Interface,
  page: (folder: "pages" | "explainers" | "labs" | "lessons", id: string) => string,
) {
  const top = `${base}${code}/`;
  const { address } = words;
  const timeline = `${top}${address.timeline}/`;
  const short = `${timeline}${address.short}/`;
  const chains = `${top}${address.chains}/`;
  const sources = `${top}${address.sources}/`;
  const rules = `${top}${address.rules}/`;
  const changes = `${rules}${address.changes}/`;
  const may = `${top}${address.may}/`;
  const rights = `${top}${address.rights}/`;
  const explainers = `${top}${address.explainers}/`;
  const labs = `${top}${address.labs}/`;
  const lessons = `${top}${address.lessons}/`;
  const lesson = (id: string) => `${lessons}${page("lessons", id)}/`;
  const terms = `${top}${address.terms}/`;
  return {
    home: top,
    timeline,
    short,
    cut: (cut: Cut) =>
      isShort(cut) ? short : `${timeline}${cutGroupWord(cut, words)}/${cutWord(cut, words)}/`,
    /** The whole timeline with a cut picked in its filters. */
    filtered: (cut: Cut) => `${timeline}?${cutGroupWord(cut, words)}=${cutWord(cut, words)}`,
    event: (event: Event) => `${timeline}${event.address[code]}/`,
    chains,
    chain: (chain: Chain) => `${chains}${chain.address[code]}/`,
    sources,
    sourceKind: (kind: keyof Interface["sourceKinds"]) =>
      `${sources}${words.sourceKinds[kind].address}/`,
    rules,
    layer: (layer: Layer) => `${rules}${layer.address[code]}/`,
    provision: (provision: Provision) => `${rules}${provision.address[code]}/`,
    changes,
    changesFeeds: { atom: `${changes}atom.xml`, calendar: `${changes}${address.calendar}.ics` },
    may,
    scenario: (scenario: Scenario) => `${may}${scenario.address[code]}/`,
    /** The situations that fit a choice of the finder. */
    found: (choice: Choice) =>
      isOpen(choice) ? may : `${may}${address.find}/${choiceWords(choice, words).join("/")}/`,
    rights,
    letter: `${rights}${address.letter}/`,
    explainers,
    explainer: (id: string) => `${explainers}${page("explainers", id)}/`,
    labs,
    lab: (id: string) => `${labs}${page("labs", id)}/`,
    /** The lab on paper, to print. */
    labPaper: (id: string) => `${labs}${page("labs", id)}/${address.paper}/`,
    /** The lab alone, made for a frame on another site. */
    labAlone: (id: string) => `${top}embed/${page("labs", id)}/`,
    /** A part of the timeline alone, made for a frame on another site. */
    sliceAlone: (cut: Cut) =>
      `${top}embed/${address.timeline}/${cutGroupWord(cut, words)}/${cutWord(cut, words)}/`,
    /** What a page alone says of itself in oEmbed. */
    oembed: (alone: string) => `${alone}oembed.json`,
    lessons,
    lesson,
    /** A page of a lesson for the teacher, to print or to show. */
    lessonPart: (id: string, part: "sheet" | "cards" | "answers") =>
      `${lesson(id)}${address[part]}/`,
    /** A step on the projector. */
    board: (id: string, place: number) => `${lesson(id)}${address.board}/${place}/`,
    /** The short address for pupils: of a lesson, or of one step. It never changes. */
    pupils: (code: string, place?: number) =>
      `${top}l/${code}/${place === undefined ? "" : `${place}/`}`,
    goals: `${lessons}${address.goals}/`,
    /** The goals of one jurisdiction. */
    goalsOf: (jurisdiction: string) => `${lessons}${address.goals}/${jurisdiction.toLowerCase()}/`,
    /** A file of a lesson for a learning platform, or of all lessons. */
    lessonFile: (name: string, id?: string) => `${id === undefined ? lessons : lesson(id)}${name}`,
    terms,
    term: (term: Term) => `${terms}#${term.id}`,
    page: (id: string) => `${top}${page("pages", id)}/`,
    data: `${top}${address.data}/`,
    state: `${top}${address.state}/`,
    search: `${top}${address.search}/`,
    feeds: {
      atom: `${timeline}atom.xml`,
      rss: `${timeline}rss.xml`,
      csv: `${timeline}${address.timeline}.csv`,
      calendar: `${timeline}${address.calendar}.ics`,
    },
  };
}

/** The files that hold all languages. */
export function dataFiles(base: string) {
  const at = (name: string) => `${base}data/${name}`;
  return {
    timelineJson: at("timeline.json"),
    timelineSchema: at("timeline.schema.json"),
    sourcesJson: at("sources.json"),
    sourcesSchema: at("sources.schema.json"),
    csl: at("sources.csl.json"),
    bibtex: at("sources.bib"),
    ris: at("sources.ris"),
  };
}

/** The address word of a cut's group: waar, soort, jaar. */
export function cutGroupWord({ group }: Pick<Cut, "group">, { address }: Interface): string {
  return address[group];
}

/** The address word of a cut's value: nl, boete, 2020. */
export function cutWord({ group, value }: Cut, words: Interface): string {
  switch (group) {
    case "place":
      return value === elsewhere ? words.address.elsewhere : value.toLowerCase();
    case "kind":
      return words.kinds[value as keyof Interface["kinds"]].address;
    case "certainty":
      return words.certainties[value as keyof Interface["certainties"]].address;
    case "topic":
      return words.topics[value as keyof Interface["topics"]].address;
    case "importance":
      return words.importances[value as keyof Interface["importances"]].address;
    case "year":
      return value;
  }
}
