// The search page in a browser, as a reader uses it.
import { expect, type Locator, type Page } from "@playwright/test";
import { cutGroupWord, cutWord } from "../../src/model/addresses.ts";
import type { Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Event } from "../../src/model/join.ts";

export class SearchPage {
  readonly page: Page;
  readonly edition: Edition;
  readonly field: Locator;
  readonly button: Locator;
  /** What is read out. */
  readonly status: Locator;
  /** The titles of what was found, each a link, from top to bottom. */
  readonly links: Locator;
  readonly results: Locator;
  /** The choices that narrow what is found, folded at first. */
  readonly refine: Locator;
  /** The lists to look through. */
  readonly lists: Locator;

  constructor(page: Page, edition: Edition) {
    const { search } = edition.words;
    const main = page.locator("main");
    this.page = page;
    this.edition = edition;
    this.field = main.getByRole("searchbox", { name: search.label, exact: true });
    this.button = main.getByRole("button", { name: search.title, exact: true });
    this.status = main.locator("[role=status]");
    this.results = main.locator(".results");
    this.links = this.results.getByRole("heading", { level: 3 }).getByRole("link");
    this.refine = main.locator("summary").getByText(search.refine, { exact: true });
    this.lists = main.getByRole("region", { name: search.browse, exact: true });
  }

  /** The address of a question. */
  address(query: Readonly<Record<string, string>>): string {
    const text = new URLSearchParams(query).toString();
    return this.edition.at.search + (text ? `?${text}` : "");
  }

  /** Opens the page, with a question in its address or without, and waits until its script listens. */
  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(this.address(query));
    await expect(this.refine).toBeVisible();
  }

  /** Types a question and waits until something is found, and shown. */
  async finds(question: string): Promise<void> {
    await this.field.fill(question);
    await this.has();
  }

  /** Waits until something is found, and shown. */
  async has(): Promise<void> {
    await expect.poll(() => this.count()).toBeGreaterThan(0);
    await expect(this.links.first()).toBeVisible();
  }

  /** How many results it says it has; nothing while it says none. */
  async count(): Promise<number> {
    const text = await this.status.innerText();
    const number = Number(text.replace(/\D/g, ""));
    return text === this.edition.count(this.edition.words.search.found, number) ? number : 0;
  }

  choice(name: string): Locator {
    return this.page.locator("main").getByRole("combobox", { name, exact: true });
  }

  /** The choice that a cut of the timeline is an option of. */
  choiceOf(cut: Cut): Locator {
    const { groups } = this.edition.words.timeline;
    return this.choice(groups[cut.group as keyof typeof groups]);
  }

  /** `{ waar: "nl" }`, in the words of the language. */
  word(cut: Cut): Record<string, string> {
    const { words } = this.edition;
    return { [cutGroupWord(cut, words)]: cutWord(cut, words) };
  }

  /** The paths that the results lead to, from top to bottom. */
  paths(): Promise<string[]> {
    return this.links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  }

  /** The events that are shown, from top to bottom; fails where a result is none. */
  async events(): Promise<Event[]> {
    const { events, at } = this.edition;
    return (await this.paths()).map((path) => {
      const event = events.find((one) => at.event(one) === path);
      if (!event) throw new Error(`${path} is found, but it is no event`);
      return event;
    });
  }
}
