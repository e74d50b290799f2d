// One address for each kind of page in each language, taken from the model; the pages that browser tests visit.
import type { Page } from "@playwright/test";
import { cutsOf, inCut, type Cut } from "../../src/model/cuts.ts";
import { editionsOf, type Edition } from "../../src/model/edition.ts";
import type { Chain, Event } from "../../src/model/join.ts";
import { laterNews } from "../../src/model/later.ts";
import { siteIn } from "../../src/model/site.ts";
import { sourceKinds } from "../../src/schemas/source.ts";
import { builds, type Build } from "./builds.ts";

export interface Visit {
  /** The kind of page and its language, for the name of a test. */
  readonly name: string;
  /** The address with the base path of the build. */
  readonly path: string;
  /** 404 for the page that stands at an address that does not exist. */
  readonly status: 200 | 404;
  /** The edition that the page belongs to; none for a page that holds all languages. */
  readonly edition?: Edition;
}

const site = siteIn("content");

/** The build at the root of a host, on which most claims are tested. */
export const root = first(builds);

/** The editions as a build below a path has them. */
export function editionsIn(base: string): Edition[] {
  return editionsOf(site, base);
}

/** The editions as the build at the root of a host has them. */
export const editions = editionsIn(root.base);

/** The origin at which the browser tests find a build. */
export function originOf({ port }: Build): string {
  return `http://localhost:${port}`;
}

/** One page of each kind in each language, and the pages that hold all languages. */
export function visitsOf(base: string): Visit[] {
  return [
    { name: "choice of language", path: base, status: 200 },
    { name: "missing page", path: `${base}no-such-page/`, status: 404 },
    ...editionsIn(base).flatMap((edition) =>
      Object.entries(pathsOf(edition)).map(([kind, path]): Visit => ({
        name: `${kind} (${edition.language.code})`,
        path,
        status: 200,
        edition,
      })),
    ),
  ];
}

/** The same pages by language, for claims that are tested on page after page in one go. */
export function visitsByLanguage(base: string): [string, Visit[]][] {
  const language = ({ edition }: Visit): string => edition?.language.code ?? "all languages";
  return Object.entries(Object.groupBy(visitsOf(base), language)).map(([code, visits = []]) => [
    code,
    visits,
  ]);
}

/** One address for each kind of page of an edition. */
export function pathsOf(edition: Edition) {
  const { at, chains, sources, pages } = edition;
  const kind = sourceKinds.find((name) => sources.some((source) => source.kind === name));
  if (!kind) throw new Error("no edition has sources");
  return {
    home: at.home,
    timeline: at.timeline,
    short: at.short,
    "part of the timeline": at.cut(smallestCut("place", edition)),
    "year of the timeline": at.cut(smallestCut("year", edition)),
    event: at.event(richestEvent(edition)),
    "plainest event": at.event(plainestEvent(edition)),
    stories: at.chains,
    story: at.chain(longestChain(chains)),
    sources: at.sources,
    "sources of a kind": at.sourceKind(kind),
    ...Object.fromEntries([...pages.keys()].map((id) => [id, at.page(id)])),
    data: at.data,
  };
}

/** The event whose page has most of what the page of an event can have. */
export function richestEvent(edition: Edition): Event {
  return byRichness(edition).at(-1) ?? first(edition.events);
}

/** The event whose page has least. */
export function plainestEvent(edition: Edition): Event {
  return first(byRichness(edition));
}

function byRichness({ events }: Edition): Event[] {
  const richness = (event: Event): number =>
    [
      event.caveat,
      event.age_note,
      !event.about_faces,
      event.follows.length > 0,
      event.followedBy.length > 0,
      event.chains.length > 0,
      laterNews(event),
      event.sources.some(({ link }) => link),
      event.sources.some(({ link }) => !link),
      event.sources.some(({ title_exact }) => !title_exact),
      event.sources.length > 1,
    ].filter(Boolean).length;
  return [...events].sort((one, other) => richness(one) - richness(other));
}

function longestChain(chains: readonly Chain[]): Chain {
  return first([...chains].sort((one, other) => other.events.length - one.events.length));
}

/** The cut of a group with the fewest events. */
export function smallestCut(group: Cut["group"], { events }: Edition): Cut {
  const size = (cut: Cut): number => events.filter((event) => inCut(event, cut)).length;
  return first(cutsOf(group, events).sort((one, other) => size(one) - size(other)));
}

/** The first of a list that must not be empty. */
export function first<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined) throw new Error("the list is empty, but this test needs one of it");
  return thing;
}

/** Opens everything that is folded on a page. */
export async function openAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** How light a computed colour is to the eye, from 0 for black to 255 for white; what is transparent is paper. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) * alpha + 255 * (1 - alpha));
}
