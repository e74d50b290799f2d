// The rules between records that no schema can see; each gives mistakes in an editor's words.
import type { Words } from "../schemas/words.ts";
import type { Mistake } from "./mistakes.ts";
import { contentFile, type folders, type Records } from "./records.ts";
import { firstDay, lastDay } from "./time.ts";

type Kind = keyof typeof folders;

/** Every broken link and every broken rule between the records; empty when all is well. */
export function checkLinks(records: Records, today: string): Mistake[] {
  return [
    ...eventLinks(records),
    ...eventDates(records, today),
    ...weakEvents(records),
    ...circles(records),
    ...chainRules(records),
    ...figureLinks(records),
    ...otherDates(records, today),
    ...doubledAddresses(records),
    ...halfTranslated(records),
  ];
}

function mistake(kind: Kind, id: string, field: string, wrong: string, right: string): Mistake {
  return { file: contentFile(kind, id), field, wrong, right };
}

function unknown(
  kind: Kind,
  id: string,
  field: string,
  name: string,
  among: ReadonlyMap<string, unknown>,
  folder: Kind,
) {
  if (among.has(name)) return [];
  const close = closest(name, [...among.keys()]);
  const hint = close ? ` Did you mean "${close}"?` : "";
  return [
    mistake(
      kind,
      id,
      field,
      `is "${name}", which does not exist`,
      `Name a file of ${contentFile(folder, "…")}.${hint}`,
    ),
  ];
}

function eventLinks({ events, sources, actors }: Records): Mistake[] {
  return [...events].flatMap(([id, event]) => [
    ...event.sources.flatMap((name, at) =>
      unknown("events", id, `sources[${at}]`, name, sources, "sources"),
    ),
    ...event.actors.flatMap((name, at) =>
      unknown("events", id, `actors[${at}]`, name, actors, "actors"),
    ),
    ...event.follows.flatMap(({ event: name }, at) =>
      unknown("events", id, `follows[${at}].event`, name, events, "events"),
    ),
  ]);
}

function eventDates({ events }: Records, today: string): Mistake[] {
  return [...events].flatMap(([id, event]) => {
    const found: Mistake[] = [];
    if (firstDay(event.date) > today) {
      found.push(
        mistake(
          "events",
          id,
          "date",
          `is ${event.date}, which lies in the future`,
          `Only what has happened by ${today} is an event.`,
        ),
      );
    }
    if (event.checked > today) {
      found.push(
        mistake(
          "events",
          id,
          "checked",
          `is ${event.checked}, which lies in the future`,
          `It is a day up to ${today}.`,
        ),
      );
    } else if (event.checked < firstDay(event.date)) {
      found.push(
        mistake(
          "events",
          id,
          "checked",
          `is ${event.checked}, before the event of ${event.date}`,
          "An event is checked after it happened.",
        ),
      );
    }
    event.follows.forEach(({ event: name }, at) => {
      const earlier = events.get(name);
      if (earlier && name !== id && firstDay(earlier.date) > lastDay(event.date)) {
        found.push(
          mistake(
            "events",
            id,
            `follows[${at}].event`,
            `is "${name}" of ${earlier.date}, which is later than this event of ${event.date}`,
            "An event follows earlier events; turn the link round.",
          ),
        );
      }
    });
    return found;
  });
}

/** An event may not rest on copies and summaries alone. */
function weakEvents({ events, sources }: Records): Mistake[] {
  return [...events].flatMap(([id, event]) => {
    const known = event.sources
      .map((name) => sources.get(name))
      .filter((source) => source !== undefined);
    const weak =
      known.length > 0 &&
      known.every(({ standing }) => standing === "copy" || standing === "digest");
    return weak
      ? [
          mistake(
            "events",
            id,
            "sources",
            "are copies or summaries only",
            "Add a source that speaks for itself.",
          ),
        ]
      : [];
  });
}

function circles({ events }: Records): Mistake[] {
  const state = new Map<string, "open" | "done">();
  const found: Mistake[] = [];
  const walk = (id: string): void => {
    state.set(id, "open");
    events.get(id)?.follows.forEach(({ event: earlier }, at) => {
      if (state.get(earlier) === "open") {
        found.push(
          mistake(
            "events",
            id,
            `follows[${at}].event`,
            `is "${earlier}", which leads back to this event in a circle`,
            "Take one link of the circle away.",
          ),
        );
      } else if (!state.has(earlier)) walk(earlier);
    });
    state.set(id, "done");
  };
  for (const id of events.keys()) if (!state.has(id)) walk(id);
  return found;
}

