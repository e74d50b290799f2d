// The search in a million faces: it makes its database in view, lets go at once, and works on a device that lacks something.
import { expect, test, type Page } from "@playwright/test";
import { fill } from "../../src/model/edition.ts";
import { isLab } from "../../src/model/labs.ts";
import { sizes } from "../../src/labs/search/choices.ts";
import { LabPage } from "../support/lab-page.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

test.use({ viewport: { width: 1440, height: 1000 }, contextOptions: { reducedMotion: "reduce" } });

const edition = first(editions);
const lab = first(edition.labs.filter((one) => isLab(one, "search")));
if (!isLab(lab, "search")) throw new Error("the lab of the search is another");
const { words } = lab;
const largest = sizes.length - 1;
const sizeOf = (place: number): string => edition.number(sizes[place] ?? 0);

/** Runs a script in the worker before its own: the worker is a realm that no page reaches. */
async function beforeTheWorker(page: Page, script: string): Promise<void> {
  await page.route(/worker[^/]*\.(js|ts)(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script};\n${await response.text()}` });
  });
}

async function open(page: Page, query = ""): Promise<LabPage> {
  await page.goto(edition.at.lab(lab.id) + query);
  return new LabPage(page, edition, lab);
}

/** The candidates with their scores, as they are read. */
async function candidates(here: LabPage): Promise<string[]> {
  return here.stage.locator(".ranked > li").allInnerTexts();
}

/** Waits until the database of a size has been searched. */
async function searched(here: LabPage, size: string): Promise<void> {
  await expect(here.outcome.locator(".compared")).toHaveText(fill(words.time, { size }), {
    timeout: 30_000,
  });
  await here.settled();
}

test("a million people are made in view, and then compared, without a long task on the page", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const long: number[] = [];
    const seen: number[] = [];
    Object.assign(window, { long, seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: "longtask" });
    addEventListener("DOMContentLoaded", () => {
      const progress = document.querySelector("progress");
      if (!progress) return;
      new MutationObserver(() => void seen.push(progress.value)).observe(progress, {
        attributes: true,
      });
    });
  });
  const here = await open(page);
  await here.ready();
  await page.evaluate(() => {
    const { long, seen } = window as unknown as Record<"long" | "seen", number[]>;
    long.length = seen.length = 0;
  });
  await here.form.locator("[name=n]").press("End");
  await expect(here.stage.locator(".made-so-far")).toContainText(sizeOf(largest));
  await searched(here, sizeOf(largest));
  const { long, seen } = await page.evaluate(() => {
    const { long, seen } = window as unknown as Record<"long" | "seen", number[]>;
    return { long, seen };
  });
  expect(long).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(10);
  expect(seen.filter((value, at) => value < (seen[at - 1] ?? 0) && value !== 0)).toEqual([]);
  await expect(here.stage.locator(".making")).toBeHidden();
  expect(await candidates(here)).toHaveLength(10);
  await expect(here.outcome.locator(".duration")).toHaveText(/\d/);
  await expect(here.outcome.locator(".way")).toHaveText(words.ways.simd);
  await here.outcome.locator(".claims summary").click();
  for (const cell of await here.outcome.locator("[data-comparisons]").all()) {
    await expect(cell).toHaveText(/\d/);
  }
});

test("stopping while a million people are made is answered within 100 ms, and said", async ({
  page,
}) => {
  const here = await open(page);
  await here.ready();
  await here.form.locator("[name=n]").press("End");
  const milliseconds = await page.evaluate(async () => {
    const making = document.querySelector<HTMLElement>(".making");
    const progress = document.querySelector("progress");
    const stop = document.querySelector<HTMLElement>("button[name=stop]");
    if (!making || !progress || !stop) throw new Error("nothing tells how far the making is");
    const changed = (element: Element, done: () => boolean) =>
      new Promise<void>((resolve) => {
        if (done()) return resolve();
        const observer = new MutationObserver(() => {
          if (!done()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(element, { attributes: true });
      });
    await changed(progress, () => !making.hidden && progress.value > 0.05);
    const stopped = changed(making, () => making.hidden === true);
    const began = performance.now();
    stop.click();
    await stopped;
    return performance.now() - began;
  });
  expect(milliseconds).toBeLessThan(100);
  const trouble = here.stage.locator(".trouble");
  const now = sizeOf(Number(await here.form.locator("[name=n]").inputValue()));
  await expect(trouble).toHaveText(fill(words.stopped, { size: sizeOf(largest), now }));
  await expect(trouble).toHaveRole("status");
  await searched(here, now);
  await expect(trouble).not.toBeEmpty();
});

test("the same names and scores come out where WebAssembly is missing, and the page says so", async ({
  page,
  context,
}) => {
  const fast = await open(page, "?who=3&n=5&photo=1");
  await searched(fast, sizeOf(5));
  await expect(fast.outcome.locator(".way")).toHaveText(words.ways.simd);

  const other = await context.newPage();
  await beforeTheWorker(other, "delete globalThis.WebAssembly");
  const plain = await open(other, "?who=3&n=5&photo=1");
  await searched(plain, sizeOf(5));
  await expect(plain.outcome.locator(".way")).toHaveText(words.ways.plain);
  expect(await candidates(plain)).toEqual(await candidates(fast));
  expect(await plain.shown()).toEqual(await fast.shown());
});

test("where memory is short the page says so, and goes on with fewer people", async ({ page }) => {
  // A thousand pages of 64 kB hold 300,000 people, and no million.
  await beforeTheWorker(
    page,
    `{
      const { grow } = WebAssembly.Memory.prototype;
      WebAssembly.Memory.prototype.grow = function (pages) {
        if (pages > 1000) throw new RangeError("WebAssembly.Memory.grow(): out of memory");
        return grow.call(this, pages);
      };
    }`,
  );
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  const here = await open(page);
  await here.ready();
  await here.form.locator("[name=n]").press("End");
  await searched(here, sizeOf(largest - 1));
  await expect(here.form.locator("[name=n]")).toHaveValue(String(largest - 1));
  await expect(here.stage.locator(".trouble")).toHaveText(
    fill(words.memory, { size: sizeOf(largest), now: sizeOf(largest - 1) }),
  );
  expect(await candidates(here)).toHaveLength(10);
  expect(wrong).toEqual([]);
});

test("where plain memory is short it is said as well", async ({ page }) => {
  await beforeTheWorker(
    page,
    `delete globalThis.WebAssembly;
    globalThis.Int8Array = class extends Int8Array {
      constructor(size, ...rest) {
        if (size > 5e7) throw new RangeError("Array buffer allocation failed");
        super(size, ...rest);
      }
    }`,
  );
  const here = await open(page);
  await here.ready();
  await here.form.locator("[name=n]").press("End");
  await searched(here, sizeOf(largest - 1));
  await expect(here.stage.locator(".trouble")).toHaveText(
    fill(words.memory, { size: sizeOf(largest), now: sizeOf(largest - 1) }),
  );
});

for (const [what, lack] of [
  ["its worker cannot be fetched", (page: Page) => page.route(/worker[^/]*\.(js|ts)(\?|$)/, (route) => route.abort())], // prettier-ignore
  ["there are no workers", (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, "Worker"))], // prettier-ignore
] as const) {
  test(`the first search stays, and the page says that it cannot search, where ${what}`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    await lack(page);
    const here = await open(page);
    await expect(here.stage.locator(".trouble")).toHaveText(words.broken);
    expect(await candidates(here)).toHaveLength(10);
    await expect(here.stage.locator(".making")).toBeHidden();
    expect(wrong).toEqual([]);
  });
}

test("somebody who is in no database is still given a name, which the page takes back on request", async ({
  page,
}) => {
  const here = await open(page, "?absent=1");
  await searched(here, sizeOf(4));
  const verdict = here.outcome.locator(".so-what");
  await expect(verdict).toHaveText(words.veiled);
  const top = await here.stage.locator(".ranked > li .name").first().innerText();
  expect(top).toMatch(/\S+ \S+/);
  await here.form.locator("[name=reveal]").check();
  await expect(verdict).toContainText(fill(words.gone, { name: top }));
  await expect(here.stage.getByText(words.right, { exact: true })).toHaveCount(0);
});

test("another photo is of somebody else, and the database that is made goes on without the net", async ({
  page,
  context,
}) => {
  const here = await open(page);
  await here.ready();
  const [before, who] = [await candidates(here), here.form.locator("[name=who]")];
  const number = Number(await who.inputValue());
  await context.setOffline(true);
  await page.getByRole("button", { name: words.another, exact: true }).click();
  await expect(who).toHaveValue(String(number + 1));
  await expect.poll(() => candidates(here)).not.toEqual(before);
  await here.form.locator("[name=n]").press("ArrowLeft");
  await searched(here, sizeOf(3));
  expect(await candidates(here)).toHaveLength(10);
  await context.setOffline(false);
});

test("the last of two changes counts, however fast they come", async ({ page }) => {
  const here = await open(page);
  await here.ready();
  const size = here.form.locator("[name=n]");
  for (const key of ["End", "Home", "End", "ArrowLeft", "ArrowLeft", "Home"]) await size.press(key);
  await searched(here, sizeOf(0));
  const shown = await here.shown();
  await page.reload();
  await searched(here, sizeOf(0));
  await expect.poll(() => here.shown()).toEqual(shown);
});

test("a higher line lets fewer through, and all of the first ten stay in view", async ({
  page,
}) => {
  const here = await open(page);
  await here.ready();
  const line = here.form.locator("[name=t]");
  const hits = async () => Number((await here.outcome.locator(".hits").innerText()).replace(/\D/g, "")); // prettier-ignore
  await line.press("Home");
  await here.settled();
  const most = await hits();
  await line.press("End");
  await here.settled();
  expect(await hits()).toBeLessThan(most);
  expect(await candidates(here)).toHaveLength(10);
  await expect(here.stage.locator(".cut")).toBeVisible();
});
