// The notes of an explainer as a reader meets them: the mark in the text and the note that belongs to it.
import type { Locator, Page } from "@playwright/test";
import { fill, type Edition } from "../../src/model/edition.ts";
import type { Explainer } from "../../src/model/explainers.ts";
import { marksIn } from "../../src/model/prose-marks.ts";
import { first } from "./richest.ts";

/** A mark in the text and its note. */
export interface Noted {
  readonly button: Locator;
  readonly note: Locator;
  /** The link in the note. */
  readonly link: Locator;
  /** Where the link leads. */
  readonly address: string;
}

/** The explainer with the most marks: it names words of the glossary, and sources that have a link. */
export function mostMarked({ explainers }: Edition): Explainer | undefined {
  const marks = ({ terms, sources }: Explainer): number => terms.length + sources.length;
  return explainers
    .filter(({ terms, sources }) => terms.length > 0 && sources.some(({ link }) => link))
    .sort((one, other) => marks(other) - marks(one))[0];
}

/** The sources that a text cites, as often as it does, in its order. */
export function citedIn({ site, language }: Edition, piece: Explainer): string[] {
  const body = site.explainers.get(piece.id)?.get(language.code)?.body ?? "";
  return marksIn(body).flatMap(({ component, id }) => (component === "Cite" ? [id] : []));
}

/** How the number of a source is called. */
export function numberName({ words }: Edition, number: number): string {
  return fill(words.explainers.note, { number: String(number) });
}

/** The first mention of the first source that has a link. */
export function numberIn(page: Page, edition: Edition, piece: Explainer): Promise<Noted> {
  const source = first(piece.sources.filter(({ link }) => link));
  const name = numberName(edition, piece.sources.indexOf(source) + 1);
  return noted(page.getByRole("button", { name, exact: true }).first(), source.url ?? "");
}

/** The first mention of the first word of the glossary. */
export async function wordIn(page: Page, { at }: Edition, { terms }: Explainer): Promise<Noted> {
  const address = at.term(first(terms));
  const note = page
    .locator("[id]:not(button)")
    .filter({ has: page.locator(`> b > a[href="${address}"]`) })
    .first();
  const id = await note.getAttribute("id");
  return noted(page.locator(`button[aria-controls="${id}"]`), address);
}

async function noted(button: Locator, address: string): Promise<Noted> {
  const id = await button.getAttribute("aria-controls");
  const note = button.page().locator(`[id="${id}"]`);
  return { button, note, link: note.locator(`a[href="${address}"]`), address };
}
