// On paper: A4, light, everything there is to read, the addresses of sources, and nothing that only a screen can use.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { cutGroupWord, cutWord } from "../../src/model/addresses.ts";
import { cutsOf, inCut } from "../../src/model/cuts.ts";
import { fill } from "../../src/model/edition.ts";
import { lightness } from "../support/browser.ts";
import { LabPage } from "../support/lab-page.ts";
import { editions, pathsOf, root, visitsByPart } from "../support/pages.ts";
import { first, richestEvent } from "../support/richest.ts";

/** A4 in the points of a PDF. */
const a4 = { width: 595, height: 842 };

test.use({ viewport: { width: 1440, height: 1000 } });

/** Opens a page as it goes to the printer. */
async function print(
  page: Page,
  path: string,
  colorScheme: "light" | "dark" = "light",
): Promise<void> {
  await page.goto(path);
  await page.emulateMedia({ media: "print", colorScheme });
}

/** The sizes of the sheets of a PDF, in points. */
function sheets(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString("latin1");
  const boxes = text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

/** The titles of what is folded and stays so on paper. */
function stillFolded(): string[] {
  return [...document.querySelectorAll("main details")]
    .filter((details) => details.checkVisibility())
    .filter(({ children }) =>
      [...children].every((child) => child.matches("summary") || !child.checkVisibility()),
    )
    .map((details) => details.querySelector("summary")?.textContent?.trim() ?? "");
}

/** How light an element has a colour. */
async function light(element: Locator, property: "color" | "backgroundColor"): Promise<number> {
  return lightness(await element.evaluate((node, name) => getComputedStyle(node)[name], property));
}

/**
 * What only a screen can use. The title of a model letter is a part of it, as that of a table or of an answer;
 * a number in a text leads to its source. What was chosen or written in a lab is printed, and a guess is marked by pen.
 */
const screenOnly = [
  ...[".skip", ".menu", ".trail", ".filters", ".band", ".steps", ".finder", ".contents"],
  ...[
    "summary:not(.model *, .check *, .answers *, .guess *, .lab-parts *, .lab-real *)",
    "footer nav",
    "button:not([popovertarget])",
  ],
  ...["input:not(.guess *, .lab-controls *, .quiz *)", ".lab-controls [type=range]"],
  ...["select:not(.lab-controls *)", "textarea:not(.lab-parts *)"],
].join(", ");

for (const [part, visits] of visitsByPart(root.base)) {
  test(`no menus, filters, bands or steps are printed (${part})`, async ({ page }) => {
    for (const { name, path } of visits) {
      await print(page, path);
      await expect.soft(page.locator(screenOnly).filter({ visible: true }), name).toHaveCount(0);
      await expect.soft(page.locator("h1"), name).toBeVisible();
    }
  });

  test(`what is folded on a screen is printed (${part})`, async ({ page }) => {
    for (const { name, path } of visits) {
      await print(page, path);
      expect.soft(await page.evaluate(stillFolded), name).toEqual([]);
    }
  });

  test(`what is printed is dark on light in the dark too (${part})`, async ({ page }) => {
    for (const { name, path } of visits) {
      await print(page, path, "dark");
      for (const ground of ["html", "body", "main"]) {
        expect.soft(await light(page.locator(ground), "backgroundColor"), name).toBe(255);
      }
      // A label that is part of a picture has a ground of its own.
      for (const text of ["h1", "main p:not([aria-hidden] *)", "main a", "footer p"]) {
        for (const one of await page.locator(text).filter({ visible: true }).all().then(few)) {
          expect.soft(await light(one, "color"), `${text} of ${name}`).toBeLessThan(110);
        }
      }
    }
  });

  test(`the sheets are A4, one at least (${part})`, async ({ page }) => {
    for (const { name, path } of visits) {
      await page.goto(path);
      const found = sheets(await page.pdf({ preferCSSPageSize: true, format: "Letter" }));
      expect.soft(found.length, name).toBeGreaterThan(0);
      for (const { width, height } of found) {
        expect.soft(Math.abs(width - a4.width), name).toBeLessThanOrEqual(1);
        expect.soft(Math.abs(height - a4.height), name).toBeLessThanOrEqual(1);
      }
    }
  });
}

for (const [part, visits] of visitsByPart(root.base)) {
  const withFoot = visits.filter(({ edition, alone }) => edition && !alone);
  if (withFoot.length === 0) continue;
  test(`only on paper stand the address of the page and its code (${part})`, async ({ page }) => {
    for (const { name, path } of withFoot) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(path);
      const foot = page.locator(".printed");
      await expect.soft(foot, name).toBeHidden();
      await page.emulateMedia({ media: "print" });
      const address = new URL(path, root.site).href;
      await expect.soft(foot.getByText(address, { exact: true }), name).toBeVisible();
      await expect.soft(foot.locator("svg"), name).toBeVisible();
    }
  });
}

function few<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things.slice(0, 8);
}

