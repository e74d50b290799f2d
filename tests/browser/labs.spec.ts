// What every lab promises: by keyboard alone, in the address, without script, in a frame, for ears, and after coming back.
import { expect, test, type Page } from "@playwright/test";
import { fill } from "../../src/model/edition.ts";
import { codeIn, tabTo } from "../support/browser.ts";
import { LabPage, type Control } from "../support/lab-page.ts";
import { editions, root } from "../support/pages.ts";
import { first } from "../support/richest.ts";

test.use({ viewport: { width: 1440, height: 1000 }, contextOptions: { reducedMotion: "reduce" } });

/** Every lab in every language. */
const all = editions.flatMap((edition) =>
  edition.labs.map((lab) => ({ edition, lab, name: `${lab.id} (${edition.language.code})` })),
);
/** Every lab in the first language, for what no language changes. */
const each = all.filter(({ edition }) => edition === editions[0]);

type Case = (typeof all)[number];

/** Opens the page of a lab and waits until it can be used; what goes wrong there ends up in `wrong`. */
async function open(
  page: Page,
  { edition, lab }: Case,
  query = "",
): Promise<{ here: LabPage; wrong: string[] }> {
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("dialog", (dialog) => void wrong.push(dialog.message()));
  await page.goto(edition.at.lab(lab.id) + query);
  const here = new LabPage(page, edition, lab);
  await here.ready();
  return { here, wrong };
}

/** The query of the address that is open. */
const queryOf = (page: Page): string => new URL(page.url()).search;

/** The whole address of a lab, as the site that is built for its host has it. */
const siteOf = ({ edition, lab }: Case): string => new URL(edition.at.lab(lab.id), root.site).href;

async function changeAll(here: LabPage, controls: readonly Control[]): Promise<void> {
  for (const control of controls) await here.change(control);
}

