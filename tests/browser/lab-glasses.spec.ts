// Names in the street: what a reader sets is what the street, the numbers, the table and the address show.
import { expect, test, type Page } from "@playwright/test";
import { speakerIn } from "../../src/labs/frame/speak.ts";
import {
  firstSettings,
  labelOf,
  passersOf,
  streetSeed,
  tallyOf,
  type Settings,
} from "../../src/labs/glasses/model.ts";
import { outcome, seen } from "../../src/labs/glasses/text.ts";
import { isLab } from "../../src/model/labs.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

const street = passersOf(streetSeed);

for (const edition of editions) {
  const lab = first(edition.labs.flatMap((one) => (isLab(one, "glasses") ? [one] : [])));
  const { controls, told, street: name, table } = lab.words;
  const speaker = speakerIn(edition.language.locale);
  const address = edition.at.lab("glasses");

  /** The page shows exactly what the model gives for a setting. */
  async function shows(page: Page, settings: Settings): Promise<void> {
    const people = page.getByRole("list", { name, exact: true }).getByRole("listitem");
    const seenAll = street.map((passer, at) => seen(told, speaker, passer, at, settings));
    await expect(people.locator(".name")).toHaveText(seenAll.map(({ shown }) => shown));
    await expect(people.locator(".score")).toHaveText(seenAll.map(({ score }) => score));
    const { names, wrong } = tallyOf(street, settings);
    await expect(people.and(page.locator("[data-named=yes]"))).toHaveCount(names);
    await expect(page.locator("[data-out=wrong]")).toHaveText(speaker.number(wrong));
    const { said, ...texts } = outcome(told, speaker, street, settings);
    for (const [part, text] of Object.entries(texts)) {
      await expect(page.locator(`[data-out="${part}"]`), said).toHaveText(text);
    }
  }

  test.describe(`names in the street in ${edition.language.code}:`, () => {
    test("it opens at the first setting, and does not tell who is who", async ({ page }) => {
      await page.goto(address);
      await shows(page, firstSettings);
      await expect(page.locator(".passers .real").filter({ visible: true })).toHaveCount(0);
    });

    test("the keyboard alone changes the street, the address and what is read out", async ({
      page,
    }) => {
      await page.goto(address);
      const threshold = page.getByRole("slider", { name: controls.threshold, exact: true });
      await expect(threshold).toBeEnabled();
      await threshold.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
      await page.keyboard.press("End");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      const settings = { step: 6, threshold: firstSettings.threshold + 1, asked: true };
      await shows(page, settings);
      await expect(threshold).toHaveAttribute(
        "aria-valuetext",
        speaker.count(told.points, settings.threshold),
      );
      await expect(page.locator(".lab-said")).toHaveText(
        outcome(told, speaker, street, settings).said,
      );
      await expect(page).toHaveURL(`${address}?t=66&n=6&yes=1`);
    });

    test("an address opens its setting, and the switch tells who it really is", async ({
      page,
    }) => {
      await page.goto(`${address}?n=6&t=80&show=1`);
      const settings = { step: 6, threshold: 80, asked: false };
      await shows(page, settings);
      const real = street.map((passer, at) => seen(told, speaker, passer, at, settings).truth);
      await expect(page.locator(".passers .real").filter({ visible: true })).toHaveText(real);
      const wrong = street.filter((one) => labelOf(one, settings).shown === "stranger").length;
      await expect(page.locator(".passers .sign-wrong").filter({ visible: true })).toHaveCount(
        wrong,
      );
      await page.getByRole("checkbox", { name: controls.show, exact: true }).press("Space");
      await expect(page.locator(".passers .real").filter({ visible: true })).toHaveCount(0);
      await expect(page.locator(".passers [class^=sign]").filter({ visible: true })).toHaveCount(0);
    });

    test("the table says the same of each passer-by, by name", async ({ page }) => {
      await page.goto(`${address}?yes=1`);
      await page.getByText(edition.words.labs.table, { exact: true }).click();
      const settings = { ...firstSettings, asked: true };
      const rows = page.getByRole("table", { name: table.caption }).locator("tbody tr");
      await expect(rows).toHaveCount(street.length);
      for (const [at, passer] of street.entries()) {
        const { entry, truth } = seen(told, speaker, passer, at, settings);
        await expect(rows.nth(at).locator("th, td")).toHaveText([
          told.passers[at] ?? "",
          entry,
          truth,
          passer.agreed ? told.yes : told.no,
        ]);
      }
    });

    test("no label is wider than its place on a small phone", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${address}?n=6&t=50&show=1`);
      const wide = await page
        .locator(".passers > li")
        .evaluateAll(
          (people) => people.filter((one) => one.scrollWidth > one.clientWidth + 1).length,
        );
      expect(wide).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  test.describe(`names in the street without script in ${edition.language.code}:`, () => {
    test.use({ javaScriptEnabled: false });

    test("the first setting is whole, and its controls are off", async ({ page }) => {
      await page.goto(address);
      await shows(page, firstSettings);
      await expect(page.getByRole("slider", { name: controls.size, exact: true })).toBeDisabled();
    });
  });
}
