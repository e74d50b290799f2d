// axe finds nothing on any kind of page, in any language, light or dark, on a phone or a wide screen.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { cutGroupWord, cutWord } from "../../src/model/addresses.ts";
import { openAll } from "../support/browser.ts";
import { LabPage } from "../support/lab-page.ts";
import { editions, root, visitsOf } from "../support/pages.ts";
import { smallestCut } from "../support/richest.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const schemes = ["light", "dark"] as const;
const widths = [390, 1440] as const;

// Without motion colours change at once, so that axe never sees a colour on its way.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What axe finds, a line for each place. */
async function found(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Lets axe look at the page as it is now, in each width and scheme. */
async function findsNothing(page: Page, what: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await found(page), `${what}, ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

for (const { name, path } of visitsOf(root.base)) {
  test(`axe finds nothing on: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect.soft(await found(page), "as it comes, on a phone").toEqual([]);
    // axe passes over what closed details hold, even where the styles show it.
    await openAll(page);
    await findsNothing(page, "with the menu, the filters and the citation opened");
  });
}

for (const edition of editions) {
  const { language, at, words } = edition;
  for (const lab of edition.labs) {
    test(`axe finds nothing on a lab that is set otherwise: ${lab.id} (${language.code})`, async ({
      page,
    }) => {
      await page.goto(at.lab(lab.id));
      const here = new LabPage(page, edition, lab);
      await here.ready();
      for (const control of await here.controls()) await here.change(control);
      await openAll(page);
      await expect(page.locator(".lab-code svg")).toBeVisible();
      await findsNothing(page, "set otherwise");
    });
  }

  test(`axe finds nothing on the timeline with filters chosen (${language.code})`, async ({
    page,
  }) => {
    const cut = smallestCut("kind", edition);
    await page.goto(`${at.timeline}?${cutGroupWord(cut, words)}=${cutWord(cut, words)}`);
    await expect(page.getByRole("status")).toBeVisible();
    await openAll(page);
    await findsNothing(page, "filtered");
  });
}
