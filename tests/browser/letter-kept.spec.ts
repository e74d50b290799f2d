// What the letter maker does with what was filled in: the reader has it, and nobody else.
import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import {
  fieldsOf,
  filledIn,
  letterChoices,
  letterOf,
  LetterMaker,
  otherChoice,
  textOf,
  type LetterChoice,
} from "../support/letter-maker.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

for (const edition of editions) {
  const { language, law, site, words, at } = edition;
  const values = filledIn(site.today);
  const other = otherChoice(edition);

  /** Makes the letter of a choice, and gives what it must say. */
  async function made(page: Page, choice: LetterChoice): Promise<[LetterMaker, string]> {
    const letter = first(law.letters.filter((one) => one === letterOf(edition, choice)));
    const maker = new LetterMaker(page, edition);
    await page.clock.setFixedTime(new Date(`${site.today}T12:00:00`));
    await maker.open();
    await maker.choose(choice);
    await maker.fillIn(Object.fromEntries(fieldsOf(letter).map((field) => [field, values[field]])));
    await maker.make.click();
    await expect(maker.sheet).toBeVisible();
    return [maker, textOf(edition, letter, values)];
  }

  test.describe(`the letter in ${language.code}:`, () => {
    test("it can be copied, and the page says so", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const [maker, text] = await made(page, other);
      await maker.button("copy").click();
      await expect(page.getByRole("status")).toHaveText(words.letter.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trimEnd()).toBe(text);
    });

    test("where a page may not copy, the letter is picked for the reader to copy", async ({
      page,
    }) => {
      const [maker, text] = await made(page, other);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("not here"));
      });
      await maker.button("copy").click();
      await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe(text);
      await expect(page.getByRole("status")).toBeEmpty();
    });

    test("it can be had as a text file with the same words", async ({ page }) => {
      const [maker, text] = await made(page, other);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        maker.button("download").click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${words.letter.file}.txt`);
      expect(await readFile(await download.path(), "utf8")).toBe(`${text}\n`);
    });

    test("it is printed alone", async ({ page }) => {
      let asked = 0;
      await page.exposeFunction("print", () => asked++);
      const [maker, text] = await made(page, other);
      await maker.button("print").click();
      await expect.poll(() => asked).toBe(1);
      await page.emulateMedia({ media: "print" });
      expect((await page.locator("body").innerText()).trim()).toBe(text);
    });

    test("after another choice, or another word, the old letter is gone, from paper too", async ({
      page,
    }) => {
      const [maker, text] = await made(page, other);
      await maker.field("name").fill("Mo Anders");
      await maker.field("name").blur();
      await expect(maker.sheet).toBeHidden();
      await maker.make.click();
      await expect(maker.sheet).toContainText("Mo Anders");
      await maker.answer("country", first(letterChoices)).check();
      await expect(maker.sheet).toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("body")).not.toContainText(text.slice(0, 200));
    });

    test("nothing is asked for, nothing is stored, and the address holds the choice only", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const maker = new LetterMaker(page, edition);
      await maker.open();
      await page.waitForLoadState("networkidle");
      const asked: string[] = [];
      // The browser asks for the icon of a page again when its address changes.
      const ours = /^(blob|data):|\/favicon\.\w+$/;
      page.on("request", (request) => {
        if (!ours.test(request.url())) asked.push(request.url());
      });
      await maker.choose(other);
      const letter = first(law.letters.filter((one) => one === letterOf(edition, other)));
      await maker.fillIn(
        Object.fromEntries(fieldsOf(letter).map((field) => [field, values[field]])),
      );
      await maker.field("name").press("Enter");
      await expect(maker.sheet).toBeVisible();
      await maker.button("copy").click();
      await Promise.all([page.waitForEvent("download"), maker.button("download").click()]);
      expect(asked).toEqual([]);

      const { pathname, searchParams, hash } = new URL(page.url());
      expect(pathname + hash).toBe(at.letter);
      expect(Object.fromEntries(searchParams)).toEqual(other);
      expect(await context.cookies()).toEqual([]);
      const stored = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        history.state as unknown,
      ]);
      expect(stored).toEqual([0, 0, 0, 0, null]);

      await page.reload();
      await maker.isChosen(other);
      for (const field of fieldsOf(letter)) await expect(maker.field(field)).toHaveValue("");
      await expect(maker.sheet).toBeHidden();
    });
  });
}
