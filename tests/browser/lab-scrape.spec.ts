// The lab of the crawler: buttons, controls and address say the same, and a copy stays when its page closes.
import { expect, test, type Page } from "@playwright/test";
import { put, speakerIn } from "../../src/labs/frame/speak.ts";
import { choicesFrom, daysOf, firstValues } from "../../src/labs/scrape/choices.ts";
import { told } from "../../src/labs/scrape/text.ts";
import { labPlan, webOf } from "../../src/labs/scrape/web.ts";
import { isLab } from "../../src/model/labs.ts";
import { editions } from "../support/pages.ts";

const web = webOf(labPlan);

for (const { at, labs, language } of editions) {
  const lab = labs.find((one) => isLab(one, "scrape"));
  if (!lab || !isLab(lab, "scrape")) continue;
  const { words } = lab;
  const speaker = speakerIn(language.locale);
  const address = at.lab(lab.id);
  const expected = (values: object, day: number) =>
    told(web, choicesFrom({ ...firstValues, ...values }), day, words, speaker).texts;
  const shown = (page: Page, name: string) => page.locator(`.lab-outcome [data-put=${name}]`);

  test.describe(`the lab of the crawler in ${language.code}:`, () => {
    test("the next day is a button away, and stands in the address", async ({ page }) => {
      await page.goto(address);
      await page.getByRole("button", { name: words.next, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`\\?day=${firstValues.day + 1}$`));
      await expect(page.getByRole("slider", { name: words.day })).toHaveValue(
        String(firstValues.day + 1),
      );
      await page.getByRole("button", { name: words.previous, exact: true }).click();
      await expect(page).toHaveURL((url) => url.search === "");
    });

    test("the buttons stop at the first and the last day", async ({ page }) => {
      await page.goto(`${address}?day=${daysOf(web)}`);
      await page.getByRole("button", { name: words.next, exact: true }).click();
      const slider = page.getByRole("slider", { name: words.day });
      await expect(slider).toHaveValue(String(daysOf(web)));
      await page.goto(`${address}?day=0`);
      await page.getByRole("button", { name: words.previous, exact: true }).click();
      await expect(slider).toHaveValue("0");
    });

    test("what is done in time keeps photos out, and what is done later does not", async ({
      page,
    }) => {
      await page.goto(address);
      const before = expected({ private: "0" }, firstValues.day);
      const after = expected({ private: "12" }, firstValues.day);
      expect(before.yours).not.toBe(after.yours);
      await expect(shown(page, "yours")).toHaveText(after.yours);
      const select = page.getByRole("combobox", { name: words.actions.private, exact: true });
      await select.selectOption({ label: words.when.before });
      await expect(shown(page, "yours")).toHaveText(before.yours);
      await expect(shown(page, "online")).toHaveText(before.online);
      await expect(page.getByRole("img", { name: before.yours })).toBeVisible();
    });

    test("an address shows exactly what it names, rows and photos too", async ({ page }) => {
      const values = { private: "12", removal: "12", obey: true };
      await page.goto(`${address}?day=24&removal=12&obey=1`);
      const { rows, mine, texts } = told(
        web,
        choicesFrom({ ...firstValues, ...values }),
        24,
        words,
        speaker,
      );
      for (const name of ["yours", "online", "photos", "people", "placed"] as const) {
        await expect(shown(page, name)).toHaveText(texts[name]);
      }
      const cells = page.locator(".newest tbody td");
      await expect(cells).toHaveText(rows.flatMap((row) => [...row.cells]));
      await page.locator(".lab-outcome summary").click();
      const lines = page.locator("table.yours tbody tr");
      await expect(lines.locator(".copied")).toHaveText(mine.map(({ copied }) => copied));
      await expect(lines.locator(".online")).toHaveText(mine.map(({ online }) => online));
    });

    test("the outcome is read out in one sentence", async ({ page }) => {
      await page.goto(address);
      const slider = page.getByRole("slider", { name: words.day });
      await slider.focus();
      await page.keyboard.press("Home");
      const said = put(words.said, {
        day: speaker.number(0),
        inside: speaker.count(words.saidInside, 0),
        online: speaker.count(words.saidOnline, 7),
      });
      await expect(page.locator(".lab-said")).toHaveText(said);
      await expect(slider).toHaveAttribute("aria-valuetext", expected({}, 0).day);
    });
  });
}
