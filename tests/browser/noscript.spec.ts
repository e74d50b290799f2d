// Without script everything is there, and the timeline works by links.
import { expect, test, type Page } from "@playwright/test";
import { cutsOf, inCut, mainPlaces, type Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Event } from "../../src/model/join.ts";
import { editions, root, visitsByPart } from "../support/pages.ts";
import { first } from "../support/richest.ts";

const wide = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };

test.use({ javaScriptEnabled: false, viewport: wide });

/** The titles of the events that a reader can see in the list, from top to bottom. */
async function listed(page: Page): Promise<string[]> {
  return page.locator(".entry h3").filter({ visible: true }).allInnerTexts();
}

function titles(edition: Edition, events: readonly Event[] = edition.events): string[] {
  return events.map(({ title }) => edition.say(title));
}

/** The page shows exactly the events of a cut, and says how many they are. */
async function showsCut(page: Page, edition: Edition, cut: Cut): Promise<void> {
  const events = edition.events.filter((event) => inCut(event, cut));
  await expect(page).toHaveURL(edition.at.cut(cut));
  // The address stands before the page has come in whole.
  await expect.poll(() => listed(page)).toEqual(titles(edition, events));
  await expect(page.getByRole("status")).toHaveText(
    edition.count(edition.words.timeline.shown, events.length),
  );
}

for (const edition of editions) {
  const { language, at, words, events } = edition;
  const { groups } = words.timeline;

  test.describe(`without script, in ${language.code},`, () => {
    test("the timeline shows all events in the order of time", async ({ page }) => {
      await page.goto(at.timeline);
      expect(await listed(page)).toEqual(titles(edition));
      const entries = (await page.locator(".entry").allInnerTexts()).map(squeezed);
      for (const [place, { summary }] of events.entries()) {
        expect.soft(entries[place]).toContain(squeezed(edition.say(summary)));
      }
      await expect(page.getByRole("status")).toHaveText(
        edition.count(words.timeline.shown, events.length),
      );
    });

    for (const group of ["place", "kind", "certainty", "importance", "topic"] as const) {
      test(`a link in the filters leads to exactly its events: ${group}`, async ({ page }) => {
        const cuts = cutsOf(group, events).filter(
          ({ value }) => group !== "place" || (mainPlaces as readonly string[]).includes(value),
        );
        for (const cut of [first(cuts), first(cuts.toReversed())]) {
          await page.goto(at.timeline);
          await page
            .getByRole("group", { name: groups[group], exact: true })
            .getByRole("link", { name: edition.cutName(cut), exact: true })
            .click();
          await showsCut(page, edition, cut);
        }
      });
    }

    test("a year in the band leads to exactly its events", async ({ page }) => {
      for (const cut of [
        first(cutsOf("year", events)),
        first(cutsOf("year", events).toReversed()),
      ]) {
        await page.goto(at.timeline);
        await page
          .getByRole("navigation", { name: words.timeline.band })
          .getByRole("link", { name: cut.value })
          .click();
        await showsCut(page, edition, cut);
      }
    });

    test("another country stands behind a native disclosure", async ({ page }) => {
      const cut = first(cutsOf("place", events).toReversed());
      await page.goto(at.timeline);
      const places = page.getByRole("group", { name: groups.place, exact: true });
      const link = places.getByRole("link", { name: edition.cutName(cut), exact: true });
      await expect(link).toBeHidden();
      await places.getByText(words.timeline.countries, { exact: true }).click();
      await link.click();
      await showsCut(page, edition, cut);
    });

    test("a part of the timeline leads back to the whole", async ({ page }) => {
      await page.goto(at.cut(first(cutsOf("kind", events))));
      await page.getByRole("link", { name: words.timeline.all, exact: true }).click();
      await expect(page).toHaveURL(at.timeline);
    });

    test("the menu and the filters open on a phone", async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(at.timeline);
      const filters = page.getByRole("group", { name: groups.kind, exact: true });
      await expect(filters).toBeHidden();
      await page.getByText(words.timeline.filter, { exact: true }).click();
      await expect(filters).toBeVisible();

      const doors = page.getByRole("navigation", { name: words.header.main });
      await expect(doors).toBeHidden();
      await page.getByText(words.header.menu, { exact: true }).click();
      await expect(doors).toBeVisible();
      await doors.getByRole("link", { name: words.header.doors.labs, exact: true }).click();
      await expect(page).toHaveURL(at.labs);
    });

    test("each door of the header and of the home page leads to its page", async ({ page }) => {
      const { doors } = words.header;
      const header = page.getByRole("navigation", { name: words.header.main });
      const home = page.locator("main").getByRole("heading", { level: 2 });
      const ways = [
        ...(["explainers", "may", "timeline", "labs", "lessons"] as const).map(
          (door) =>
            [header.getByRole("link", { name: doors[door], exact: true }), at[door]] as const,
        ),
        ...(["explainers", "may", "timeline", "lessons"] as const).map(
          (door) =>
            [
              home.getByRole("link", { name: words.home.doors[door].title, exact: true }),
              at[door],
            ] as const,
        ),
      ];
      for (const [link, address] of ways) {
        await page.goto(at.home);
        await link.click();
        await expect(page).toHaveURL(address);
        await expect(header.locator("[aria-current]")).toHaveAttribute("href", address);
      }
      await expect(header.getByRole("link")).toHaveCount(Object.keys(doors).length);
    });

    test("every page of an event is whole", async ({ page }) => {
      test.setTimeout(180_000);
      for (const event of events) {
        await page.goto(at.event(event), { waitUntil: "domcontentloaded" });
        const { text, hidden, folded } = await page.locator("main").evaluate(look);
        expect
          .soft(
            {
              missing: partsOf(edition, event).filter((part) => !text.includes(squeezed(part))),
              hidden,
              folded,
            },
            `${event.id} (${language.code})`,
          )
          .toEqual({ missing: [], hidden: 0, folded: 0 });
      }
    });
  });
}

