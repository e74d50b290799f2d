// Where a step of a lesson leads to, as an address and its words.
import type { Edition } from "../../model/edition.ts";
import { isPlace } from "../../model/lessons.ts";
import type { StepLink } from "../../model/lessons.ts";

export interface Way {
  readonly href: string;
  readonly title: string;
}

/** The page of what a step names; nothing where this language does not have it. */
export function wayTo(
  { at, say, ...edition }: Edition,
  { kind, id, settings }: StepLink,
): Way | undefined {
  const among = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.find((thing) => thing.id === id);
  switch (kind) {
    case "lab": {
      const lab = among(edition.labs);
      return lab && { href: at.lab(id) + settings, title: lab.title };
    }
    case "explainer": {
      const explainer = among(edition.explainers);
      return explainer && { href: at.explainer(id), title: explainer.title };
    }
    case "event": {
      const event = among(edition.events);
      return event && { href: at.event(event), title: say(event.title) };
    }
    case "chain": {
      const chain = among(edition.chains);
      return chain && { href: at.chain(chain), title: say(chain.title) };
    }
    case "scenario": {
      const scenario = among(edition.law.scenarios);
      return scenario && { href: at.scenario(scenario), title: say(scenario.question) };
    }
    case "provision": {
      const provision = among(edition.law.provisions);
      return provision && { href: at.provision(provision), title: say(provision.name) };
    }
    case "layer": {
      const layer = among(edition.law.layers);
      return layer && { href: at.layer(layer), title: say(layer.title) };
    }
    case "page": {
      const page = edition.pages.get(id);
      if (page) return { href: at.page(id), title: page.title };
      return isPlace(id) ? { href: at[id], title: edition.words[id].title } : undefined;
    }
  }
}

/** All ways of a step. */
export function waysOf(edition: Edition, links: readonly StepLink[]): Way[] {
  return links.flatMap((link) => wayTo(edition, link) ?? []);
}
