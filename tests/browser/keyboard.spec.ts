// With the keyboard alone everything can be reached, in order, and it is always seen where one is.
import { expect, test, type Page } from "@playwright/test";
import { cutsOf } from "../../src/model/cuts.ts";
import { tabTo } from "../support/browser.ts";
import { mostMarked } from "../support/notes.ts";
import { editions, pathsOf, root, visitsByPart } from "../support/pages.ts";

const phone = { width: 390, height: 844 };

test.use({ viewport: { width: 1440, height: 1000 }, contextOptions: { reducedMotion: "reduce" } });

interface Stop {
  /** The place of the element among all elements of the document; -1 when nothing has the focus. */
  readonly at: number;
  /** The element in words, for messages. */
  readonly what: string;
  /** The part of the page that it lies in. */
  readonly part: string;
  /** Whether it is the summary of something that is folded. */
  readonly folded: boolean;
  /** What is wrong with how the focus is shown. */
  readonly faults: readonly string[];
}

/** Looks at the element that has the focus: what it is, and whether one sees that it has it. */
function lookAtFocus(): Stop {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    return { at: -1, what: "nothing", part: "", folded: false, faults: [] };
  }
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 2)];
  const there = document.elementFromPoint(x, y);
  const faults: string[] = [];
  // The calendar in a field of a date has the ring of the browser.
  const own = element.matches(":focus");
  const ringed = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  if (own && !ringed) faults.push("has no outline");
  if (/^rgba\(.*, 0\)$|^transparent$/.test(outlineColor))
    faults.push("has an outline without colour");
  if (box.width < 8 || box.height < 8) faults.push("is too small to be seen");
  const outside = box.left < 0 || box.right > innerWidth || y < 0 || y > innerHeight;
  if (outside) faults.push("lies in part outside the window");
  else if (!there || !(element.contains(there) || there.contains(element))) {
    faults.push(`is covered by ${there?.tagName.toLowerCase()}.${there?.className}`);
  }
  return {
    at: [...document.querySelectorAll("*")].indexOf(element),
    what: `${element.tagName.toLowerCase()} "${(element.textContent || element.id).trim().slice(0, 60)}"`,
    part:
      element
        .closest("header.header, main, footer.footer, .alone > footer")
        ?.tagName.toLowerCase() ?? "top",
    folded: element.matches("details:not([open]) > summary"),
    faults,
  };
}

/**
 * Walks a page with Tab from its top until the focus leaves it, and gives each stop.
 * On a phone it opens with Enter what is folded.
 */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = (await page.locator("a, button, input, select, textarea, summary").count()) + 10;
  while (stops.length <= most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (stop.at === -1 || stop.at === stops[0]?.at) return stops;
    stops.push(stop);
    if (stop.folded && page.viewportSize()?.width === phone.width)
      await page.keyboard.press("Enter");
  }
  throw new Error(`after ${most} times Tab the focus has not left the page: a trap`);
}

/** Every control that can be seen, by its place among all elements. */
async function controls(page: Page): Promise<{ at: number; what: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element, at) => {
      const seen = element.checkVisibility({ visibilityProperty: true });
      // Of several answers Tab reaches the one that is chosen, and arrows the others.
      const control = element.matches(
        "a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary",
      );
      const what = `${element.tagName.toLowerCase()} "${(element.textContent || element.id).trim().slice(0, 60)}"`;
      return seen && control ? [{ at, what }] : [];
    }),
  );
}

/** What is wrong with a walk: controls that are left out, leaps backwards, focus that is not seen. */
function faultsOf(stops: readonly Stop[], all: readonly { at: number; what: string }[]): string[] {
  const reached = new Set(stops.map(({ at }) => at));
  const parts = ["top", "header", "main", "footer"];
  return [
    ...all.filter(({ at }) => !reached.has(at)).map(({ what }) => `${what} is never reached`),
    ...stops.flatMap(({ at, what, part }, step) => {
      const before = stops[step - 1];
      if (!before) return [];
      const back = at < before.at || parts.indexOf(part) < parts.indexOf(before.part);
      return back ? [`${what} comes after ${before.what}`] : [];
    }),
    ...stops.flatMap(({ what, faults }) => faults.map((fault) => `${what} ${fault}`)),
  ];
}