for (const edition of editions) {
  const { language, words, at, say, events } = edition;
  const paths = pathsOf(edition);

  test(`the printed timeline is a list of all events (${language.code})`, async ({ page }) => {
    await print(page, at.timeline);
    const titles = page.locator("ol > li h3").filter({ visible: true });
    expect(await titles.allInnerTexts()).toEqual(events.map(({ title }) => say(title)));
    for (const summary of await page.locator("ol > li h3 + p").all().then(few)) {
      await expect(summary).toBeVisible();
    }
  });

  test(`a filtered timeline prints what was chosen (${language.code})`, async ({ page }) => {
    const kind = first(cutsOf("kind", events));
    const some = events.filter((event) => inCut(event, kind));
    await print(page, `${at.timeline}?${cutGroupWord(kind, words)}=${cutWord(kind, words)}`);
    const titles = page.locator("ol > li h3").filter({ visible: true });
    expect(await titles.allInnerTexts()).toEqual(some.map(({ title }) => say(title)));
    await expect(
      page.getByText(edition.count(words.timeline.shown, some.length)).first(),
    ).toBeVisible();
  });

  test(`after each source stands its address, and the page says of which day it is (${language.code})`, async ({
    page,
  }) => {
    const event = richestEvent(edition);
    await print(page, at.event(event));
    const linked = event.sources.filter(({ link }) => link);
    expect(linked.length).toBeGreaterThan(0);
    for (const { url = "" } of linked) {
      expect(await after(page.locator(`a[href="${url}"]`).first())).toContain(url);
    }
    const day = fill(words.page.checked, { date: edition.date(event.checked) });
    await expect(page.getByText(day)).toBeVisible();
    const reference = page.locator(".reference");
    await expect(reference).toBeVisible();
    await expect(reference).toContainText(say(event.title));
  });

  test(`after each source of the list stands its address (${language.code})`, async ({ page }) => {
    await print(page, paths["sources of a kind"]);
    const links = await page.locator("main a[target=_blank]").all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of few(links)) {
      expect(await after(link)).toContain(await link.getAttribute("href"));
    }
  });
}

/** What the styles write after an element. */
async function after(element: Locator): Promise<string> {
  return element.evaluate((node) => getComputedStyle(node, "::after").content);
}

for (const edition of editions) {
  const { language, at, explainers } = edition;

  test(`a piece with its sources takes six sheets at most (${language.code})`, async ({ page }) => {
    test.slow();
    for (const { id } of explainers) {
      await page.goto(at.explainer(id));
      const found = sheets(await page.pdf({ preferCSSPageSize: true }));
      expect.soft(found.length, id).toBeLessThanOrEqual(6);
    }
  });
}

for (const edition of editions) {
  const { language, words, at, labs } = edition;

  for (const lab of labs) {
    const query = async (page: Page): Promise<string> => {
      await page.goto(at.lab(lab.id));
      const here = new LabPage(page, edition, lab);
      await here.ready();
      await here.change(first((await here.controls()).filter(({ kind }) => kind === "range")));
      return new URL(page.url()).search;
    };

    test(`a printed lab shows what was set, its outcome, its table and its address: ${lab.id} (${language.code})`, async ({
      page,
    }) => {
      const set = await query(page);
      await page.emulateMedia({ media: "print" });
      const here = new LabPage(page, edition, lab);
      await expect(here.stage).toBeVisible();
      await expect(here.outcome).toBeVisible();
      await expect(page.locator(".lab table").last()).toBeVisible();
      const address = new URL(at.lab(lab.id) + set, root.site).href;
      await expect(page.getByText(address, { exact: true })).toBeVisible();
      await expect(page.locator(".lab-foot")).toBeHidden();
      for (const output of await here.form.locator("output").all()) {
        await expect(output).toBeVisible();
        await expect(output).not.toBeEmpty();
      }
      for (const part of [".lab", ".lab-stage", ".lab-outcome"]) {
        const wide = await page.locator(part).evaluate((one) => one.scrollWidth - one.clientWidth);
        expect.soft(wide, part).toBeLessThanOrEqual(2);
      }
    });

    test(`a sheet has its answers on a page of their own, open, at the end: ${lab.id} (${language.code})`, async ({
      page,
    }) => {
      await print(page, at.labPaper(lab.id));
      const answers = page.getByRole("region", { name: words.labs.paper.answers, exact: true });
      for (const answer of lab.paper.answers) {
        await expect(answers.getByText(answer, { exact: true })).toBeVisible();
      }
      for (const question of lab.paper.questions) {
        await expect(page.getByText(question)).toBeVisible();
      }
      const breaks = await answers.evaluate((part) => getComputedStyle(part).breakBefore);
      expect(breaks).toBe("page");
      await expect(page.getByText(words.labs.paper.print)).toBeHidden();
      const found = sheets(await page.pdf({ preferCSSPageSize: true }));
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.length).toBeLessThanOrEqual(10);
    });
  }
}
