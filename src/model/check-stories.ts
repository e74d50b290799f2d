// The rules for links between events: they lead back in time, and each lies in a story.
import type { Mistake } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";
import { firstDay, lastDay } from "./time.ts";

/** Links that lead forward in time, to the event itself, or round in a circle. */
export function wrongTurns(records: Records): Mistake[] {
  const forward = forwardLinks(records);
  const told = new Set(forward.map(({ file, field }) => `${file} ${field}`));
  return [
    ...forward,
    ...circles(records).filter(({ file, field }) => !told.has(`${file} ${field}`)),
  ];
}

function link(id: string, at: number, wrong: string, right: string): Mistake {
  return { file: contentFile("events", id), field: `follows[${at}].event`, wrong, right };
}

function forwardLinks({ events }: Records): Mistake[] {
  return [...events].flatMap(([id, event]) =>
    event.follows.flatMap(({ event: name }, at) => {
      const earlier = events.get(name);
      if (!earlier || firstDay(earlier.date) <= lastDay(event.date)) return [];
      return link(
        id,
        at,
        `is "${name}" of ${earlier.date}, which is later than this event of ${event.date}`,
        "An event follows earlier events; turn the link round.",
      );
    }),
  );
}

function circles({ events }: Records): Mistake[] {
  const state = new Map<string, "open" | "done">();
  const found: Mistake[] = [];
  const walk = (id: string): void => {
    state.set(id, "open");
    events.get(id)?.follows.forEach(({ event: earlier }, at) => {
      if (earlier === id) {
        const right = "Name an earlier event, or take the link away.";
        found.push(link(id, at, `is "${earlier}", which is this event itself`, right));
      } else if (state.get(earlier) === "open") {
        const wrong = `is "${earlier}", which leads back to this event in a circle`;
        found.push(link(id, at, wrong, "Take one link of the circle away."));
      } else if (!state.has(earlier)) walk(earlier);
    });
    state.set(id, "done");
  };
  for (const id of events.keys()) if (!state.has(id)) walk(id);
  return found;
}

/** Each event of a story comes after the one above it and follows one of those; each link is told. */
export function storyRules({ events, chains }: Records): Mistake[] {
  const found: Mistake[] = [];
  const told = new Set<string>();
  for (const [id, chain] of chains) {
    const complain = (at: number, wrong: string, right: string) =>
      found.push({ file: contentFile("chains", id), field: `events[${at}]`, wrong, right });
    chain.events.forEach((name, at) => {
      const event = events.get(name);
      const above = events.get(chain.events[at - 1] ?? "");
      if (!event || !above) return;
      const before = new Set(chain.events.slice(0, at));
      const links = event.follows.filter((earlier) => before.has(earlier.event));
      for (const earlier of links) told.add(`${name} ${earlier.event}`);
      if (lastDay(event.date) < firstDay(above.date)) {
        complain(
          at,
          `is "${name}" of ${event.date}, which is earlier than the event above it of ${above.date}`,
          "Put the events of a story in the order of time.",
        );
      } else if (links.length === 0) {
        complain(
          at,
          `is "${name}", which follows no earlier event of the list`,
          "Put it after an event that it follows, or give it that link under follows.",
        );
      }
    });
  }
  return [...found, ...untold({ events }, told)];
}

/** Links that no story holds; `told` has each link that one does, as "later earlier". */
function untold({ events }: Pick<Records, "events">, told: ReadonlySet<string>): Mistake[] {
  return [...events].flatMap(([id, event]) =>
    event.follows.flatMap(({ event: earlier }, at) =>
      told.has(`${id} ${earlier}`)
        ? []
        : link(
            id,
            at,
            `is "${earlier}", but no story holds the two`,
            "Add both to the events of a file in content/timeline/chains, or begin a new one.",
          ),
    ),
  );
}

/** Each story has its own place in the list of stories. */
export function storyOrders({ chains }: Records): Mistake[] {
  const first = new Map<number, string>();
  return [...chains].flatMap(([id, { order }]) => {
    const other = first.get(order);
    if (other === undefined) {
      first.set(order, id);
      return [];
    }
    return [
      {
        file: contentFile("chains", id),
        field: "order",
        wrong: `is ${order}, as in ${contentFile("chains", other)}`,
        right: "Give each story its own place.",
      },
    ];
  });
}
