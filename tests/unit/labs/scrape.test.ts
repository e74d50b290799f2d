// The crawler: a small web worked by hand, the web of the lab, what gets out of the database and what does not.
import { describe, expect, it } from "vitest";
import { daysOf } from "../../../src/labs/scrape/choices.ts";
import { countsOf, photosOfYou, placerOf } from "../../../src/labs/scrape/counts.ts";
import {
  crawl,
  isOnline,
  type Choices,
  type Page,
  type Web,
} from "../../../src/labs/scrape/model.ts";
import { labPlan, webOf } from "../../../src/labs/scrape/web.ts";

const nothing: Choices = {
  private: Infinity,
  post: Infinity,
  robots: Infinity,
  removal: Infinity,
  obey: false,
};

const page = (site: Page["site"], place: number, links: number[], closed = false): Page => ({
  site,
  place,
  links,
  closed,
});

/** 0 → 1, 2; 1 → 3; 2 → 3, 4; 3 → 0; 4 is closed and alone leads to 5; 3 is yours. One page a day, six days a round. */
const small: Web = {
  pages: [
    page("paper", 0, [1, 2]),
    page("school", 0, [3]),
    page("club", 0, [3, 4]),
    page("social", 1, [0]),
    page("social", 2, [5], true),
    page("blog", 0, []),
  ],
  photos: [
    { page: 1, people: [0, 1], posted: 0 },
    { page: 2, people: [1], posted: 0 },
    { page: 3, people: [0], posted: 0 },
    { page: 4, people: [2], posted: 0 },
    { page: 5, people: [3], posted: 0 },
    { page: 2, people: [0, 3], posted: 7 },
  ],
  robots: {
    paper: "never",
    school: "asked",
    club: "always",
    social: "never",
    shop: "never",
    blog: "never",
  },
  start: 0,
  you: 0,
  yours: 3,
  askable: 0,
  profiles: 3,
  pace: 1,
  round: 6,
};

const rowsAt = (web: Web, choices: Choices, day: number) =>
  crawl(web, choices, day).rows.map(({ photo, person, day: since }) => [photo, person, since]);

const yoursAt = (web: Web, choices: Choices, day: number): number =>
  countsOf(web, choices, day, crawl(web, choices, day)).yours;

describe("a small web, worked by hand", () => {
  it("is visited breadth-first: pages in the order in which they were found", () => {
    const { visited, waiting } = crawl(small, nothing, 3);
    expect([...visited]).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(waiting).toEqual([3, 4]);
  });

  it("gives a row for each face on each copied photo", () => {
    expect(rowsAt(small, nothing, 6)).toEqual([
      [0, 0, 2],
      [0, 1, 2],
      [1, 1, 3],
      [2, 0, 4],
    ]);
  });

  it("hides what only a closed page leads to", () => {
    const { visited } = crawl(small, nothing, 6);
    expect([visited.has(4), visited.has(5)]).toEqual([false, false]);
  });

  it("is visited again in the next round, which adds only what is new", () => {
    const after = rowsAt(small, nothing, 12);
    expect(after.slice(0, 4)).toEqual(rowsAt(small, nothing, 6));
    expect(after.slice(4)).toEqual([
      [5, 0, 9],
      [5, 3, 9],
    ]);
  });

  it("is counted as photos, people, people without a profile, and yours", () => {
    expect(countsOf(small, nothing, 12, crawl(small, nothing, 12))).toEqual({
      photos: 4,
      people: 3,
      without: 1,
      yours: 3,
      own: 1,
      online: 3,
      gone: 0,
    });
  });

  it("has no rows before the crawler comes", () => {
    expect(crawl(small, nothing, 0).rows).toEqual([]);
  });
});

describe("robots.txt", () => {
  it("keeps a crawler out that obeys, and whatever only that site links to", () => {
    const obeying = crawl(small, { ...nothing, obey: true }, 6);
    expect([...obeying.visited.keys()]).toEqual([0, 1, 3]);
    const both = crawl(small, { ...nothing, obey: true, robots: 0 }, 6);
    expect([...both.visited.keys()]).toEqual([0]);
  });

  it("changes nothing for a crawler that does not obey", () => {
    expect(rowsAt(small, { ...nothing, robots: 0 }, 12)).toEqual(rowsAt(small, nothing, 12));
  });

  it("takes no photo off the web", () => {
    expect(isOnline(small, { ...nothing, obey: true, robots: 0 }, 0, 3)).toBe(true);
  });
});

