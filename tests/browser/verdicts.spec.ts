// Verdicts need no colour: each has a shape of its own that can be seen, and its words beside it.
import { expect, test } from "@playwright/test";
import { verdicts } from "../../src/schemas/scenario.ts";
import { editions, pathsOf } from "../support/pages.ts";

for (const edition of editions) {
  const { at, explainers, language, words } = edition;

  test(`each verdict has a shape of its own, and its words beside it (${language.code})`, async ({
    page,
  }) => {
    await page.goto(at.may);
    const legend = page.locator("dt").filter({ has: page.locator("svg") });
    await expect(legend).toHaveText(verdicts.map((verdict) => words.verdicts[verdict].name));
    const shapes = await legend.locator("svg").evaluateAll((all) =>
      all.map((svg) =>
        [...svg.children]
          .map((part) => {
            const { strokeDasharray } = getComputedStyle(part);
            const drawn = ["d", "cx", "cy", "r"].map((name) => part.getAttribute(name));
            return [part.tagName, ...drawn, strokeDasharray].join(" ");
          })
          .join("; "),
      ),
    );
    expect(new Set(shapes).size).toBe(verdicts.length);
  });

  test(`wherever a verdict stands, its words stand beside it and its shape can be seen (${language.code})`, async ({
    page,
  }) => {
    const names: string[] = verdicts.map((verdict) => words.verdicts[verdict].name);
    const { situations, situation, provision } = pathsOf(edition);
    const pieces = explainers.filter(({ scenarios }) => scenarios.length > 0);
    const paths = [situations, situation, provision, ...pieces.map(({ id }) => at.explainer(id))];
    for (const path of paths) {
      await page.goto(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const shown = await page.evaluate(verdictsShown);
        expect.soft(shown.length, path).toBeGreaterThan(0);
        for (const { words: beside, faults } of shown) {
          expect.soft(names, path).toContain(beside);
          expect.soft(faults, `${beside} on ${path}, ${colorScheme}`).toEqual([]);
        }
      }
    }
  });
}

/** The words of every verdict on a page, and where its shape has less than 3 to 1 with what it lies on. */
function verdictsShown(): { words: string; faults: string[] }[] {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll("svg:has(.sign, .ground)")].map((svg) => {
    const colours = (selector: string) =>
      [...svg.querySelectorAll(selector)].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return [fill, stroke].filter((colour) => colour !== "none");
      });
    const ground = colours(".ground");
    const under = svg.querySelector("path.ground, circle.ground") ? ground[0] : undefined;
    const outer = [...ground, ...colours(".ring")];
    const ringed = svg.querySelector(".ring") !== null;
    const faults = [
      ...(outer.some((colour) => contrast(colour, paper) >= 3) ? [] : ["the shape is pale"]),
      ...colours(".sign")
        .filter((colour) => contrast(colour, ringed ? paper : (under ?? paper)) < 3)
        .map(() => "the sign is pale"),
    ];
    const label = svg.parentElement;
    return { words: label?.checkVisibility() ? (label.textContent?.trim() ?? "") : "", faults };
  });

  function contrast(one: string, other: string): number {
    const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  /** Relative luminance, WCAG 2.2. */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
