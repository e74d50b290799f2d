// What stands first: the order of what an engine finds, and what is asked of the engine.
import { describe, expect, test } from "vitest";
import { find, type Engine, type Wish } from "../../../src/labs/site-search/order.ts";
import { queryOf } from "../../../src/labs/site-search/query.ts";
import { shownOf } from "../../../src/labs/site-search/show.ts";
import { shownEnd } from "../../../src/model/tokens.ts";
import { findableKinds } from "../../../src/schemas/search.ts";

interface Page {
  readonly id: string;
  readonly kind: string;
  /** The words that find it. */
  readonly words: string;
  readonly score?: number;
  readonly title?: string;
  readonly also?: string;
  readonly main?: boolean;
  readonly date?: string;
}

type Asked = Parameters<Engine["search"]>;

/** An engine that finds the pages that have every word, or for a word of no page all of them, and keeps what it was asked and what was loaded. */
function engineOf(pages: readonly Page[], guesses = false) {
  const known = new Set(pages.flatMap((page) => page.words.split(" ")));
  const asked: Asked[] = [];
  const loaded: string[] = [];
  const engine: Engine = {
    search: (text, options) => {
      asked.push([text, options]);
      const [kind] = options.filters["kind"] ?? [];
      const results = pages
        .filter((page) => (kind === "main" ? page.main : page.kind === kind))
        .filter((page) => {
          const words = (text ?? "").split(" ");
          // As Pagefind does, which shortens a word that stands nowhere.
          if (words.every((word) => !known.has(word))) return guesses;
          return words.every((word) => page.words.split(" ").includes(word));
        })
        .toSorted((one, other) =>
          options.sort
            ? (other.date ?? "").localeCompare(one.date ?? "")
            : (other.score ?? 1) - (one.score ?? 1),
        )
        .map(({ id, words, score = 1, title = id, also }) => ({
          id,
          score,
          data: () => {
            loaded.push(id);
            const meta = { title, ...(also !== undefined && { also }) };
            return Promise.resolve({
              url: `/${id}/`,
              meta,
              content: `${title}. ${words}`,
              sub_results: [],
            });
          },
        }));
      return Promise.resolve({ results });
    },
  };
  return { engine, asked, loaded };
}

const words = { stop: ["mag", "de"], hints: { may: ["mag"], terms: ["wat is"] } };
const all: Wish = { kinds: findableKinds, filters: {}, newestFirst: false };
const bestOf = async (pages: readonly Page[], text: string, wish = all) =>
  (await find(engineOf(pages).engine, queryOf(text, words), wish)).best.map(({ id }) => id);
const groupOf = async (pages: readonly Page[], text: string, kind: string, wish = all) =>
  ((await find(engineOf(pages).engine, queryOf(text, words), wish)).groups.get(kind) ?? []).map(({ id }) => id); // prettier-ignore

