// Where the focus is can be seen on the picture itself, in the light and in the dark.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { cutGroupWord, cutWord } from "../../src/model/addresses.ts";
import { cutsOf } from "../../src/model/cuts.ts";
import { mostMarked, numberIn, wordIn } from "../support/notes.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

test.use({ viewport: { width: 1440, height: 1000 }, contextOptions: { reducedMotion: "reduce" } });

/** Each control looks another when it has the focus, in the light and in the dark. */
async function showFocus(page: Page, few: readonly Locator[]): Promise<void> {
  // Only a keyboard makes the focus that a script sets one that is shown.
  await page.keyboard.press("Tab");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const control of few) {
      await control.scrollIntoViewIfNeeded();
      await control.blur();
      const without = await around(page, control);
      await control.focus();
      const withFocus = await around(page, control);
      expect.soft(withFocus.equals(without), `${String(control)}, ${colorScheme}`).toBe(false);
    }
  }
}

/** A picture of a control and a little around it. */
async function around(page: Page, control: Locator): Promise<Buffer> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`${String(control)} is not on the page`);
  const [x, y] = [Math.max(0, box.x - 8), Math.max(0, box.y - 8)];
  return page.screenshot({ clip: { x, y, width: box.width + 16, height: box.height + 16 } });
}

for (const edition of editions) {
  const { language, words, at } = edition;

  test(`it is seen on the timeline (${language.code})`, async ({ page }) => {
    const kind = first(cutsOf("kind", edition.events));
    await page.goto(`${at.timeline}?${cutGroupWord(kind, words)}=${cutWord(kind, words)}`);
    const main = page.locator("main");
    const few = [
      page.getByRole("link", { name: words.site.name, exact: true }),
      page.getByRole("link", { name: words.header.doors.labs, exact: true }),
      page.getByRole("navigation", { name: words.header.languages }).getByRole("link").first(),
      page.getByRole("navigation", { name: words.timeline.band }).getByRole("link").last(),
      page.getByRole("checkbox", { checked: true }),
      page.getByRole("checkbox", { checked: false }).first(),
      page.getByRole("combobox").first(),
      page.getByRole("button", { name: words.timeline.clear, exact: true }),
      main.getByRole("heading", { level: 3 }).getByRole("link").filter({ visible: true }).first(),
      page.locator("footer").getByRole("link").first(),
    ];
    await showFocus(page, few);
  });

  test(`it is seen on marks, answers and fields (${language.code})`, async ({ page }) => {
    await page.goto(at.letter);
    const { fields, make } = words.letter;
    await showFocus(page, [
      page.getByRole("radio", { checked: true }).first(),
      page.getByRole("textbox", { name: fields.name.label }),
      page.getByRole("button", { name: make, exact: true }),
    ]);
    await page.goto(at.lab(first(edition.labs).id));
    const lab = page.locator(".lab");
    await showFocus(page, [
      page.locator(".guess").getByRole("radio").first(),
      lab.getByRole("slider").first(),
      lab.getByRole("checkbox").or(lab.getByRole("combobox")).first(),
      lab.locator(".lab-share summary"),
      lab.getByRole("button", { name: words.labs.reset, exact: true }),
    ]);
    await page.goto(at.may);
    await showFocus(page, [
      page.getByRole("navigation", { name: words.may.find }).getByRole("link").first(),
      page.getByRole("table").getByRole("link").first(),
    ]);
    const piece = mostMarked(edition);
    if (!piece) return;
    await page.goto(at.explainer(piece.id));
    await showFocus(page, [
      (await numberIn(page, edition, piece)).button,
      (await wordIn(page, edition, piece)).button,
    ]);
  });
}
