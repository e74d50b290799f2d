// A page as a thing that can be cited: what a template shows and what the reference files hold.
import type { Edition } from "../model/edition.ts";
import type { Explainer } from "../model/explainers.ts";
import type { Lab } from "../model/labs.ts";
import type { Lesson } from "../model/lessons.ts";
import type { Layer, Provision, Scenario } from "../model/join-law.ts";
import type { Chain, Event } from "../model/join.ts";
import { apa, bibtex, ris } from "./citations.ts";
import { pageItem } from "./csl.ts";

export interface Citable {
  readonly title: string;
  /** The address of the page, with the base path, ending with a slash. */
  readonly address: string;
  /** The day on which it was last checked, as year-month-day. */
  readonly checked: string;
}

export interface Reference {
  /** One line of plain text. */
  readonly apa: string;
  /** The whole text of a .bib file. */
  readonly bibtex: string;
  /** The whole text of a .ris file. */
  readonly ris: string;
  /** Where the two files lie, as paths with the base. */
  readonly bibtexAddress: string;
  readonly risAddress: string;
}

/** The reference to a page of an edition, in the language of that edition. */
export function referenceTo(edition: Edition, page: Citable, origin: string): Reference {
  const item = pageItem(edition, page, origin);
  return {
    apa: apa(item, edition.language.locale),
    bibtex: bibtex(item),
    ris: ris(item),
    bibtexAddress: `${page.address}cite.bib`,
    risAddress: `${page.address}cite.ris`,
  };
}

export function citableEvent(edition: Edition, event: Event): Citable {
  return {
    title: edition.say(event.title),
    address: edition.at.event(event),
    checked: event.checked,
  };
}

/** A story; it was checked when the last of its events was, so the oldest check counts. */
export function citableChain(edition: Edition, chain: Chain): Citable {
  return {
    title: edition.say(chain.title),
    address: edition.at.chain(chain),
    checked: oldestCheck(chain.events),
  };
}

/** A page of prose by its id. */
export function citablePage(edition: Edition, id: string): Citable {
  const page = edition.pages.get(id);
  if (!page) throw new Error(`the page ${id} does not exist in ${edition.language.code}`);
  return { title: page.title, address: edition.at.page(id), checked: page.checked };
}

/** A provision; its instrument and article stand before its name. */
export function citableProvision({ say, at }: Edition, provision: Provision): Citable {
  const { instrument, article, name, checked } = provision;
  return {
    title: `${say(instrument.short)}, ${say(article)}: ${say(name)}`,
    address: at.provision(provision),
    checked,
  };
}

export function citableScenario({ say, at }: Edition, scenario: Scenario): Citable {
  return {
    title: say(scenario.question),
    address: at.scenario(scenario),
    checked: scenario.checked,
  };
}

export function citableLayer({ say, at }: Edition, layer: Layer): Citable {
  return { title: say(layer.title), address: at.layer(layer), checked: layer.checked };
}

export function citableExplainer({ at }: Edition, { id, title, checked }: Explainer): Citable {
  return { title, address: at.explainer(id), checked };
}

export function citableLab({ at }: Edition, { id, title, checked }: Lab): Citable {
  return { title, address: at.lab(id), checked };
}

export function citableLesson({ at }: Edition, { id, title, checked }: Lesson): Citable {
  return { title, address: at.lesson(id), checked };
}

function oldestCheck(events: readonly Event[]): string {
  return events.map(({ checked }) => checked).reduce((one, other) => (other < one ? other : one));
}
