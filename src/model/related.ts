// Events that a reader of one event may want to read next: near in people and subject, then in time.
import type { Event } from "./join.ts";

const nearest = 3;

/**
 * For each event its related ones, the nearest first, without those that it is linked to already.
 * Looks only at events that share an actor and at the nearest in time of each topic, so that the
 * work grows with the number of events and not with its square.
 * @param most how many at the most for each event
 */
export function relatedEvents(events: readonly Event[], most: number): Map<Event, Event[]> {
  const place = new Map(events.map((event, at) => [event, at]));
  const byActor = grouped(events, ({ actors }) => actors);
  const byTopic = grouped(events, ({ topics }) => topics);
  return new Map(
    events.map((event) => {
      const linked = new Set<Event>([
        event,
        ...[...event.follows, ...event.followedBy].map((link) => link.event),
      ]);
      const scores = new Map<Event, number>();
      const count = (others: readonly Event[], worth: number) => {
        const here = others.indexOf(event);
        for (const other of others.slice(Math.max(0, here - nearest), here + nearest + 1)) {
          if (!linked.has(other)) scores.set(other, (scores.get(other) ?? 0) + worth);
        }
      };
      for (const actor of event.actors) count(byActor.get(actor) ?? [], 3);
      for (const topic of event.topics) count(byTopic.get(topic) ?? [], 1);
      for (const [other, score] of scores) {
        if (other.places.some((code) => event.places.includes(code))) scores.set(other, score + 1);
      }
      const distance = (other: Event) =>
        Math.abs((place.get(other) ?? 0) - (place.get(event) ?? 0));
      const ranked = [...scores].sort(
        ([a, m], [b, n]) => n - m || a.importance - b.importance || distance(a) - distance(b),
      );
      return [event, ranked.slice(0, most).map(([other]) => other)];
    }),
  );
}

function grouped<Key>(
  events: readonly Event[],
  keys: (event: Event) => readonly Key[],
): Map<Key, Event[]> {
  const groups = new Map<Key, Event[]>();
  for (const event of events) {
    for (const key of keys(event)) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return groups;
}
