// The order of the timeline: by date, and never before an event that is followed.
import type { EventRecord } from "../schemas/event.ts";
import { firstDay } from "./time.ts";

/**
 * The events in the order of time. Where only a month or a year is known the first day counts,
 * moved behind the events that it follows. Expects no cycles; events of one day stand by id.
 */
export function inOrder(events: ReadonlyMap<string, EventRecord>): [string, EventRecord][] {
  const places = new Map<string, { day: string; depth: number }>();
  const place = (id: string): { day: string; depth: number } => {
    const known = places.get(id);
    if (known) return known;
    const record = events.get(id);
    const here = { day: firstDay(record?.date ?? ""), depth: 0 };
    for (const { event } of record?.follows ?? []) {
      const earlier = place(event);
      if (earlier.day > here.day) here.day = earlier.day;
      here.depth = Math.max(here.depth, earlier.depth + 1);
    }
    places.set(id, here);
    return here;
  };
  return [...events].sort(([one], [other]) => {
    const [a, b] = [place(one), place(other)];
    return a.day.localeCompare(b.day) || a.depth - b.depth || one.localeCompare(other);
  });
}
