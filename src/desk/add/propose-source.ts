// Who speaks, how near to the matter and how much it weighs: from the site's other sources, its address, its name.
import type { standings } from "../../schemas/source.ts";
import { sourceKinds, type SourceKind } from "../../schemas/source.ts";
import type { Found } from "./article.ts";
import type { Known } from "./known.ts";
import type { Told } from "./propose.ts";
import type { Vocabulary } from "./propose-vocabulary.ts";
import { heard, hitsOf, patternOf, told, type Heard, type Part } from "./propose-words.ts";

type Standing = (typeof standings)[number];

/** Standing and weight that most sources of a kind have on the timeline. */
const usual: Readonly<Record<SourceKind, readonly [Standing, number]>> = {
  law: ["primary", 1],
  court: ["primary", 1],
  regulator: ["primary", 1],
  parliament: ["primary", 1],
  police: ["primary", 1],
  research: ["original", 2],
  company: ["original", 3],
  ngo: ["party", 3],
  news: ["original", 2],
};

export interface SourceProposal {
  readonly kind: Found<SourceKind>;
  readonly standing: Found<Standing>;
  readonly weight: Found<number>;
}

/** Kind, standing and weight of a source. */
export function proposeSource(
  article: Told,
  text: Heard,
  vocabulary: Vocabulary,
  known: Known,
): SourceProposal {
  const kind = kindOf(article, text, vocabulary, known);
  const site = known.site(article.address, article.publisher);
  if (site?.kind === kind.value && site.standing !== undefined && site.weight !== undefined) {
    const reason = `as in the other sources of ${site.name}`;
    return {
      kind,
      standing: { value: site.standing, reason },
      weight: { value: site.weight, reason },
    };
  }
  const [standing, weight] = usual[kind.value];
  const reason = `usual for the kind ${kind.value}`;
  return { kind, standing: { value: standing, reason }, weight: { value: weight, reason } };
}

function kindOf(
  { address, publisher, scholarly }: Told,
  text: Heard,
  { kinds }: Vocabulary,
  known: Known,
): Found<SourceKind> {
  const site = known.site(address, publisher);
  if (site?.kind !== undefined) {
    return { value: site.kind, reason: `as in the other sources of ${site.name}` };
  }
  const host = address === undefined ? "" : (URL.parse(address)?.hostname ?? "");
  const others = sourceKinds.filter((kind) => kind !== "news");
  for (const kind of others) {
    const end = kinds.sources[kind].hosts.find((end) => `.${host}`.endsWith(`.${end}`));
    if (end !== undefined) return { value: kind, reason: `by its address, ${end}` };
  }
  const by = heard("", publisher ?? "");
  for (const kind of others) {
    const hits = hitsOf(patternOf(kinds.sources[kind].names), by);
    if (hits.count > 0) return { value: kind, reason: `by the publisher's name: ${told(hits)}` };
  }
  if (scholarly) return { value: "research", reason: "it has the tags of a scholarly article" };
  // A newspaper may begin with such words too: they count only where nobody is known to publish it.
  if (publisher !== undefined && !/\.\w+$/.test(publisher)) return unknownKind;
  const head = heard("", letterhead(text));
  const first: Heard = { title: text.title, body: beginningOf(text.body) };
  for (const kind of others) {
    const { openings, names } = kinds.sources[kind];
    const found = hitsOf(patternOf(openings), first);
    const above = hitsOf(patternOf(names), head);
    if (found.count > 0) return { value: kind, reason: `by its first words: ${told(found)}` };
    if (above.count > 0) return { value: kind, reason: `by what stands on top: ${told(above)}` };
  }
  return unknownKind;
}

const unknownKind: Found<SourceKind> = { value: "news", reason: "nothing tells another kind" };

/** So many signs are looked at for words with which only one kind of text begins. */
const opening = 300;

function beginningOf({ shown, plain }: Part): Part {
  return { shown: shown.slice(0, opening), plain: plain.slice(0, opening) };
}

/** The short lines above a text, as the name of a ministry on its letter; not the title. */
function letterhead({ title, body }: Heard): string {
  return body.shown
    .slice(0, 2 * opening)
    .split(/\n\s*\n/)
    .slice(0, 3)
    .filter((line) => line.length < 80 && !/[.!?]$/.test(line) && !title.shown.includes(line))
    .join("\n");
}
