// The filters of the timeline: boxes combine, the address holds the choice, and the reader is told what happens.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { cutGroupWord, cutWord } from "../../src/model/addresses.ts";
import { cutsOf, inCut, type Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Event } from "../../src/model/join.ts";
import { editions } from "../support/pages.ts";
import { first } from "../support/richest.ts";

const groups = ["place", "kind", "certainty", "importance", "topic"] as const;
type Group = (typeof groups)[number];

test.use({ viewport: { width: 1440, height: 1000 } });

/** The timeline of an edition as a reader uses it. */
class Timeline {
  readonly page: Page;
  readonly edition: Edition;
  readonly status: Locator;
  readonly clear: Locator;
  readonly copy: Locator;

  constructor(page: Page, edition: Edition) {
    const { timeline } = edition.words;
    this.page = page;
    this.edition = edition;
    this.status = page.getByRole("status");
    this.clear = page.getByRole("button", { name: timeline.clear, exact: true });
    this.copy = page.getByRole("button", { name: timeline.copy, exact: true });
  }

  /** Opens the timeline, and the list of further countries so that each box can be reached. */
  async open(query = ""): Promise<void> {
    await this.page.goto(this.edition.at.timeline + query);
    await expect(this.page.getByRole("checkbox").first()).toBeVisible();
    await this.page.getByText(this.edition.words.timeline.countries, { exact: true }).click();
  }

  group(name: Group): Locator {
    const title = this.edition.words.timeline.groups[name];
    return this.page.getByRole("group", { name: title, exact: true });
  }

  box(cut: Cut): Locator {
    const name = this.edition.cutName(cut);
    return this.group(cut.group as Group).getByRole("checkbox", { name, exact: true });
  }

  /** The number beside a box. */
  async beside(cut: Cut): Promise<string> {
    const box = this.page.getByRole("checkbox", { name: this.edition.cutName(cut), exact: true });
    return this.group(cut.group as Group)
      .getByRole("listitem")
      .filter({ has: box })
      .locator(".count")
      .innerText();
  }

  year(year: number): Locator {
    return this.page
      .getByRole("navigation", { name: this.edition.words.timeline.band })
      .getByRole("link", { name: String(year) });
  }

  end(end: "from" | "to"): Locator {
    return this.page.getByRole("combobox", { name: this.edition.words.timeline[end], exact: true });
  }

  /** The page shows exactly these events, and says how many they are. */
  async shows(events: readonly Event[]): Promise<void> {
    const { edition, page } = this;
    const { none, shown } = edition.words.timeline;
    await expect(this.status).toHaveText(edition.count(shown, events.length));
    const list = page.locator(".entry h3").filter({ visible: true });
    // The status stands before the list, and may be there before a page has come in whole.
    await expect
      .poll(() => list.allInnerTexts())
      .toEqual(events.map(({ title }) => edition.say(title)));
    const years = page.locator(".year h2").filter({ visible: true });
    expect((await years.allInnerTexts()).map((text) => Number.parseInt(text, 10))).toEqual([
      ...new Set(events.map(({ year }) => year)),
    ]);
    await expect(page.getByText(none, { exact: true })).toBeVisible({
      visible: events.length === 0,
    });
  }

  /** The events that fit: any of the cuts of a group, and all groups. */
  fitting(...cuts: readonly Cut[]): Event[] {
    const byGroup = Object.values(Object.groupBy(cuts, ({ group }) => group));
    return this.edition.events.filter((event) =>
      byGroup.every((some) => some.some((cut) => inCut(event, cut))),
    );
  }

  between(from: number, to: number): Event[] {
    return this.edition.events.filter(({ year }) => from <= year && year <= to);
  }

  /** `waar=nl`, in the words of the language. */
  word(cut: Cut): string {
    const { words } = this.edition;
    return `${cutGroupWord(cut, words)}=${cutWord(cut, words)}`;
  }

  get years(): number[] {
    return [...new Set(this.edition.events.map(({ year }) => year))];
  }
}

/** Two cuts of different groups that no event shares. */
function strangers({ events }: Edition): [Cut, Cut] {
  for (const one of cutsOf("kind", events)) {
    for (const other of cutsOf("place", events)) {
      if (!events.some((event) => inCut(event, one) && inCut(event, other))) return [one, other];
    }
  }
  throw new Error("every kind of event happened everywhere, so nothing can be filtered to nothing");
}

/** Two places and a kind of which some events but not all remain. */
function companions({ events }: Edition): [Cut, Cut, Cut] {
  const [one, other] = cutsOf("place", events);
  const kind = cutsOf("kind", events).find(
    (cut) =>
      one &&
      other &&
      [one, other].every((place) =>
        events.some((event) => inCut(event, place) && inCut(event, cut)),
      ),
  );
  if (!one || !other || !kind) throw new Error("no kind of event happened in two places");
  return [one, other, kind];
}

