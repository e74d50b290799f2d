// One address for each kind of page in each language, taken from the model; the pages that browser tests visit.
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { editionsOf, type Edition } from "../../src/model/edition.ts";
import { siteIn } from "../../src/model/site.ts";
import { parts } from "../../src/schemas/explainer.ts";
import { sourceKinds } from "../../src/schemas/source.ts";
import { builds, type Build } from "./builds.ts";
import {
  first,
  fullestChoice,
  fullestLayer,
  laterProvision,
  longestChain,
  plainestEvent,
  richestEvent,
  richestProvision,
  richestScenario,
  smallestCut,
} from "./richest.ts";

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
  return visitsByPart(base).flatMap(([, visits]) => visits);
}

/** The same pages by language and part of the site, for claims that are tested on page after page in one go. */
export function visitsByPart(base: string): [string, Visit[]][] {
  const ofAll: Visit[] = [
    { name: "choice of language", path: base, status: 200 },
    { name: "missing page", path: `${base}no-such-page/`, status: 404 },
  ];
  return [
    ["all languages", ofAll],
    ...editionsIn(base).flatMap((edition) =>
      pathsByPart(edition)
        .filter(([, paths]) => Object.keys(paths).length > 0)
        .map(([part, paths]): [string, Visit[]] => [
          `${part}, ${edition.language.code}`,
          Object.entries(paths).map(([kind, path]) => ({
            name: `${kind} (${edition.language.code})`,
            path,
            status: 200,
            edition,
          })),
        ]),
    ),
  ];
}

/** One address for each kind of page of an edition, and one for each explainer. */
export function pathsOf(edition: Edition) {
  const explainers = parts.flatMap((part) => Object.entries(explainerPaths(edition, part)));
  return {
    ...timelinePaths(edition),
    ...lawPaths(edition),
    ...Object.fromEntries(explainers),
    ...otherPaths(edition),
  };
}

function pathsByPart(edition: Edition): [string, Record<string, string>][] {
  return [
    ["timeline", timelinePaths(edition)],
    ["law", lawPaths(edition)],
    ...parts.map((part): [string, Record<string, string>] => [
      `explainers on ${part}`,
      explainerPaths(edition, part),
    ]),
    ["other", otherPaths(edition)],
  ];
}

function timelinePaths(edition: Edition) {
  const { at, sources } = edition;
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
    story: at.chain(longestChain(edition)),
    sources: at.sources,
    "sources of a kind": at.sourceKind(kind),
  };
}

function lawPaths(edition: Edition) {
  const { at } = edition;
  const later = laterProvision(edition);
  return {
    rules: at.rules,
    layer: at.layer(fullestLayer(edition)),
    provision: at.provision(richestProvision(edition)),
    ...(later && { "provision that applies later": at.provision(later) }),
    "what changes when": at.changes,
    situations: at.may,
    "choice of the finder": at.found(fullestChoice(edition)),
    situation: at.scenario(richestScenario(edition)),
    rights: at.rights,
    letter: at.letter,
  };
}

/** Every explainer of a part; there may be none yet. */
function explainerPaths(
  { at, explainers }: Edition,
  part: (typeof parts)[number],
): Record<string, string> {
  const pieces = explainers.filter((piece) => piece.part === part);
  return Object.fromEntries(pieces.map(({ id }) => [`explainer ${id}`, at.explainer(id)]));
}

function otherPaths({ at, pages }: Edition) {
  return {
    explainers: at.explainers,
    glossary: at.terms,
    ...Object.fromEntries([...pages.keys()].map((id) => [id, at.page(id)])),
    data: at.data,
  };
}

/** Answers instead of every other host, so that a test asks nobody. */
export async function answerForOthers(
  context: BrowserContext,
  origins: readonly string[],
): Promise<void> {
  await context.route(
    ({ origin }) => !origins.includes(origin),
    (route) => route.fulfill({ contentType: "text/html", body: "<title>Source</title>" }),
  );
}

/** Opens everything that is folded on a page. */
export async function openAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Presses Tab until a control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toHaveCount(1);
  for (let presses = 0; presses < 200; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(control)} is not reached by 200 times Tab`);
}

/** How light a computed colour is to the eye, from 0 for black to 255 for white; what is transparent is paper. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) * alpha + 255 * (1 - alpha));
}
