// The notes of explainers where there is room beside the text, and on paper, with script and without.
import { expect, test, type Locator } from "@playwright/test";
import { mostMarked, numberIn, wordIn } from "../support/notes.ts";
import { editions } from "../support/pages.ts";

/** What notes that stand beside the text are, and what is wrong with where they stand. */
function besideTheText(): { notes: string[]; faults: string[] } {
  const prose = document.querySelector(".prose");
  if (!prose) throw new Error("the page has no prose");
  const notes = [...document.querySelectorAll("button[aria-controls]")]
    .map((button) => document.getElementById(button.getAttribute("aria-controls") ?? ""))
    .filter((note) => note?.checkVisibility()) as HTMLElement[];
  const boxes = notes.map((note) => ({ note, box: note.getBoundingClientRect() }));
  const edge = prose.getBoundingClientRect().right;
  const called = (node: Node | null) => `"${node?.textContent?.trim().slice(0, 40)}"`;
  const meet = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const faults = boxes.flatMap(({ note, box }, at) => [
    ...(box.left < edge ? [`${called(note)} does not stand beside the text`] : []),
    ...(box.right > innerWidth ? [`${called(note)} leaves the window`] : []),
    ...boxes
      .slice(at + 1)
      .filter((other) => meet(box, other.box))
      .map((other) => `${called(note)} lies on the note ${called(other.note)}`),
  ]);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent?.trim() || !text.parentElement?.checkVisibility()) continue;
    if (notes.some((note) => note.contains(text)) || text.parentElement.closest(".hidden"))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      const under = boxes.find(({ box }) => meet(box, rect));
      if (under) faults.push(`${called(under.note)} lies on the text ${called(text)}`);
    }
  }
  return { notes: notes.map(({ innerText }) => innerText), faults: [...new Set(faults)] };
}

/** What the styles write after an element. */
async function after(element: Locator): Promise<string> {
  return element.evaluate((node) => getComputedStyle(node, "::after").content);
}

for (const script of [true, false]) {
  for (const edition of editions) {
    const { at, say, language, explainers } = edition;

    test.describe(`notes ${script ? "with" : "without"} script, in ${language.code}:`, () => {
      test.skip(explainers.length === 0, "there is no explainer yet");
      test.use({ javaScriptEnabled: script });

      const piece = mostMarked(edition);
      if (!piece) return;

      // Without script the same styles set the notes: one explainer shows it.
      for (const each of script ? explainers : [piece]) {
        test(`on a wide screen each first mention has its note beside the text: ${each.id}`, async ({
          page,
        }) => {
          await page.goto(at.explainer(each.id));
          for (const width of [1152, 1440, 1920]) {
            await page.setViewportSize({ width, height: 1000 });
            const { notes, faults } = await page.evaluate(besideTheText);
            expect.soft(faults, `${width} px`).toEqual([]);
            expect.soft(notes).toHaveLength(each.sources.length + each.terms.length);
            for (const { publisher, title } of each.sources) {
              const note = notes.find((text) => text.includes(publisher) && text.includes(title));
              expect.soft(note, `the note of ${publisher}, ${title}`).toBeDefined();
            }
            for (const { term, meaning } of each.terms) {
              const note = notes.find((text) => text.includes(say(meaning)));
              expect.soft(note, `the note of ${say(term)}`).toContain(say(term));
            }
          }
        });
      }

      test("in print the notes are gone, and the list of sources stands with its addresses", async ({
        page,
      }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(at.explainer(piece.id));
        const { button, note } = await numberIn(page, edition, piece);
        await button.click();
        await expect(note).toBeVisible();
        await page.emulateMedia({ media: "print" });
        for (const width of [1440, 700]) {
          await page.setViewportSize({ width, height: 1000 });
          await expect(note).toBeHidden();
          const { notes } = await page.evaluate(besideTheText);
          expect(notes).toEqual([]);
          await expect(button).toBeVisible();
          const word = await wordIn(page, edition, piece);
          await expect(word.button).toBeVisible();
        }
        const rows = page.locator("section[aria-labelledby=sources] > ol > li");
        await expect(rows).toHaveCount(piece.sources.length);
        for (const [place, { publisher, title, link, url = "" }] of piece.sources.entries()) {
          const row = rows.nth(place);
          await expect(row).toBeVisible();
          await expect(row).toContainText(publisher);
          await expect(row).toContainText(title);
          if (link) expect(await after(row.locator(`a[href="${url}"]`))).toContain(url);
        }
      });
    });
  }
}
