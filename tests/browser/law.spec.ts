// The pages of the law in use: the finder, one's own country first, the table on a phone.
import { expect, test, type Locator, type Page } from "@playwright/test";
import type { Edition } from "../../src/model/edition.ts";
import { answerOn, type Scenario } from "../../src/model/join-law.ts";
import { countries, type Country } from "../../src/schemas/scenario.ts";
import { tabTo } from "../support/browser.ts";
import { editions } from "../support/pages.ts";
import { first, richestScenario } from "../support/richest.ts";

const wide = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };

test.use({ viewport: wide });

/** The links from the page of all situations to one of them: where, by whom, for which country, the situation. */
function waysTo(page: Page, edition: Edition, scenario: Scenario, country: Country): Locator[] {
  const { words, say } = edition;
  const finder = page.getByRole("navigation", { name: words.may.find });
  const names = [
    words.settings[first(scenario.places)].name,
    words.scanners[first(scenario.who)].name,
    words.countries[country].name,
  ];
  return [
    ...names.map((name) => finder.getByRole("link", { name, exact: true })),
    page.getByRole("table").getByRole("link", { name: say(scenario.short), exact: true }),
  ];
}

/** The countries of the answers as they stand on the page, from top to bottom. */
async function fromTop(page: Page): Promise<string[]> {
  const boxes = await Promise.all(
    countries.map(async (country) => ({
      country,
      y: (await page.locator(`#${country.toLowerCase()}`).boundingBox())?.y ?? NaN,
    })),
  );
  return boxes.sort((one, other) => one.y - other.y).map(({ country }) => country);
}

for (const edition of editions) {
  const { language, law, words, at, say, site } = edition;
  const scenario = richestScenario(edition);

  for (const script of [true, false]) {
    test.describe(`the finder ${script ? "with" : "without"} script, in ${language.code}:`, () => {
      test.use({ javaScriptEnabled: script });

      test("four links lead to any situation, answered for one's own country first", async ({
        page,
      }) => {
        for (const [place, one] of law.scenarios.entries()) {
          const country = countries[place % countries.length] ?? "EU";
          await page.goto(at.may);
          for (const link of waysTo(page, edition, one, country)) await link.click();
          await expect(page).toHaveURL(`${at.scenario(one)}#${country.toLowerCase()}`);
        }
      });

      test("the keyboard alone does it too, and the finder says what is picked", async ({
        page,
      }) => {
        await page.goto(at.may);
        const ways = waysTo(page, edition, scenario, "BE");
        for (const [place, link] of ways.entries()) {
          const name = await link.innerText();
          await tabTo(page, link);
          await page.keyboard.press("Enter");
          if (place === ways.length - 1) break;
          const picked = page
            .getByRole("navigation", { name: words.may.find })
            .locator("a[aria-current=true]");
          await expect(picked.nth(place)).toHaveText(name, { ignoreCase: true });
        }
        await expect(page).toHaveURL(`${at.scenario(scenario)}#be`);
        await expect(page.locator("h1")).toHaveText(say(scenario.question));
      });
    });
  }

  test.describe(`the answers in ${language.code}:`, () => {
    for (const country of countries) {
      test(`on a phone an address with #${country.toLowerCase()} puts that answer first`, async ({
        page,
      }) => {
        await page.setViewportSize(phone);
        await page.goto(at.scenario(scenario));
        expect(await fromTop(page)).toEqual(countries);
        await page.goto(`${at.scenario(scenario)}#${country.toLowerCase()}`);
        const others = countries.filter((one) => one !== country);
        expect(await fromTop(page)).toEqual([country, ...others]);
        await expect(page.locator(":target")).toBeInViewport();
        await expect(page.locator(":target")).toContainText(words.jurisdictions[country]);
      });
    }

    test("on a phone each answer in the table says for whom it is, and the words of its verdict", async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(at.may);
      for (const one of law.scenarios) {
        const row = page.getByRole("row").filter({
          has: page.getByRole("link", { name: say(one.short), exact: true }),
        });
        await expect(row.getByRole("rowheader")).toBeVisible();
        const cells = await row.getByRole("cell").evaluateAll((all) =>
          all.map((cell) => {
            const before = getComputedStyle(cell, "::before").content;
            const words = cell.textContent?.trim() ?? "";
            return [/^"(.*?)"/.exec(before)?.[1], words];
          }),
        );
        expect.soft(cells, one.id).toEqual(
          countries.map((country) => {
            const verdict = answerOn(one, country, site.today)?.verdict;
            return [words.jurisdictions[country], verdict ? words.verdicts[verdict].name : ""];
          }),
        );
      }
    });
  });
}
