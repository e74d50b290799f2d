// What the content asks for: every page of an edition by its address, with the record that it shows.
import { cutGroups, cutsOf, inCut, isShort, shortCut, type Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Explainer } from "../../src/model/explainers.ts";
import type { Lab } from "../../src/model/labs.ts";
import type { Lesson, Step } from "../../src/model/lessons.ts";
import { choicesOf, fitsChoice, type Choice } from "../../src/model/finder.ts";
import type { Layer, Provision, Scenario } from "../../src/model/join-law.ts";
import type { Chain, Event } from "../../src/model/join.ts";
import { changesOf } from "../../src/model/timetable.ts";
import { sourceKinds, type SourceKind } from "../../src/schemas/source.ts";

/** What the content says a page is. */
export interface Meaning {
  readonly kind: Kind;
  readonly edition?: Edition;
  readonly event?: Event;
  readonly chain?: Chain;
  readonly layer?: Layer;
  readonly provision?: Provision;
  readonly scenario?: Scenario;
  /** A part of the timeline in a frame. */
  readonly cut?: Cut;
  /** What was picked in the finder of situations. */
  readonly choice?: Choice;
  readonly explainer?: Explainer;
  readonly lab?: Lab;
  readonly lesson?: Lesson;
  /** A step of the lesson, for pupils or on the projector. */
  readonly step?: Step;
  /** Of which place the goals are. */
  readonly jurisdiction?: string;
  /** How many records it lists, where it is a list. */
  readonly listed?: number;
}

export type Kind =
  | ("choice" | "missing" | "home" | "timeline" | "short" | "cut" | "event" | "stories")
  | ("story" | "sources" | "sources of a kind" | "prose" | "data" | "state" | "search" | "unknown")
  | ("rules" | "layer" | "provision" | "changes" | "situations" | "found" | "situation")
  | ("rights" | "letter" | "explainers" | "explainer" | "glossary")
  | ("labs" | "lab" | "lab on paper" | "lab alone" | "slice alone" | "moved")
  | ("lessons" | "lesson" | "worksheet" | "cards" | "answers" | "board")
  | ("pupils" | "pupils step" | "goals" | "goals of a place");

/** Pages that nobody should find by searching: those for frames, for the projector, and addresses that moved. */
export const aside: readonly Kind[] = ["lab alone", "slice alone", "board", "moved"];

type Asked = [address: string, meaning: Meaning];

/** Every page that the content asks for in a language, by its address. */
export function meaningsIn(edition: Edition): Asked[] {
  return [
    [edition.at.home, { kind: "home", edition }],
    [edition.at.data, { kind: "data", edition }],
    [edition.at.state, { kind: "state", edition }],
    [edition.at.search, { kind: "search", edition }],
    ...[...edition.pages.keys()].map((id): Asked => [
      edition.at.page(id),
      { kind: "prose", edition },
    ]),
    ...timelineIn(edition),
    ...lawIn(edition),
    ...explainersIn(edition),
    ...labsIn(edition),
    ...lessonsIn(edition),
  ];
}

function timelineIn(edition: Edition): Asked[] {
  const { at, events, chains, sources } = edition;
  const all = cutGroups.flatMap((group) => cutsOf(group, events));
  const cuts = all.filter((cut) => !isShort(cut));
  const inside = (cut: Cut) => events.filter((event) => inCut(event, cut)).length;
  const ofKind = (kind: SourceKind) => sources.filter((source) => source.kind === kind).length;
  return [
    [at.timeline, { kind: "timeline", edition, listed: events.length }],
    [at.short, { kind: "short", edition, listed: inside(shortCut) }],
    [at.chains, { kind: "stories", edition, listed: chains.length }],
    [at.sources, { kind: "sources", edition, listed: sources.length }],
    ...cuts.map((cut): Asked => [at.cut(cut), { kind: "cut", edition, listed: inside(cut) }]),
    ...all.map((cut): Asked => [
      at.sliceAlone(cut),
      { kind: "slice alone", edition, cut, listed: inside(cut) },
    ]),
    ...events.map((event): Asked => [at.event(event), { kind: "event", edition, event }]),
    ...chains.map((chain): Asked => [at.chain(chain), { kind: "story", edition, chain }]),
    ...sourceKinds
      .filter((kind) => ofKind(kind) > 0)
      .map((kind): Asked => [
        at.sourceKind(kind),
        { kind: "sources of a kind", edition, listed: ofKind(kind) },
      ]),
  ];
}