describe("trying to get out", () => {
  it("works with a private profile before the crawler comes, even on the evening before", () => {
    expect(yoursAt(small, { ...nothing, private: 3 }, 6)).toBe(1);
    expect(yoursAt(small, { ...nothing, private: 4 }, 6)).toBe(2);
  });

  it("takes a photo off the web afterwards, but not out of the database", () => {
    const choices = { ...nothing, private: 5 };
    const { yours, online, gone } = countsOf(small, choices, 6, crawl(small, choices, 6));
    expect({ yours, online, gone }).toEqual({ yours: 2, online: 1, gone: 1 });
  });

  it("is the same when a friend deletes a photo", () => {
    expect(yoursAt(small, { ...nothing, post: 0 }, 6)).toBe(1);
    expect(yoursAt(small, { ...nothing, post: 2 }, 6)).toBe(2);
    expect(isOnline(small, { ...nothing, post: 2 }, 0, 2)).toBe(false);
  });

  it("removes your rows and nobody else's when the company deletes you", () => {
    expect(rowsAt(small, { ...nothing, removal: 6 }, 6)).toEqual([
      [0, 1, 2],
      [1, 1, 3],
    ]);
  });

  it("does not last: the next round finds what is still on the web", () => {
    const choices = { ...nothing, private: 6, removal: 6 };
    expect(yoursAt(small, choices, 6)).toBe(0);
    expect(rowsAt(small, choices, 12).filter(([, person]) => person === small.you)).toEqual([
      [0, 0, 8],
      [5, 0, 9],
    ]);
  });
});

const web = webOf(labPlan);

describe("the web of the lab", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(webOf(labPlan)).toEqual(web);
    expect(webOf({ ...labPlan, seed: labPlan.seed + 1 })).not.toEqual(web);
  });

  it("has 120 pages, whose links lead to other pages of it", () => {
    expect(web.pages).toHaveLength(120);
    web.pages.forEach(({ links }, at) => {
      expect(new Set(links).size).toBe(links.length);
      expect(links).not.toContain(at);
      for (const link of links) expect(web.pages[link]).toBeDefined();
    });
  });

  it("shows nobody twice on a photo", () => {
    for (const { people } of web.photos) expect(new Set(people).size).toBe(people.length);
  });

  it("is seen whole in a round: each page that open pages lead to, once", () => {
    const reachable = new Set([web.start]);
    for (const from of reachable) {
      for (const link of web.pages[from]?.links ?? []) {
        if (web.pages[link]?.closed === false) reachable.add(link);
      }
    }
    const { visited, waiting } = crawl(web, nothing, web.round);
    expect(new Set(visited.keys())).toEqual(reachable);
    expect(waiting).toEqual([]);
    const perDay = Map.groupBy(visited.values(), (day) => day);
    for (const days of perDay.values()) expect(days.length).toBeLessThanOrEqual(web.pace);
  });

  it("holds seven photos of you at first, three of them placed by you", () => {
    const placers = photosOfYou(web, 0).map((photo) => placerOf(web, photo));
    expect(placers).toEqual(["you", "you", "you", "friend", "school", "club", "paper"]);
    for (const photo of photosOfYou(web, 0)) expect(isOnline(web, nothing, photo, 0)).toBe(true);
  });

  it("gets two more photos of you that only the second round finds, both placed by others", () => {
    const later = photosOfYou(web, daysOf(web)).slice(7);
    expect(later.map((photo) => placerOf(web, photo))).toEqual(["friend", "school"]);
    expect(yoursAt(web, nothing, web.round)).toBe(7);
    for (const obey of [false, true]) {
      for (const robots of [0, Infinity]) {
        const choices = { ...nothing, obey, robots };
        const { rows } = crawl(web, choices, daysOf(web));
        const copied = later.filter((photo) => rows.some((row) => row.photo === photo));
        expect(copied).toHaveLength(obey && robots === 0 ? 1 : 2);
      }
    }
  });

  it("lets each thing that is done in time keep photos out", () => {
    const end = web.round;
    expect(yoursAt(web, { ...nothing, private: 0 }, end)).toBe(4);
    expect(yoursAt(web, { ...nothing, post: 0 }, end)).toBe(6);
    expect(yoursAt(web, { ...nothing, robots: 0 }, end)).toBe(7);
    expect(yoursAt(web, { ...nothing, obey: true }, end)).toBe(6);
    expect(yoursAt(web, { ...nothing, obey: true, robots: 0 }, end)).toBe(5);
  });

  it("has all that is deleted back at the end of the second round, but for what is private", () => {
    const removal = web.round;
    expect(yoursAt(web, { ...nothing, removal }, removal)).toBe(0);
    expect(yoursAt(web, { ...nothing, removal }, daysOf(web))).toBe(9);
    expect(yoursAt(web, { ...nothing, removal, private: removal }, daysOf(web))).toBe(6);
  });
});
