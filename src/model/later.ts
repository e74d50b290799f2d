// What later turned out about an event: the news that a reader of it must not miss.
import type { Relation } from "../schemas/event.ts";
import type { Event, Link } from "./join.ts";

/** The relations that change how an event is to be read, the weightiest first. */
const weighty: readonly Relation[] = ["correction", "confirmation", "denial", "decision", "appeal"];

/** The weightiest later news of an event, the latest where several weigh the same; or nothing. */
export function laterNews(event: Event): Link | undefined {
  for (const relation of weighty) {
    const found = event.followedBy.filter((link) => link.relation === relation).at(-1);
    if (found) return found;
  }
  return undefined;
}
