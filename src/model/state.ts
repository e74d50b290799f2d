// The state of the site as facts: how much there is, when it was checked, what lacks, and what rests on little.
import type { SourceRecord } from "../schemas/source.ts";
import { datedKinds } from "./check-law-dates.ts";
import { kinds as recordKinds, textsOf } from "./check-languages.ts";
import { isBehind, isStale } from "./lag.ts";
import { contentFile, type Records } from "./records.ts";

/** The kinds of prose, with one file a language; all but the pages name the text they were made from. */
export const proseKinds = ["explainers", "labs", "lessons", "pages"] as const;
const translatedKinds = ["explainers", "labs", "lessons"] as const;

/** The kinds that carry the day on which they were checked. */
export const checkedKinds = ["events", ...datedKinds, ...proseKinds] as const;

export type CountedKind = (typeof recordKinds)[number] | (typeof proseKinds)[number];

export type CheckedKind = (typeof checkedKinds)[number];

export interface LanguageState {
  readonly code: string;
  /** Whether every record must be in this language. */
  readonly complete: boolean;
  /** The records without words in it, by kind; only kinds that lack some. */
  readonly missing: Readonly<Partial<Record<CountedKind, readonly string[]>>>;
  /** The texts that were made from another text than the one of the first language now. */
  readonly behind: readonly string[];
}

export interface CheckedState {
  readonly kind: CheckedKind;
  readonly count: number;
  /** The first and the last day on which one of them was checked; none when there are none. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
  /** Those that were checked more than twelve months ago. */
  readonly stale: readonly { readonly file: string; readonly checked: string }[];
}

/** Ids of events that rest on little, each by one reason; an event may stand in several. */
export interface WeakEvents {
  /** One source only. */
  readonly single: readonly string[];
  /** Only sources of weight 3 and 4. */
  readonly light: readonly string[];
  /** No source was read whole at its publisher. */
  readonly unread: readonly string[];
}

export interface SourcesState {
  /** How many of each weight. */
  readonly byWeight: Readonly<Record<"1" | "2" | "3" | "4", number>>;
  /** How many were read whole, and how many in part. */
  readonly whole: number;
  readonly part: number;
  /** How many were read in a copy or a summary of somebody else. */
  readonly elsewhere: number;
  /** The ids of those that are named without a link. */
  readonly unlinked: readonly string[];
  /** The ids of those that no event names. */
  readonly unused: readonly string[];
}

export interface State {
  /** The day for which it holds, as year-month-day. */
  readonly today: string;
  readonly counts: Readonly<Record<CountedKind, number>>;
  readonly languages: readonly LanguageState[];
  readonly checked: readonly CheckedState[];
  readonly weakEvents: WeakEvents;
  readonly sources: SourcesState;
}

/** @param today the day as year-month-day */
export function stateOf(records: Records, today: string): State {
  return {
    today,
    counts: Object.fromEntries(
      [...recordKinds, ...proseKinds].map((kind) => [kind, records[kind].size]),
    ) as State["counts"],
    languages: records.languages.map(({ code, complete }) => ({
      code,
      complete,
      missing: missingIn(records, code),
      behind: behindIn(records, code),
    })),
    checked: checkedKinds.map((kind) => checkedOf(kind, daysOf(records, kind), today)),
    weakEvents: weakIn(records),
    sources: sourcesOf(records),
  };
}

function missingIn(records: Records, code: string): LanguageState["missing"] {
  const lacking = (kind: (typeof recordKinds)[number]): string[] =>
    [...records[kind]].flatMap(([id, record]) => {
      const [text] = textsOf(record, records);
      return text && text[1][code] === undefined ? [id] : [];
    });
  const unwritten = (kind: (typeof proseKinds)[number]): string[] =>
    [...records[kind]].flatMap(([id, texts]) => (texts.has(code) ? [] : [id]));
  return Object.fromEntries(
    [
      ...recordKinds.map((kind) => [kind, lacking(kind)] as const),
      ...proseKinds.map((kind) => [kind, unwritten(kind)] as const),
    ].filter(([, ids]) => ids.length > 0),
  );
}

function behindIn(records: Records, code: string): string[] {
  const first = records.languages[0]?.code ?? "";
  return translatedKinds.flatMap((kind) =>
    [...records[kind]].flatMap(([id, texts]) =>
      texts.has(code) && isBehind(texts, first, code) ? [`content/${kind}/${id}/${code}.mdx`] : [],
    ),
  );
}

interface Checked {
  readonly file: string;
  readonly checked: string;
}

function daysOf(records: Records, kind: CheckedKind): Checked[] {
  if (kind === "explainers" || kind === "labs" || kind === "lessons" || kind === "pages") {
    return [...records[kind]].flatMap(([id, texts]) =>
      [...texts].map(([code, { checked }]) => ({
        file: `content/${kind}/${id}/${code}.mdx`,
        checked,
      })),
    );
  }
  return [...records[kind]].map(([id, { checked }]) => ({ file: contentFile(kind, id), checked }));
}

function checkedOf(kind: CheckedKind, all: readonly Checked[], today: string): CheckedState {
  const days = all.map(({ checked }) => checked).sort();
  return {
    kind,
    count: all.length,
    oldest: days[0],
    newest: days.at(-1),
    stale: all.filter(({ checked }) => isStale(checked, today)),
  };
}

function weakIn({ events, sources }: Records): WeakEvents {
  const where = (fits: (sources: SourceRecord[]) => boolean): string[] =>
    [...events].flatMap(([id, event]) =>
      fits(event.sources.flatMap((name) => sources.get(name) ?? [])) ? [id] : [],
    );
  return {
    single: where((all) => all.length === 1),
    light: where((all) => all.every(({ weight }) => weight >= 3)),
    unread: where((all) => all.every(({ read, read_as }) => read !== "full" || read_as !== "page")),
  };
}

function sourcesOf({ sources, events }: Records): SourcesState {
  const all = [...sources];
  const count = (fits: (source: SourceRecord) => boolean) =>
    all.filter(([, source]) => fits(source)).length;
  const named = new Set([...events.values()].flatMap((event) => event.sources));
  const weigh = (weight: number) => count((source) => source.weight === weight);
  return {
    byWeight: { "1": weigh(1), "2": weigh(2), "3": weigh(3), "4": weigh(4) },
    whole: count(({ read }) => read === "full"),
    part: count(({ read }) => read === "excerpt"),
    elsewhere: count(({ read_as }) => read_as !== "page"),
    unlinked: all.flatMap(([id, { link }]) => (link ? [] : [id])),
    unused: all.flatMap(([id]) => (named.has(id) ? [] : [id])),
  };
}
