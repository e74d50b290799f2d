// What later turned out about an event: the news that a reader of it must not miss.
import type { Relation } from "../schemas/event.ts";
import type { Event, Link } from "./join.ts";

/**
 * The weightiest later news of an event, the latest where several weigh the same; or nothing.
 * A denial that was itself corrected gives way to the correction: that is what turned out.
 */
export function laterNews(event: Event): Link | undefined {
  const denials = withRelation(event.followedBy, "denial").flatMap((denial) =>
    withRelation(denial.event.followedBy, "correction"),
  );
  return (
    withRelation(event.followedBy, "correction").at(-1) ??
    withRelation(event.followedBy, "confirmation").at(-1) ??
    denials.at(-1) ??
    withRelation(event.followedBy, "denial").at(-1) ??
    withRelation(event.followedBy, "decision").at(-1) ??
    withRelation(event.followedBy, "appeal").at(-1)
  );
}

function withRelation(links: readonly Link[], relation: Relation): Link[] {
  return links.filter((link) => link.relation === relation);
}
