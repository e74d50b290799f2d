// Measures the filters of the timeline in a browser: until they can be used, and one change of them.
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "@playwright/test";
import { siteServer } from "../../src/desk/serve.ts";

/** Milliseconds of computing in the thread of the page, which other programs do not lengthen. */
export interface FilterCost {
  /** From the beginning of the load until the filters can be used and the page is painted. */
  readonly ready: number;
  /** From the click on a box until the page is laid out anew. */
  readonly change: number;
}

/**
 * The cheapest of several loads, and of the changes in each of them.
 * @param dist the folder of a built site
 * @param path the address of the whole timeline
 */
export async function filterCost(
  browser: Browser,
  dist: string,
  path: string,
): Promise<FilterCost> {
  const server = siteServer(dist).listen(0);
  const { port } = server.address() as AddressInfo;
  const ready: number[] = [];
  const change: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage();
    const computing = await clockOf(page);
    await page.goto(`http://localhost:${port}${path}`);
    await page.evaluate(waitUntilPainted);
    const loaded = await computing();
    ready.push(loaded);
    const clicks = await page.evaluate(clickBoxes);
    change.push(((await computing()) - loaded) / clicks);
    await page.close();
  }
  server.close();
  return { ready: Math.min(...ready), change: Math.min(...change) };
}

/** Tells how long the thread of a page has computed. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
}

// The next two run in the page.

async function waitUntilPainted(): Promise<void> {
  await customElements.whenDefined("gp-timeline");
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Clicks each of the first boxes on and off again, the others being off; gives the number of clicks. */
function clickBoxes(): number {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("gp-timeline input")].slice(0, 16);
  for (const box of boxes) {
    for (let click = 0; click < 2; click++) {
      box.click();
      document.body.getBoundingClientRect();
    }
  }
  return boxes.length * 2;
}
