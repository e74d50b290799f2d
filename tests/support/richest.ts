// Which record of a kind a test looks at: the one whose page holds most, so that nothing is passed over.
import { cutsOf, inCut, type Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import { choicesOf, fitsChoice, type Choice } from "../../src/model/finder.ts";
import type { Chain, Event } from "../../src/model/join.ts";
import type { Lesson } from "../../src/model/lessons.ts";
import type { Layer, Provision, Scenario } from "../../src/model/join-law.ts";
import { answersOf } from "../../src/model/join-law.ts";
import { laterNews } from "../../src/model/later.ts";

/** The first of a list that must not be empty. */
export function first<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined) throw new Error("the list is empty, but this test needs one of it");
  return thing;
}

/** The things of a list by how many of some descriptions fit them, the plainest first. */
function byRichness<Thing>(
  things: readonly Thing[],
  descriptions: (thing: Thing) => readonly unknown[],
): Thing[] {
  const richness = (thing: Thing): number => descriptions(thing).filter(Boolean).length;
  return [...things].sort((one, other) => richness(one) - richness(other));
}

/** The event whose page has most of what the page of an event can have. */
export function richestEvent({ events }: Edition): Event {
  return first(byRichness(events, partsOfEvent).reverse());
}

/** The event whose page has least. */
export function plainestEvent({ events }: Edition): Event {
  return first(byRichness(events, partsOfEvent));
}

function partsOfEvent(event: Event): unknown[] {
  return [
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
  ];
}

export function longestChain({ chains }: Edition): Chain {
  return first([...chains].sort((one, other) => other.events.length - one.events.length));
}

/** The cut of a group with the fewest events. */
export function smallestCut(group: Cut["group"], { events }: Edition): Cut {
  const size = (cut: Cut): number => events.filter((event) => inCut(event, cut)).length;
  return first(cutsOf(group, events).sort((one, other) => size(one) - size(other)));
}

/** The provision whose page has most of what the page of a provision can have. */
export function richestProvision({ law, events }: Edition): Provision {
  return first(
    byRichness(law.provisions, (provision) => [
      provision.open,
      provision.text,
      provision.version,
      provision.life.some(({ moved }) => moved),
      provision.instrument.life.some(({ moved }) => moved),
      provision.scenarios.length > 0,
      provision.scenarios.length > 2,
      provision.events.some((event) => events.includes(event)),
      provision.changes.length > 0,
      provision.sources.length > 1,
    ]).reverse(),
  );
}

/** A provision that is there already, and applies later. */
export function laterProvision({ law }: Edition): Provision | undefined {
  return law.provisions.find(({ now }) => now.state !== "applies" && now.next?.step === "applies");
}

/** The situation whose page has most of what the page of a situation can have. */
export function richestScenario({ law, events }: Edition): Scenario {
  return first(
    byRichness(law.scenarios, (scenario) => [
      answersOf(scenario).some(({ absence }) => absence),
      new Set(answersOf(scenario).map(({ verdict }) => verdict)).size > 1,
      new Set(answersOf(scenario).map(({ verdict }) => verdict)).size > 2,
      scenario.conditions.length > 0,
      scenario.case,
      scenario.events.some((event) => events.includes(event)),
      scenario.turn_to.NL.length > 1,
      scenario.turn_to.BE.length > 1,
      scenario.changes.length > 0,
    ]).reverse(),
  );
}

/** The layer with the most provisions of its own. */
export function fullestLayer({ law }: Edition): Layer {
  const size = ({ country }: Layer): number =>
    law.provisions.filter(({ instrument }) => instrument.jurisdiction === country).length;
  return first([...law.layers].sort((one, other) => size(other) - size(one)));
}

/** The choice of the finder with all three parts that the most situations fit. */
export function fullestChoice({ law }: Edition): Choice {
  const size = (choice: Choice): number =>
    law.scenarios.filter((scenario) => fitsChoice(scenario, choice)).length;
  const whole = choicesOf(law.scenarios).filter(
    ({ place, who, country }) => place && who && country,
  );
  return first(whole.sort((one, other) => size(other) - size(one)));
}

/** The lesson whose pages have most of what those of a lesson can have; cards it must have. */
export function richestLesson({ lessons }: Edition): Lesson {
  return first(
    byRichness(
      lessons.filter(({ cards }) => cards.length > 0),
      ({ care, cards, steps, sheet }) => [
        care,
        steps.some(({ asks }) => asks),
        steps.some(({ links }) => links.some(({ kind }) => kind === "lab")),
        sheet.tasks.some(({ table }) => table),
        cards.length > 1,
        cards.some(({ faces }) => faces !== undefined),
        cards.some((set) => set.cards.some(({ country }) => country)),
        cards.some((set) => set.cards.some(({ sources }) => sources.length > 0)),
        cards.some((set) => set.cards.some(({ points }) => points.length > 0)),
      ],
    ).reverse(),
  );
}
