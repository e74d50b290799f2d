// Motion and colour follow what the reader asks of the browser: nothing moves, and a dark page stays readable.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { cutsOf } from "../../src/model/cuts.ts";
import { lightness } from "../support/browser.ts";
import { LabPage } from "../support/lab-page.ts";
import { editions, pathsOf, root, visitsByPart } from "../support/pages.ts";
import { first } from "../support/richest.ts";

test.use({ viewport: { width: 1440, height: 1000 } });

/** Animations and transitions that take longer than a thousandth of a second. */
function moving(): string[] {
  const milliseconds = (list: string): number[] =>
    list.split(",").map((time) => parseFloat(time) * (/ms\s*$/.test(time) ? 1 : 1000));
  const running = document.getAnimations().filter((animation) => {
    const { endTime } = animation.effect?.getComputedTiming() ?? {};
    return Number(endTime) > 1;
  });
  const styled = [...document.querySelectorAll("*")].flatMap((element) =>
    [null, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const times = [
        ...milliseconds(style.transitionDuration),
        ...(style.animationName === "none" ? [] : milliseconds(style.animationDuration)),
      ];
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}${part ?? ""}`;
      return times.some((time) => time > 1) ? [name] : [];
    }),
  );
  const smooth = [document.documentElement, document.body].filter(
    (element) => getComputedStyle(element).scrollBehavior === "smooth",
  );
  return [
    ...running.map(() => "an animation runs"),
    ...styled.map((name) => `${name} is animated`),
    ...smooth.map(() => "the page scrolls smoothly"),
  ];
}

test.describe("when less motion is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const [part, visits] of visitsByPart(root.base)) {
    test(`nothing moves on any kind of page (${part})`, async ({ page }) => {
      for (const { name, path } of visits) {
        await page.goto(path);
        expect.soft(await page.evaluate(moving), name).toEqual([]);
      }
    });
  }

  for (const edition of editions) {
    test(`nothing moves while filters are used (${edition.language.code})`, async ({ page }) => {
      await page.goto(edition.at.timeline);
      const cut = first(cutsOf("kind", edition.events));
      await page
        .getByRole("checkbox", { name: edition.cutName(cut), exact: true })
        .first()
        .check();
      expect(await page.evaluate(moving)).toEqual([]);
      await page.getByRole("button", { name: edition.words.timeline.clear, exact: true }).click();
      expect(await page.evaluate(moving)).toEqual([]);
    });

    for (const lab of edition.labs) {
      test(`nothing moves while a lab is used: ${lab.id} (${edition.language.code})`, async ({
        page,
      }) => {
        await page.goto(edition.at.lab(lab.id));
        const here = new LabPage(page, edition, lab);
        await here.ready();
        for (const control of await here.controls()) {
          await here.change(control);
          expect.soft(await page.evaluate(moving), control.name).toEqual([]);
        }
      });
    }
  }
});

/** Ground and text of a page as the browser computes them. */
async function colours(page: Page) {
  return page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      ground: style("html").backgroundColor,
      title: style("h1").color,
      text: style("main p, main li").color,
    };
  });
}

for (const [part, visits] of visitsByPart(root.base)) {
  test(`the colours follow the scheme of the reader (${part})`, async ({ page }) => {
    for (const { name, path } of visits) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(path);
      const light = await colours(page);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await colours(page);
      expect.soft(lightness(light.ground), name).toBeGreaterThan(240);
      expect.soft(lightness(dark.ground), name).toBeLessThan(40);
      for (const part of ["title", "text"] as const) {
        expect.soft(lightness(light[part]), `${part} of ${name}`).toBeLessThan(100);
        expect.soft(lightness(dark[part]), `${part} of ${name}`).toBeGreaterThan(160);
      }
    }
  });
}

/** The colours of everything that is drawn in a face, in order. */
async function inks(faces: Locator): Promise<string[]> {
  return faces.evaluateAll((all) =>
    all.flatMap((face) =>
      [...face.querySelectorAll("*")].map((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return `${part.tagName} ${fill} ${stroke}`;
      }),
    ),
  );
}

for (const edition of editions) {
  const { language } = edition;
  const paths = pathsOf(edition);

  for (const kind of ["stories", "story"] as const) {
    test(`faces keep their tints in the dark: ${kind} (${language.code})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(paths[kind]);
      const faces = page.locator("main svg");
      const light = await inks(faces);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(light.length).toBeGreaterThan(0);
      expect(await inks(faces)).toEqual(light);
    });
  }

  test(`the wall of faces is the same picture in the dark (${language.code})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(paths.home);
    const wall = page.locator("main img").first();
    const light = await picture(wall);
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await picture(wall)).equals(light)).toBe(true);
  });
}

/** The upper left corner of a picture, which nothing covers and no edge of the page touches. */
async function picture(element: Locator): Promise<Buffer> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("the picture is not on the page");
  return element.page().screenshot({
    clip: { x: box.x + 8, y: box.y + 8, width: box.width / 2, height: 200 },
  });
}
