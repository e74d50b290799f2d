// The order of what is found: what stands first, and each group below it. Pure but for the engine it is given.
import { folded, tokens } from "../../model/tokens.ts";
import type { Query } from "./query.ts";

/** One page or part of a page that was found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Found>;
}

/** What is shown of it. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Its words: the title, what is shown of it, and what it is found by. */
  readonly content: string;
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

/** The part of Pagefind's interface that is used. */
export interface Engine {
  search(
    term: string | null,
    options: {
      readonly filters: Readonly<Record<string, readonly string[]>>;
      readonly sort?: Readonly<Record<string, "asc" | "desc">>;
    },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

export interface Ranked extends Hit {
  readonly kind: string;
}

export interface Results {
  /** The first few over all kinds; empty when one kind was asked for. */
  readonly best: readonly Ranked[];
  /** All hits of each kind, the best first, without those that stand in `best`. */
  readonly groups: ReadonlyMap<string, readonly Ranked[]>;
  readonly count: number;
}

export interface Wish {
  /** The kinds to look among, in the order in which their groups stand. */
  readonly kinds: readonly string[];
  /** Name of a filter to the values of which one must fit. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The newest first, in place of the best first. */
  readonly newestFirst: boolean;
}

/** How many stand above the groups. */
const mostBest = 3;
/** Below so many hits with all words, sources left out, pages with most of the words follow. */
const fewHits = 5;

/** A page weighs more or less by its kind: a piece that explains is more often what is meant than one source. */
const kindWeights: Readonly<Record<string, number>> = {
  may: 1.1, explainers: 1.7, labs: 1.1, events: 1, stories: 1.15,
  lessons: 1, terms: 1.6, rules: 1, sources: 0.3, site: 1.2,
}; // prettier-ignore
/** A page of a kind that the query means weighs more. */
const meantWeight = 2.5;
/** One of the few of its kind that everybody should know. */
const mainWeight = 1.6;
/** A page whose title, or whose other name, is the query. */
const sameNameWeight = 8;
const endOfNameWeight = 3;
/** So much of a word, from its beginning, must stand on a page for the page to have it. */
const alike = 0.6;

/**
 * Looks for a query among each kind, and puts the hits in order.
 * @throws what the engine throws when its index cannot be loaded
 */
export async function find(engine: Engine, query: Query, wish: Wish): Promise<Results> {
  const { terms, means } = query;
  if (terms.length === 0) return { best: [], groups: new Map(), count: 0 };
  let hits = await among(engine, terms.join(" "), wish);
  const few = hits.filter(({ kind }) => kind !== "sources").length < fewHits;
  // By date nothing tells those with all of the words from those with most of them.
  if (few && terms.length > 1 && !wish.newestFirst) {
    hits = [...hits, ...(await withMost(engine, terms, wish, hits))];
  }
  const main = await mainOnes(engine, terms.join(" "), wish);
  const weight = (hit: Ranked) =>
    hit.score *
    (main.has(hit.id) ? mainWeight : 1) *
    (kindWeights[hit.kind] ?? 1) *
    (means.includes(hit.kind) ? meantWeight : 1);
  const best =
    wish.kinds.length === 1 || wish.newestFirst
      ? []
      : await firstFew(
          hits.map((hit) => ({ hit, weight: weight(hit) })),
          query,
        );
  const shown = best.length > 0 ? best : hits.slice(0, mostBest);
  if (!(await anyMeant(shown, terms))) {
    return { best: [], groups: new Map(), count: 0 };
  }
  const first = new Set(best.map(({ id }) => id));
  const groups = new Map(
    wish.kinds.map((kind) => [kind, hits.filter((hit) => hit.kind === kind && !first.has(hit.id))]),
  );
  return { best, groups, count: hits.length };
}

/** The hits that stand first: the weightiest, those whose title or other name is the query above all. */
async function firstFew(
  hits: readonly { hit: Ranked; weight: number }[],
  { terms, means }: Query,
): Promise<Ranked[]> {
  // A question about permission is answered by a situation before all else.
  const answers = ({ hit }: { hit: Ranked }) =>
    means.includes("may") && hit.kind === "may" ? 1 : 0;
  const byWeight = (one: { hit: Ranked; weight: number }, other: { hit: Ranked; weight: number }) =>
    answers(other) - answers(one) || other.weight - one.weight;
  const sorted = hits.toSorted(byWeight);
  const ofKind = (kind: string, most: number) =>
    sorted.filter(({ hit }) => hit.kind === kind).slice(0, most);
  // Every one of them is loaded, so there are few: the weightiest, and those whose name is likely typed.
  const candidates = new Set([
    ...sorted.slice(0, mostBest + 1),
    ...ofKind("terms", mostBest - 1),
    ...ofKind("site", 1),
    ...means.flatMap((kind) => ofKind(kind, mostBest + 2)),
  ]);
  const wanted = terms.map(folded);
  const named = await Promise.all(
    [...candidates].map(async ({ hit, weight }) => {
      const { meta } = await hit.data();
      const names = [meta["title"] ?? "", ...(meta["also"] ?? "").split("|")];
      return { hit, weight: weight * Math.max(...names.map((name) => likeName(name, wanted))) };
    }),
  );
  return named
    .sort(byWeight)
    .slice(0, mostBest)
    .map(({ hit }) => hit);
}

/**
 * Whether one of some hits has a word like one that was typed. For a word that stands nowhere, Pagefind looks for
 * ever shorter beginnings of it, and finds pages that nobody meant.
 */
async function anyMeant(hits: readonly Ranked[], terms: readonly string[]): Promise<boolean> {
  const beginnings = terms.map(folded).map((term) => term.slice(0, Math.ceil(term.length * alike)));
  const found = await Promise.all(hits.map((hit) => hit.data()));
  return found.some(({ content }) =>
    tokens(content)
      .map(folded)
      .some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  );
}

/** How much more a page weighs for its name: one of the same words, or a compound that ends in the one word. */
function likeName(name: string, wanted: readonly string[]): number {
  const words = tokens(name).map(folded);
  const sorted = (list: readonly string[]) => list.toSorted().join(" ");
  if (sorted(words) === sorted(wanted)) return sameNameWeight;
  const [only = "", ...others] = wanted;
  const ends = others.length === 0 && only.length > 3 && words.join(" ").endsWith(only);
  return ends ? endOfNameWeight : 1;
}

async function among(engine: Engine, text: string, wish: Wish): Promise<Ranked[]> {
  const hits: Ranked[] = [];
  for (const kind of wish.kinds) {
    const { results } = await engine.search(text, {
      filters: { ...wish.filters, kind: [kind] },
      ...(wish.newestFirst && { sort: { date: "desc" } }),
    });
    for (const hit of results) {
      hits.push({ id: hit.id, score: hit.score, kind, data: () => hit.data() });
    }
    await breath();
  }
  return hits;
}

/** Lets the browser draw and take keys between two searches. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

async function mainOnes(engine: Engine, text: string, { filters }: Wish): Promise<Set<string>> {
  const { results } = await engine.search(text, { filters: { ...filters, kind: ["main"] } });
  return new Set(results.map(({ id }) => id));
}

/** The pages that have at least half of the words, the more words the higher, below those that have all. */
async function withMost(
  engine: Engine,
  terms: readonly string[],
  wish: Wish,
  known: readonly Ranked[],
): Promise<Ranked[]> {
  const lists: Ranked[][] = [];
  for (const term of terms) lists.push(await among(engine, term, wish));
  const found = new Map<string, { hit: Ranked; words: number; score: number }>();
  for (const hit of lists.flat()) {
    const before = found.get(hit.id) ?? { hit, words: 0, score: 0 };
    found.set(hit.id, { hit, words: before.words + 1, score: before.score + hit.score });
  }
  for (const { id } of known) found.delete(id);
  const lowest = Math.min(1, ...known.map(({ score }) => score));
  const most = Math.max(...[...found.values()].map(({ score }) => score), 1);
  return [...found.values()]
    .filter(({ words }) => words >= terms.length / 2)
    .map(({ hit, words, score }) => ({
      ...hit,
      score: lowest * (words / terms.length) ** 2 * (score / most),
      data: () => hit.data(),
    }))
    .sort((one, other) => other.score - one.score);
}