/** What the page of an event must say. */
function partsOf(edition: Edition, event: Event): string[] {
  const { say, words } = edition;
  return [
    say(event.title),
    say(event.summary),
    words.certainties[event.certainty].name,
    say(event.certainty_reason),
    ...(event.caveat ? [say(event.caveat)] : []),
    ...(event.age_note ? [words.event.older] : []),
    ...(event.about_faces ? [] : [words.event.context]),
    ...event.sources.flatMap(({ title, publisher, says }) => [title, publisher, say(says)]),
    ...[...event.follows, ...event.followedBy].map((link) => say(link.event.title)),
    ...event.chains.map((chain) => say(chain.title)),
    ...event.actors.map(({ name }) => say(name)),
    ...event.topics.map((topic) => words.topics[topic].name),
  ];
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What can be read on a page, and how much only script could show. */
function look(main: HTMLElement) {
  return {
    text: main.innerText.replace(/\s+/g, " "),
    hidden: main.querySelectorAll("[hidden]").length,
    folded: main.querySelectorAll("details:not(:has(> summary:first-child))").length,
  };
}

for (const [part, visits] of visitsByPart(root.base)) {
  test(`without script nothing works that only script can use, and nothing asks for it (${part})`, async ({
    page,
  }) => {
    // The browser opens a note by itself, marks a guess or an answer, scrolls, takes what one writes or copies,
    // and sends the form of the header.
    const controls = page.locator(
      "button:not([popovertarget], .find *), input:not(.guess *, .quiz *, .find *, gp-copy *), select, textarea:not(.lab-parts *, gp-copy *), [role=button], [tabindex='0']:not(.scroll)",
    );
    // A lab shows its controls as they stand at first, and says why they do not work.
    const atRest = page.locator(".lab-parts :disabled");
    // The page of the search needs script and says so; its own claims are in search.spec.ts.
    const searches = editions.map(({ at }) => at.search);
    for (const { name, path } of visits.filter((visit) => !searches.includes(visit.path))) {
      await page.goto(path);
      const lab = page.locator(".lab");
      const said = page.locator("noscript");
      await expect.soft(said, name).toHaveCount(await lab.count());
      await expect.soft(said, name).toBeVisible({ visible: (await lab.count()) > 0 });
      const live = controls.and(page.locator(":not(.lab-parts *), :enabled"));
      await expect.soft(live.filter({ visible: true }), name).toHaveCount(0);
      const resting = (await atRest.count()) > 0;
      expect.soft(resting, name).toBe((await lab.count()) > 0);
      expect.soft(await page.locator("body").innerText(), name).not.toMatch(/java ?script/i);
    }
  });
}

for (const { language, at, words } of editions) {
  test(`without script the choice of language leads to ${language.code}`, async ({ page }) => {
    await page.goto(root.base);
    await page.getByRole("link", { name: words.site.choose, exact: true }).click();
    await expect(page).toHaveURL(at.home);
    await expect(page.locator("html")).toHaveAttribute("lang", language.code);
    await expect(page.locator("html")).toHaveAttribute("dir", language.direction);
  });
}
