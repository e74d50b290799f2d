// What kind of event a text tells of, and how sure it is at most.
import { eventKinds, type Certainty, type EventKind } from "../../schemas/event.ts";
import type { SourceKind, standings } from "../../schemas/source.ts";
import type { Found } from "./article.ts";
import { wordsOf, type Vocabulary } from "./propose-vocabulary.ts";
import { hitsOf, patternOf, told, type Heard } from "./propose-words.ts";

/** The kinds of event that a kind of source tells of by nature, before a word is read. */
const byNature: Partial<Record<SourceKind, Partial<Record<EventKind, number>>>> = {
  court: { ruling: 5 },
  law: { law: 4 },
  regulator: { decision: 2, fine: 1 },
  parliament: { policy: 2, law: 1.5 },
  research: { research: 4 },
  police: { use: 2 },
  company: { company: 1 },
  ngo: { protest: 1 },
};

/** The kind of event that the words of the text and its source point at; `incident` is no guess. */
export function proposeEventKind(
  text: Heard,
  language: string | undefined,
  source: SourceKind,
  vocabulary: Vocabulary,
): Found<EventKind> {
  const [best] = eventKinds
    .map((kind) => {
      const hits = hitsOf(patternOf(wordsOf(vocabulary.kinds.events[kind], language)), text);
      const words =
        3 * Math.min(hits.inTitle, 2) +
        Math.min(hits.inLead, 3) +
        Math.min(hits.forms.length, 4) / 2;
      // A fine is named by its own word only.
      const own = kind === "fine" && hits.inTitle > 0 ? 3 : 0;
      return { kind, hits, score: words + own + (byNature[source]?.[kind] ?? 0) };
    })
    .sort((one, other) => other.score - one.score);
  if (!best || best.score === 0) {
    return { value: "policy", reason: "a guess: no word tells the kind" };
  }
  const words = told(best.hits);
  return {
    value: best.kind,
    reason: words === "" ? `the source is of the kind ${source}` : words,
  };
}

/**
 * How sure the event is, and never more than the source allows: a body that decided is sure of its
 * own decision, somebody who speaks of himself claims, a newspaper reports.
 */
export function proposeCertainty(
  source: SourceKind,
  standing: (typeof standings)[number],
  event: EventKind,
): Found<Certainty> {
  // A parliament decides on laws; what a minister writes to it is his word.
  const decided = decides.includes(source) || (source === "parliament" && event === "law");
  if (standing === "primary" && decided) {
    return {
      value: "established",
      reason: `the ${source} decided it and says so itself; only for what it decided`,
    };
  }
  if (standing === "party") {
    return { value: "claimed", reason: "it comes from somebody with a stake in it" };
  }
  if (standing === "primary" && (source === "company" || source === "police")) {
    return { value: "claimed", reason: `the ${source} says it of itself` };
  }
  return { value: "reported", reason: `a source of the kind ${source} reports it` };
}

const decides: readonly SourceKind[] = ["law", "court", "regulator"];
