// Which files the endpoints with parameters make, in the form of Astro's getStaticPaths.
import type { Edition } from "../model/edition.ts";
import {
  citableChain,
  citableEvent,
  citableExplainer,
  citableLab,
  citableLesson,
  citableLayer,
  citablePage,
  citableProvision,
  citableScenario,
  type Citable,
} from "./citable.ts";

/** What a cite.bib or cite.ris is made from. */
export interface CitedPage {
  readonly edition: Edition;
  readonly page: Citable;
}

/** One timeline a language: for atom.xml and rss.xml. */
export function timelinePaths(editions: readonly Edition[]) {
  return editions.map((edition) => ({ params: timelineParams(edition), props: { edition } }));
}

/** The same with the name of the file, an address word of the language. */
export function timelineFilePaths(editions: readonly Edition[], word: "timeline" | "calendar") {
  return editions.map((edition) => ({
    params: { ...timelineParams(edition), file: edition.words.address[word] },
    props: { edition },
  }));
}

export function citedEventPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.events.map((event) => ({
      params: { ...timelineParams(edition), event: edition.say(event.address) },
      props: { edition, page: citableEvent(edition, event) } satisfies CitedPage,
    })),
  );
}

export function citedChainPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.chains.map((chain) => ({
      params: {
        language: edition.language.code,
        chains: edition.words.address.chains,
        chain: edition.say(chain.address),
      },
      props: { edition, page: citableChain(edition, chain) } satisfies CitedPage,
    })),
  );
}

export function citedProsePaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    [...edition.pages].map(([id, { address }]) => ({
      params: { language: edition.language.code, page: address },
      props: { edition, page: citablePage(edition, id) } satisfies CitedPage,
    })),
  );
}

export function citedProvisionPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.law.provisions.map((provision) => ({
      params: { ...rulesParams(edition), provision: edition.say(provision.address) },
      props: { edition, page: citableProvision(edition, provision) } satisfies CitedPage,
    })),
  );
}

export function citedLayerPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.law.layers.map((layer) => ({
      params: { ...rulesParams(edition), layer: edition.say(layer.address) },
      props: { edition, page: citableLayer(edition, layer) } satisfies CitedPage,
    })),
  );
}

export function citedScenarioPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.law.scenarios.map((scenario) => ({
      params: {
        language: edition.language.code,
        may: edition.words.address.may,
        scenario: edition.say(scenario.address),
      },
      props: { edition, page: citableScenario(edition, scenario) } satisfies CitedPage,
    })),
  );
}

export function citedExplainerPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.explainers.map((explainer) => ({
      params: {
        language: edition.language.code,
        explainers: edition.words.address.explainers,
        explainer: explainer.address,
      },
      props: { edition, page: citableExplainer(edition, explainer) } satisfies CitedPage,
    })),
  );
}

/** One page of a lab a language. */
export function labPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.labs.map((lab) => ({
      params: {
        language: edition.language.code,
        labs: edition.words.address.labs,
        lab: lab.address,
      },
      props: { edition, lab },
    })),
  );
}

export function citedLabPaths(editions: readonly Edition[]) {
  return labPaths(editions).map(({ params, props: { edition, lab } }) => ({
    params,
    props: { edition, page: citableLab(edition, lab) } satisfies CitedPage,
  }));
}

/** One plan of a lesson a language. */
export function lessonPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.lessons.map((lesson) => ({
      params: { ...lessonsParams(edition), lesson: lesson.address },
      props: { edition, lesson },
    })),
  );
}

/** One series of lessons a language that has any. */
export function seriesPaths(editions: readonly Edition[]) {
  return editions
    .filter(({ lessons }) => lessons.length > 0)
    .map((edition) => ({ params: lessonsParams(edition), props: { edition } }));
}

/** The pages of a lesson that are printed; cards only where a lesson has them. */
export function lessonPartPaths(editions: readonly Edition[]) {
  return lessonPaths(editions).flatMap(({ params, props }) =>
    (["sheet", "cards", "answers"] as const)
      .filter((part) => part !== "cards" || props.lesson.cards.length > 0)
      .map((part) => ({
        params: { ...params, part: props.edition.words.address[part] },
        props: { ...props, part },
      })),
  );
}

/** Each step of each lesson on the projector. */
export function boardPaths(editions: readonly Edition[]) {
  return lessonPaths(editions).flatMap(({ params, props }) =>
    props.lesson.steps.map((step) => ({
      params: { ...params, board: props.edition.words.address.board, step: String(step.place) },
      props: { ...props, step },
    })),
  );
}

/** The short address of each lesson. */
export function pupilsPaths(editions: readonly Edition[]) {
  return lessonPaths(editions).map(({ props }) => ({
    params: { language: props.edition.language.code, code: props.lesson.code },
    props,
  }));
}

/** The short address of each step. */
export function pupilStepPaths(editions: readonly Edition[]) {
  return pupilsPaths(editions).flatMap(({ params, props }) =>
    props.lesson.steps.map((step) => ({
      params: { ...params, step: String(step.place) },
      props: { ...props, step },
    })),
  );
}

/** The goals of each jurisdiction that has any. */
export function goalPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    [...Map.groupBy(edition.curricula, ({ jurisdiction }) => jurisdiction)].map(
      ([jurisdiction, goals]) => ({
        params: {
          ...lessonsParams(edition),
          goals: edition.words.address.goals,
          jurisdiction: jurisdiction.toLowerCase(),
        },
        props: { edition, jurisdiction, goals },
      }),
    ),
  );
}

export function citedLessonPaths(editions: readonly Edition[]) {
  return lessonPaths(editions).map(({ params, props: { edition, lesson } }) => ({
    params,
    props: { edition, page: citableLesson(edition, lesson) } satisfies CitedPage,
  }));
}

function lessonsParams({ language, words }: Edition) {
  return { language: language.code, lessons: words.address.lessons };
}

/** One list of changes a language: for its page and its feed. */
export function changesPaths(editions: readonly Edition[]) {
  return editions.map((edition) => ({
    params: { ...rulesParams(edition), changes: edition.words.address.changes },
    props: { edition },
  }));
}

/** The same with the name of the calendar. */
export function changesFilePaths(editions: readonly Edition[]) {
  return editions.map((edition) => ({
    params: {
      ...rulesParams(edition),
      changes: edition.words.address.changes,
      file: edition.words.address.calendar,
    },
    props: { edition },
  }));
}

function rulesParams({ language, words }: Edition) {
  return { language: language.code, rules: words.address.rules };
}

function timelineParams({ language, words }: Edition) {
  return { language: language.code, timeline: words.address.timeline };
}
