// The rows of the page on the state of the site, in the words of an edition.
import { fill, type Edition } from "../../model/edition.ts";
import type { namedKinds } from "../../schemas/interface-state.ts";

export interface Row {
  readonly name: string;
  readonly href?: string | undefined;
  readonly says: readonly string[];
}

type Named = (typeof namedKinds)[number];

/** How much there is in this language of each kind that has pages, with the way there. */
export function heldIn(edition: Edition): Row[] {
  const { at, law, words, number } = edition;
  const held: readonly (readonly [Named, number, string])[] = [
    ["explainers", edition.explainers.length, at.explainers],
    ["scenarios", law.scenarios.length, at.may],
    ["provisions", law.provisions.length, at.rules],
    ["letters", law.letters.length, at.letter],
    ["events", edition.events.length, at.timeline],
    ["chains", edition.chains.length, at.chains],
    ["sources", edition.sources.length, at.sources],
    ["labs", edition.labs.length, at.labs],
    ["lessons", edition.lessons.length, at.lessons],
    ["curricula", edition.curricula.length, at.goals],
    ["terms", edition.terms.length, at.terms],
  ];
  return held.map(([kind, count, href]) => ({
    name: words.state.kinds[kind],
    href,
    says: [number(count)],
  }));
}

/** When each kind was checked, over all languages, and how many of it too long ago. */
export function checkedIn({ site, words, date, count }: Edition): Row[] {
  const { checked, kinds } = words.state;
  return site.state.checked.map(({ kind, oldest, newest, stale }) => {
    const name = kinds[kind];
    if (oldest === undefined || newest === undefined) return { name, says: [checked.none] };
    const when =
      oldest === newest
        ? fill(checked.on, { date: date(newest) })
        : fill(checked.between, { from: date(oldest), to: date(newest) });
    return { name, says: stale.length === 0 ? [when] : [when, count(checked.stale, stale.length)] };
  });
}

/** What each language of the site lacks. */
export function languagesIn({ site, words, number, count }: Edition): Row[] {
  const { languages, kinds } = words.state;
  return site.state.languages.map(({ code, complete, missing, behind }) => ({
    name: site.languages.find((language) => language.code === code)?.name ?? code,
    says: [
      complete ? languages.complete : languages.growing,
      ...Object.entries(missing).map(([kind, ids]) =>
        fill(languages.missing, { kind: kinds[kind as Named], count: number(ids.length) }),
      ),
      behind.length === 0 ? languages.upToDate : count(languages.behind, behind.length),
    ],
  }));
}
