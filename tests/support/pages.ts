// One address for each kind of page in each language, taken from the model; the pages that browser tests visit.
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
  richestLesson,
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
  /** Whether it is made for a frame: without header, without footer. */
  readonly alone: boolean;
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
    { name: "choice of language", path: base, status: 200, alone: false },
    { name: "missing page", path: `${base}no-such-page/`, status: 404, alone: false },
  ];
  return [
    ["all languages", ofAll],
    ...editionsIn(base).flatMap((edition) => {
      const alone = [
        ...edition.labs.map(({ id }) => edition.at.labAlone(id)),
        edition.at.sliceAlone(smallestCut("place", edition)),
        ...Object.values(boardPaths(edition)),
      ];
      return pathsByPart(edition)
        .filter(([, paths]) => Object.keys(paths).length > 0)
        .map(([part, paths]): [string, Visit[]] => [
          `${part}, ${edition.language.code}`,
          Object.entries(paths).map(([kind, path]) => ({
            name: `${kind} (${edition.language.code})`,
            path,
            status: 200,
            edition,
            alone: alone.includes(path),
          })),
        ]);
    }),
  ];
}

/** One address for each kind of page of an edition, and one for each explainer. */
export function pathsOf(edition: Edition) {
  const explainers = parts.flatMap((part) => Object.entries(explainerPaths(edition, part)));
  return {
    ...timelinePaths(edition),
    ...lawPaths(edition),
    ...Object.fromEntries(explainers),
    ...labPaths(edition),
    ...lessonPaths(edition),
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
    ["labs", labPaths(edition)],
    ["lessons", lessonPaths(edition)],
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
    "part of the timeline alone": at.sliceAlone(smallestCut("place", edition)),
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

/** Every lab with its sheet on paper and alone in a frame. */
function labPaths({ at, labs }: Edition): Record<string, string> {
  return Object.fromEntries([
    ["labs", at.labs],
    ...labs.flatMap(({ id }) => [
      [`lab ${id}`, at.lab(id)],
      [`lab ${id} on paper`, at.labPaper(id)],
      [`lab ${id} alone`, at.labAlone(id)],
    ]),
  ]) as Record<string, string>;
}

/** The lists, and every kind of page of the lesson that holds most; each kind of step once. */
function lessonPaths(edition: Edition) {
  const { at, curricula } = edition;
  const lesson = richestLesson(edition);
  const kinds = Map.groupBy(lesson.steps, ({ kind }) => kind);
  return {
    lessons: at.lessons,
    goals: at.goals,
    "goals of a place": at.goalsOf(first(curricula).jurisdiction),
    lesson: at.lesson(lesson.id),
    worksheet: at.lessonPart(lesson.id, "sheet"),
    cards: at.lessonPart(lesson.id, "cards"),
    answers: at.lessonPart(lesson.id, "answers"),
    pupils: at.pupils(lesson.code),
    ...Object.fromEntries(
      [...kinds].map(([kind, steps]) => [
        `pupils step: ${kind}`,
        at.pupils(lesson.code, first(steps).place),
      ]),
    ),
    ...boardPaths(edition),
  };
}

/** The step whose lines on the projector are longest. */
function boardPaths(edition: Edition) {
  const { id, steps } = richestLesson(edition);
  const length = ({ board }: (typeof steps)[number]) => board.join("").length;
  const longest = first([...steps].sort((one, other) => length(other) - length(one)));
  return { board: edition.at.board(id, longest.place) };
}

function otherPaths({ at, pages }: Edition) {
  return {
    explainers: at.explainers,
    glossary: at.terms,
    ...Object.fromEntries([...pages.keys()].map((id) => [id, at.page(id)])),
    data: at.data,
    state: at.state,
    search: at.search,
  };
}
