// Which topics of the timeline a text is about, by the words of an editor's list.
import { topics, type Topic } from "../../schemas/event.ts";
import type { Found } from "./article.ts";
import { wordsOf, type Vocabulary } from "./propose-vocabulary.ts";
import { hitsOf, patternOf, strongest, told, type Heard, type Hits } from "./propose-words.ts";

/** An event has at most four topics. */
const most = 4;
/** A topic is proposed when it is at least so strong beside the strongest. */
const share = 0.45;

/** Up to four topics, the best first, each with the words that tell of it. */
export function proposeTopics(
  text: Heard,
  language: string | undefined,
  vocabulary: Vocabulary,
): Found<Topic>[] {
  const scored = topics.map((topic) => {
    const hits = hitsOf(patternOf(wordsOf(vocabulary.topics[topic], language)), text);
    return { topic, hits, score: strength(hits) };
  });
  return strongest(scored, share, most).map(({ topic, hits }) => ({
    value: topic,
    reason: told(hits),
  }));
}

/** Different words tell more than one word that returns; the title and the first lines tell most. */
function strength({ forms, count, inTitle, inLead }: Hits): number {
  if (count === 0) return 0;
  return (
    Math.min(forms.length, 6) +
    Math.log2(count) / 2 +
    2.5 * Math.min(inTitle, 2) +
    (inLead > 0 ? 1 : 0)
  );
}
