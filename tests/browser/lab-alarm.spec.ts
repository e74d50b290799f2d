// The lab of one in the crowd as a reader uses it: sliders, cases, chance, and the address that keeps them.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { crowdAt, firstCrowd, scaleNames, scales } from "../../src/labs/alarm/model.ts";
import { own, presetIds, presets } from "../../src/labs/alarm/presets.ts";
import { toldOf } from "../../src/labs/alarm/text.ts";
import { speakerIn } from "../../src/labs/frame/speak.ts";
import { isLab } from "../../src/model/labs.ts";
import { editions } from "../support/pages.ts";

for (const edition of editions) {
  const lab = edition.labs.find((one) => isLab(one, "alarm"));
  if (!lab || !isLab(lab, "alarm")) continue;
  const { words } = lab;
  const address = edition.at.lab("alarm");
  const speaker = speakerIn(edition.language.locale);
  const said = (crowd = firstCrowd, time = 0) => toldOf(crowd, time, words, speaker);
  const part = (page: Page, name: string): Locator => page.locator(`[data-told="${name}"]`);
  const slider = (page: Page, name: string): Locator =>
    page.getByRole("slider", { name, exact: true });
  const choice = (page: Page): Locator => page.getByLabel(words.controls.preset, { exact: true });

  test.describe(`one in the crowd in ${edition.language.code}:`, () => {
    test("without script the first setting is there, with its picture and its table", async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      await expect(part(page, "sum")).toHaveText(said().texts["sum"] ?? "");
      await expect(page.getByRole("img", { name: said().all })).toBeVisible();
      await page.getByText(edition.words.labs.table, { exact: true }).click();
      await expect(part(page, "wrong")).toBeVisible();
      await expect(choice(page)).toBeDisabled();
      await context.close();
    });

    test("script changes nothing until the reader does", async ({ page }) => {
      await page.goto(address);
      await expect(choice(page)).toBeEnabled();
      for (const [name, text] of Object.entries(said().texts)) {
        await expect.soft(part(page, name), name).toHaveText(text);
      }
      const path = page.locator("svg.crowd path.alarms");
      await expect(path).toHaveAttribute("d", said().crowd.alarms);
      expect(new URL(page.url()).search).toBe("");
    });

    test("a slider by keyboard changes the outcome, its own value and the address", async ({
      page,
    }) => {
      await page.goto(address);
      const wanted = slider(page, words.controls.wanted);
      await wanted.focus();
      await page.keyboard.press("ArrowRight");
      const crowd = { ...firstCrowd, wanted: 20 };
      const { texts, values, all } = said(crowd);
      await expect(part(page, "sum")).toHaveText(texts["sum"] ?? "");
      await expect(wanted).toHaveAttribute("aria-valuetext", values["wanted"] ?? "");
      await expect(page.getByRole("img", { name: all })).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: all })).toHaveCount(1);
      await page.reload();
      await expect(part(page, "sum")).toHaveText(texts["sum"] ?? "");
    });

    test("a case sets the sliders and opens its numbers, and a moved slider leaves the case", async ({
      page,
    }) => {
      await page.goto(address);
      for (const id of presetIds) {
        await choice(page).selectOption(id);
        const { texts } = said(presets[id]);
        await expect.soft(part(page, "sum"), id).toHaveText(texts["sum"] ?? "");
        await expect.soft(part(page, "real"), id).not.toBeEmpty();
        await expect.soft(page.locator("details[data-case][open]"), id).toHaveCount(1);
        await expect.soft(page.locator(`details[data-case="${id}"]`), id).toHaveAttribute("open");
      }
      await slider(page, words.controls.people).press("ArrowLeft");
      await expect(choice(page)).toHaveValue(own);
      await expect(part(page, "real")).toBeEmpty();
    });

    test("a link to a case alone sets its sliders", async ({ page }) => {
      await page.goto(`${address}?preset=london`);
      await expect(part(page, "sum")).toHaveText(said(presets.london).texts["sum"] ?? "");
      await expect(choice(page)).toHaveValue("london");
    });

    test("one time that it happens is the same for each reader", async ({ page }) => {
      await page.goto(`${address}?times=3`);
      await expect(part(page, "sum")).toHaveText(said(firstCrowd, 3).texts["sum"] ?? "");
      await page.getByRole("button", { name: edition.words.labs.reset, exact: true }).click();
      await expect(part(page, "sum")).toHaveText(said().texts["sum"] ?? "");
    });

    test("at each end of the sliders nothing is left open and nothing is too wide", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      for (const end of ["Home", "End"]) {
        await page.goto(address);
        await expect(choice(page)).toBeEnabled();
        for (const scale of scaleNames) {
          await slider(page, words.controls[scale]).press(end);
        }
        const crowd = crowdAt((scale) => (end === "Home" ? 0 : scales[scale].length - 1));
        await expect(part(page, "sum")).toHaveText(said(crowd).texts["sum"] ?? "");
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
      }
    });
  });
}