for (const one of all) {
  const { edition, lab, name } = one;
  const { words, at } = edition;

  test.describe(`the lab ${name}`, () => {
    test("is reached by Tab, control after control, and changes with the arrow keys", async ({
      page,
    }) => {
      const { here, wrong } = await open(page, one);
      const controls = await here.controls();
      await tabTo(page, here.element(first(controls)));
      const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      const stops: string[] = [];
      while (await here.form.locator(":focus").count()) {
        stops.push(await focused());
        await page.keyboard.press("Tab");
      }
      expect(stops.filter((stop) => controls.some((control) => control.name === stop))).toEqual(
        controls.map((control) => control.name),
      );
      for (const control of controls.filter(({ kind }) => kind === "range")) {
        const slider = here.element(control);
        const [value, told] = [
          await slider.inputValue(),
          await slider.getAttribute("aria-valuetext"),
        ];
        const back = value === (await slider.getAttribute("max"));
        await slider.press(back ? "ArrowLeft" : "ArrowRight");
        expect.soft(await slider.inputValue(), control.name).not.toBe(value);
        await expect.soft(slider, control.name).not.toHaveAttribute("aria-valuetext", told ?? "");
        const output = here.form.locator(`output[name="${control.name}-told"]`);
        await expect
          .soft(slider, control.name)
          .toHaveAttribute("aria-valuetext", (await output.textContent()) ?? "");
        await slider.press(back ? "ArrowRight" : "ArrowLeft");
        expect.soft(await slider.inputValue(), control.name).toBe(value);
      }
      expect(wrong).toEqual([]);
    });

    test("says the outcome politely once, after each change, and sets everything back", async ({
      page,
    }) => {
      const { here, wrong } = await open(page, one);
      await expect(here.said).not.toBeEmpty();
      const [standing, shown] = [await here.standing(), await here.shown()];
      const before = await here.said.textContent();
      await expect(here.said).toHaveRole("status");
      const slider = first((await here.controls()).filter(({ kind }) => kind === "range"));
      await here.change(slider);
      await expect(here.said).not.toHaveText(before ?? "");
      await expect(here.said).not.toHaveText(/[{}]|undefined|NaN/);
      expect(await here.shown()).not.toEqual(shown);
      expect(queryOf(page)).not.toBe("");

      await tabTo(page, here.reset);
      await page.keyboard.press("Enter");
      await here.settled();
      expect(await here.standing()).toEqual(standing);
      await expect.poll(() => here.shown()).toEqual(shown);
      expect(queryOf(page)).toBe("");
      await expect(here.said).toHaveText(before ?? "");
      expect(wrong).toEqual([]);
    });

    test("changes what it shows with each of its controls", async ({ page }) => {
      test.setTimeout(120_000);
      const { here, wrong } = await open(page, one);
      const controls = await here.controls();
      const lead = first(controls.filter(({ kind }) => kind === "range"));
      /** Whether a control changes anything in one of its other places, as the others stand now. */
      const works = async (control: Control): Promise<boolean> => {
        const before = await here.shown();
        for (let tries = 0; tries < 4; tries++) {
          await here.change(control);
          if (String(await here.shown()) !== String(before)) return true;
        }
        return false;
      };
      const flags = controls.filter(({ kind }) => kind === "checkbox");
      /** What is changed first where a control alone changes nothing, for want of something to change. */
      const before = [[], [lead], ...flags.map((flag) => [lead, flag])];
      for (const control of controls) {
        let found = false;
        for (const others of before) {
          if (found || others.includes(control)) continue;
          await here.reset.click();
          await here.settled();
          for (const other of others) await here.change(other);
          found = await works(control);
        }
        expect.soft(found, control.name).toBe(true);
      }
      expect(wrong).toEqual([]);
    });

    test("keeps its settings in the address, and they come back with it", async ({ page }) => {
      const { here, wrong } = await open(page, one);
      await changeAll(here, (await here.controls()).slice(0, 4));
      const [query, standing, shown] = [queryOf(page), await here.standing(), await here.shown()];
      expect(query).toMatch(/^\?\w+=/);
      expect(new URLSearchParams(query).size).toBeGreaterThan(0);
      await page.reload();
      await here.ready();
      expect(await here.standing()).toEqual(standing);
      expect(queryOf(page)).toBe(query);
      await expect.poll(() => here.shown()).toEqual(shown);
      await expect(here.odd).toBeEmpty();
      expect(wrong).toEqual([]);
    });

    test("gives its address to copy, as a QR code, and as code for another page", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { here, wrong } = await open(page, one);
      const [slider, other] = (await here.controls()).filter(({ kind }) => kind === "range");
      await here.change(slider ?? first([]));
      await page.getByText(words.labs.share, { exact: true }).click();

      const drawnFor = async (address: string): Promise<void> => {
        const image = page.getByRole("img", { name: words.labs.code, exact: true });
        await expect(image).toBeVisible();
        await expect.poll(() => codeIn(image)).toBe(address);
      };
      const address = siteOf(one) + queryOf(page);
      await expect(here.address).toHaveValue(address);
      await drawnFor(address);
      await page.getByRole("button", { name: words.labs.copy, exact: true }).click();
      await expect(page.locator(".lab-copied")).toHaveText(words.labs.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

      const frame = await here.embed.evaluate((field) => {
        const html = (field as HTMLInputElement).value;
        const found = new DOMParser().parseFromString(html, "text/html").querySelector("iframe");
        return found && { src: found.src, title: found.title };
      });
      expect(frame).toEqual({
        src: new URL(at.labAlone(lab.id), root.site).href + queryOf(page),
        title: fill(words.labs.frame, { lab: lab.title }),
      });

      if (other) await here.change(other);
      else await here.reset.click();
      const later = siteOf(one) + queryOf(page);
      expect(later).not.toBe(address);
      await drawnFor(later);
      expect(wrong).toEqual([]);
    });

    test("shows without script what it shows with it at first, and says why nothing moves", async ({
      page,
      browser,
    }) => {
      const { here } = await open(page, one);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const still = await context.newPage();
      await still.goto(new URL(at.lab(lab.id), page.url()).href);
      const there = new LabPage(still, edition, lab);
      expect(await there.shown()).toEqual(await here.shown());
      expect(await there.standing()).toEqual(await here.standing());
      await expect(still.getByText(words.labs.without, { exact: true })).toBeVisible();
      await expect(there.form.getByRole("slider").first()).toBeDisabled();
      await expect(there.stage).toBeVisible();
      await expect(there.outcome).toBeVisible();
      const table = there.at.locator(".lab details table").first();
      await there.at.locator(".lab details:has(table) > summary").first().click();
      await expect(table).toBeVisible();
      await context.close();
    });

    test("is told to a screen reader: title, guess, named settings with their values, outcome", async ({
      page,
    }) => {
      const { here } = await open(page, one);
      const sliders = await here.form.getByRole("slider").all();
      /** A line of a snapshot, quoted: a colon in a name would end it. */
      const line = (role: string, name: string, more = "") =>
        `'${`${role} ${JSON.stringify(name)}${more}`.replaceAll("'", "''")}'`;
      const lines: string[] = [];
      for (const slider of sliders) {
        const id = await slider.getAttribute("id");
        const label = page.locator(`label[for="${id}"]`);
        const name = ((await label.textContent()) ?? "").replace(/\s+/g, " ").trim();
        await expect(slider).toHaveAccessibleName(name);
        lines.push(`  - ${line("slider", name)}`);
      }
      await expect(page.getByRole("main")).toMatchAriaSnapshot(
        [
          "- main:",
          `  - ${line("heading", lab.title, " [level=1]")}`,
          `  - ${line("region", words.labs.guess)}:`,
          `    - ${line("group", lab.guess.question)}`,
          `  - ${line("group", words.labs.settings)}`,
          `  - ${line("link", words.labs.onPaper)}`,
          `  - ${line("link", words.labs.modelled)}`,
          `  - ${line("button", words.labs.reset)}`,
          `  - ${line("region", words.labs.conclusion)}`,
        ].join("\n"),
      );
      await expect(here.form.locator("> fieldset")).toMatchAriaSnapshot(
        ["- group:", ...lines].join("\n"),
      );
      for (const image of await page.locator(".lab").getByRole("img").all()) {
        await expect(image).toHaveAccessibleName(/\S+ \S+/);
      }
    });

    test("leads to how it is modelled, and to the sheet on paper", async ({ page }) => {
      await open(page, one);
      const modelled = page.locator(".lab").getByRole("link", { name: words.labs.modelled });
      await modelled.click();
      const heading = page.getByRole("heading", { name: words.labs.modelled, exact: true });
      await expect(heading).toBeInViewport();
      await page.locator(".lab").getByRole("link", { name: words.labs.onPaper }).click();
      await expect(page).toHaveURL(at.labPaper(lab.id));
    });
  });
}

