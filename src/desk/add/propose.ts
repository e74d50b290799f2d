// What the desk proposes for an article, each with its reason; a person decides.
import type { Certainty, EventKind, Topic } from "../../schemas/event.ts";
import type { SourceKind, standings } from "../../schemas/source.ts";
import type { Found } from "./article.ts";
import { proposeActors } from "./propose-actors.ts";
import { proposeCertainty, proposeEventKind } from "./propose-event.ts";
import { proposePlaces } from "./propose-places.ts";
import { proposeSource } from "./propose-source.ts";
import { proposeTopics } from "./propose-topics.ts";
import type { Vocabulary } from "./propose-vocabulary.ts";
import { heard } from "./propose-words.ts";
import type { Known } from "./known.ts";

/** What was found of an article, as far as proposals need it. */
export interface Told {
  readonly title?: string | undefined;
  readonly text: string;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly address?: string | undefined;
  /** Whether it carries the tags of a scholarly article. */
  readonly scholarly?: boolean | undefined;
}

export interface Proposal {
  readonly kind: Found<SourceKind>;
  readonly standing: Found<(typeof standings)[number]>;
  readonly weight: Found<number>;
  /** The best first; empty when the text names none. */
  readonly places: readonly Found<string>[];
  readonly actors: readonly Found<string>[];
  readonly topics: readonly Found<Topic>[];
  readonly event: Found<EventKind>;
  readonly certainty: Found<Certainty>;
}

/** Proposals for an article, from the editor's lists and what the timeline has already. */
export function propose(told: Told, vocabulary: Vocabulary, known: Known): Proposal {
  const text = heard(told.title ?? "", told.text);
  const { kind, standing, weight } = proposeSource(told, text, vocabulary, known);
  const event = proposeEventKind(text, told.language, kind.value, vocabulary);
  return {
    kind,
    standing,
    weight,
    places: proposePlaces(text, told, vocabulary, known),
    actors: proposeActors(text, told, kind.value, vocabulary, known),
    topics: proposeTopics(text, told.language, vocabulary),
    event,
    certainty: proposeCertainty(kind.value, standing.value, event.value),
  };
}
