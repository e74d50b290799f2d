// A piece of prose with what it cites and names: an explainer, or the text below a lab.
import { found } from "./found.ts";
import type { Provision, Scenario } from "./join-law.ts";
import type { Event, Question, Site, Source, Term } from "./join.ts";
import { marksIn, namedIn } from "./prose-marks.ts";

export interface Piece {
  readonly id: string;
  /** The folder of content that it lies in. */
  readonly folder: "explainers" | "labs" | "lessons";
  /** What it cites, in the order in which the text does; the number of a source is its place from 1. */
  readonly sources: readonly Source[];
  readonly provisions: readonly Provision[];
  readonly scenarios: readonly Scenario[];
  readonly events: readonly Event[];
  readonly terms: readonly Term[];
  /** The self-checks in the text. */
  readonly questions: readonly Question[];
  /** The names of the labs that the text leads to. */
  readonly labs: readonly string[];
}

/** What a text names, joined; the checks have made sure that all of it exists. */
export function pieceOf(site: Site, folder: Piece["folder"], id: string, body: string): Piece {
  const marks = marksIn(body);
  const named = <Thing extends { readonly id: string }>(
    component: Parameters<typeof namedIn>[1],
    things: readonly Thing[],
  ) => {
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    return namedIn(marks, component).map((name) => found(byId, name));
  };
  return {
    id,
    folder,
    sources: named("Cite", site.sources),
    provisions: named("Law", site.law.provisions),
    scenarios: named("Situation", site.law.scenarios),
    events: named("Event", site.events),
    terms: named("Term", site.terms),
    questions: named("Check", site.questions),
    labs: namedIn(marks, "Lab"),
  };
}