for (const one of each) {
  const { edition, lab } = one;
  const { words, at } = edition;

  test.describe(`the lab ${lab.id}`, () => {
    test("keeps its settings when one leaves the page and comes back", async ({ page }) => {
      const { here } = await open(page, one);
      await changeAll(here, (await here.controls()).slice(0, 3));
      const [standing, query] = [await here.standing(), queryOf(page)];
      await page.goto(at.labs);
      await page.goBack();
      await here.ready();
      expect(queryOf(page)).toBe(query);
      expect(await here.standing()).toEqual(standing);
    });

    test("stands as at first where the address cannot be, says so politely, and does not break", async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const { here, wrong } = await open(page, one);
      const [standing, shown] = [await here.standing(), await here.shown()];
      const { name } = first((await here.controls()).filter(({ kind }) => kind === "range"));
      const value = await here.form.locator(`[name="${name}"]`).inputValue();
      const others = (await here.controls()).filter(({ kind }) => kind !== "range");
      const odd = [
        ...[`${name}=`, `${name}=999999999999`, `${name}=1e9`, `${name}=-1`, `${name}=many`],
        ...[`${name}=Infinity`, `${name}=0x10`, `${name}=${value}.5`, `${name}=%00`],
        ...[`${name}=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`, `${name}=%E0%A4%A`],
        ...[`${name}=${"9".repeat(5000)}`, `x=${"a".repeat(5000)}`, `${name}=${value}&${name}=1`],
        ...others.map((control) => `${control.name}=javascript:alert(1)`),
        ...others.map((control) => `${control.name}=__proto__`),
      ];
      for (const query of odd) {
        await page.goto(`${at.lab(lab.id)}?${query}`);
        const what = query.slice(0, 60);
        await here.ready();
        expect.soft(await here.standing(), what).toEqual(standing);
        await expect.soft(here.odd, what).toHaveText(words.labs.odd);
        await expect.soft(here.odd, what).toHaveRole("status");
        expect.soft(queryOf(page), what).toBe("");
      }
      await expect.poll(() => here.shown()).toEqual(shown);
      expect(wrong).toEqual([]);
      expect(await page.locator("img[src=x]").count()).toBe(0);

      // What a learning platform adds is not odd, and the note goes with the next change.
      await page.goto(`${at.lab(lab.id)}?utm_source=course&fbclid=1#content`);
      await here.ready();
      await expect(here.odd).toBeEmpty();
      await page.goto(`${at.lab(lab.id)}?${first(odd)}`);
      await expect(here.odd).not.toBeEmpty();
      await here.reset.click();
      await expect(here.odd).toBeEmpty();
    });

    test("has controls that a finger hits: 24 pixels at least", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, one);
      const small = await page
        .locator(".lab, .guess")
        .locator("a, button, input, select, summary, textarea")
        .filter({ visible: true })
        .evaluateAll((elements) =>
          elements.flatMap((element) => {
            const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
            return Math.min(width, height) < 24
              ? [
                  `${element.localName} ${element.textContent?.trim() || element.getAttribute("name")}`,
                ]
              : [];
          }),
        );
      expect(small).toEqual([]);
    });

    test("may change under a reader who uses nothing but a mouse", async ({ page }) => {
      const { here } = await open(page, one);
      const before = await here.standing();
      const slider = here.form.getByRole("slider").first();
      const box = await slider.boundingBox();
      if (!box) throw new Error("the slider is not on the page");
      await slider.click({ position: { x: box.width - 4, y: box.height / 2 } });
      await here.settled();
      expect(await here.standing()).not.toEqual(before);
      expect(queryOf(page)).not.toBe("");
    });
  });
}
