// Filtering the timeline: what is picked, what fits, and how that stands in an address. Pure.

/** The groups of boxes; within a group any may fit, between groups all must. */
export const groups = ["place", "kind", "certainty", "importance", "topic"] as const;

export type Group = (typeof groups)[number];

/** A value for each group. */
export function perGroup<Value>(make: (group: Group) => Value): Record<Group, Value> {
  return Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<Group, Value>;
}

/** What is known of an event: for each group its address words, and its year. */
export interface Facts extends Readonly<Record<Group, readonly string[]>> {
  readonly year: number;
}

/** What a reader picked: for each group address words, none meaning all; and a range of years. */
export interface Choice extends Readonly<Record<Group, readonly string[]>> {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The words for the groups and the years in an address, in the language of the page. */
export type Names = Readonly<Record<Group | "year", string>>;

export const everything: Choice = { ...perGroup(() => []), from: undefined, to: undefined };

export function isEverything(choice: Choice): boolean {
  return (
    groups.every((group) => choice[group].length === 0) &&
    choice.from === undefined &&
    choice.to === undefined
  );
}

/** Whether an event fits; `without` leaves one group out of account. */
export function fits(facts: Facts, choice: Choice, without?: Group | "year"): boolean {
  if (without !== "year") {
    if (choice.from !== undefined && facts.year < choice.from) return false;
    if (choice.to !== undefined && facts.year > choice.to) return false;
  }
  return groups.every(
    (group) =>
      group === without ||
      choice[group].length === 0 ||
      choice[group].some((word) => facts[group].includes(word)),
  );
}

/** How many events each word of a group would show, the other groups staying as they are. */
export function countsOf(all: readonly Facts[], choice: Choice, group: Group): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facts of all) {
    if (!fits(facts, choice, group)) continue;
    for (const word of facts[group]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The choice with a word added, or taken away when it was there. */
export function toggled(choice: Choice, group: Group, word: string): Choice {
  const words = choice[group].includes(word)
    ? choice[group].filter((other) => other !== word)
    : [...choice[group], word].sort();
  return { ...choice, [group]: words };
}

/** `?waar=be&waar=nl&jaar=2019-2021`, or nothing when nothing is picked. */
export function toQuery(choice: Choice, names: Names): string {
  const query = new URLSearchParams();
  for (const group of groups) for (const word of choice[group]) query.append(names[group], word);
  if (choice.from !== undefined || choice.to !== undefined) {
    query.set(names.year, `${choice.from ?? ""}-${choice.to ?? ""}`);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** The choice in an address; words that are not `known` are passed over. */
export function fromQuery(
  search: string,
  names: Names,
  known: Readonly<Record<Group, readonly string[]>>,
): Choice {
  const query = new URLSearchParams(search);
  const [, from, to] = /^(\d{4})?(?:-(\d{4})?)?$/.exec(query.get(names.year) ?? "") ?? [];
  const single = from !== undefined && !query.get(names.year)?.includes("-");
  const picked = (group: Group) =>
    [...new Set(query.getAll(names[group]))].filter((word) => known[group].includes(word)).sort();
  return {
    ...perGroup(picked),
    from: from === undefined ? undefined : Number(from),
    to: single ? Number(from) : to === undefined ? undefined : Number(to),
  };
}
