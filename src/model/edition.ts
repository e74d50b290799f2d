// An edition: the site as it is in one language, with its words, addresses and ways to write dates and numbers.
import type { Interface } from "../schemas/interface.ts";
import type { Language } from "../schemas/language.ts";
import type { PageRecord } from "../schemas/page.ts";
import type { Words } from "../schemas/words.ts";
import { addressesOf, dataFiles, type Addresses } from "./addresses.ts";
import { elsewhere, type Cut } from "./cuts.ts";
import { lessonsOf, type Goal, type Lesson } from "./lessons.ts";
import { labsOf, type Lab } from "./labs.ts";
import { explainersOf, type Explainer } from "./explainers.ts";
import type { Chain, Event, Site, Source, Term } from "./join.ts";
import type { Law, Provision, Scenario } from "./join-law.ts";
import { relatedEvents } from "./related.ts";
import { dateWords, type PartialDate } from "./time.ts";

export interface Edition {
  readonly site: Site;
  readonly language: Language;
  readonly words: Interface;
  readonly at: Addresses;
  readonly files: ReturnType<typeof dataFiles>;
  /** What exists in this language; a record without words in it is not there. */
  readonly events: readonly Event[];
  readonly chains: readonly Chain[];
  readonly sources: readonly Source[];
  readonly pages: ReadonlyMap<string, PageRecord>;
  readonly law: Law;
  /** In the order of the alphabet. */
  readonly terms: readonly Term[];
  /** In their order. */
  readonly explainers: readonly Explainer[];
  /** In their order. */
  readonly labs: readonly Lab[];
  /** In their order. */
  readonly lessons: readonly Lesson[];
  /** The goals of curricula that have words in this language. */
  readonly curricula: readonly Goal[];
  /** For each event the situations and provisions that name it. */
  readonly touching: ReadonlyMap<Event, { scenarios: Scenario[]; provisions: Provision[] }>;
  /** For each event those to read next, the nearest first. */
  readonly related: ReadonlyMap<Event, readonly Event[]>;
  /** The words of a record in this language. */
  say(words: Words): string;
  date(date: PartialDate, length?: "long" | "short" | "day"): string;
  number(value: number): string;
  /** `3 events`: the right plural form with the number filled in. */
  count(forms: { other: string; one?: string | undefined }, count: number): string;
  /** The name of a place; `short` gives what stands on a small tag. */
  place(code: string, length?: "long" | "short"): string;
  languageName(code: string): string;
  cutName(cut: Cut): string;
}

/**
 * One edition for each language that has an interface.
 * @param base the path that the site is served under, with a slash at both ends
 */
export function editionsOf(site: Site, base: string): Edition[] {
  return site.languages
    .filter(({ code }) => site.interface.has(code))
    .map((language) => editionOf(site, language, base));
}

function editionOf(site: Site, language: Language, base: string): Edition {
  const { code, locale } = language;
  const words = site.interface.get(code) as Interface;
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const pages = new Map(
    [...site.pages].flatMap(([id, texts]) => {
      const text = texts.get(code);
      return text ? [[id, text] as const] : [];
    }),
  );
  const events = site.events.filter(({ title }) => title[code] !== undefined);
  const law = lawIn(site.law, code);
  const explainers = explainersOf(site, code);
  const place = (region: string, length: "long" | "short" = "long"): string => {
    if (region === elsewhere) return words.timeline.elsewhere;
    if (length === "short") return words.shortPlaces[region] ?? region;
    return region === "INT" ? words.international : (regions.of(region) ?? region);
  };
  return {
    site,
    language,
    words,
    at: addressesOf(base, code, words, (folder, id) => {
      const page = site[folder].get(id)?.get(code);
      if (!page) throw new Error(`content/${folder}/${id}/${code}.mdx is missing`);
      return page.address;
    }),
    files: dataFiles(base),
    events,
    chains: site.chains.filter(
      (chain) =>
        chain.title[code] !== undefined &&
        chain.events.every(({ title }) => title[code] !== undefined),
    ),
    sources: site.sources.filter(({ says }) => says[code] !== undefined),
    pages,
    law,
    terms: site.terms
      .filter(({ term }) => term[code] !== undefined)
      .sort((one, other) => (one.term[code] ?? "").localeCompare(other.term[code] ?? "", locale)),
    explainers,
    labs: labsOf(site, code),
    lessons: lessonsOf(site, code),
    curricula: site.curricula.filter(({ in_short }) => in_short[code] !== undefined),
    touching: touchingOf(law),
    related: relatedEvents(events, 4),
    say: (text) => {
      const said = text[code];
      if (said === undefined) throw new Error(`no words in ${code}: ${JSON.stringify(text)}`);
      return said;
    },
    date: (date, length) => dateWords(date, locale, length),
    number: (value) => numbers.format(value),
    count: (forms, count) => {
      const form =
        (forms as Record<string, string | undefined>)[plural.select(count)] ?? forms.other;
      return fill(form, { count: numbers.format(count) });
    },
    place,
    languageName: (other) => languages.of(other) ?? other,
    cutName: ({ group, value }) => {
      switch (group) {
        case "place":
          return place(value);
        case "kind":
          return words.kinds[value as keyof Interface["kinds"]].name;
        case "certainty":
          return words.certainties[value as keyof Interface["certainties"]].name;
        case "topic":
          return words.topics[value as keyof Interface["topics"]].name;
        case "importance":
          return words.importances[value as keyof Interface["importances"]].name;
        case "year":
          return value;
      }
    },
  };
}

/** What of the law has words in a language. */
function lawIn(law: Law, code: string): Law {
  return {
    instruments: law.instruments.filter(({ name }) => name[code] !== undefined),
    provisions: law.provisions.filter(({ name }) => name[code] !== undefined),
    scenarios: law.scenarios.filter(({ question }) => question[code] !== undefined),
    authorities: law.authorities.filter(({ name }) => name[code] !== undefined),
    rights: law.rights.filter(({ name }) => name[code] !== undefined),
    letters: law.letters.filter(({ name }) => name[code] !== undefined),
    layers: law.layers.filter(({ title }) => title[code] !== undefined),
  };
}

function touchingOf({ scenarios, provisions }: Law): Edition["touching"] {
  const touching = new Map<Event, { scenarios: Scenario[]; provisions: Provision[] }>();
  const of = (event: Event) => {
    const here = touching.get(event) ?? { scenarios: [], provisions: [] };
    touching.set(event, here);
    return here;
  };
  for (const scenario of scenarios) {
    for (const event of scenario.events) of(event).scenarios.push(scenario);
  }
  for (const provision of provisions) {
    for (const event of provision.events) of(event).provisions.push(provision);
  }
  return touching;
}

/** Puts values into the {gaps} of a text. */
export function fill(text: string, gaps: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}