function chainRules({ events, chains }: Records): Mistake[] {
  const found: Mistake[] = [];
  const orders = new Map<number, string>();
  const told = new Set<string>();
  for (const [id, chain] of chains) {
    const other = orders.get(chain.order);
    if (other)
      found.push(
        mistake(
          "chains",
          id,
          "order",
          `is ${chain.order}, as in ${contentFile("chains", other)}`,
          "Give each chain its own place.",
        ),
      );
    orders.set(chain.order, id);
    const before = new Set<string>();
    chain.events.forEach((name, at) => {
      found.push(...unknown("chains", id, `events[${at}]`, name, events, "events"));
      const links = events.get(name)?.follows.filter(({ event }) => before.has(event)) ?? [];
      if (at > 0 && links.length === 0 && events.has(name)) {
        found.push(
          mistake(
            "chains",
            id,
            `events[${at}]`,
            `is "${name}", which follows no earlier event of the list`,
            "Put it after an event that it follows, or give it that link under follows.",
          ),
        );
      }
      for (const { event } of links) told.add(`${name} ${event}`);
      before.add(name);
    });
  }
  for (const [id, event] of events) {
    event.follows.forEach(({ event: earlier }, at) => {
      if (events.has(earlier) && !told.has(`${id} ${earlier}`)) {
        found.push(
          mistake(
            "events",
            id,
            `follows[${at}].event`,
            `is "${earlier}", but no story holds the two`,
            "Add both to the events of a file in content/timeline/chains, or begin a new one.",
          ),
        );
      }
    });
  }
  return found;
}

function figureLinks({ figures, sources, events }: Records): Mistake[] {
  return [...figures].flatMap(([id, figure]) => [
    ...unknown("figures", id, "source", figure.source, sources, "sources"),
    ...(figure.event === undefined
      ? []
      : unknown("figures", id, "event", figure.event, events, "events")),
  ]);
}

function otherDates({ sources, figures, pages }: Records, today: string): Mistake[] {
  const future = (file: string, field: string, date: string | undefined): Mistake[] =>
    date !== undefined && firstDay(date) > today
      ? [
          {
            file,
            field,
            wrong: `is ${date}, which lies in the future`,
            right: `It is a date up to ${today}.`,
          },
        ]
      : [];
  return [
    ...[...sources].flatMap(([id, source]) =>
      future(contentFile("sources", id), "published", source.published),
    ),
    ...[...figures].flatMap(([id, figure]) =>
      future(contentFile("figures", id), "as_of", figure.as_of),
    ),
    ...[...pages].flatMap(([id, texts]) =>
      [...texts].flatMap(([code, page]) =>
        future(`content/pages/${id}/${code}.mdx`, "checked", page.checked),
      ),
    ),
  ];
}

function doubledAddresses({
  languages,
  events,
  chains,
  pages,
  interface: words,
}: Records): Mistake[] {
  const found: Mistake[] = [];
  for (const { code } of languages) {
    const clash = (kind: Kind, entries: Iterable<readonly [string, string | undefined]>) => {
      const seen = new Map<string, string>();
      for (const [id, address] of entries) {
        if (address === undefined) continue;
        const other = seen.get(address);
        if (other !== undefined) {
          found.push(
            mistake(
              kind,
              id,
              `address.${code}`,
              `is "${address}", as in ${contentFile(kind, other)}`,
              "An address leads to one page.",
            ),
          );
        }
        seen.set(address, id);
      }
    };
    clash(
      "events",
      [...events].map(([id, { address }]) => [id, address[code]] as const),
    );
    clash(
      "chains",
      [...chains].map(([id, { address }]) => [id, address[code]] as const),
    );
    const top = words.get(code)?.address;
    if (!top) continue;
    const taken = new Set([top.timeline, top.chains, top.sources, top.data]);
    for (const [id, texts] of pages) {
      const address = texts.get(code)?.address;
      if (address === undefined) continue;
      if (taken.has(address)) {
        found.push({
          file: `content/pages/${id}/${code}.mdx`,
          field: "address",
          wrong: `is "${address}", which is taken`,
          right: "An address leads to one page.",
        });
      }
      taken.add(address);
    }
  }
  return found;
}

/** A growing language has all the words of a record or none. */
function halfTranslated(records: Records): Mistake[] {
  const kinds = ["events", "sources", "chains", "actors", "figures"] as const;
  return records.languages
    .filter(({ complete }) => !complete)
    .flatMap(({ code }) =>
      kinds.flatMap((kind) =>
        [...records[kind]].flatMap(([id, record]) => {
          const texts = Object.entries(record).filter(([, value]) => isWords(value, records)) as [
            string,
            Words,
          ][];
          const lacking = texts.filter(([, words]) => words[code] === undefined);
          if (lacking.length === 0 || lacking.length === texts.length) return [];
          return lacking.map(([field]) =>
            mistake(
              kind,
              id,
              `${field}.${code}`,
              "is missing",
              `A record has all its words in ${code} or none.`,
            ),
          );
        }),
      ),
    );
}

function isWords(value: unknown, { languages }: Records): boolean {
  return typeof value === "object" && value !== null && languages.some(({ code }) => code in value);
}

/** The id that differs least, when it differs little. */
function closest(name: string, names: readonly string[]): string | undefined {
  const head = name.slice(0, 6);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 4)) + 1;
  for (const other of names) {
    if (!other.startsWith(head.slice(0, 3)) || Math.abs(other.length - name.length) >= least)
      continue;
    const steps = distance(name, other);
    if (steps < least) [least, best] = [steps, other];
  }
  return best;
}

/** Levenshtein's distance: how many letters to change, add or drop. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