for (const edition of editions) {
  const { language, at, words, events } = edition;

  test.describe(`the filters in ${language.code}:`, () => {
    test("with nothing chosen all events are shown, and nothing is there to clear", async ({
      page,
    }) => {
      const timeline = new Timeline(page, edition);
      await timeline.open();
      await timeline.shows(events);
      await expect(timeline.clear).toBeHidden();
      await expect(timeline.copy).toBeHidden();
    });

    test("boxes of a group widen, boxes of another group narrow", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, other, kind] = companions(edition);
      await timeline.open();
      await timeline.box(one).check();
      await timeline.shows(timeline.fitting(one));
      await timeline.box(other).check();
      await timeline.shows(timeline.fitting(one, other));
      await timeline.box(kind).check();
      await timeline.shows(timeline.fitting(one, other, kind));
      await timeline.box(one).uncheck();
      await timeline.shows(timeline.fitting(other, kind));
    });

    for (const group of groups) {
      test(`each box shows exactly its events, as many as stand beside it: ${group}`, async ({
        page,
      }) => {
        const timeline = new Timeline(page, edition);
        await timeline.open();
        await expect(timeline.group(group).getByRole("checkbox")).toHaveCount(
          cutsOf(group, events).length,
        );
        for (const cut of cutsOf(group, events)) {
          const count = await timeline.beside(cut);
          await timeline.box(cut).check();
          await timeline.shows(timeline.fitting(cut));
          expect(count).toBe(edition.number(timeline.fitting(cut).length));
          await timeline.box(cut).uncheck();
        }
        await timeline.shows(events);
      });
    }

    test("the counts beside boxes take the other groups into account", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [place, otherPlace, kind] = companions(edition);
      const year = first(timeline.years.toReversed());
      await timeline.open();
      await timeline.box(place).check();
      await timeline.box(kind).check();
      await timeline.year(year).click();
      const inYear: Cut = { group: "year", value: String(year) };
      for (const cut of groups.flatMap((group) => cutsOf(group, events))) {
        const others = [place, kind, inYear].filter(({ group }) => group !== cut.group);
        expect(await timeline.beside(cut), edition.cutName(cut)).toBe(
          edition.number(timeline.fitting(...others, cut).length),
        );
      }
      await timeline.box(place).uncheck();
      const count = await timeline.beside(otherPlace);
      await timeline.box(otherPlace).check();
      await timeline.shows(timeline.fitting(otherPlace, kind, inYear));
      expect(count).toBe(edition.number(timeline.fitting(otherPlace, kind, inYear).length));
    });

    test("the address holds the choice in the words of the language; a reload keeps it and a link gives it", async ({
      page,
      context,
    }) => {
      const timeline = new Timeline(page, edition);
      const [one, other, kind] = companions(edition);
      const [from, to] = [timeline.years.at(-3) ?? 0, timeline.years.at(-1) ?? 0];
      await timeline.open();
      for (const cut of [one, other, kind]) await timeline.box(cut).check();
      await timeline.end("from").selectOption(String(from));
      await timeline.end("to").selectOption(String(to));

      const query = new URL(page.url()).searchParams;
      const picked = [one, other, kind].map((cut) => timeline.word(cut));
      picked.push(`${words.address.year}=${from}-${to}`);
      expect([...query].map(([name, value]) => `${name}=${value}`).sort()).toEqual(picked.sort());
      expect(new URL(page.url()).pathname).toBe(at.timeline);

      const fitting = timeline
        .fitting(one, other, kind)
        .filter(({ year }) => from <= year && year <= to);
      const chosen = async (there: Timeline): Promise<void> => {
        await there.shows(fitting);
        for (const cut of [one, other, kind]) await expect(there.box(cut)).toBeChecked();
        await expect(there.page.getByRole("checkbox", { checked: true })).toHaveCount(3);
        await expect(there.end("from")).toHaveValue(String(from));
        await expect(there.end("to")).toHaveValue(String(to));
      };
      await chosen(timeline);
      await page.reload();
      await chosen(timeline);
      const visitor = new Timeline(await context.newPage(), edition);
      await visitor.page.goto(page.url());
      await chosen(visitor);
    });

    test("Back and Forward walk the choices", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, other, kind] = companions(edition);
      await timeline.open();
      const steps: Cut[][] = [[], [one], [one, kind], [one, kind, other]];
      for (const step of steps.slice(1)) await timeline.box(step.at(-1) ?? one).check();
      for (const step of steps.slice(0, -1).toReversed()) {
        await page.goBack();
        await timeline.shows(timeline.fitting(...step));
        await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(step.length);
      }
      for (const step of steps.slice(1)) {
        await page.goForward();
        await timeline.shows(timeline.fitting(...step));
        for (const cut of step) await expect(timeline.box(cut)).toBeChecked();
      }
    });

    test("Back from an event returns to the choice", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [, , kind] = companions(edition);
      await timeline.open();
      await timeline.box(kind).check();
      const event = first(timeline.fitting(kind));
      await page
        .getByRole("link", { name: edition.say(event.title), exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(at.event(event));
      await page.goBack();
      await timeline.shows(timeline.fitting(kind));
      await expect(timeline.box(kind)).toBeChecked();
    });

    test("a year of the band picks that year, and again lifts it", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one = 0, other = 0] = timeline.years.slice(-2);
      await timeline.open();
      await timeline.year(one).click();
      await timeline.shows(timeline.between(one, one));
      await expect(timeline.end("from")).toHaveValue(String(one));
      await expect(timeline.end("to")).toHaveValue(String(one));
      await timeline.year(other).click();
      await timeline.shows(timeline.between(other, other));
      await timeline.year(other).click();
      await timeline.shows(events);
      await expect(timeline.end("from")).toHaveValue("");
    });

    test("the band shows what is picked of each year", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [, , kind] = companions(edition);
      await timeline.open();
      await timeline.box(kind).check();
      for (const year of timeline.years) {
        const inYear = timeline.fitting(kind).filter((event) => event.year === year);
        await expect(timeline.year(year)).toHaveAccessibleName(
          `${year} ${edition.count(words.timeline.shown, inYear.length)}`,
        );
      }
    });

    test("from and to bound the years, together and alone", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [from = 0, , to = 0] = timeline.years.slice(-4);
      await timeline.open();
      await timeline.end("from").selectOption(String(from));
      await timeline.shows(timeline.between(from, Infinity));
      await timeline.end("to").selectOption(String(to));
      await timeline.shows(timeline.between(from, to));
      await page.reload();
      await timeline.shows(timeline.between(from, to));
      await timeline.end("from").selectOption("");
      await timeline.shows(timeline.between(-Infinity, to));
      await page.reload();
      await timeline.shows(timeline.between(-Infinity, to));
      await timeline.end("to").selectOption("");
      await timeline.shows(events);
    });

    test("clearing brings everything back and leaves the address plain", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, , kind] = companions(edition);
      await timeline.open();
      await timeline.box(one).check();
      await timeline.box(kind).check();
      await timeline.year(first(timeline.fitting(one, kind)).year).click();
      await timeline.clear.click();
      await timeline.shows(events);
      await expect(page).toHaveURL(at.timeline);
      await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
      await expect(timeline.clear).toBeHidden();
      await expect(page.getByRole("checkbox").first()).toBeFocused();
    });

    test("when nothing fits the page says so and how to go on", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, other] = strangers(edition);
      await timeline.open();
      await timeline.box(one).check();
      await timeline.box(other).check();
      await timeline.shows([]);
      await timeline.box(other).uncheck();
      await timeline.shows(timeline.fitting(one));
    });

    test("a part of the timeline leads to its filters, with that part picked", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, , kind] = companions(edition);
      for (const cut of [one, kind]) {
        await page.goto(at.cut(cut));
        await page.getByRole("link", { name: words.timeline.combine }).click();
        await timeline.shows(timeline.fitting(cut));
        await expect(timeline.box(cut)).toBeChecked();
      }
      const year = { group: "year", value: String(timeline.years.at(-1)) } as const;
      await page.goto(at.cut(year));
      await page.getByRole("link", { name: words.timeline.combine }).click();
      await timeline.shows(timeline.fitting(year));
    });

    test("unknown words in the address are passed over", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, , kind] = companions(edition);
      const { place, kind: kindWord, year } = words.address;
      const junk = [
        `${place}=nowhere`,
        `${place}=`,
        `${kindWord}=__proto__`,
        `${year}=soon`,
        "no-such-group=x",
        "%ff=%fe",
      ];
      await timeline.open(`?${[...junk, timeline.word(kind), ...junk].join("&")}`);
      await timeline.shows(timeline.fitting(kind));
      await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
      await timeline.box(one).check();
      await timeline.shows(timeline.fitting(one, kind));
      await timeline.open(`?${junk.join("&")}`);
      await timeline.shows(events);
      await expect(timeline.clear).toBeHidden();
    });

    test("focus stays on the box that was chosen", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one, other] = strangers(edition);
      await timeline.open();
      for (const cut of [one, other]) {
        await timeline.box(cut).focus();
        await page.keyboard.press("Space");
        await expect(timeline.box(cut)).toBeChecked();
        await expect(timeline.box(cut)).toBeFocused();
      }
    });

    test("the count is told politely, by one element that stays", async ({ page }) => {
      const timeline = new Timeline(page, edition);
      const [one] = companions(edition);
      await timeline.open();
      await expect(timeline.status).toHaveCount(1);
      await expect(timeline.status).not.toHaveAttribute("aria-live", "assertive");
      const element = await timeline.status.elementHandle();
      await timeline.box(one).check();
      await timeline.shows(timeline.fitting(one));
      const now = await timeline.status.elementHandle();
      expect(await page.evaluate(([then, later]) => then === later, [element, now])).toBe(true);
      await expect(page.getByRole("alert")).toHaveCount(0);
    });

    test("the address can be copied, and the page says so", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const timeline = new Timeline(page, edition);
      const [one, , kind] = companions(edition);
      await timeline.open();
      await timeline.box(one).check();
      await timeline.box(kind).check();
      await timeline.copy.click();
      await expect(timeline.status).toHaveText(words.timeline.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await timeline.box(kind).uncheck();
      await timeline.shows(timeline.fitting(one));
    });
  });
}
