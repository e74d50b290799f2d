// Measures the first search on a built site: bytes over the wire and time until the first result, beside one index
// of the same pages that is loaded whole (MiniSearch).
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import MiniSearch from "minisearch";
import { sectionsOf } from "../../src/desk/page-text.ts";
import { siteServer } from "../../src/desk/serve.ts";
import { findablesOf } from "../../src/exports/findable.ts";
import type { Edition } from "../../src/model/edition.ts";

export interface SearchCost {
  /** Bytes of the answers with their headers, from the focus on the field to the first results. */
  readonly bytes: number;
  /** Milliseconds from the query to its first result, with nothing loaded before. */
  readonly wait: number;
}

const fields = ["title", "summary", "names", "text"];

/** Puts one index of everything that can be found beside a site, with the library that reads it. */
export function writeWholeIndex(folder: string, edition: Edition): void {
  const index = new MiniSearch({ fields, storeFields: ["title", "summary", "address"] });
  const things = findablesOf(edition).map((thing, id) => ({
    id,
    title: thing.title,
    summary: thing.summary,
    address: thing.address,
    names: (thing.names ?? []).join(" "),
    text:
      thing.text ??
      sectionsOf(readFileSync(join(folder, thing.address, "index.html"), "utf8"))
        .map(({ text }) => text)
        .join(" "),
  }));
  index.addAll(things);
  mkdirSync(join(folder, "bench"), { recursive: true });
  writeFileSync(join(folder, "bench", "whole.json"), JSON.stringify(index));
  copyFileSync("node_modules/minisearch/dist/es/index.js", join(folder, "bench", "minisearch.js"));
}

/** The medians of some first searches, each with an empty cache: ours, and with the whole index. */
export async function firstSearch(
  browser: Browser,
  folder: string,
  path: string,
  query: string,
  visits = 5,
): Promise<{ ours: SearchCost; whole: SearchCost }> {
  const server = siteServer(folder).listen(0);
  const { port } = server.address() as AddressInfo;
  const ours: SearchCost[] = [];
  const whole: SearchCost[] = [];
  for (let visit = 0; visit < visits; visit++) {
    ours.push(
      await measured(browser, `http://localhost:${port}${path}`, (page) => typed(page, query)),
    );
    whole.push(
      await measured(browser, `http://localhost:${port}${path}`, (page) => loaded(page, query)),
    );
  }
  server.close();
  return { ours: median(ours), whole: median(whole) };
}

async function measured(
  browser: Browser,
  address: string,
  search: (page: Page) => Promise<number>,
): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const wait = await search(page);
  await page.waitForLoadState("networkidle");
  await context.close();
  return { bytes, wait };
}

/** Our search: the whole query at once, as from a paste; the pause before it searches is part of the wait. */
function typed(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>("gp-search input");
    const results = document.querySelector("gp-search .results");
    if (!field || !results) throw new Error("there is no search on the page");
    const start = performance.now();
    field.focus();
    field.value = text;
    field.form?.requestSubmit();
    while (!results.querySelector("h3")) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, query);
}

/** One index loaded whole, and searched with the settings that its makers propose. */
function loaded(page: Page, query: string): Promise<number> {
  return page.evaluate(
    async ([text, names]) => {
      const start = performance.now();
      const library = "/bench/minisearch.js";
      const [{ default: Mini }, json] = await Promise.all([
        import(library) as Promise<{ default: typeof MiniSearch }>,
        fetch("/bench/whole.json").then((answer) => answer.text()),
      ]);
      const index = Mini.loadJSON(json, {
        fields: names,
        storeFields: ["title", "summary", "address"],
      });
      if (index.search(text, { prefix: true }).length === 0) throw new Error("nothing was found");
      return performance.now() - start;
    },
    [query, fields] as const,
  );
}

function median(costs: readonly SearchCost[]): SearchCost {
  const middle = (values: number[]) =>
    values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    bytes: middle(costs.map(({ bytes }) => bytes)),
    wait: middle(costs.map(({ wait }) => wait)),
  };
}
