// Claims about what the search of the built site finds: the table of queries, and the parts of compounds.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findablesOf } from "../../src/exports/findable.ts";
import { withSearch } from "../support/engine.ts";
import { build, complete } from "../support/site.ts";

const tableSchema = z.strictObject({
  queries: z.array(
    z.strictObject({ query: z.string(), page: z.union([z.string(), z.array(z.string()).min(1)]) }),
  ),
  compounds: z.record(z.string(), z.array(z.string()).min(1)),
});

/** What people search for in a language, and where they should come out. */
function tableOf(code: string): z.infer<typeof tableSchema> {
  return tableSchema.parse(parse(readFileSync(`tests/search/${code}.yaml`, "utf8")));
}

const searched = complete;

describe.each(searched)("the search in $language.code", (edition) => {
  const { code } = edition.language;
  const records = new Set(findablesOf(edition).map(({ id }) => id));

  test("has a table of at least 60 queries, whose pages exist", () => {
    const { queries } = tableOf(code);
    expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(60);
    expect(queries.flatMap(({ page }) => page).filter((page) => !records.has(page))).toEqual([]);
  });

  test("has the page that is meant among the first three results of every query", async () => {
    await withSearch(build, edition, async ({ search, record }) => {
      const missed: string[] = [];
      for (const { query, page } of tableOf(code).queries) {
        const first = (await search(query)).slice(0, 3).map(({ url }) => record(url));
        if (!first.some((id) => [page].flat().includes(id)))
          missed.push(`${query}: ${first.join(", ")}`);
      }
      expect(missed).toEqual([]);
    });
  });

  test("finds at least 95 % of the parts of compounds in titles and terms", async () => {
    const compounds = Object.entries(tableOf(code).compounds);
    const titles = findablesOf(edition).map(({ id, title, also = [] }) => ({
      id,
      words: [title, ...also].join(" ").toLowerCase(),
    }));
    await withSearch(build, edition, async ({ search, record }) => {
      let asked = 0;
      const missed: string[] = [];
      for (const [compound, parts] of compounds) {
        const wanted = titles.filter(({ words }) => words.includes(compound)).map(({ id }) => id);
        if (wanted.length === 0) continue;
        for (const part of parts) {
          asked++;
          const found = new Set((await search(part)).map(({ url }) => record(url)));
          if (!wanted.some((id) => found.has(id))) missed.push(`${part} of ${compound}`);
        }
      }
      expect(asked > 0 || compounds.length === 0).toBe(true);
      expect(missed.length / Math.max(1, asked), missed.join(", ")).toBeLessThanOrEqual(0.05);
    });
  });

  test("gives addresses of pages that exist, below the path of the site", async () => {
    await withSearch(build, edition, async ({ search }) => {
      const { queries } = tableOf(code);
      const found = await search(queries[0]?.query ?? "");
      expect(found.length).toBeGreaterThan(0);
      for (const { url } of found) {
        expect(url.startsWith(build.base)).toBe(true);
        const path = url.slice(build.base.length).replace(/#.*/, "");
        expect(existsSync(`${build.folder}/${path}index.html`), url).toBe(true);
      }
    });
  });
});
