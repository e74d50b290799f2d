// Ways to a letter: a link that holds a choice, the keyboard alone, and no script at all.
import { expect, test } from "@playwright/test";
import { openAll, tabTo } from "../support/browser.ts";
import {
  fieldsOf,
  filledIn,
  letterChoices,
  letterOf,
  LetterMaker,
  otherChoice,
} from "../support/letter-maker.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

for (const edition of editions) {
  const { language, law, site, say, words, at } = edition;
  const usual = first(letterChoices);
  const other = otherChoice(edition);

  test.describe(`the address of the letter maker in ${language.code}:`, () => {
    test("a link with a choice opens with it", async ({ page }) => {
      const maker = new LetterMaker(page, edition);
      const last = first(letterChoices.filter((choice) => letterOf(edition, choice)).toReversed());
      for (const choice of [other, last]) {
        await maker.open(`?${new URLSearchParams({ ...choice }).toString()}`);
        await maker.isChosen(choice);
        const letter = letterOf(edition, choice);
        expect(await maker.asked()).toEqual(letter && fieldsOf(letter));
      }
    });

    test("what no link of ours says is passed over", async ({ page }) => {
      const faults: string[] = [];
      page.on("pageerror", ({ message }) => faults.push(message));
      const maker = new LetterMaker(page, edition);
      const hostile = [
        '"]',
        "<img src=x onerror=alert(1)>",
        "__proto__",
        "constructor",
        "%00%ff",
        "a".repeat(500),
      ];
      for (const word of hostile.map(encodeURIComponent)) {
        await maker.open(`?country=${word}&to=${word}&kind=${word}&name=${word}&${word}=${word}`);
        await maker.isChosen(usual);
        await expect(maker.field("name")).toHaveValue("");
        await expect(page.locator("main")).not.toContainText(decodeURIComponent(word));
      }
      // One of three that is known is taken, and the last of two that contradict each other.
      await maker.open(`?country=${other.country}&to=&kind`);
      await maker.isChosen({ ...usual, country: other.country });
      await maker.open(`?country=${usual.country}&country=${other.country}`);
      await maker.isChosen({ ...usual, country: other.country });
      expect(faults).toEqual([]);
    });
  });

  test(`with the keyboard alone a letter is made and copied (${language.code})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { keyboard } = page;
    const maker = new LetterMaker(page, edition);
    await page.clock.setFixedTime(new Date(`${site.today}T12:00:00`));
    await maker.open();
    for (const question of ["country", "to", "kind"] as const) {
      const wanted = maker.answer(question, other);
      await tabTo(page, maker.answer(question, usual));
      for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses++) {
        await keyboard.press("ArrowDown");
      }
      await expect(wanted).toBeFocused();
    }
    await maker.isChosen(other);

    await tabTo(page, maker.make);
    await keyboard.press("Enter");
    const alert = page.getByRole("alert");
    const link = alert.getByRole("link").last();
    await tabTo(page, link);
    await keyboard.press("Enter");
    const letter = first(law.letters.filter((one) => one === letterOf(edition, other)));
    const needed = fieldsOf(letter).filter((field) => !letter.optional.includes(field));
    await expect(maker.field(first(needed.toReversed()))).toBeFocused();

    const values = filledIn(site.today);
    for (const field of needed) {
      await tabTo(page, maker.field(field));
      // A day is typed part by part, in the order that the browser asks for.
      await keyboard.type(field === "date" ? "01012026" : values[field]);
    }
    await tabTo(page, maker.make);
    await keyboard.press("Enter");
    await expect(maker.heading).toBeFocused();
    await expect(maker.sheet).toContainText(values[first(needed)]);
    await tabTo(page, maker.button("copy"));
    await keyboard.press("Space");
    await expect(page.getByRole("status")).toHaveText(words.letter.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe(await maker.sheet.innerText());
  });

  test.describe(`without script, in ${language.code},`, () => {
    test.use({ javaScriptEnabled: false });

    test("the form is absent, and every model letter can be read and copied", async ({ page }) => {
      await page.goto(at.letter);
      const main = page.getByRole("main");
      await expect(main.locator("form")).toBeHidden();
      expect(await main.locator("form").boundingBox(), "it takes no room").toBeNull();
      await expect(main.locator("input, textarea, button").filter({ visible: true })).toHaveCount(
        0,
      );
      for (const letter of law.letters) {
        const model = page.locator(`details[id="${letter.id}"]`);
        const summary = model.locator("summary");
        await expect(summary).toContainText(say(letter.name));
        await expect(summary).toContainText(words.jurisdictions[letter.country]);
        await summary.click();
        const blanks = Object.fromEntries(
          Object.entries(words.letter.fields).map(([field, { blank }]) => [field, blank]),
        );
        for (const text of [...letter.addressee, letter.subject, ...letter.paragraphs]) {
          const filled = say(text).replace(/\{(\w+)\}/g, (_, gap: string) => blanks[gap] ?? "");
          await expect(model.getByText(filled).first()).toBeVisible();
        }
        await expect(model).toContainText(say(letter.notes));
      }
      await openAll(page);
      const picked = await page.locator(".sheet").evaluateAll((sheets) =>
        sheets
          .filter((sheet) => sheet.checkVisibility())
          .map((sheet) => {
            getSelection()?.selectAllChildren(sheet);
            return getSelection()?.toString() ?? "";
          }),
      );
      expect(picked).toHaveLength(law.letters.length);
      for (const text of picked) expect(text).toContain(words.letter.closing);
    });
  });
}
