// Every page keeps the policy: no error, nothing from elsewhere, at the root of a host, below a path, in a frame.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { cutGroupWord, cutWord } from "../../src/model/addresses.ts";
import { cutsOf, inCut } from "../../src/model/cuts.ts";
import { answerForOthers, openAll } from "../support/browser.ts";
import { builds } from "../support/builds.ts";
import { LabPage } from "../support/lab-page.ts";
import {
  editions,
  editionsIn,
  originOf,
  pathsOf,
  root,
  visitsByPart,
  type Visit,
} from "../support/pages.ts";
import { first, richestEvent } from "../support/richest.ts";

test.use({ viewport: { width: 1440, height: 1000 } });

/** Notes everything that goes wrong on a page and in its frames, and every request to somebody else. */
async function watch(
  page: Page,
  origins: readonly string[],
  visits: readonly Visit[] = [],
): Promise<string[]> {
  const wrong: string[] = [];
  const note = (what: string): void => void wrong.push(`${what} (on ${page.url()})`);
  // The missing page is missing, and the console says so too.
  const missing = new Set(
    visits.filter(({ status }) => status === 404).map(({ path }) => first(origins) + path),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      throw new Error(`the policy stops ${blockedURI || "something inline"}: ${violatedDirective}`);
    });
  });
  page.on("console", (message) => {
    if (message.type() !== "error" || missing.has(message.location().url)) return;
    note(`console: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => note(`error: ${message}`));
  page.on("requestfailed", (request) => {
    // A page that is left while something loads does not need it any more.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && !origins.includes(origin)) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() === 404 && missing.has(response.url())) return;
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  return wrong;
}

for (const build of builds) {
  const origin = originOf(build);

  for (const [part, visits] of visitsByPart(build.base)) {
    test(`no error, no stopped request, nothing from elsewhere, nothing stored: ${build.name} (${part})`, async ({
      page,
      request,
    }) => {
      const wrong = await watch(page, [origin], visits);
      const named = new Set<string>();
      for (const { name, path, status } of visits) {
        const response = await page.goto(origin + path);
        expect.soft(response?.status(), name).toBe(status);
        await openAll(page);
        await page.evaluate(() => document.fonts.ready);
        // What the head names and the browser fetches only when it wants to.
        const hrefs = await page
          .locator(
            // oEmbed is for other sites, and names the address that the site will have.
            "head link:is([rel~=icon], [rel=preload], [rel=manifest], [rel=alternate][type]:not([type='application/json+oembed']))",
          )
          .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
        for (const href of hrefs) named.add(href);
      }
      for (const href of named) {
        expect.soft(new URL(href).origin, href).toBe(origin);
        expect.soft((await request.get(href)).status(), href).toBe(200);
      }
      expect(wrong).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  }

  for (const edition of editionsIn(build.base)) {
    const { language, words, at, events } = edition;
    test(`filters work where the site is served: ${build.name} (${language.code})`, async ({
      page,
    }) => {
      const wrong = await watch(page, [origin]);
      const kind = first(cutsOf("kind", events));
      const some = events.filter((event) => inCut(event, kind));
      await page.goto(origin + at.timeline);
      await page
        .getByRole("group", { name: words.timeline.groups.kind, exact: true })
        .getByRole("checkbox", { name: edition.cutName(kind), exact: true })
        .check();
      await expect(page.locator(".entry").filter({ visible: true })).toHaveCount(some.length);
      await page.reload();
      await expect(page.locator(".entry").filter({ visible: true })).toHaveCount(some.length);
      expect(new URL(page.url()).pathname).toBe(at.timeline);
      expect(wrong).toEqual([]);
    });

    for (const lab of edition.labs) {
      test(`a lab works where the site is served: ${build.name}, ${lab.id} (${language.code})`, async ({
        page,
      }) => {
        const wrong = await watch(page, [origin]);
        await page.goto(origin + at.lab(lab.id));
        const here = new LabPage(page, edition, lab);
        await here.ready();
        const before = await here.shown();
        await here.change(first((await here.controls()).filter(({ kind }) => kind === "range")));
        expect(await here.shown()).not.toEqual(before);
        await openAll(page);
        await expect(page.locator(".lab-code svg")).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(at.lab(lab.id));
        const { search } = new URL(page.url());
        await expect(here.address).toHaveValue(new URL(at.lab(lab.id) + search, build.site).href);
        expect(wrong).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
        expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      });
    }
  }
}

test.describe("in a frame of another site", () => {
  let server: Server;
  let host: string;

  // A course in a learning platform: a page that holds another one. 127.0.0.1 is not the site localhost.
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      const address = new URL(request.url ?? "/", "http://host").searchParams.get("frame") ?? "";
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Course</title>
        <iframe title="Page" width="1200" height="900" src="${address}"></iframe></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  test.afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  /** Opens an address in a frame. */
  async function frame(page: Page, address: string): Promise<FrameLocator> {
    await page.goto(`${host}/?frame=${encodeURIComponent(address)}`);
    return page.frameLocator("iframe");
  }

  for (const [part, visits] of visitsByPart(root.base)) {
    test(`each page is whole, and what leaves it opens a new tab (${part})`, async ({ page }) => {
      const origin = originOf(root);
      const wrong = await watch(page, [origin, host], visits);
      for (const { name, path, edition } of visits) {
        const framed = await frame(page, origin + path);
        await expect(framed.locator("h1"), name).toBeVisible();
        const lang = edition?.language.code ?? /./;
        await expect(framed.locator("html"), name).toHaveAttribute("lang", lang);
        const stay = await framed.locator("a[href]").evaluateAll((links) =>
          (links as HTMLAnchorElement[])
            // An e-mail opens no page.
            .filter(
              (link) =>
                link.origin !== location.origin &&
                link.protocol !== "mailto:" &&
                link.target !== "_blank",
            )
            .map(({ href }) => href),
        );
        expect.soft(stay, `links of ${name} that would stay in the frame`).toEqual([]);
      }
      expect(wrong).toEqual([]);
    });
  }

  for (const edition of editions) {
    const { language, words, at, events } = edition;

    test(`filters work (${language.code})`, async ({ page }) => {
      const origin = originOf(root);
      const wrong = await watch(page, [origin, host]);
      const framed = await frame(page, origin + at.timeline);
      const kind = first(cutsOf("kind", events));
      const some = events.filter((event) => inCut(event, kind));
      await framed
        .getByRole("group", { name: words.timeline.groups.kind, exact: true })
        .getByRole("checkbox", { name: edition.cutName(kind), exact: true })
        .check();
      await expect(framed.getByRole("status")).toHaveText(
        edition.count(words.timeline.shown, some.length),
      );
      await expect(framed.locator(".entry").filter({ visible: true })).toHaveCount(some.length);
      expect(page.frames().map((one) => one.url())).toContainEqual(
        expect.stringContaining(`=${cutWord(kind, words)}`),
      );

      await framed.getByRole("button", { name: words.timeline.clear, exact: true }).click();
      await expect(framed.locator(".entry").filter({ visible: true })).toHaveCount(events.length);
      expect(wrong).toEqual([]);
    });

    // A frame may not write to the clipboard unless its host lets it.
    test(`the address of a choice can be had, though a frame may not copy (${language.code})`, async ({
      page,
    }) => {
      const faults: string[] = [];
      page.on("pageerror", ({ message }) => faults.push(message));
      const kind = first(cutsOf("kind", events));
      const query = `?${cutGroupWord(kind, words)}=${cutWord(kind, words)}`;
      const address = originOf(root) + at.timeline + query;
      const framed = await frame(page, address);
      await framed.getByRole("button", { name: words.timeline.copy, exact: true }).click();
      await expect.soft(framed.getByText(address)).toBeVisible();
      await expect.soft(framed.getByText(words.timeline.copied)).toBeHidden();
      expect(faults).toEqual([]);
    });

    test(`a link to a source opens a new tab and cannot reach back (${language.code})`, async ({
      page,
      context,
    }) => {
      const origin = originOf(root);
      const source = richestEvent(edition).sources.find(({ link }) => link);
      await answerForOthers(context, [origin, host]);
      const framed = await frame(page, origin + pathsOf(edition).event);
      const link = framed.locator(`a[href="${source?.url}"]`).first();
      const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
      await tab.waitForLoadState();
      expect(tab.url()).toBe(new URL(source?.url ?? "").href);
      expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
      await expect(framed.locator("h1")).toBeVisible();
    });

    for (const lab of edition.labs) {
      test(`a lab alone works, keeps its settings, and leads out of the frame: ${lab.id} (${language.code})`, async ({
        page,
        context,
      }) => {
        const origin = originOf(root);
        const wrong = await watch(page, [origin, host]);
        const framed = await frame(page, origin + at.labAlone(lab.id));
        const here = new LabPage(framed, edition, lab);
        await here.ready();
        const slider = first((await here.controls()).filter(({ kind }) => kind === "range"));
        const before = await here.shown();
        await here.change(slider);
        expect(await here.shown()).not.toEqual(before);
        await expect(here.said).not.toBeEmpty();
        const inside = new URL(first(page.frames().slice(1)).url());
        expect(inside.pathname).toBe(at.labAlone(lab.id));
        expect(inside.search).toContain(`${slider.name}=`);
        await expect(here.address).toHaveValue(
          new URL(at.lab(lab.id) + inside.search, root.site).href,
        );

        // A host that hands on what was set finds it so.
        const standing = await here.standing();
        await frame(page, inside.href);
        await here.ready();
        expect(await here.standing()).toEqual(standing);

        for (const name of [words.labs.whole, words.labs.onPaper, words.labs.modelled]) {
          const link = framed.getByRole("link", { name, exact: true });
          const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
          await tab.waitForLoadState();
          expect(new URL(tab.url()).pathname).toMatch(new RegExp(`^${at.lab(lab.id)}`));
          expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
          await tab.close();
        }
        await expect(framed.locator("h1")).toBeVisible();
        expect(wrong).toEqual([]);
      });

      // A frame may not write to the clipboard unless its host lets it.
      test(`the address of a setting can be had, though a frame may not copy: ${lab.id} (${language.code})`, async ({
        page,
      }) => {
        const faults: string[] = [];
        page.on("pageerror", ({ message }) => faults.push(message));
        const framed = await frame(page, originOf(root) + at.labAlone(lab.id));
        const here = new LabPage(framed, edition, lab);
        await here.ready();
        await framed.getByText(words.labs.share, { exact: true }).click();
        await framed.getByRole("button", { name: words.labs.copy, exact: true }).click();
        const selected = () =>
          here.address.evaluate((field) => {
            const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
            return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
          });
        await expect.poll(selected).toBe(await here.address.inputValue());
        await expect(framed.locator(".lab-copied")).toBeEmpty();
        expect(faults).toEqual([]);
      });
    }

    test(`links of the site stay in the frame (${language.code})`, async ({ page }) => {
      const framed = await frame(page, originOf(root) + at.home);
      await framed.getByRole("link", { name: words.home.action, exact: true }).click();
      await expect(framed.getByRole("slider").first()).toBeEnabled();
      expect(page.frames().map((one) => one.url())).toContain(originOf(root) + at.lab("search"));
    });
  }
});
