// What a list says that later turned out, and what it offers to read next.
import { describe, expect, it } from "vitest";
import { laterNews } from "../../../src/model/later.ts";
import { relatedEvents } from "../../../src/model/related.ts";
import { siteIn } from "../../../src/model/site.ts";

const { events } = siteIn("content");

describe("what later turned out", () => {
  it("is a correction before a confirmation, and either before a denial", () => {
    for (const event of events) {
      const relations = event.followedBy.map(({ relation }) => relation);
      const news = laterNews(event);
      if (relations.includes("correction")) expect(news?.relation).toBe("correction");
      else if (relations.includes("confirmation")) expect(news?.relation).toBe("confirmation");
    }
  });

  it("is the correction of a denial rather than the denial", () => {
    const denied = events.filter(
      ({ followedBy }) =>
        followedBy.some(
          ({ relation, event }) =>
            relation === "denial" &&
            event.followedBy.some((link) => link.relation === "correction"),
        ) &&
        followedBy.every(
          ({ relation }) => relation !== "correction" && relation !== "confirmation",
        ),
    );
    expect(denied.length).toBeGreaterThan(0);
    for (const event of denied) expect(laterNews(event)?.relation).toBe("correction");
  });

  it("is never older than the event itself", () => {
    for (const event of events) {
      const news = laterNews(event);
      if (news) expect(events.indexOf(news.event)).toBeGreaterThan(events.indexOf(event));
    }
  });

  it("is nothing for an event that nothing follows", () => {
    for (const event of events.filter(({ followedBy }) => followedBy.length === 0)) {
      expect(laterNews(event)).toBeUndefined();
    }
  });
});

describe("what to read next", () => {
  const related = relatedEvents(events, 4);

  it("is at most four other events, none twice", () => {
    for (const [event, others] of related) {
      expect(others.length).toBeLessThanOrEqual(4);
      expect(new Set(others).size).toBe(others.length);
      expect(others).not.toContain(event);
    }
  });

  it("shares an actor or a topic with the event, and is not linked to it already", () => {
    for (const [event, others] of related) {
      const linked = [...event.follows, ...event.followedBy].map((link) => link.event);
      for (const other of others) {
        expect(linked).not.toContain(other);
        const shared =
          other.actors.some((actor) => event.actors.includes(actor)) ||
          other.topics.some((topic) => event.topics.includes(topic));
        expect(shared).toBe(true);
      }
    }
  });

  it("is there for every event", () => {
    for (const event of events) expect(related.get(event)?.length).toBeGreaterThan(0);
  });
});
