// The search of a built site as the page runs it, without a browser: Pagefind and our own order of results.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { find, type Engine, type Found } from "../../src/labs/site-search/order.ts";
import { queryOf } from "../../src/labs/site-search/query.ts";
import { siteServer } from "../../src/desk/serve.ts";
import { findablesOf } from "../../src/exports/findable.ts";
import type { Edition } from "../../src/model/edition.ts";
import { findableKinds, searchSchema } from "../../src/schemas/search.ts";
import type { Build } from "./builds.ts";

export interface Searcher {
  /** The records that are found, those that stand first in front, then each group in its order. */
  search(text: string): Promise<Found[]>;
  /** The folder and id of the record that an address belongs to. */
  record(address: string): string;
}

/**
 * Opens the search of a build, serves its files on a port of this machine and closes it at the end.
 * @param work what to do with the search of each language
 */
export async function withSearch(
  { folder, base }: Build,
  edition: Edition,
  work: (searcher: Searcher) => Promise<void>,
): Promise<void> {
  const server = siteServer(folder, base).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { code } = edition.language;
  try {
    // A module holds the stems of one language, so that each language takes a module of its own.
    const file = `${pathToFileURL(resolve(folder, "pagefind", "pagefind.js")).href}?${code}`;
    const pagefind = (await import(/* @vite-ignore */ file)) as {
      createInstance(options: object): Engine;
    };
    // Pagefind takes the language from the page that it runs in.
    const page = { querySelector: () => ({ getAttribute: () => code }) };
    Object.assign(globalThis, { document: page });
    const engine = pagefind.createInstance({
      basePath: `http://127.0.0.1:${port}${base}pagefind/`,
      baseUrl: "/",
      noWorker: true,
    });
    // The first search waits until everything has been loaded.
    await engine.search(code, { filters: {} });
    const words = edition.site.search.get(code) ?? searchSchema.parse({});
    const records = new Map(findablesOf(edition).map(({ id, address }) => [address, id]));
    await work({
      search: async (text) => {
        const wish = { kinds: findableKinds, filters: {}, newestFirst: false };
        const { best, groups } = await find(engine, queryOf(text, words), wish);
        return Promise.all([...best, ...[...groups.values()].flat()].map((hit) => hit.data()));
      },
      record: (address) => records.get(address) ?? address,
    });
  } finally {
    Reflect.deleteProperty(globalThis, "document");
    server.close();
    server.closeAllConnections();
  }
}
