// What the search can find in one language: each page or part of a page, with what it is and when and where it plays.
import type { Edition } from "../model/edition.ts";
import { yearOf } from "../model/time.ts";
import type { FindableKind } from "../schemas/search.ts";

export interface Findable {
  /** The folder and the id of its record: `events/2020-02-clearview-client-list`. */
  readonly id: string;
  readonly kind: FindableKind;
  /** The address with the base path; with a # for a part of a page. */
  readonly address: string;
  readonly title: string;
  /** What it holds, in one or two sentences. */
  readonly summary: string;
  /** One short line of what kind it is, when and where. */
  readonly facts: string;
  /** Its whole text, where it is a part of a page; otherwise the built page is read. */
  readonly text?: string;
  /** Words that it is known by beside its title. */
  readonly names?: readonly string[];
  /** Other names for the same thing: who types one means it. */
  readonly also?: readonly string[];
  readonly places?: readonly string[];
  readonly year?: string;
  readonly topics?: readonly string[];
  readonly certainty?: string;
  /** Whether it is one of the few of its kind that everybody should know. */
  readonly main?: boolean;
  /** As year-month-day or shorter, to sort by. */
  readonly date?: string;
}

/** Everything that can be found in an edition. */
export function findablesOf(edition: Edition): Findable[] {
  return [
    ...situations(edition),
    ...prose(edition),
    ...events(edition),
    ...stories(edition),
    ...terms(edition),
    ...rules(edition),
    ...sources(edition),
    ...about(edition),
  ];
}

function situations({ law, at, say, words, site }: Edition): Findable[] {
  return law.scenarios.map((scenario) => ({
    id: `scenarios/${scenario.id}`,
    kind: "may",
    address: at.scenario(scenario),
    title: say(scenario.question),
    summary: say(scenario.lead),
    names: [say(scenario.short)],
    facts: (["EU", "NL", "BE"] as const)
      .map((country) => {
        const now = scenario.answers[country].find(
          ({ from, until }) => from <= site.today && (until === undefined || until >= site.today),
        );
        return now
          ? `${words.shortPlaces[country] ?? country} ${words.verdicts[now.verdict].name}`
          : "";
      })
      .filter((fact) => fact !== "")
      .join(" · "),
  }));
}

function prose({ explainers, labs, lessons, at, words, count }: Edition): Findable[] {
  return [
    ...explainers.map(({ id, title, lead, brief, minutes, order }): Findable => ({
      id: `explainers/${id}`,
      kind: "explainers",
      address: at.explainer(id),
      title,
      summary: lead,
      names: brief,
      facts: count(words.explainers.minutes, minutes),
      main: order === 1,
    })),
    ...labs.map(({ id, title, lead }): Findable => ({
      id: `labs/${id}`,
      kind: "labs",
      address: at.lab(id),
      title,
      summary: lead,
      facts: "",
    })),
    ...lessons.map(({ id, title, lead }): Findable => ({
      id: `lessons/${id}`,
      kind: "lessons",
      address: at.lesson(id),
      title,
      summary: lead,
      facts: "",
    })),
  ];
}

function events({ events: all, at, say, date, place, words }: Edition): Findable[] {
  return all.map((event) => ({
    id: `events/${event.id}`,
    kind: "events",
    address: at.event(event),
    title: say(event.title),
    summary: say(event.summary),
    names: [
      ...event.actors.map(({ name }) => say(name)),
      ...event.places.map((code) => place(code)),
      date(event.date),
    ],
    facts: [
      date(event.date),
      event.places.map((code) => place(code, "short")).join(", "),
      words.certainties[event.certainty].name,
    ].join(" · "),
    places: event.places,
    year: String(event.year),
    topics: event.topics,
    certainty: event.certainty,
    main: event.importance === 1,
    date: event.date,
  }));
}

function stories({ chains, at, say, words, count }: Edition): Findable[] {
  return chains.map((chain) => ({
    id: `chains/${chain.id}`,
    kind: "stories",
    address: at.chain(chain),
    title: say(chain.title),
    summary: say(chain.lead),
    facts: count(words.chains.length, chain.events.length),
  }));
}

function terms({ terms: all, at, say, language, words }: Edition): Findable[] {
  return all.map((term) => ({
    id: `terms/${term.id}`,
    kind: "terms",
    address: at.term(term),
    title: say(term.term),
    summary: say(term.meaning),
    names: term.also?.[language.code] ?? [],
    also: term.also?.[language.code] ?? [],
    facts: words.terms.groups[term.group],
    text: [term.meaning, term.countries, term.example]
      .flatMap((text) => (text ? [say(text)] : []))
      .join(" "),
  }));
}

function rules({ law, at, say, words }: Edition): Findable[] {
  return [
    ...law.provisions.map((provision): Findable => ({
      id: `provisions/${provision.id}`,
      kind: "rules",
      address: at.provision(provision),
      title: say(provision.name),
      summary: say(provision.faces),
      names: [
        say(provision.instrument.name),
        say(provision.instrument.short),
        say(provision.article),
      ],
      also: [`${say(provision.instrument.short)} ${whole(say(provision.article))}`],
      facts: `${say(provision.instrument.short)}, ${say(provision.article)}`,
      places: [provision.instrument.jurisdiction],
    })),
    ...law.layers.map((layer): Findable => ({
      id: `layers/${layer.id}`,
      kind: "rules",
      address: at.layer(layer),
      title: say(layer.title),
      summary: say(layer.lead),
      facts: words.rules.title,
      main: true,
    })),
    ...law.rights.map((right): Findable => ({
      id: `rights/${right.id}`,
      kind: "rules",
      address: `${at.rights}#${right.id}`,
      title: say(right.name),
      summary: say(right.what),
      facts: words.rights.title,
      text: [say(right.what), say(right.NL.to), say(right.BE.to)].join(" "),
    })),
  ];
}

function sources({ sources: all, at, say, words, date }: Edition): Findable[] {
  return all.map((source) => ({
    id: `sources/${source.id}`,
    kind: "sources",
    address: `${at.sourceKind(source.kind)}#${source.id}`,
    title: source.title,
    summary: say(source.says),
    names: [source.publisher, ...(source.author === undefined ? [] : [source.author])],
    facts: [
      source.publisher,
      ...(source.published === undefined ? [] : [date(source.published)]),
      words.sourceKinds[source.kind].name,
    ].join(" · "),
    text: say(source.says),
    places: source.about,
    ...(source.published !== undefined && {
      date: source.published,
      year: String(yearOf(source.published)),
    }),
  }));
}

function about({ pages, at, words }: Edition): Findable[] {
  return [
    ...[...pages].map(([id, { title, lead }]): Findable => ({
      id: `pages/${id}`,
      kind: "site",
      address: at.page(id),
      title,
      summary: lead,
      facts: "",
    })),
    ...(
      [
        ["timeline", at.timeline, words.timeline.title, words.timeline.short],
        ["letter", at.letter, words.letter.title, words.letter.lead],
        ["changes", at.changes, words.changes.title, words.changes.lead],
      ] as const
    ).map(([id, address, title, summary]): Findable => ({
      id: `pages/${id}`,
      kind: "site",
      address,
      title,
      summary,
      facts: "",
      text: summary,
    })),
  ];
}

/** The article of a provision without its paragraphs: `artikel 9, lid 1` is `artikel 9`. */
function whole(article: string): string {
  return article.replace(/[,(].*$/, "");
}
