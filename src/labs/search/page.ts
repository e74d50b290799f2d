// Writes a search on the page: the candidates from the empty form that the page holds, and what came of it.
import { write, type Panel } from "../frame/panel.ts";
import { put } from "../frame/speak.ts";
import { secondsFor } from "./choices.ts";
import type { Found } from "./engine.ts";
import { timeWords, type Card, type View } from "./view.ts";

/** The words around the time of a search, and the locale of the page. */
export interface TimeWords {
  readonly time: string;
  readonly ways: Readonly<Record<string, string>>;
  readonly locale: string;
}

/** A drawing that our own formula wrote, as an element. */
export function drawn(svg: string): Node {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  return window.document.importNode(document.documentElement, true);
}

/** The candidates, the line between them, and what came of it. */
export function writeView(panel: Panel, view: View): void {
  const form = panel.one<HTMLTemplateElement>("template.card");
  const lists = [
    [".above", view.above],
    [".below", view.below],
  ] as const;
  for (const [name, cards] of lists) {
    panel.one(name).replaceChildren(...cards.map((card) => filled(form, card)));
  }
  panel.one<HTMLOListElement>(".below").start = view.above.length + 1;
  panel.one(".none").hidden = view.above.length > 0;
  write(panel.one(".more"), view.more);
  write(panel.one(".cut"), view.cut);
  write(panel.one(".hits"), panel.speaker.number(view.hits));
  write(panel.one(".so-what"), view.verdict);
}

/** How long the search took, and how long it would take over the databases that are claimed. */
export function writeTime(panel: Panel, found: Found, size: number, words: TimeWords): void {
  write(panel.one(".duration"), timeWords(found.milliseconds / 1000, words.locale));
  write(panel.one(".compared"), put(words.time, { size: panel.speaker.number(size) }));
  write(panel.one(".way"), words.ways[found.way] ?? "");
  for (const row of panel.all("[data-comparisons]")) {
    const seconds = secondsFor(Number(row.dataset["comparisons"]), found.nanosecondsPerComparison);
    write(row, timeWords(seconds, words.locale));
  }
}

/** Shows how far the making of a database is, or hides it. */
export function writeProgress(panel: Panel, text: string, share = 0): void {
  panel.one(".making").hidden = text === "";
  write(panel.one(".made-so-far"), text);
  panel.one<HTMLProgressElement>("progress").value = share;
}

function filled(form: HTMLTemplateElement, card: Card): DocumentFragment {
  const item = form.content.cloneNode(true) as DocumentFragment;
  item.querySelector(".picture")?.replaceChildren(drawn(card.face));
  for (const part of ["score", "name", "town"] as const) {
    write(item.querySelector(`.${part}`), card[part]);
  }
  write(item.querySelector(".truth"), card.right ?? "");
  return item;
}
