// The document that goes into the search index for one thing that can be found: its words, not its text.
// Each word stands once a section; the parts of compounds and words that mean the same stand behind them
// with little weight, so that who types them finds the page, below those that have the word itself.
import type { SearchWords } from "../schemas/search.ts";
import { splitter } from "../model/compounds.ts";
import { synonymsOf } from "../model/synonyms.ts";
import { folded, shownEnd, sides, tokens } from "../model/tokens.ts";
import type { Findable } from "./findable.ts";

/** A part of a page: the anchor and title of its heading, none above the first, and its text. */
export interface Section {
  readonly anchor?: string;
  readonly title?: string;
  readonly text: string;
}

/** How much a word weighs by where it stands; 1 is a word of the text. Tried out on the table of queries. */
const weights = { title: 9, name: 4, summary: 3, often: 2, text: 1, added: 0.4 } as const;
/** A word that stands in a section as often as this is what the section is about. */
const often = 3;

/** What the documents of one language need: which words say nothing, how to split, what means the same. */
export interface Lexicon {
  readonly isStop: (word: string) => boolean;
  readonly parts: (word: string) => readonly string[];
  readonly same: (text: readonly string[]) => readonly string[];
}

/**
 * @param words what the search knows of the language
 * @param texts all texts of the language: the words that stand alone in them are parts of others
 * @param groups words that mean the same, from the glossary
 */
export function lexiconOf(
  words: SearchWords,
  texts: Iterable<string>,
  groups: readonly (readonly string[])[],
): Lexicon {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of tokens(text).map(folded)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const named = groups.flat().flatMap((phrase) => tokens(phrase).map(folded));
  const known = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  const stop = new Set(words.stop.map(folded));
  return {
    isStop: (word) => stop.has(folded(word)),
    parts: splitter([...known, ...named], words),
    same: synonymsOf([...groups, ...words.same]),
  };
}

/** The HTML that Pagefind reads. */
export function searchDocument(
  thing: Findable,
  sections: readonly Section[],
  language: string,
  lexicon: Lexicon,
): string {
  const written = new Set<string>();
  const line = (words: readonly string[], weight: number) =>
    words.length === 0 ? "" : `<p data-pagefind-weight="${weight}">${escaped(words.join(" "))}</p>`;
  /** A text as it is, and behind it what it is also found by. */
  const whole = (text: string, weight: number) => {
    for (const word of tokens(text)) written.add(folded(word));
    return line([text], weight) + line(added(text, written, lexicon), weight * weights.added);
  };
  const shown = [thing.summary, thing.facts].map(
    (text, at) =>
      `<p data-pagefind-weight="${at === 0 ? weights.summary : weights.added}">${escaped(text)} <span>${shownEnd}</span></p>`,
  );
  for (const word of tokens(thing.summary)) written.add(folded(word));
  const head = [
    `<h1 data-pagefind-weight="${weights.title}">${escaped(thing.title)}</h1>`,
    ...shown,
    line(
      added(thing.title, new Set(tokens(thing.title).map(folded)), lexicon),
      weights.title * 0.8,
    ),
    whole(tokens((thing.names ?? []).join(" ")).join(" "), weights.name),
    line(added(thing.summary, written, lexicon), weights.summary * weights.added),
  ];
  const body = sections.map(({ anchor, title = "", text }) => {
    const { many, few } = distinct(`${title} ${text}`, lexicon);
    const here = new Set([...many, ...few].map(folded));
    return [
      anchor === undefined ? "" : `<h2 id="${escaped(anchor)}">${escaped(title)}</h2>`,
      line(many, weights.often),
      line(few, weights.text),
      line(added(`${title} ${text}`, here, lexicon), weights.added),
    ].join("");
  });
  return [
    `<!doctype html><html lang="${language}"><head>`,
    ...facets(thing),
    `</head><body>`,
    ...head,
    ...body,
    "</body></html>",
  ].join("");
}

/** The words of a text, each once, those that stand there often apart; without those that say nothing. */
function distinct(text: string, { isStop }: Lexicon): { many: string[]; few: string[] } {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of tokens(text)) {
    const form = folded(word);
    if (form.length < 2 || isStop(form)) continue;
    const known = counts.get(form);
    if (known) known.count++;
    else counts.set(form, { word, count: 1 });
  }
  const all = [...counts.values()];
  return {
    many: all.filter(({ count }) => count >= often).map(({ word }) => word),
    few: all.filter(({ count }) => count < often).map(({ word }) => word),
  };
}

/** What a text is also found by: parts of its compounds, sides of its hyphens, words that mean the same. */
function added(
  text: string,
  here: ReadonlySet<string>,
  { parts, same, isStop }: Lexicon,
): string[] {
  const words = tokens(text);
  const also = [...words.flatMap((word) => [...parts(word), ...sides(word)]), ...same(words)];
  return [
    ...new Map(
      also
        .map((word) => [folded(word), word] as const)
        .filter(([form]) => !here.has(form) && !isStop(form)),
    ).values(),
  ];
}

/** What results are filtered and sorted by, and what is shown of them. */
function facets(thing: Findable): string[] {
  const filters = {
    // The few of a kind that everybody should know stand among the kinds, to load one list and not two.
    kind: thing.main ? [thing.kind, "main"] : [thing.kind],
    place: thing.places ?? [],
    year: thing.year === undefined ? [] : [thing.year],
    topic: thing.topics ?? [],
    certainty: thing.certainty === undefined ? [] : [thing.certainty],
  };
  return [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => meta("filter", name, value)),
    ),
    ...(thing.kind === "events" && thing.date !== undefined
      ? [meta("sort", "date", thing.date)]
      : []),
    ...(thing.also?.length ? [meta("meta", "also", thing.also.join("|"))] : []),
  ];
}

function meta(what: "filter" | "sort" | "meta", name: string, value: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${escaped(value)}">`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
