// The search: it finds while one types, keeps the question in the address, says what it does, and does no harm.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { cutsOf, inCut, type Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import { runsWasm } from "../../src/model/labs.ts";
import { lightness } from "../support/browser.ts";
import { editions, originOf, pathsOf, root } from "../support/pages.ts";
import { first } from "../support/richest.ts";
import { SearchPage } from "../support/search-page.ts";

test.use({ viewport: { width: 1440, height: 1000 }, contextOptions: { reducedMotion: "reduce" } });

const index = "**/pagefind/**";

/** The place with the most events: its name is a word that many pages have. */
function commonPlace({ events }: Edition): Cut {
  const size = (cut: Cut) => events.filter((event) => inCut(event, cut)).length;
  const places = cutsOf("place", events).filter(({ value }) => value !== "elsewhere");
  return first(places.sort((one, other) => size(other) - size(one)));
}

/** One word that many pages have. */
function commonWord(edition: Edition): string {
  return first(edition.cutName(commonPlace(edition)).split(" "));
}

/** The longest name of the glossary that is one word. */
function longName({ terms, say }: Edition): string {
  const names = terms.map(({ term }) => say(term)).filter((name) => /^\p{L}+$/u.test(name));
  return first(names.sort((one, other) => other.length - one.length));
}

/** A word mistyped so that nothing begins as it does. */
function mistyped(word: string): string {
  return `zz${word}`;
}

