// Measures how long a reader of the search lab waits for the first result, on the built page.
import type { AddressInfo } from "node:net";
import type { Browser } from "@playwright/test";
import { siteServer } from "../../src/desk/serve.ts";

declare global {
  /** When the first time of a search stood on the page, in milliseconds after the page was asked for. */
  var firstResult: number | undefined;
}

/** The median of some visits with an empty cache: milliseconds from asking for the page to the first result. */
export async function firstResult(
  browser: Browser,
  folder: string,
  path: string,
  visits = 5,
): Promise<number> {
  const server = siteServer(folder).listen(0);
  const { port } = server.address() as AddressInfo;
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector(".duration:not(:empty)")) {
          globalThis.firstResult ??= performance.now();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`http://localhost:${port}${path}`);
    await page.waitForFunction(() => globalThis.firstResult !== undefined);
    times.push(await page.evaluate(() => globalThis.firstResult ?? Number.NaN));
    await context.close();
  }
  server.close();
  return times.sort((one, other) => one - other)[Math.floor(visits / 2)] ?? Number.NaN;
}
