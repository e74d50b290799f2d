// The explainers of one language: their texts with what they cite and name, in order.
import type { ExplainerRecord } from "../schemas/explainer.ts";
import { found } from "./found.ts";
import type { Provision, Scenario } from "./join-law.ts";
import type { Event, Question, Site, Source, Term } from "./join.ts";
import { isBehind } from "./lag.ts";
import { marksIn, namedIn, wordCount } from "./prose-marks.ts";

export interface Explainer extends ExplainerRecord {
  readonly id: string;
  /** What it cites, in the order in which the text does; the number of a source is its place from 1. */
  readonly sources: readonly Source[];
  readonly provisions: readonly Provision[];
  readonly scenarios: readonly Scenario[];
  readonly events: readonly Event[];
  readonly terms: readonly Term[];
  /** The self-checks in the text. */
  readonly questions: readonly Question[];
  /** How many sections stand above the self-check, its own among them. */
  readonly sectionsAboveCheck: number;
  /** Minutes to read it. */
  readonly minutes: number;
  /** Whether the text that it was translated from has changed since. */
  readonly behind: boolean;
}

/** Words a minute of a pupil who reads to understand: an estimate, not a measurement. */
const pace = 175;

/** The explainers that a language has, in their order. */
export function explainersOf(site: Site, code: string): Explainer[] {
  const first = site.languages[0]?.code ?? code;
  return [...site.explainers]
    .flatMap(([id, texts]): Explainer[] => {
      const text = texts.get(code);
      if (!text) return [];
      const marks = marksIn(text.body);
      const named = <Thing extends { readonly id: string }>(
        component: Parameters<typeof namedIn>[1],
        things: readonly Thing[],
      ) => {
        const byId = new Map(things.map((thing) => [thing.id, thing]));
        return namedIn(marks, component).map((name) => found(byId, name));
      };
      return [
        {
          ...text,
          id,
          sources: named("Cite", site.sources),
          provisions: named("Law", site.law.provisions),
          scenarios: named("Situation", site.law.scenarios),
          events: named("Event", site.events),
          terms: named("Term", site.terms),
          questions: named("Check", site.questions),
          sectionsAboveCheck: sectionsAbove(
            text.body,
            marks.find(({ component }) => component === "Check")?.line,
          ),
          minutes: Math.max(1, Math.round(wordCount(text.body) / pace)),
          behind: isBehind(texts, first, code),
        },
      ];
    })
    .sort((one, other) => one.order - other.order);
}

function sectionsAbove(body: string, line = 0): number {
  return body
    .split("\n")
    .slice(0, line)
    .filter((text) => text.startsWith("## ")).length;
}
