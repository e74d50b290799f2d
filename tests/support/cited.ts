// The notes and the sources of a piece of prose as the built page has them, an explainer's or a lab's.
import { fill, type Edition } from "../../src/model/edition.ts";
import type { Piece } from "../../src/model/pieces.ts";
import { marksIn } from "../../src/model/prose-marks.ts";
import { plain, type Page } from "./site.ts";

/** Where the buttons of a page open nothing, or a thing that another button opens too. */
export function badNotes({ $, file }: Page): string[] {
  const ids = $("[id]").map((_, element) => $(element).attr("id")).get(); // prettier-ignore
  const doubled = ids.filter((id, place) => ids.indexOf(id) !== place);
  const targets = $("[popovertarget]").map((_, button) => $(button).attr("popovertarget")).get(); // prettier-ignore
  const faults = [
    ...doubled.map((id) => `two elements with the id ${id}`),
    ...targets.filter((id, place) => targets.indexOf(id) !== place).map((id) => `two buttons open ${id}`), // prettier-ignore
  ];
  $("[popovertarget]").each((_, button) => {
    const id = $(button).attr("popovertarget") ?? "";
    const note = $(`[id="${$(button).attr("aria-controls") ?? ""}"]`);
    if (!$(`[id="${id}"]`).is("[popover]")) faults.push(`${id} is nothing that opens`);
    if (!$(button).is("button")) faults.push(`${id} is opened by no button`);
    if (plain(note.text()) === "") faults.push(`the note of ${id} is empty`);
    if (plain($(button).text()) === "") faults.push(`the button of ${id} is empty`);
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

/**
 * Where the numbers of a text and its list of sources do not belong together.
 * @param texts the texts of all pieces of its kind, by id and language
 */
export function badNumbersOf(
  { $, file }: Page,
  { words, say, language }: Edition,
  { id, sources }: Pick<Piece, "id" | "sources">,
  texts: ReadonlyMap<string, ReadonlyMap<string, { readonly body: string }>>,
): string[] {
  const list = $(".cited > li").map((_, item) => plain($(item).text())).get(); // prettier-ignore
  const cited = marksIn(texts.get(id)?.get(language.code)?.body ?? "").flatMap((mark) => (mark.component === "Cite" ? [mark.id] : [])); // prettier-ignore
  const order = sources.map((source) => source.id);
  const faults: string[] = [];
  if ([...new Set(cited)].join() !== order.slice(0, new Set(cited).size).join()) faults.push("does not begin its list with what it cites, in its order"); // prettier-ignore
  if (list.length !== order.length) faults.push(`lists ${list.length} sources of ${order.length}`);
  for (const [place, source] of sources.entries()) {
    const told = [source.publisher, source.title, say(source.says)];
    if (!told.every((part) => list[place]?.includes(plain(part)))) faults.push(`source ${place + 1} is not ${source.id}`); // prettier-ignore
  }
  const buttons = $(".prose button.number").toArray();
  const numbers = buttons.map((button) => Number($(button).text()));
  const right = cited.map((one) => order.indexOf(one) + 1);
  if (numbers.join() !== right.join()) faults.push(`has the numbers ${numbers.join()}`);
  for (const button of buttons) {
    const number = plain($(button).text());
    const note = plain($(`[id="${$(button).attr("aria-controls") ?? ""}"]`).text());
    const source = sources[Number(number) - 1];
    const label = fill(words.explainers.note, { number });
    if (!source || !note.includes(plain(source.title))) faults.push(`the note of ${number} names another source`); // prettier-ignore
    if ($(button).attr("aria-label") !== label) faults.push(`the button ${number} is not called ${label}`); // prettier-ignore
  }
  return faults.map((fault) => `${file}: ${fault}`);
}
