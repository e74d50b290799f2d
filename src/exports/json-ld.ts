// What the pages are, in the words of schema.org, for search engines; plain objects for JSON-LD.
import type { Edition } from "../model/edition.ts";
import type { Explainer } from "../model/explainers.ts";
import type { Lab } from "../model/labs.ts";
import type { Lesson } from "../model/lessons.ts";
import { answersOf, lifeOf, type Provision, type Scenario } from "../model/join-law.ts";
import { stepsOn } from "../model/life.ts";
import type { Chain, Event } from "../model/join.ts";
import { absolute } from "./absolute.ts";
import {
  citableChain,
  citableExplainer,
  citableLab,
  citableLesson,
  citableProvision,
  citableScenario,
} from "./citable.ts";
import * as nodes from "./json-ld-nodes.ts";
import type { JsonLd, ListedPage } from "./json-ld-nodes.ts";

/** The text of a `<script type="application/ld+json">`; no `<` that could end the script. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The site in one language: a WebSite. */
export function siteLd(edition: Edition, origin: string): JsonLd {
  return {
    ...nodes.context,
    ...nodes.siteNode(edition, origin),
    description: edition.words.site.description,
    ...nodes.givenAway(edition, origin),
  };
}

/**
 * A page that lists events: a CollectionPage.
 * @param events given for a short list only; it becomes an ItemList of addresses
 */
export function timelineLd(
  edition: Edition,
  page: ListedPage,
  origin: string,
  events?: readonly Event[],
): JsonLd {
  return {
    ...nodes.pageNode("CollectionPage", edition, page, origin),
    ...(events && { mainEntity: nodes.itemList(edition, events, origin) }),
  };
}

/** A page of prose: a WebPage. */
export function proseLd(edition: Edition, page: ListedPage, origin: string): JsonLd {
  return nodes.pageNode("WebPage", edition, page, origin);
}

/** The page of an event: an Article about an Event, with its sources as citations. */
export function eventLd(edition: Edition, event: Event, origin: string): JsonLd {
  const page = {
    title: edition.say(event.title),
    description: edition.say(event.summary),
    address: edition.at.event(event),
    checked: event.checked,
  };
  return {
    ...nodes.pageNode("Article", edition, page, origin),
    headline: page.title,
    author: nodes.publisher(edition, origin),
    about: {
      "@type": "Event",
      name: page.title,
      startDate: event.date,
      location: event.places.map((code) => ({ "@type": "Place", name: edition.place(code) })),
    },
    citation: event.sources.map(nodes.sourceNode),
  };
}

/** The page of a story: a CollectionPage with its events in order. */
export function chainLd(edition: Edition, chain: Chain, origin: string): JsonLd {
  const page = { ...citableChain(edition, chain), description: edition.say(chain.lead) };
  return {
    ...nodes.pageNode("CollectionPage", edition, page, origin),
    mainEntity: nodes.itemList(edition, chain.events, origin),
  };
}

/** The page of a provision: a WebPage about a Legislation, with its dates. */
export function provisionLd(edition: Edition, provision: Provision, origin: string): JsonLd {
  const { say, site } = edition;
  const page = { ...citableProvision(edition, provision), description: say(provision.says) };
  const steps = stepsOn(lifeOf(provision, provision.instrument), site.today);
  const dateOf = (kind: string) => steps.find(({ step }) => step === kind)?.date;
  const [adopted, applies] = [dateOf("adopted"), dateOf("applies")];
  return {
    ...nodes.pageNode("WebPage", edition, page, origin),
    about: {
      "@type": "Legislation",
      name: say(provision.instrument.name),
      legislationJurisdiction: edition.words.jurisdictions[provision.instrument.jurisdiction],
      ...(adopted !== undefined && { legislationDate: adopted }),
      ...(applies !== undefined && { temporalCoverage: `${applies}/..` }),
      ...(provision.text !== undefined && { url: provision.text }),
    },
    citation: provision.sources.map(nodes.sourceNode),
  };
}

/** The page of a situation: an Article, with the sources of its answers as citations. */
export function scenarioLd(edition: Edition, scenario: Scenario, origin: string): JsonLd {
  const page = {
    ...citableScenario(edition, scenario),
    description: edition.say(scenario.lead),
  };
  const sources = new Set(answersOf(scenario).flatMap((answer) => answer.sources));
  return {
    ...nodes.pageNode("Article", edition, page, origin),
    headline: page.title,
    author: nodes.publisher(edition, origin),
    citation: [...sources].map(nodes.sourceNode),
  };
}

/** An explainer: an Article and a LearningResource. */
export function explainerLd(edition: Edition, explainer: Explainer, origin: string): JsonLd {
  const page = { ...citableExplainer(edition, explainer), description: explainer.lead };
  return {
    ...nodes.pageNode("Article", edition, page, origin),
    "@type": ["Article", "LearningResource"],
    headline: page.title,
    author: nodes.publisher(edition, origin),
    learningResourceType: "reading",
    typicalAgeRange: `${explainer.age}-`,
    timeRequired: `PT${explainer.minutes}M`,
    // By name only: the page lists its sources whole, and has thirty kilobytes to do it in.
    citation: explainer.sources.map(nodes.shownTitle),
  };
}

/** A lab: a WebPage and a LearningResource that reacts. */
export function labLd(edition: Edition, lab: Lab, origin: string): JsonLd {
  const page = { ...citableLab(edition, lab), description: lab.lead };
  return {
    ...nodes.pageNode("WebPage", edition, page, origin),
    "@type": ["WebPage", "LearningResource"],
    author: nodes.publisher(edition, origin),
    learningResourceType: "simulation",
    interactivityType: "active",
    typicalAgeRange: `${lab.age}-`,
    timeRequired: `PT${lab.minutes}M`,
    citation: lab.sources.map(nodes.shownTitle),
  };
}

/** The plan of a lesson: a LearningResource for teachers, with the goals that it serves. */
export function lessonLd(edition: Edition, lesson: Lesson, origin: string): JsonLd {
  const page = { ...citableLesson(edition, lesson), description: lesson.lead };
  return {
    ...nodes.pageNode("WebPage", edition, page, origin),
    "@type": ["LearningResource", "WebPage"],
    author: nodes.publisher(edition, origin),
    learningResourceType: "lesson plan",
    typicalAgeRange: lesson.ages.join("-"),
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.goals,
    audience: { "@type": "EducationalAudience", educationalRole: "teacher" },
    educationalAlignment: lesson.serves.map(({ framework, code, url }) => ({
      "@type": "AlignmentObject",
      alignmentType: "teaches",
      educationalFramework: framework,
      ...(code !== undefined && { targetName: code }),
      targetUrl: url,
    })),
  };
}

/** The path of links above a title: a BreadcrumbList, the page itself last. */
export function breadcrumbLd(
  trail: readonly { readonly name: string; readonly address: string }[],
  origin: string,
): JsonLd {
  return {
    ...nodes.context,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(address, origin),
    })),
  };
}
