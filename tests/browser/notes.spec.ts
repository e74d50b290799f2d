// The notes of an explainer: a number or a word opens its note, by mouse, finger or keyboard, with script or without.
import { expect, test } from "@playwright/test";
import { answerForOthers, tabTo } from "../support/browser.ts";
import { citedIn, mostMarked, numberIn, numberName, wordIn, type Noted } from "../support/notes.ts";
import { editions, originOf, root } from "../support/pages.ts";

const phone = { width: 390, height: 844 };
const marks = [
  { what: "number", find: numberIn },
  { what: "word", find: wordIn },
] as const;

/** Where what follows a mark in the text begins, from the top of the page. */
async function followingTop({ button }: Noted): Promise<number> {
  return button.evaluate((mark) => {
    const block = mark.closest(".prose > *");
    const next = block?.nextElementSibling;
    if (!next) throw new Error("nothing follows the mark");
    return next.getBoundingClientRect().top + scrollY;
  });
}

/** The note stands open in the text: it takes room of its own, below its mark, within the window. */
async function opensInTheFlow(noted: Noted, open: () => Promise<void>): Promise<number> {
  const { button, note } = noted;
  await expect(note).toBeHidden();
  const before = await followingTop(noted);
  await open();
  await expect(note).toBeVisible();
  const [box, mark] = [await note.boundingBox(), await button.boundingBox()];
  if (!box || !mark) throw new Error("mark and note must both be on the page");
  expect(await followingTop(noted)).toBeGreaterThanOrEqual(before + box.height);
  expect(box.y).toBeGreaterThanOrEqual(mark.y + mark.height / 2);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(phone.width);
  return before;
}

/** The note is closed, and the text stands where it stood. */
async function isClosed(noted: Noted, before: number): Promise<void> {
  await expect(noted.note).toBeHidden();
  expect(await followingTop(noted)).toBe(before);
}

for (const script of [true, false]) {
  for (const edition of editions) {
    const { at, language } = edition;
    const piece = mostMarked(edition);

    test.describe(`notes ${script ? "with" : "without"} script, in ${language.code}:`, () => {
      test.skip(!piece, "there is no explainer yet");
      if (!piece) return;
      test.use({ javaScriptEnabled: script, viewport: phone, hasTouch: true });

      test.beforeEach(async ({ page, context }) => {
        await answerForOthers(context, [originOf(root)]);
        await page.goto(at.explainer(piece.id));
      });

      test("every number in the text is a button that says of which source it is", async ({
        page,
      }) => {
        const numbers = page.locator(".prose").getByRole("button", {
          name: new RegExp(`^${numberName(edition, 0).replace("0", "\\d+")}$`),
        });
        const cited = citedIn(edition, piece);
        const ids = piece.sources.map(({ id }) => id);
        expect(await numbers.allInnerTexts()).toEqual(
          cited.map((id) => String(ids.indexOf(id) + 1)),
        );
        for (const [index, number] of (await numbers.all()).entries()) {
          const name = numberName(edition, ids.indexOf(cited[index] ?? "") + 1);
          await expect(number).toHaveAccessibleName(name);
        }
      });

      test("a note of a number names its source, a note of a word says what it means", async ({
        page,
      }) => {
        const source = piece.sources.find(({ link }) => link);
        const number = await numberIn(page, edition, piece);
        await number.button.click();
        await expect(number.note).toContainText(source?.publisher ?? "");
        await expect(number.note).toContainText(source?.title ?? "");
        const word = await wordIn(page, edition, piece);
        await word.button.click();
        await expect(word.note).toContainText(edition.say(piece.terms[0]?.meaning ?? {}));
      });

      for (const { what, find } of marks) {
        test(`on a phone the note of a ${what} moves the text down, and pressed again closes`, async ({
          page,
        }) => {
          const noted = await find(page, edition, piece);
          const before = await opensInTheFlow(noted, () => noted.button.click());
          await noted.button.click();
          await isClosed(noted, before);
        });

        test(`a finger opens and closes the note of a ${what}`, async ({ page }) => {
          const noted = await find(page, edition, piece);
          const before = await opensInTheFlow(noted, () => noted.button.tap());
          await noted.button.tap();
          await isClosed(noted, before);
        });

        for (const key of ["Enter", "Space"]) {
          test(`${key} opens the note of a ${what}, and Esc closes it`, async ({ page }) => {
            const noted = await find(page, edition, piece);
            await tabTo(page, noted.button);
            const before = await opensInTheFlow(noted, () => page.keyboard.press(key));
            await page.keyboard.press("Escape");
            await isClosed(noted, before);
            await expect(noted.button).toBeFocused();
            await page.keyboard.press(key);
            await page.keyboard.press(key);
            await isClosed(noted, before);
          });
        }

        for (const by of ["mouse", "finger", "keyboard"] as const) {
          test(`by ${by} one follows a link in the note of a ${what}`, async ({
            page,
            context,
          }) => {
            const { button, note, link, address } = await find(page, edition, piece);
            if (by === "keyboard") {
              await tabTo(page, button);
              await page.keyboard.press("Enter");
              await page.keyboard.press("Tab");
              await expect(link).toBeFocused();
            } else {
              await button.click();
            }
            await expect(note).toBeVisible();
            const follow = () =>
              by === "mouse"
                ? link.click()
                : by === "finger"
                  ? link.tap()
                  : page.keyboard.press("Enter");
            // A source opens in a tab of its own, a word of the glossary here.
            if (what === "number") {
              const [tab] = await Promise.all([context.waitForEvent("page"), follow()]);
              await tab.waitForLoadState();
              expect(tab.url()).toBe(new URL(address).href);
            } else {
              await follow();
              await expect(page).toHaveURL(address);
              await expect(page.locator(":target")).toBeVisible();
            }
          });
        }
      }
    });
  }
}
