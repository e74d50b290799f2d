// The lab of two kinds of mistake as a reader uses it: by keys, by an address, without script.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { speakerIn } from "../../src/labs/frame/speak.ts";
import { firstSetting, placeNames, type Setting } from "../../src/labs/threshold/model.ts";
import { tell } from "../../src/labs/threshold/text.ts";
import type { Edition } from "../../src/model/edition.ts";
import { isLab } from "../../src/model/labs.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

/** The lab on its page, and what it must say at a setting. */
class ThresholdLab {
  readonly page: Page;
  readonly address: string;
  readonly root: Locator;
  readonly line: Locator;
  readonly groups: Locator;
  readonly choice: Locator;
  readonly words;
  readonly #edition: Edition;

  constructor(page: Page, edition: Edition) {
    const lab = first(edition.labs.filter((one) => isLab(one, "threshold")));
    this.page = page;
    this.#edition = edition;
    this.words = lab.words;
    this.address = edition.at.lab(lab.id);
    this.root = page.locator("gp-threshold");
    this.line = this.root.getByRole("slider", { name: lab.words.line });
    this.groups = this.root.getByRole("checkbox", { name: lab.words.groups });
    this.choice = this.root.getByRole("textbox", { name: lab.words.write });
  }

  place(name: Setting["place"]): Locator {
    return this.root.getByRole("radio", { name: this.words.places[name].name });
  }

  /** Opens the lab and waits until its controls are awake. */
  async open(query = ""): Promise<void> {
    await this.page.goto(this.address + query);
    await expect(this.line).toBeEnabled();
  }

  told(setting: Partial<Setting>): ReturnType<typeof tell> {
    const speaker = speakerIn(this.#edition.language.locale);
    return tell(this.words, speaker, { ...firstSetting, ...setting });
  }

  async expectSaid(setting: Partial<Setting>): Promise<void> {
    const told = this.told(setting);
    for (const [name, text] of Object.entries(told)) {
      const places = this.root.locator(`[data-told="${name}"]`);
      for (const place of await places.all()) await expect.soft(place, name).toHaveText(text);
    }
    const picture = this.root.getByRole("img", { name: told.picture, exact: true });
    await expect(picture).toBeVisible();
  }
}

for (const edition of editions) {
  test.describe(`two kinds of mistake in ${edition.language.code}:`, () => {
    test("the keys move the line, and what is counted moves with it", async ({ page }) => {
      const lab = new ThresholdLab(page, edition);
      await lab.open();
      await lab.expectSaid({});
      await lab.line.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await lab.expectSaid({ line: firstSetting.line + 2 });
      await page.keyboard.press("Home");
      await lab.expectSaid({ line: 0 });
      await page.keyboard.press("End");
      await lab.expectSaid({ line: 100 });
      await expect(lab.root.locator(".lab-said")).toHaveText(lab.told({ line: 100 }).said);
    });

    test("the second group appears with its own count, under the same line", async ({ page }) => {
      const lab = new ThresholdLab(page, edition);
      await lab.open();
      await expect(lab.root.getByRole("img")).toHaveCount(1);
      await lab.groups.press("Space");
      await lab.expectSaid({ groups: true });
      await expect(lab.root.getByRole("img")).toHaveCount(2);
      const paths = await lab.root
        .locator("path[data-shape=line]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("d")));
      expect(new Set(paths).size).toBe(1);
    });

    test("an address opens exactly its setting, in each place", async ({ page }) => {
      const lab = new ThresholdLab(page, edition);
      for (const place of placeNames) {
        await lab.open(`?t=68&groups=1&place=${place}`);
        await lab.expectSaid({ line: 68, groups: true, place });
        await expect(lab.place(place)).toBeChecked();
      }
    });

    test("what the reader writes stays out of the address and survives another setting", async ({
      page,
    }) => {
      const lab = new ThresholdLab(page, edition);
      await lab.open();
      await lab.choice.fill("abc");
      await lab.place("street").check();
      await expect(page).toHaveURL(/place=street/);
      expect(page.url()).not.toContain("abc");
      await expect(lab.choice).toHaveValue("abc");
    });
  });

  test.describe(`two kinds of mistake in ${edition.language.code}, without script:`, () => {
    test.use({ javaScriptEnabled: false });

    test("the first setting is shown whole, and the table has the others", async ({ page }) => {
      const lab = new ThresholdLab(page, edition);
      await page.goto(lab.address);
      await lab.expectSaid({});
      await expect(lab.line).toBeDisabled();
      await lab.root.getByText(edition.words.labs.table, { exact: true }).click();
      await expect(lab.root.getByRole("table", { name: lab.words.table })).toBeVisible();
    });
  });
}