function lawIn(edition: Edition): Asked[] {
  const { at, law, site } = edition;
  const { layers, provisions, scenarios, rights, letters } = law;
  const fitting = (choice: Choice) => scenarios.filter((one) => fitsChoice(one, choice)).length;
  const under = ({ country }: Layer) =>
    provisions.filter(({ instrument }) => instrument.jurisdiction === country).length;
  return [
    [at.rules, { kind: "rules", edition, listed: layers.length }],
    [at.changes, { kind: "changes", edition, listed: changesOf(law, site.today).length }],
    [at.may, { kind: "situations", edition, listed: scenarios.length }],
    [at.rights, { kind: "rights", edition, listed: rights.length }],
    [at.letter, { kind: "letter", edition, listed: letters.length }],
    ...layers.map((layer): Asked => [
      at.layer(layer),
      { kind: "layer", edition, layer, listed: under(layer) },
    ]),
    ...provisions.map((provision): Asked => [
      at.provision(provision),
      { kind: "provision", edition, provision },
    ]),
    ...choicesOf(scenarios).map((choice): Asked => [
      at.found(choice),
      { kind: "found", edition, choice, listed: fitting(choice) },
    ]),
    ...scenarios.map((scenario): Asked => [
      at.scenario(scenario),
      { kind: "situation", edition, scenario },
    ]),
  ];
}

function labsIn(edition: Edition): Asked[] {
  const { at, labs } = edition;
  return [
    [at.labs, { kind: "labs", edition, listed: labs.length }],
    ...labs.flatMap((lab): Asked[] => [
      [at.lab(lab.id), { kind: "lab", edition, lab }],
      [at.labPaper(lab.id), { kind: "lab on paper", edition, lab }],
      [at.labAlone(lab.id), { kind: "lab alone", edition, lab }],
    ]),
  ];
}

function lessonsIn(edition: Edition): Asked[] {
  const { at, lessons, curricula } = edition;
  return [
    [at.lessons, { kind: "lessons", edition, listed: lessons.length }],
    [at.goals, { kind: "goals", edition }],
    ...[...Map.groupBy(curricula, ({ jurisdiction }) => jurisdiction)].map(
      ([jurisdiction, goals]): Asked => [
        at.goalsOf(jurisdiction),
        { kind: "goals of a place", edition, jurisdiction, listed: goals.length },
      ],
    ),
    ...lessons.flatMap((lesson): Asked[] => [
      [at.lesson(lesson.id), { kind: "lesson", edition, lesson }],
      [at.lessonPart(lesson.id, "sheet"), { kind: "worksheet", edition, lesson }],
      ...(lesson.cards.length > 0
        ? [[at.lessonPart(lesson.id, "cards"), { kind: "cards", edition, lesson }] as Asked]
        : []),
      [at.lessonPart(lesson.id, "answers"), { kind: "answers", edition, lesson }],
      [at.pupils(lesson.code), { kind: "pupils", edition, lesson }],
      ...lesson.steps.flatMap((step): Asked[] => [
        [at.pupils(lesson.code, step.place), { kind: "pupils step", edition, lesson, step }],
        [at.board(lesson.id, step.place), { kind: "board", edition, lesson, step }],
      ]),
    ]),
  ];
}

function explainersIn(edition: Edition): Asked[] {
  const { at, explainers, terms } = edition;
  return [
    [at.explainers, { kind: "explainers", edition, listed: explainers.length }],
    [at.terms, { kind: "glossary", edition, listed: terms.length }],
    ...explainers.map((explainer): Asked => [
      at.explainer(explainer.id),
      { kind: "explainer", edition, explainer },
    ]),
  ];
}
