// The notes of an explainer as a reader meets them: the mark in the text, the note that belongs to it, what is around.
import type { Locator, Page } from "@playwright/test";
import { fill, type Edition } from "../../src/model/edition.ts";
import type { Explainer } from "../../src/model/explainers.ts";
import type { Source } from "../../src/model/join.ts";
import { first } from "./richest.ts";

/** The explainer with the most marks: it has words of the glossary, and sources with a link. */
export function mostMarked({ explainers }: Edition): Explainer | undefined {
  return explainers
    .filter(({ terms, sources }) => terms.length > 0 && sources.some(({ link }) => link))
    .sort((one, other) => marks(other) - marks(one))[0];
}

function marks({ terms, sources }: Explainer): number {
  return terms.length + sources.length;
}

/** The first source of an explainer that a note can lead to. */
export function linkedSource({ sources }: Explainer): Source {
  return first(sources.filter(({ link }) => link));
}

/** The number of a source in the text, where it stands for the first time. */
export function numberOf(page: Page, { words }: Edition, piece: Explainer, source: Source): Locator {
  const number = String(piece.sources.indexOf(source) + 1);
  return page
    .getByRole("button", { name: fill(words.explainers.note, { number }), exact: true })
    .first();
}

/** The first word of the glossary in the text. */
export function wordIn(page: Page, { at }: Edition, { terms }: Explainer): Locator {
  const address = at.term(first(terms));
  return page.getByRole("button").and(
    page.locator(`main button[aria-controls]:has(~ * a[href="${address}"])`),
  ).first();
}

/** The note that a button opens. */
export async function noteOf(button: Locator): Promise<Locator> {
  const id = await button.getAttribute("aria-controls");
  return button.page().locator(`[id="${id}"]`);
}

/** What stands in the text right after the paragraph of a button. */
export function below(button: Locator): Locator {
  return button.locator("xpath=ancestor::*[self::p or self::li or self::ul][last()]/following-sibling::*[1]");
}
