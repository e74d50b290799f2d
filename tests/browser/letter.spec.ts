// The letter maker: it asks what the chosen letter needs, tells what is missing, and makes the right letter.
import { expect, test } from "@playwright/test";
import { fill } from "../../src/model/edition.ts";
import { letterFields, type LetterField } from "../../src/schemas/letter.ts";
import {
  fieldsOf,
  filledIn,
  letterChoices,
  letterOf,
  LetterMaker,
  textOf,
  type Filled,
} from "../support/letter-maker.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

for (const edition of editions) {
  const { language, law, site, say, words } = edition;
  const { letter: told } = words;
  const values = filledIn(site.today);
  const empty = Object.fromEntries(letterFields.map((field) => [field, ""])) as Filled;
  /** Each letter with the first choice that leads to it. */
  const withLetter = law.letters.map((letter) => ({
    letter,
    fields: fieldsOf(letter),
    choice: first(letterChoices.filter((choice) => letterOf(edition, choice) === letter)),
  }));

  test.describe(`the letter maker in ${language.code}:`, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${site.today}T12:00:00`));
    });

    test("each choice shows the fields of its letter, or says that there is none", async ({
      page,
    }) => {
      const maker = new LetterMaker(page, edition);
      await maker.open();
      for (const choice of letterChoices) {
        const what = Object.values(choice).join(" ");
        await maker.choose(choice);
        const letter = letterOf(edition, choice);
        const fields = letter ? fieldsOf(letter) : [];
        expect.soft(await maker.asked(), what).toEqual(fields);
        for (const field of fields) {
          const { label, hint } = told.fields[field];
          const optional = letter?.optional.includes(field);
          const name = optional ? `${label} (${told.optional})` : label;
          await expect.soft(maker.field(field), what).toHaveAccessibleName(name);
          await expect.soft(maker.field(field), what).toHaveAccessibleDescription(hint);
        }
        await expect.soft(maker.make, what).toBeVisible({ visible: letter !== undefined });
        const none = page.getByText(told.none, { exact: true });
        await expect.soft(none, what).toBeVisible({ visible: letter === undefined });
      }
    });

    test("what is missing is listed in the order of the fields, and each line leads to its field", async ({
      page,
    }) => {
      const { choice, letter, fields } = first(withLetter);
      const missing = fields.filter((field) => !letter.optional.includes(field));
      const says = (field: LetterField) => fill(told.missing, { field: told.fields[field].label });
      const maker = new LetterMaker(page, edition);
      await maker.open();
      await maker.choose(choice);
      await expect(page.getByRole("alert")).toBeHidden();
      await maker.make.click();

      const alert = page.getByRole("alert");
      await expect(alert).toContainText(told.errors);
      expect(await alert.getByRole("link").allInnerTexts()).toEqual(missing.map(says));
      await expect(maker.field(first(missing))).toBeFocused();
      await expect(maker.sheet).toBeHidden();
      for (const field of fields) {
        const wrong = missing.includes(field);
        const control = maker.field(field);
        await expect(control).toHaveAttribute("aria-invalid", String(wrong));
        if (!wrong) continue;
        await expect(control).toHaveAccessibleDescription(
          `${told.fields[field].hint} ${says(field)}`,
        );
        await alert.getByRole("link", { name: says(field), exact: true }).click();
        await expect(control).toBeFocused();
        await expect(control).toBeInViewport();
      }
    });

    test("what was told of other fields stays while one is mended, and the letter can then be made", async ({
      page,
    }) => {
      const maker = new LetterMaker(page, edition);
      await maker.open();
      await maker.make.click();
      const asked = (await maker.asked()) as LetterField[];
      const lines = page.getByRole("alert").getByRole("link");
      const told = await lines.count();
      for (const field of asked) {
        await expect(lines).toHaveCount(told);
        await maker.field(field).click();
        await maker.field(field).fill(values[field]);
      }
      await maker.make.click();
      await expect(page.getByRole("alert")).toBeHidden();
      await expect(maker.sheet).toBeVisible();
      await expect(maker.form.locator("[aria-invalid=true]")).toHaveCount(0);
    });

    test("a day that is still to come is refused, today is not", async ({ page }) => {
      const maker = new LetterMaker(page, edition);
      const tomorrow = new Date(Date.parse(site.today) + 86_400_000).toISOString().slice(0, 10);
      await maker.open();
      await maker.fillIn({ ...values, date: tomorrow });
      await maker.make.click();
      await expect(page.getByRole("alert").getByRole("link")).toHaveText([told.future]);
      await expect(maker.field("date")).toBeFocused();
      await expect(maker.sheet).toBeHidden();
      await maker.field("date").fill(site.today);
      await maker.make.click();
      await expect(maker.sheet).toBeVisible();
    });

    test("each letter holds what was filled in and nothing else, and is shown at once", async ({
      page,
    }) => {
      const maker = new LetterMaker(page, edition);
      await maker.open();
      for (const { choice, letter, fields } of withLetter) {
        await maker.choose(choice);
        await maker.fillIn(some(values, fields));
        await maker.make.click();
        await expect(maker.heading).toBeFocused();
        await expect(maker.heading).toBeInViewport();
        expect(await maker.sheet.innerText(), letter.id).toBe(textOf(edition, letter, values));
        for (const field of fields) {
          const value = field === "date" ? edition.date(values.date) : values[field];
          await expect(maker.sheet, letter.id).toContainText(value);
        }
        await expect(page.locator(".result"), letter.id).toContainText(say(letter.notes));
      }
    });

    test("a line whose field stays empty falls away", async ({ page }) => {
      const maker = new LetterMaker(page, edition);
      await maker.open();
      for (const { choice, letter, fields } of withLetter) {
        const needed = some(
          values,
          fields.filter((field) => !letter.optional.includes(field)),
        );
        await maker.choose(choice);
        await maker.fillIn({ ...some(empty, fields), ...needed });
        await maker.make.click();
        const text = await maker.sheet.innerText();
        expect(text, letter.id).toBe(textOf(edition, letter, needed));
        expect(text, letter.id).not.toMatch(/[{}[\]]|undefined|\n\n\n/);
      }
    });

    test("a letter names a regulator of its country and of no other", async ({ page }) => {
      const maker = new LetterMaker(page, edition);
      await maker.open();
      for (const { choice, letter, fields } of withLetter) {
        await maker.choose(choice);
        await maker.fillIn(some(values, fields));
        await maker.make.click();
        const text = await maker.sheet.innerText();
        const named = law.authorities.filter(({ short, name }) =>
          `${say(short)}/${say(name)}`
            .split(/ *[/()] */)
            .some((one) => one !== "" && new RegExp(`\\b${one}\\b`).test(text)),
        );
        const countries = [...new Set(named.map(({ country }) => country))];
        expect.soft(countries, letter.id).toEqual([letter.country]);
      }
    });
  });
}

/** Of some values those of some fields. */
function some(values: Filled, fields: readonly LetterField[]): Filled {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}
