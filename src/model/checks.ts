// The rules between records that no schema can see; each gives mistakes in an editor's words.
import { doubledAddresses } from "./check-addresses.ts";
import { growingLanguages } from "./check-languages.ts";
import { lawRules } from "./check-law.ts";
import { lessonRules } from "./check-lessons.ts";
import { lawLinks } from "./check-law-links.ts";
import { proseRules } from "./check-prose.ts";
import { redirectRules } from "./check-redirects.ts";
import { storyOrders, storyRules, wrongTurns } from "./check-stories.ts";
import { future, mistake, unknown, type Kind } from "./complaints.ts";
import type { Mistake } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";
import { hasFailed, settled } from "./settle.ts";
import { firstDay } from "./time.ts";

/**
 * Every broken link and every broken rule between the records; empty when all is well.
 * What only seems to be missing, since its file holds a mistake, is not told.
 */
export function checkLinks(records: Records, today: string): Mistake[] {
  const links = [...eventLinks(records), ...draftLinks(records), ...wrongTurns(records)];
  const isWhole = (kind: Kind) => !hasFailed(kind, records.failed);
  const found = [
    ...links,
    // A link that leads nowhere or the wrong way would be told again by each story that needs it.
    ...(links.length === 0 && isWhole("events") && isWhole("chains") ? storyRules(records) : []),
    ...storyOrders(records),
    ...eventDates(records, today),
    ...weakEvents(records),
    ...figureLinks(records),
    ...otherDates(records, today),
    ...lawLinks(records),
    ...lawRules(records, today),
    ...proseRules(records),
    ...lessonRules(records),
    ...(isWhole("interface") ? redirectRules(records) : []),
    ...doubledAddresses(records),
    ...growingLanguages(records),
  ];
  return settled(found, records);
}

function eventLinks({ events, sources, actors, chains }: Records): Mistake[] {
  const inStories = [...chains].flatMap(([id, chain]) =>
    chain.events.flatMap((name, at) =>
      unknown("chains", id, `events[${at}]`, name, events, "events"),
    ),
  );
  const inEvents = [...events].flatMap(([id, event]) => [
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
  return [...inEvents, ...inStories];
}

/** What a draft names is there, published or as a draft. */
function draftLinks({ drafts, events, sources, actors }: Records): Mistake[] {
  const allSources = new Map<string, unknown>([...sources, ...drafts.sources]);
  const allEvents = new Map<string, unknown>([...events, ...drafts.events]);
  return [...drafts.events].flatMap(([id, draft]) => [
    ...(draft.sources ?? []).flatMap((name, at) =>
      unknown("events", id, `sources[${at}]`, name, allSources, "sources"),
    ),
    ...(draft.actors ?? []).flatMap((name, at) =>
      unknown("events", id, `actors[${at}]`, name, actors, "actors"),
    ),
    ...(draft.follows ?? []).flatMap(({ event: name }, at) =>
      unknown("events", id, `follows[${at}].event`, name, allEvents, "events"),
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
          `Give a day up to ${today}.`,
        ),
      );
    } else if (event.checked < firstDay(event.date) && firstDay(event.date) <= today) {
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
      known.length === event.sources.length &&
      known.every(({ standing }) => standing === "copy" || standing === "digest");
    return weak
      ? [
          mistake(
            "events",
            id,
            "sources",
            "are copies or summaries only",
            "Add a source that speaks for itself, with the standing primary, original or party.",
          ),
        ]
      : [];
  });
}

function figureLinks({ figures, sources, events }: Records): Mistake[] {
  return [...figures].flatMap(([id, figure]) => [
    ...unknown("figures", id, "source", figure.source, sources, "sources"),
    ...(figure.event === undefined
      ? []
      : unknown("figures", id, "event", figure.event, events, "events")),
  ]);
}

function otherDates(
  { sources, figures, pages, explainers, labs, lessons }: Records,
  today: string,
): Mistake[] {
  return [
    ...[...sources].flatMap(([id, source]) =>
      future(contentFile("sources", id), "published", source.published, today),
    ),
    ...[...figures].flatMap(([id, figure]) =>
      future(contentFile("figures", id), "as_of", figure.as_of, today),
    ),
    ...Object.entries({ pages, explainers, labs, lessons }).flatMap(([kind, prose]) =>
      [...prose].flatMap(([id, texts]) =>
        [...texts].flatMap(([code, { checked }]) =>
          future(`content/${kind}/${id}/${code}.mdx`, "checked", checked, today),
        ),
      ),
    ),
  ];
}