/** So many pages of a kind that a word finds. */
function some(kind: string, count: number, has: string, more: Partial<Page> = {}): Page[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${kind}-${has}-${at}`, kind, words: has, ...more })); // prettier-ignore
}

describe("what stands first", () => {
  test.each(findableKinds.filter((kind) => kind !== "may"))(
    "is a situation when the query asks what is allowed, above %s that fit as well",
    async (kind) => {
      const pages = [...some(kind, 5, "school"), { id: "situation", kind: "may", words: "school" }];
      expect((await bestOf(pages, "mag school"))[0]).toBe("situation");
    },
  );

  test("is not a situation that fits much less, when nothing asks what is allowed", async () => {
    const pages = [
      { id: "situation", kind: "may", words: "school", score: 0.5 },
      { id: "explainer", kind: "explainers", words: "school" },
    ];
    expect((await bestOf(pages, "school"))[0]).toBe("explainer");
  });

  test("is the page of which the name is the query, though others weigh more", async () => {
    const pages = [
      ...some("explainers", 6, "drempel", { score: 3 }),
      { id: "term", kind: "terms", words: "drempel", title: "Drempel" },
    ];
    expect((await bestOf(pages, "drempel"))[0]).toBe("term");
  });

  test("is the page of which another name is the query, in whatever order and writing", async () => {
    const pages = [
      ...some("events", 6, "persoonsgegevens autoriteit", { score: 3 }),
      { id: "term", kind: "terms", words: "persoonsgegevens autoriteit", title: "AP", also: "toezicht|Autoriteit Persoonsgegevens" }, // prettier-ignore
    ];
    expect((await bestOf(pages, "persoonsgegevens autoriteit"))[0]).toBe("term");
  });

  test("is a compound that ends in the one word, above one that only has it", async () => {
    const pages = [
      { id: "has", kind: "terms", words: "toezicht", title: "Iets met toezicht erin" },
      { id: "ends", kind: "terms", words: "toezicht", title: "Cameratoezicht", score: 0.9 },
    ];
    expect((await bestOf(pages, "toezicht"))[0]).toBe("ends");
  });

  test("is one of the few that everybody should know, among pages that fit as well", async () => {
    const pages = [...some("events", 5, "clearview"), { id: "known", kind: "events", words: "clearview", main: true }]; // prettier-ignore
    expect((await bestOf(pages, "clearview"))[0]).toBe("known");
  });

  test("is no source where anything else fits as well", async () => {
    const pages = [...some("sources", 5, "camera"), ...some("events", 3, "camera")];
    expect(await bestOf(pages, "camera")).toEqual(some("events", 3, "camera").map(({ id }) => id));
  });

  test("is never more than three, and is found by loading few pages", async () => {
    const { engine, loaded } = engineOf(findableKinds.flatMap((kind) => some(kind, 40, "camera")));
    const { best } = await find(engine, queryOf("mag camera", words), all);
    expect(best).toHaveLength(3);
    expect(new Set(loaded).size).toBeLessThanOrEqual(20);
  });
});

describe("pages with all words", () => {
  const pages = [
    { id: "all", kind: "events", words: "camera school", score: 0.1 },
    { id: "half", kind: "events", words: "camera", score: 50 },
    { id: "main", kind: "events", words: "school", score: 50 },
  ];

  test("stand above pages with most of the words, in their group and above the groups", async () => {
    expect((await bestOf(pages, "camera school"))[0]).toBe("all");
    const wish = { ...all, kinds: ["events"] };
    expect((await groupOf(pages, "camera school", "events", wish))[0]).toBe("all");
    expect(await groupOf(pages, "camera school", "events", wish)).toHaveLength(3);
  });

  test("are enough where there are many of them", async () => {
    const many = [...some("events", 6, "camera school"), { id: "half", kind: "events", words: "camera" }]; // prettier-ignore
    const { count } = await find(engineOf(many).engine, queryOf("camera school", words), all);
    expect(count).toBe(6);
  });

  test("are followed by those with more of the words first, none with fewer than half", async () => {
    const few = [
      { id: "one", kind: "events", words: "a1", score: 90 },
      { id: "two", kind: "events", words: "a1 a2" },
      { id: "three", kind: "events", words: "a1 a2 a3" },
    ];
    const wish = { ...all, kinds: ["events"] };
    expect(await groupOf(few, "a1 a2 a3 a4", "events", wish)).toEqual(["three", "two"]);
  });
});

describe("the results", () => {
  const pages = findableKinds.flatMap((kind) => some(kind, 4, "camera"));

  test("stand in the groups that were asked for, in their order", async () => {
    const { groups } = await find(engineOf(pages).engine, queryOf("camera", words), all);
    expect([...groups.keys()]).toEqual([...findableKinds]);
  });

  test("stand each in one place, and all of them are counted", async () => {
    const found = await find(engineOf(pages).engine, queryOf("camera", words), all);
    const ids = [...found.best, ...[...found.groups.values()].flat()].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
    expect(found.count).toBe(pages.length);
  });

  test("of one kind stand in its group alone, and no other kind is asked for", async () => {
    const { engine, asked } = engineOf(pages);
    const found = await find(engine, queryOf("camera", words), { ...all, kinds: ["terms"] });
    expect(found.best).toEqual([]);
    expect([...found.groups.keys()]).toEqual(["terms"]);
    expect(new Set(asked.flatMap(([, { filters }]) => filters["kind"]))).toEqual(new Set(["terms", "main"])); // prettier-ignore
  });

  test("are asked for with every filter that was chosen", async () => {
    const { engine, asked } = engineOf([]);
    const filters = { place: ["NL"], year: ["2020"] };
    await find(engine, queryOf("camera school", words), { ...all, filters });
    expect(asked.length).toBeGreaterThan(0);
    for (const [, options] of asked) expect(options.filters).toMatchObject(filters);
  });

  test("are none, without an error, where nothing fits", async () => {
    const found = await find(engineOf(pages).engine, queryOf("qqq zzz", words), all);
    expect([found.best, found.count]).toEqual([[], 0]);
  });

  test.each([
    ["of all kinds", all],
    ["of one kind", { ...all, kinds: ["terms"] }],
    ["by date", { ...all, newestFirst: true }],
  ])("are none where the engine only guesses, %s", async (_, wish) => {
    const { engine } = engineOf(pages, true);
    const found = await find(engine, queryOf("qqqqqqqq", words), wish);
    expect(found.count).toBe(0);
    expect([...found.best, ...[...found.groups.values()].flat()]).toEqual([]);
  });

  test("are not looked for where the query has no word", async () => {
    const { engine, asked } = engineOf(pages);
    for (const text of ["", "?!", "🙂"]) {
      const found = await find(engine, queryOf(text, words), all);
      expect([found.best, found.groups.size, found.count]).toEqual([[], 0, 0]);
    }
    expect(asked).toEqual([]);
  });

  test("are not pretended to be none where the engine fails", async () => {
    const engine: Engine = { search: () => Promise.reject(new Error("no index")) };
    await expect(find(engine, queryOf("camera", words), all)).rejects.toThrow("no index");
  });
});

describe("the newest first", () => {
  const newest = { ...all, newestFirst: true };
  const dated = (id: string, date: string, has: string, score: number) => ({ id, kind: "events", words: has, date, score }); // prettier-ignore

  test("gives the events by date, and none above them", async () => {
    const pages = [
      dated("old", "2019", "camera", 9),
      dated("new", "2024-05", "camera", 1),
      dated("middle", "2021-01-02", "camera", 5),
    ];
    expect(await bestOf(pages, "camera", newest)).toEqual([]);
    expect(await groupOf(pages, "camera", "events", newest)).toEqual(["new", "middle", "old"]);
  });

  test("gives them by date too where a page has only most of the words", async () => {
    const pages = [
      dated("old", "2019", "camera school", 9),
      dated("new", "2024-05", "camera", 1),
      dated("middle", "2021-01-02", "school", 5),
    ];
    const ids = await groupOf(pages, "camera school", "events", newest);
    const dates = ids.map((id) => pages.find((page) => page.id === id)?.date ?? "");
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe("what is shown of a page", () => {
  const shown = (content: string) =>
    shownOf({ url: "/", meta: { title: "Titel" }, content, sub_results: [] });

  test("is what stands before the marks, without the title and the signs between", () => {
    expect(shown(`Titel. Een zin. ${shownEnd}. 2020 · NL ${shownEnd}. woorden`)).toEqual({
      title: "Titel",
      summary: "Een zin.",
      facts: "2020 · NL",
    });
  });

  test("is empty where there is none, and never the words behind the marks", () => {
    expect(shown(`Titel. ${shownEnd} ${shownEnd} woorden`)).toEqual({ title: "Titel", summary: "", facts: "" }); // prettier-ignore
    expect(shownOf({ url: "/", meta: {}, content: "", sub_results: [] })).toEqual({ title: "", summary: "", facts: "" }); // prettier-ignore
  });
});