/** Notes each error, each script that a query brought, and each thing that the policy stopped. */
async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      throw new Error(`the policy stops ${blockedURI || "something inline"}: ${violatedDirective}`);
    });
  });
  page.on("pageerror", ({ message }) => wrong.push(`error: ${message}`));
  page.on("dialog", (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  return wrong;
}

/** Notes what is asked of the index, and of anybody else. */
function asked(page: Page): string[] {
  const urls: string[] = [];
  page.on("request", (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (protocol === "data:") return;
    if (origin !== originOf(root) || pathname.includes("/pagefind/")) urls.push(request.url());
  });
  return urls;
}

/** How far the page reaches beyond its window, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Waits until all groups of results that a reader could scroll to have come. */
async function showAll({ page, results }: SearchPage): Promise<void> {
  const lists = results.getByRole("list");
  for (const list of await lists.all()) {
    // What comes above it may push a group away again.
    await expect(async () => {
      await list.evaluate((element) => element.closest("section")?.scrollIntoView());
      await expect(list.getByRole("listitem").first()).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 10_000 });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

for (const edition of editions) {
  const { language, at, words, events, law } = edition;
  const { search } = words;
  const word = commonWord(edition);

  test.describe(`the search in ${language.code}:`, () => {
    test("typing finds, without a button, and the address holds the question", async ({ page }) => {
      const here = new SearchPage(page, edition);
      const name = longName(edition);
      await here.open();
      const before = await page.evaluate(() => history.length);
      await here.field.pressSequentially(name);
      await here.has();
      await expect(here.links.getByText(name, { exact: true }).first()).toBeVisible();
      await expect(page).toHaveURL(here.address({ q: name }));
      // Somebody who typed a word of ten letters need not go back ten times.
      expect(await page.evaluate(() => history.length)).toBe(before);
      await here.field.fill("");
      await expect(page).toHaveURL(at.search);
      await expect(here.links).toHaveCount(0);
      await expect(here.status).toBeEmpty();
    });

    test("an address with a question shows its results, and the question in the field", async ({
      page,
      context,
    }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      await here.finds(search.example);
      const found = await here.paths();
      const there = new SearchPage(await context.newPage(), edition);
      await there.page.goto(page.url());
      await there.has();
      await expect(there.field).toHaveValue(search.example);
      expect((await there.paths()).slice(0, 3)).toEqual(found.slice(0, 3));
      expect(await there.count()).toBe(await here.count());
    });

    test("a filter and the order stand in the address, are kept by a reload, and the back key walks them", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      const cut = first(cutsOf("certainty", events));
      const values = () =>
        Promise.all([
          here.choice(search.kind).inputValue(),
          here.choiceOf(cut).inputValue(),
          here.choice(search.order).inputValue(),
        ]);
      await here.open();
      await here.finds(word);
      await here.refine.click();
      const step = async () => ({
        address: page.url(),
        status: await here.status.innerText(),
        values: await values(),
      });
      const steps = [await step()];
      const choose = async (choice: Locator, label: string, query: Record<string, string>) => {
        await choice.selectOption({ label });
        await expect(page).toHaveURL(here.address({ q: word, ...query }));
        await here.has();
        await expect(here.status).not.toHaveText(steps.at(-1)?.status ?? "");
        steps.push(await step());
      };
      await choose(here.choice(search.kind), search.kinds.events, { in: "events" });
      const picked = { in: "events", ...here.word(cut) };
      await choose(here.choiceOf(cut), edition.cutName(cut), picked);
      for (const event of await here.events()) expect(inCut(event, cut), event.id).toBe(true);
      await here.choice(search.order).selectOption({ label: search.orders.newest });
      await expect(page).toHaveURL(here.address({ q: word, ...picked, order: "newest" }));
      await here.has();

      await page.reload();
      await here.has();
      expect(await values()).toEqual(["events", ...Object.values(here.word(cut)), "newest"]);
      for (const before of steps.toReversed()) {
        await page.goBack();
        await expect(page).toHaveURL(before.address);
        await expect(here.status).toHaveText(before.status);
        expect(await values()).toEqual(before.values);
        await expect(here.field).toHaveValue(word);
      }
      await page.goForward();
      await expect(here.status).toHaveText(steps[1]?.status ?? "");

      await page.getByRole("button", { name: search.clear, exact: true }).click();
      await expect(page).toHaveURL(here.address({ q: word }));
      await expect(here.status).toHaveText(first(steps).status);
    });

    test("newest first sorts events by their day", async ({ page }) => {
      const here = new SearchPage(page, edition);
      await here.open({ q: word, in: "events", order: "newest" });
      await here.has();
      const [shown, count] = [await here.links.count(), await here.count()];
      if (count > shown) {
        await here.results.getByRole("button").click();
        await expect(here.links.nth(shown)).toBeFocused();
      }
      const dates = (await here.events()).map(({ date }) => date);
      expect(dates.length).toBeGreaterThan(5);
      expect(dates).toEqual([...dates].sort().reverse());
      // The very newest that has the word is among all that are found, so it stands first.
      const place = commonPlace(edition);
      const newest = events.filter((event) => inCut(event, place)).map(({ date }) => date);
      expect(first(dates) >= first(newest.sort().reverse())).toBe(true);
    });

    test("a slash goes to the field, not while one types or chooses elsewhere", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      await page.keyboard.press("/");
      await expect(here.field).toBeFocused();
      await expect(here.field).toHaveValue("");
      await page.keyboard.type("a/b");
      await expect(here.field).toHaveValue("a/b");
      await here.refine.click();
      await here.choice(search.order).focus();
      await page.keyboard.press("/");
      await expect(here.choice(search.order)).toBeFocused();
      await here.lists.getByRole("link").first().focus();
      await page.keyboard.press("Control+/");
      await expect(here.field).not.toBeFocused();
      // What stands there is selected, so that a new question takes its place.
      await page.keyboard.press("/");
      await expect(here.field).toBeFocused();
      await page.keyboard.type(word);
      await expect(here.field).toHaveValue(word);
    });

    test("arrow keys walk from the field to the results and back, and Enter opens one", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      await here.finds(word);
      await here.field.focus();
      await page.keyboard.press("ArrowUp");
      await expect(here.field).toBeFocused();
      for (const place of [0, 1, 2]) {
        await page.keyboard.press("ArrowDown");
        await expect(here.links.nth(place)).toBeFocused();
        await expect(here.links.nth(place)).toBeInViewport();
      }
      for (const place of [1, 0]) {
        await page.keyboard.press("ArrowUp");
        await expect(here.links.nth(place)).toBeFocused();
      }
      await page.keyboard.press("ArrowUp");
      await expect(here.field).toBeFocused();
      await page.keyboard.press("ArrowDown");
      const path = first(await here.paths());
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL((url) => url.pathname === path);
      await expect(page.locator("h1")).toBeVisible();
      await page.goBack();
      await here.has();
      await expect(here.field).toHaveValue(word);
    });

    test("how many there are is said politely, and as many can be shown", async ({ page }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      // What is not in the tree of the page when it changes is not read out.
      await expect.soft(page.getByRole("main").getByRole("status")).toHaveCount(1);
      await here.field.focus();
      await here.field.fill(longName(edition));
      await here.has();
      await expect(here.field).toBeFocused();
      await expect(here.status).not.toHaveAttribute("aria-live", "assertive");
      await here.refine.click();
      await here.choice(search.kind).selectOption({ label: search.kinds.terms });
      await expect(page).toHaveURL(/in=terms/);
      await here.has();
      const count = await here.count();
      const more = here.results.getByRole("button");
      while (await more.isVisible()) {
        const before = await here.links.count();
        await more.click();
        await expect.poll(() => here.links.count()).toBeGreaterThan(before);
      }
      await expect(here.links).toHaveCount(count);
      expect(new Set(await hrefs(here.links)).size).toBe(count);
    });

    const asks = ({ question }: (typeof law.scenarios)[number]): string => edition.say(question);

    test("a question whether something is allowed has a situation first", async ({ page }) => {
      const here = new SearchPage(page, edition);
      const situations = law.scenarios.map((scenario) => at.scenario(scenario));
      await here.open();
      for (const question of [search.example, ...law.scenarios.slice(0, 3).map(asks)]) {
        await here.finds(question);
        await expect(page).toHaveURL(here.address({ q: question }));
        await expect
          .poll(async () => situations.includes((await here.paths())[0] ?? ""), {
            message: question,
          })
          .toBe(true);
      }
    });

    test("where nothing is found it offers words of the glossary that are near, and the lists", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      const name = longName(edition);
      const typed = mistyped(name);
      await here.open();
      await here.field.fill(typed);
      await expect(here.status).toHaveText(search.none.replace("{query}", typed));
      await expect(here.results.getByText(search.near, { exact: true })).toBeVisible();
      const near = here.results.getByRole("link", { name, exact: true });
      await expect(near).toBeVisible();
      for (const title of Object.values(search.lists)) {
        await expect(here.lists.getByRole("heading", { name: title, exact: true })).toBeVisible();
      }
      await here.field.focus();
      await page.keyboard.press("ArrowDown");
      await expect(here.results.getByRole("link").first()).toBeFocused();
      await near.click();
      const term = first(edition.terms.filter((one) => edition.say(one.term) === name));
      await expect(page).toHaveURL(at.term(term));
    });

    test("nothing is asked before the field has the focus, and little after it, of nobody else", async ({
      page,
    }) => {
      const urls = asked(page);
      await page.goto(at.home, { waitUntil: "networkidle" });
      await page.locator("header").getByRole("searchbox").focus();
      await page.goto(at.search, { waitUntil: "networkidle" });
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 2000);
      await page.keyboard.press("Home");
      await page.waitForLoadState("networkidle");
      expect(urls).toEqual([]);

      const sizes: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      const here = new SearchPage(page, edition);
      await here.field.focus();
      await expect.poll(() => urls.length).toBeGreaterThan(0);
      await here.finds(longName(edition));
      await page.waitForLoadState("networkidle");
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      test.info().annotations.push({ type: "bytes", description: String(bytes) });
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThanOrEqual(120_000);
      expect(urls.filter((url) => new URL(url).origin !== originOf(root))).toEqual([]);
    });

    test("hostile questions do no harm, and the next question is answered", async ({ page }) => {
      const wrong = await watch(page);
      const here = new SearchPage(page, edition);
      await here.open();
      const title = await page.title();
      const stop = edition.site.search.get(language.code)?.stop ?? [];
      const hostile = {
        "10,000 letters": "a".repeat(10_000),
        "a thousand words": `${word} `.repeat(1000),
        markup: `<img src=x onerror="document.title='x';alert(1)">`,
        script: `"></script><script>document.title='x';alert(1)</script>`,
        emoji: "😀👩‍👩‍👧‍👦🏳️‍🌈",
        "right to left": `\u202e${word} אבג`,
        quotes: `"'\`’”»`,
        path: "../../../../etc/passwd",
        "null bytes": `\0${word}\0`,
        "only words that say nothing": stop.slice(0, 8).join(" "),
        pattern: "(.*)+$ [a-z]{9999} \\",
        names: "__proto__ constructor toString hasOwnProperty",
      };
      for (const [name, question] of Object.entries(hostile)) {
        const harmless = async (way: string): Promise<void> => {
          const what = `${name}, by the ${way}`;
          // Nothing to look for is nothing to say.
          if (/[\p{L}\p{N}]/u.test(question)) await expect(here.status, what).not.toBeEmpty();
          else await expect(here.status, what).toBeEmpty();
          expect.soft(await page.title(), what).toBe(title);
          expect.soft(await sideways(page), what).toBeLessThanOrEqual(0);
          const foreign = page.locator(":is(.results, [role=status]) :is(img, script, [onerror])");
          expect.soft(await foreign.count(), what).toBe(0);
        };
        await here.open({ q: question });
        await harmless("address");
        await here.finds(word);
        await here.field.fill(question);
        await expect(page).not.toHaveURL(here.address({ q: word }));
        await harmless("field");
      }
      await here.finds(word);
      await page.setViewportSize({ width: 390, height: 844 });
      await here.open({ q: hostile["10,000 letters"] });
      await expect(here.status).not.toBeEmpty();
      expect.soft(await sideways(page), "on a phone").toBeLessThanOrEqual(0);
      expect(wrong).toEqual([]);
    });

    test("what was typed is said back as it was typed, short, and turns nothing around", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      const odd = "zzqzz $& $` $'";
      await here.field.fill(odd);
      await expect.soft(here.status).toHaveText(search.none.replace("{query}", () => odd));

      await here.open({ q: "zzqzz".repeat(2000) });
      await expect(here.status).not.toBeEmpty();
      expect.soft((await here.status.innerText()).length, "letters read out").toBeLessThan(500);

      await here.open({ q: "\u202ezzqzz" });
      await expect(here.status).not.toBeEmpty();
      // Where the last two letters of the page's own sentence stand: the last to the right of the one before.
      const end = await here.status.evaluate((status) => {
        const texts = document.createTreeWalker(status, NodeFilter.SHOW_TEXT);
        let last: Node | null = null;
        while (texts.nextNode()) last = texts.currentNode;
        const length = last?.textContent?.trimEnd().length ?? 0;
        return [length - 3, length - 2].map((from) => {
          const range = document.createRange();
          if (last) range.setStart(last, from);
          if (last) range.setEnd(last, from + 1);
          return range.getBoundingClientRect().left;
        });
      });
      expect.soft(end[1], "the sentence runs from left to right").toBeGreaterThan(end[0] ?? 0);
    });

    test("when the index cannot be loaded it says so, the lists stay, and later it works", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      for (const file of ["pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*"]) {
        await page.route(`**/pagefind/${file}*`, (route) => route.abort());
        await here.open();
        await here.field.fill(word);
        await expect.soft(here.status, file).toHaveText(search.failed);
        await expect.soft(here.links, file).toHaveCount(0);
        await expect(here.lists.getByRole("link").first()).toBeVisible();
        await page.unrouteAll();
        await here.field.press("Enter");
        await expect.soft(here.links.first(), `once ${file} is there`).toBeVisible();
      }
    });

    test("a connection that was away when the field was entered does not spoil the first search", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      await page.route(index, (route) => route.abort());
      await here.open();
      const failed = page.waitForEvent("requestfailed");
      await here.field.focus();
      await failed;
      await page.unrouteAll();
      await here.finds(word);
    });

    test("when the words of the index cannot be loaded it does not say that nothing is there", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      await page.route("**/pagefind/index/**", (route) => route.abort());
      await here.open();
      await here.field.fill(word);
      await expect(here.status).toHaveText(search.failed);
    });

    test("on a phone nothing is wider than the screen, and all can be hit", async ({ page }) => {
      const here = new SearchPage(page, edition);
      await page.setViewportSize({ width: 390, height: 844 });
      await here.open();
      await here.refine.click();
      await here.finds(word);
      await showAll(here);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const wide = await page.locator("main *:visible").evaluateAll((all) => {
          const edge = document.documentElement.clientWidth + 1;
          return all
            .filter((one) => one.getBoundingClientRect().right > edge)
            .map((one) => `${one.tagName} "${one.textContent.trim().slice(0, 60)}"`);
        });
        expect.soft(wide, `${width} px`).toEqual([]);
        expect.soft(await sideways(page), `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      for (const big of [here.field, here.button]) {
        const box = await big.boundingBox();
        expect.soft(box?.height, String(big)).toBeGreaterThanOrEqual(44);
        expect.soft(box?.width, String(big)).toBeGreaterThanOrEqual(44);
      }
      const small = await page
        .locator("main :is(a, button, input, select, summary):visible")
        .evaluateAll((all) =>
          all
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 24 || box.width < 24)
            .map(({ one, box }) => `${box.width} × ${box.height}: ${one.outerHTML.slice(0, 100)}`),
        );
      expect.soft(small).toEqual([]);
    });

    test("axe finds nothing where something is found, nor where nothing is, light or dark", async ({
      page,
    }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      await here.refine.click();
      await here.finds(word);
      await showAll(here);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 1000 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await faults(page), `found, ${width} px, ${colorScheme}`).toEqual([]);
        }
      }
      await here.field.fill(mistyped(longName(edition)));
      await expect(here.results.getByText(search.near, { exact: true })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faults(page), `nothing found, ${colorScheme}`).toEqual([]);
      }
    });

    test("in the dark results are light on dark", async ({ page }) => {
      const here = new SearchPage(page, edition);
      await page.emulateMedia({ colorScheme: "dark" });
      await here.open();
      await here.finds(word);
      expect(await shade(page.locator("html"), "backgroundColor")).toBeLessThan(60);
      expect(await shade(here.field, "backgroundColor")).toBeLessThan(60);
      const result = here.results.getByRole("listitem").first();
      for (const text of [here.field, here.links.first(), result.locator("p").first()]) {
        expect.soft(await shade(text, "color"), String(text)).toBeGreaterThan(130);
      }
    });

    test("on paper stand the results that were shown, and nothing empty", async ({ page }) => {
      const here = new SearchPage(page, edition);
      await here.open();
      await here.refine.click();
      await here.finds(word);
      await page.emulateMedia({ media: "print" });
      await expect.soft(here.links.first()).toBeVisible();
      const junk = page.locator(":is(button, input, select, summary):visible");
      expect.soft(await junk.evaluateAll(short), "only for a screen").toEqual([]);
      const empty = here.results
        .locator("section:visible")
        .filter({ hasNot: page.locator("li:visible") });
      expect.soft(await empty.evaluateAll(short), "groups without a result").toEqual([]);
      await expect.soft(here.status).toBeVisible();
    });
  });

  test.describe(`without script, the search in ${language.code}:`, () => {
    test.use({ javaScriptEnabled: false });

    test("the page says that searching needs script, and has the lists", async ({ page }) => {
      const here = new SearchPage(page, edition);
      await page.goto(here.address({ q: word }));
      await expect(page.getByText(search.script, { exact: true })).toBeVisible();
      await expect(here.refine).toBeHidden();
      const links = new Set(await here.lists.getByRole("link").evaluateAll(pathAndHash));
      const wanted = [
        ...edition.terms.map((term) => at.term(term)),
        ...cutsOf("topic", events).map((cut) => at.cut(cut)),
        ...law.scenarios.map((scenario) => at.scenario(scenario)),
      ];
      expect(wanted.filter((address) => !links.has(address))).toEqual([]);
    });

    test("the form in the header leads from another page to the search, with the words", async ({
      page,
    }) => {
      for (const path of [at.home, pathsOf(edition).event, at.terms]) {
        await page.goto(path);
        const field = page
          .locator("header")
          .getByRole("searchbox", { name: search.label, exact: true });
        await field.fill(`${word} & co?`);
        await field.press("Enter");
        await expect(page).toHaveURL(new SearchPage(page, edition).address({ q: `${word} & co?` }));
        await expect(page.locator("h1")).toHaveText(search.title);
      }
    });
  });

  test(`the form in the header finds (${language.code})`, async ({ page }) => {
    const here = new SearchPage(page, edition);
    await page.goto(at.timeline);
    const header = page.locator("header");
    await header.getByRole("searchbox", { name: search.label, exact: true }).fill(word);
    await header.getByRole("button", { name: search.title, exact: true }).click();
    await here.has();
    await expect(here.field).toHaveValue(word);
    await expect(page).toHaveURL(here.address({ q: word }));
  });

  test(`WebAssembly is allowed where it runs only (${language.code})`, async ({ request }) => {
    const may = [
      at.search,
      ...edition.labs.filter(runsWasm).flatMap(({ id }) => [at.lab(id), at.labAlone(id)]),
    ];
    for (const path of Object.values(pathsOf(edition))) {
      const html = await (await request.get(path)).text();
      expect(html, path).toContain("Content-Security-Policy");
      expect.soft(html.includes("wasm-unsafe-eval"), path).toBe(may.includes(path));
    }
  });

  test(`nothing that is searched, filtered and opened breaks the policy or is stored (${language.code})`, async ({
    page,
    context,
  }) => {
    const wrong = await watch(page);
    const urls = asked(page);
    const here = new SearchPage(page, edition);
    await here.open();
    await here.finds(word);
    await here.refine.click();
    await here.choice(search.kind).selectOption({ label: search.kinds.events });
    await here.has();
    await here.finds(search.example);
    expect(wrong).toEqual([]);
    expect(urls.filter((url) => new URL(url).origin !== originOf(root))).toEqual([]);
    expect(await stored(page, context)).toBe(0);
  });
}

/** What axe finds, a line for each place. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

async function shade(one: Locator, property: "color" | "backgroundColor"): Promise<number> {
  return lightness(await one.evaluate((node, name) => getComputedStyle(node)[name], property));
}

function hrefs(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}

function pathAndHash(links: (HTMLElement | SVGElement)[]): string[] {
  return (links as HTMLAnchorElement[]).map(({ pathname, hash }) => pathname + hash);
}

/** The beginning of elements, for a message. */
function short(all: (HTMLElement | SVGElement)[]): string[] {
  return all.map((one) => one.outerHTML.slice(0, 100));
}

/** How many cookies and stored things the page left. */
async function stored(page: Page, context: BrowserContext): Promise<number> {
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return kept + (await context.cookies()).length;
}
