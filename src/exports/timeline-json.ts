// The timeline in all languages as one JSON file, with the schema that describes it.
import { z } from "zod";
import type { Edition } from "../model/edition.ts";
import type { Chain, Event, Link } from "../model/join.ts";
import { certainties, eventKinds, importances, relations, topics } from "../schemas/event.ts";
import { absolute } from "./absolute.ts";
import * as shapes from "./json-shapes.ts";

const words = (meaning: string) => shapes.perLanguage(z.string()).describe(meaning);
const urls = (meaning: string) => shapes.perLanguage(z.url()).describe(meaning);
const id = (meaning: string) => shapes.idShape.describe(meaning);
const ids = (meaning: string) => z.array(shapes.idShape).describe(meaning);

const linksShape = z.array(
  z.strictObject({
    event: id("The id of the other event."),
    relation: z.enum(relations).describe("What the later event is to the earlier one."),
  }),
);

const eventShape = z.strictObject({
  id: id("The event's own name; it never changes."),
  date: shapes.partialDateShape.describe("When it happened, as precise as it is known."),
  places: shapes.placesShape,
  kind: z.enum(eventKinds).describe("What kind of event it is."),
  certainty: z.enum(certainties).describe("How sure the event itself is."),
  importance: z
    .union(importances.map((level) => z.literal(level)))
    .describe("1 is for the short timeline, 2 is normal, 3 is a detail."),
  topics: z.array(z.enum(topics)).describe("What it is about."),
  about_faces: z.boolean().describe("false: context, not about faces themselves."),
  age_note: z.enum(["older"]).optional().describe("older: not for pupils under 14."),
  title: words("What happened, in one clause."),
  summary: words("What happened, in one to three sentences."),
  certainty_reason: words("Why it is this sure."),
  caveat: words("What a reader must know so as not to be misled.").optional(),
  actors: z
    .array(
      z.strictObject({
        id: id("The actor's own name in this file."),
        name: words("The name as a newspaper would write it."),
      }),
    )
    .describe("Who acts in it."),
  sources: ids("The ids of its sources, the best first; they stand in the file of sources."),
  follows: linksShape.describe("Earlier events that this one answers or comes from."),
  followed_by: linksShape.describe("Later events that answer this one or come from it."),
  chains: ids("The ids of the stories that it belongs to."),
  figures: z
    .record(z.string(), z.union([z.number(), z.tuple([z.number(), z.number()])]))
    .describe("Numbers that the sources name; a pair is a range."),
  checked: z.iso.date().describe("The day on which it was last held against its sources."),
  url: urls("The page of the event."),
});

const storyShape = z.strictObject({
  id: id("The story's own name; it never changes."),
  title: words("The title of the story."),
  lead: words("How it began and where it stands."),
  open: words("What is still open or unknown.").optional(),
  events: ids("The ids of its events, in the order of time."),
  url: urls("The page of the story."),
});

const timelineShape = z.strictObject({
  ...shapes.headShape,
  events: z.array(eventShape).describe("All events in the order of time."),
  stories: z.array(storyShape).describe("Stories along events that follow each other."),
});

export type TimelineData = z.infer<typeof timelineShape>;

/** What each field of the timeline file means, as JSON Schema 2020-12. */
export function timelineSchema(): Record<string, unknown> {
  return shapes.jsonSchema(timelineShape, "Timeline");
}

/** All events and stories in all languages; what an editor noted for himself is left out. */
export function timelineJson(editions: readonly Edition[], origin: string): TimelineData {
  const site = shapes.siteOf(editions);
  return {
    ...shapes.headOf(editions, shapes.firstOf(editions).files.timelineSchema, origin),
    events: site.events.map((event) => eventData(event, editions, origin)),
    stories: site.chains.map((chain) => storyData(chain, editions, origin)),
  };
}

function eventData(event: Event, editions: readonly Edition[], origin: string) {
  return {
    id: event.id,
    date: event.date,
    places: event.places,
    kind: event.kind,
    certainty: event.certainty,
    importance: event.importance,
    topics: event.topics,
    about_faces: event.about_faces,
    ...(event.age_note !== undefined && { age_note: event.age_note }),
    title: event.title,
    summary: event.summary,
    certainty_reason: event.certainty_reason,
    ...(event.caveat !== undefined && { caveat: event.caveat }),
    actors: event.actors.map(({ id, name }) => ({ id, name })),
    sources: event.sources.map(({ id }) => id),
    follows: event.follows.map(linkData),
    followed_by: event.followedBy.map(linkData),
    chains: event.chains.map(({ id }) => id),
    figures: event.figures,
    checked: event.checked,
    url: addressesIn(
      editions.filter(({ events }) => events.includes(event)),
      ({ at }) => absolute(at.event(event), origin),
    ),
  };
}

function storyData(chain: Chain, editions: readonly Edition[], origin: string) {
  return {
    id: chain.id,
    title: chain.title,
    lead: chain.lead,
    ...(chain.open !== undefined && { open: chain.open }),
    events: chain.events.map(({ id }) => id),
    url: addressesIn(
      editions.filter(({ chains }) => chains.includes(chain)),
      ({ at }) => absolute(at.chain(chain), origin),
    ),
  };
}

function linkData({ event, relation }: Link) {
  return { event: event.id, relation };
}

function addressesIn(editions: readonly Edition[], address: (edition: Edition) => string) {
  return Object.fromEntries(
    editions.map((edition) => [edition.language.code, address(edition)] as const),
  );
}