for (const edition of editions) {
  const { language, words, at } = edition;
  const paths = pathsOf(edition);

  // The two longest pages are walked in one language: they take a thousand steps each.
  const long = edition === editions[0] ? (["timeline", "sources"] as const) : [];
  const kinds = ["home", "short", "event", "story", "sources of a kind"] as const;
  const law = [
    ...(["rules", "layer", "provision", "what changes when", "choice of the finder"] as const),
    ...(["situation", "rights", "letter", "glossary"] as const),
  ];
  const lessons = ["lesson", "worksheet", "cards", "answers", "board", "goals of a place"] as const;
  for (const kind of [...kinds, ...law, ...lessons, ...long]) {
    test(`Tab reaches every control in order, always seen, and leaves: ${kind} (${language.code})`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto(paths[kind]);
      expect(faultsOf(await walk(page), await controls(page))).toEqual([]);
    });
  }

  for (const { id } of edition.labs) {
    for (const address of [at.lab(id), at.labAlone(id)]) {
      const where = address === at.lab(id) ? "on its page" : "alone";
      test(`Tab reaches every control of a lab in order, always seen: ${id} ${where} (${language.code})`, async ({
        page,
      }) => {
        test.setTimeout(180_000);
        await page.goto(address);
        await expect(page.getByRole("slider").first()).toBeEnabled();
        expect(faultsOf(await walk(page), await controls(page))).toEqual([]);
      });
    }
  }

  const piece = mostMarked(edition);
  test(`Tab reaches every mark of a note in order, always seen (${language.code})`, async ({
    page,
  }) => {
    test.skip(!piece, "there is no explainer yet");
    test.setTimeout(180_000);
    await page.goto(at.explainer(piece?.id ?? ""));
    expect(faultsOf(await walk(page), await controls(page))).toEqual([]);
  });

  for (const kind of ["home", "short", "event", "situation", "letter"] as const) {
    test(`on a phone Enter opens what is folded, and Tab goes on through it: ${kind} (${language.code})`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(phone);
      await page.goto(paths[kind]);
      expect(faultsOf(await walk(page), await controls(page))).toEqual([]);
      await expect(page.locator("details:not([open])")).toHaveCount(0);
    });
  }

  test(`on a phone Enter opens the menu and closes it again (${language.code})`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(paths.event);
    const doors = page.getByRole("navigation", { name: words.header.main });
    await tabTo(page, page.locator("summary", { hasText: words.header.menu }));
    await page.keyboard.press("Enter");
    await expect(doors).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(doors.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(doors).toBeHidden();
  });

  test(`Space toggles a box, and the next Tab goes on from there (${language.code})`, async ({
    page,
  }) => {
    const [one, other] = cutsOf("kind", edition.events);
    if (!one || !other) throw new Error("this test needs two kinds of events");
    await page.goto(at.timeline);
    const kinds = page.getByRole("group", { name: words.timeline.groups.kind, exact: true });
    const box = kinds.getByRole("checkbox", { name: edition.cutName(one), exact: true });
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(
      kinds.getByRole("checkbox", { name: edition.cutName(other), exact: true }),
    ).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await expect(box).not.toBeChecked();
  });

  test(`Enter follows a link, picks a year and works a button (${language.code})`, async ({
    page,
  }) => {
    await page.goto(at.home);
    await tabTo(
      page,
      page.locator("main").getByRole("link", { name: words.home.action, exact: true }),
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at.lab("search"));

    await page.goto(at.timeline);
    const year = page
      .getByRole("navigation", { name: words.timeline.band })
      .getByRole("link")
      .last();
    await tabTo(page, year);
    await page.keyboard.press("Enter");
    const clear = page.getByRole("button", { name: words.timeline.clear, exact: true });
    await expect(page).toHaveURL(/\?/);
    await expect(year).toBeFocused();
    await tabTo(page, clear);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at.timeline);
    await expect(page.getByRole("checkbox").first()).toBeFocused();
  });
}

for (const [part, visits] of visitsByPart(root.base)) {
  const withHeader = visits.filter(({ edition, alone }) => edition && !alone);
  if (withHeader.length === 0) continue;
  test(`the first Tab shows the link to the content, and it leads there (${part})`, async ({
    page,
  }) => {
    for (const { name, path } of withHeader) {
      await page.goto(path);
      const skip = page.locator("a[href='#content']");
      await expect(skip, name).not.toBeInViewport();
      await page.keyboard.press("Tab");
      await expect(skip, name).toBeFocused();
      await expect(skip, name).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Enter");
      await expect(skip, name).not.toBeInViewport();
      await page.keyboard.press("Tab");
      const main = page.locator("main#content");
      const links = await main.locator("a, summary, input").filter({ visible: true }).count();
      const next = links > 0 ? main : page.locator("footer");
      await expect(next.locator(":focus"), name).toHaveCount(1);
    }
  });
}
