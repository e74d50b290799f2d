// On a phone, and with large text, nothing is lost, nothing is too small to hit and nothing jumps.
import { expect, test as base, type Browser, type Locator, type Page } from "@playwright/test";
import { openAll } from "../support/browser.ts";
import { LabPage } from "../support/lab-page.ts";
import { editions, pathsOf, root, visitsByPart } from "../support/pages.ts";

const target = 44;

/** A browser whose reader set its text to twice its size: everything in em and rem grows, the window does not. */
const test = base.extend<object, { largeText: Browser }>({
  largeText: [
    async ({ playwright, launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), "--blink-settings=defaultFontSize=32"];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
});

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

/** What lies beside the window, or is cut off by something around it, with the words that are lost. */
function lost(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !parent.checkVisibility()) continue;
    if (parent.closest("script, style, .skip, option") || isForEarsOnly(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const cutBy = cutting(parent, box);
      if (cutBy) found.push(`"${node.textContent.trim().slice(0, 60)}" is cut off by ${cutBy}`);
    }
  }
  return [...new Set(found)];

  /** Whether something is cut away whole, so that only a screen reader says it. */
  function isForEarsOnly(element: Element | null): boolean {
    if (!element) return false;
    const { clipPath, position } = getComputedStyle(element);
    const away = clipPath === "inset(50%)" && position === "absolute";
    return away || isForEarsOnly(element.parentElement);
  }

  function cutting(parent: Element, box: DOMRect): string | undefined {
    const slack = 1.5;
    for (let around: Element | null = parent; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      // What can be scrolled is not lost.
      if (["auto", "scroll"].includes(overflowX)) return undefined;
      const edge = around.getBoundingClientRect();
      const cutX =
        overflowX !== "visible" && (box.left < edge.left - slack || box.right > edge.right + slack);
      const cutY =
        overflowY !== "visible" && (box.top < edge.top - slack || box.bottom > edge.bottom + slack);
      if (around !== document.body && (cutX || cutY)) {
        return `${around.tagName.toLowerCase()}.${around.className}`;
      }
    }
    return box.left < -slack || box.right > width + slack ? "the edge of the window" : undefined;
  }
}

for (const [part, visits] of visitsByPart(root.base)) {
  test(`nothing stands beside a narrow window or is cut off (${part})`, async ({ page }) => {
    for (const { name, path } of visits) {
      await page.goto(path);
      // 740 px is about the narrowest window in which the menu is always open.
      for (const width of [740, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await page.evaluate(lost), `${name}, ${width} px`).toEqual([]);
      }
      await openAll(page);
      expect.soft(await page.evaluate(lost), `${name}, 320 px, all opened`).toEqual([]);
    }
  });

  test(`text of twice its size loses nothing (${part})`, async ({ largeText, baseURL }) => {
    const page = await largeText.newPage({ baseURL: baseURL ?? "" });
    for (const { name, path } of visits) {
      await page.goto(path);
      const size = () => getComputedStyle(document.documentElement).fontSize;
      expect(await page.evaluate(size)).toBe("32px");
      await openAll(page);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 1000 });
        expect.soft(await page.evaluate(lost), `${name}, ${width} px`).toEqual([]);
      }
    }
    await page.close();
  });
}

for (const edition of editions) {
  for (const lab of edition.labs) {
    for (const alone of [false, true]) {
      const where = alone ? "alone" : "on its page";
      test(`a lab that is set otherwise loses nothing: ${lab.id} ${where} (${edition.language.code})`, async ({
        page,
      }) => {
        await page.goto(alone ? edition.at.labAlone(lab.id) : edition.at.lab(lab.id));
        const here = new LabPage(page, edition, lab);
        await here.ready();
        await openAll(page);
        await expect(page.locator(".lab-code svg")).toBeVisible();
        for (const control of await here.controls()) {
          await here.change(control);
          for (const width of [390, 320]) {
            await page.setViewportSize({ width, height: 844 });
            expect.soft(await page.evaluate(lost), `${control.name}, ${width} px`).toEqual([]);
          }
        }
      });
    }
  }
}

for (const edition of editions) {
  const { language, words } = edition;
  const paths = pathsOf(edition);

  test(`what one taps most is ${target} px high (${language.code})`, async ({ page }) => {
    const isHigh = async (control: Locator): Promise<void> => {
      for (const one of await control.filter({ visible: true }).all()) {
        const box = await one.boundingBox();
        expect
          .soft(box?.height, `${await one.innerText()} at ${page.url()}`)
          .toBeGreaterThanOrEqual(target);
      }
    };
    const menu = page.locator("summary").getByText(words.header.menu, { exact: true });
    const filter = page.locator("summary").getByText(words.timeline.filter, { exact: true });

    await page.goto(paths.home);
    await isHigh(page.getByRole("link", { name: words.home.action, exact: true }));
    await isHigh(menu);
    await menu.click();
    await isHigh(menu);
    await isHigh(page.getByRole("navigation", { name: words.header.main }).getByRole("link"));
    await isHigh(page.getByRole("navigation", { name: words.header.languages }).getByRole("link"));

    await page.goto(`${paths.timeline}?${words.address.year}=${edition.events.at(-1)?.year}`);
    await isHigh(filter);
    await filter.click();
    await isHigh(page.getByRole("button"));
    await isHigh(page.getByRole("combobox"));
    await isHigh(page.getByRole("navigation", { name: words.timeline.band }).getByRole("link"));

    await page.goto(paths.event);
    await isHigh(page.locator("summary"));

    await page.goto(paths.situations);
    await isHigh(page.getByRole("navigation", { name: words.may.find }).getByRole("link"));

    for (const { id } of edition.labs) {
      await page.goto(edition.at.lab(id));
      const lab = page.locator(".lab");
      await isHigh(page.locator(".guess").locator("label, summary"));
      await isHigh(lab.locator("input[type=range], select, button, summary"));
      await isHigh(lab.locator("label").filter({ has: page.locator("input") }));
      await isHigh(lab.locator(".lab-foot a"));
    }

    await page.goto(paths.letter);
    await isHigh(page.locator("fieldset label"));
    await isHigh(page.getByRole("textbox"));
    await isHigh(page.getByRole("button"));
    await isHigh(page.locator("summary"));
  });

  const labs = Object.fromEntries(edition.labs.map(({ id }) => [`lab ${id}`, edition.at.lab(id)]));
  const those = ["home", "timeline", "event", "situations", "letter"] as const;
  const still = { ...Object.fromEntries(those.map((kind) => [kind, paths[kind]])), ...labs };
  for (const [kind, path] of Object.entries(still)) {
    for (const width of [390, 1440]) {
      test(`nothing jumps while fonts and script come late: ${kind} (${language.code}), ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        expect(await jumps(page, path)).toBeLessThan(0.02);
      });
    }
  }
}

/** How much a page shifts by itself; fonts and script arrive only when the page has been painted. */
async function jumps(page: Page, path: string): Promise<number> {
  let paint: () => void = () => undefined;
  const painted = new Promise<void>((resolve) => (paint = resolve));
  const held: string[] = [];
  await page.route(/\.(?:woff2|js)$/, async (route) => {
    held.push(route.request().url());
    await painted;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  paint();
  await page.waitForLoadState("load");
  expect(held.some((url) => url.endsWith(".woff2"))).toBe(true);
  return page.evaluate(async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    await document.fonts.ready;
    // One frame to lay out what came last, one to paint it.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    shifts.push(...observer.takeRecords());
    return (shifts as (PerformanceEntry & { value: number })[]).reduce(
      (sum, { value }) => sum + value,
      0,
    );
  });
}
