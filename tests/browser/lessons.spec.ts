// The lessons in a browser: a link in two actions, a clock for the projector, steps by Tab, paper on which nothing is cut.
import { expect, test, type Page } from "@playwright/test";
import { codeIn, tabTo } from "../support/browser.ts";
import { editions, root } from "../support/pages.ts";
import { first, richestLesson } from "../support/richest.ts";

const projector = { width: 1920, height: 1080 };
const phone = { width: 390, height: 844 };
/** A4 between its margins, in the pixels of a page. */
const sheet = { width: 680, height: 1000 };

test.use({ contextOptions: { reducedMotion: "reduce" } });

const whole = (address: string): string => new URL(address, root.site).href;

/** What of the field with the address is selected. */
async function selected(page: Page): Promise<string> {
  return page.locator("gp-copy input").evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
}

/** How much wider than the window a page is. */
async function beside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const edition of editions) {
  const { language, at, words, lessons } = edition;
  const { use, board, pupils } = words.lessons;
  const { code } = language;
  const lesson = richestLesson(edition);
  const short = whole(at.pupils(lesson.code));

  test.describe(`a teacher in ${code}`, () => {
    test("has a link for pupils in two actions: the lesson, and copy", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(at.lessons);
      await page
        .locator("main")
        .getByRole("heading", { level: 2 })
        .getByRole("link", { name: lesson.title, exact: true })
        .click();
      await page.getByRole("button", { name: use.copy, exact: true }).click();
      await expect(page.getByRole("status")).toHaveText(use.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(short);
    });

    test("does it with the keyboard too", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(at.lessons);
      await tabTo(page, page.locator("main").locator(`a[href="${at.lesson(lesson.id)}"]`));
      await page.keyboard.press("Enter");
      await tabTo(page, page.getByRole("button", { name: use.copy, exact: true }));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status")).toHaveText(use.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(short);
    });

    test("finds the address selected where the browser may not copy", async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
      });
      await page.goto(at.lesson(lesson.id));
      await page.getByRole("button", { name: use.copy, exact: true }).click();
      await expect.poll(() => selected(page)).toBe(short);
      await expect(page.getByRole("status")).toBeEmpty();
    });

    test("scans the code of the address with a phone", async ({ page }) => {
      await page.goto(at.lesson(lesson.id));
      const image = page.getByRole("img", { name: use.code, exact: true });
      await image.scrollIntoViewIfNeeded();
      expect(await codeIn(image)).toBe(short);
    });

    test.describe("without script", () => {
      test.use({ javaScriptEnabled: false });

      test("has the address and the task in fields, to select, and no button that does nothing", async ({
        page,
      }) => {
        await page.goto(at.lesson(lesson.id));
        const field = page.getByRole("textbox", { name: use.address, exact: true });
        await expect(field).toHaveValue(short);
        await field.focus();
        await page.keyboard.press("Control+a");
        expect(await selected(page)).toBe(short);
        const task = page.getByRole("textbox", { name: use.task, exact: true });
        expect(await task.inputValue()).toContain(short);
        const main = page.getByRole("main");
        await expect(main.getByRole("button").filter({ visible: true })).toHaveCount(
          await main.locator("button[popovertarget]").count(),
        );
      });

      test("shows the lines and the time of a step on the projector", async ({ page }) => {
        const step = first(lesson.steps);
        await page.goto(at.board(lesson.id, step.place));
        for (const line of step.board) {
          await expect(page.getByText(line, { exact: true })).toBeVisible();
        }
        await expect(page.getByRole("timer")).toHaveText(`${step.minutes}:00`);
        await expect(page.getByRole("button")).toHaveCount(0);
      });
    });
  });

  test.describe(`the projector in ${code}`, () => {
    test.use({ viewport: projector });
    const [step, next] = lesson.steps;
    if (!step || !next) throw new Error("this test needs a lesson of two steps");
    const all = step.minutes * 60;

    test("has a clock that the keyboard starts, stops and sets back, and that says when the time is over", async ({
      page,
    }) => {
      await page.clock.install();
      await page.goto(at.board(lesson.id, step.place));
      const clock = page.getByRole("timer", { name: board.left, exact: true });
      const over = page.getByRole("status");
      const shows = (left: number) =>
        expect(clock).toHaveText(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
      const press = async (name: string): Promise<void> => {
        await tabTo(page, page.getByRole("button", { name, exact: true }));
        await page.keyboard.press("Enter");
      };
      await shows(all);
      await press(board.start);
      await page.clock.runFor(61_000);
      await shows(all - 61);
      await press(board.stop);
      await shows(all - 61);
      await page.clock.runFor(30_000);
      await shows(all - 61);
      // It goes on from where it stood, and a second start changes nothing.
      await press(board.start);
      await page.clock.runFor(10_000);
      await press(board.start);
      await page.clock.runFor(10_000);
      await shows(all - 81);
      await press(board.again);
      await shows(all);
      await page.clock.runFor(5_000);
      await shows(all);
      await press(board.start);
      await page.clock.runFor(all * 1000 - 2_000);
      await shows(2);
      await expect(over).toBeEmpty();
      await page.clock.runFor(2_000);
      await shows(0);
      await expect(over).toHaveText(board.over);
      await page.clock.runFor(120_000);
      await shows(0);
      await press(board.start);
      await page.clock.runFor(1_000);
      await shows(0);
      await press(board.again);
      await shows(all);
      await expect(over).toBeEmpty();
    });

    test("keeps the time when the computer slept", async ({ page }) => {
      await page.clock.install();
      await page.goto(at.board(lesson.id, step.place));
      await page.getByRole("button", { name: board.start, exact: true }).click();
      await page.clock.fastForward(all * 1000 + 60_000);
      await expect(page.getByRole("timer")).toHaveText("0:00");
      await expect(page.getByRole("status")).toHaveText(board.over);
    });

    test("goes to the next step and back by the keyboard", async ({ page }) => {
      await page.goto(at.board(lesson.id, step.place));
      await expect(page.locator("a[rel=prev]")).toHaveCount(0);
      await tabTo(page, page.getByRole("link", { name: pupils.next, exact: true }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(at.board(lesson.id, next.place));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(next.title);
      await tabTo(page, page.getByRole("link", { name: pupils.previous, exact: true }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(at.board(lesson.id, step.place));
      await page.goto(at.board(lesson.id, lesson.steps.length));
      await expect(page.locator("a[rel=next]")).toHaveCount(0);
    });

    test("is readable from the back of the class, and every step fits on it", async ({ page }) => {
      test.setTimeout(180_000);
      for (const { id, steps } of lessons) {
        for (const { place } of steps) {
          const name = `${id}, step ${place}`;
          await page.goto(at.board(id, place));
          expect.soft(await beside(page), name).toBe(0);
          const parts = await page
            .locator(".board-lines li, .clock, .board-join p, .board-join svg, .board-steps a")
            .evaluateAll((elements) =>
              elements.map((element) => {
                const { left, right, bottom } = element.getBoundingClientRect();
                const size = parseFloat(getComputedStyle(element).fontSize);
                const what = element.getAttribute("class") ?? element.localName;
                return { what, size, left, right, bottom };
              }),
            );
          for (const { what, size, left, right, bottom } of parts) {
            if (what === "li" || what === "clock") {
              expect.soft(size, `${name}: ${what}`).toBeGreaterThanOrEqual(40);
            }
            // The edge of the picture is often lost beside the screen.
            expect.soft(left, `${name}: ${what}`).toBeGreaterThanOrEqual(16);
            expect.soft(right, `${name}: ${what}`).toBeLessThanOrEqual(projector.width - 16);
            expect.soft(bottom, `${name}: ${what}`).toBeLessThanOrEqual(projector.height);
          }
        }
      }
    });

    test("shows the address of the step and its code", async ({ page }) => {
      await page.goto(at.board(lesson.id, next.place));
      const address = new URL(whole(at.pupils(lesson.code, next.place)));
      await expect(page.locator(".board-join b")).toHaveText(address.host + address.pathname);
      const image = page.getByRole("img", { name: use.code, exact: true });
      expect(await codeIn(image)).toBe(address.href);
    });
  });

  test.describe(`a pupil in ${code}`, () => {
    test("walks through all steps with Tab and Enter, and answers the quiz with Space", async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto(at.pupils(lesson.code));
      await tabTo(page, page.getByRole("link", { name: pupils.begin, exact: true }));
      await page.keyboard.press("Enter");
      for (const { place, title, kind } of lesson.steps) {
        await expect(page).toHaveURL(at.pupils(lesson.code, place));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
        if (kind === "quiz") {
          for (const { id } of lesson.quiz) {
            const answers = page.locator(`input[name="${id}"]`);
            await tabTo(page, answers.first());
            await page.keyboard.press("Space");
            await expect(answers.first()).toBeChecked();
            await page.keyboard.press("ArrowDown");
            await expect(answers.nth(1)).toBeChecked();
          }
        }
        const next = page.locator("main a[rel=next]");
        if (place === lesson.steps.length) {
          await expect(next).toHaveCount(0);
          await expect(page.getByText(pupils.end, { exact: true })).toBeVisible();
        } else {
          await tabTo(page, next);
          await page.keyboard.press("Enter");
        }
      }
    });

    test("finds nothing chosen in the quiz when coming back to it", async ({ page }) => {
      const quiz = first(lesson.steps.filter(({ kind }) => kind === "quiz"));
      await page.goto(at.pupils(lesson.code, quiz.place));
      await page.getByRole("radio").first().check();
      await page.reload();
      await expect(page.locator("input:checked")).toHaveCount(0);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });

  test(`on a phone no page of a lesson is wider than the window (${code})`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize(phone);
    const places = [...new Set(edition.curricula.map(({ jurisdiction }) => jurisdiction))];
    const paths = [
      ...[at.lessons, at.goals, ...places.map(at.goalsOf)],
      ...lessons.flatMap(({ id, code: own, steps, cards }) => [
        ...[at.lesson(id), at.lessonPart(id, "sheet"), at.lessonPart(id, "answers")],
        ...(cards.length > 0 ? [at.lessonPart(id, "cards")] : []),
        at.pupils(own),
        ...steps.flatMap(({ place }) => [at.pupils(own, place), at.board(id, place)]),
      ]),
    ];
    for (const path of paths) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      expect.soft(await beside(page), path).toBe(0);
    }
  });

  test.describe(`on paper in ${code}`, () => {
    test.use({ viewport: sheet });

    /** What on a page could be cut in two between sheets, does not fit on one, or is cut off at its edges. */
    function cut([selector, height]: readonly [string, number]): string[] {
      return [...document.querySelectorAll(selector)].flatMap((element) => {
        const what = `${element.localName} "${element.textContent?.trim().slice(0, 40)}"`;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return [
          ...(style.breakInside === "avoid" ? [] : [`${what} may be cut in two`]),
          ...(box.height > height ? [`${what} is ${Math.round(box.height)} px high`] : []),
          ...(element.scrollWidth > element.clientWidth + 1 ? [`${what} runs over its edge`] : []),
          ...(style.overflowY === "visible" ? [] : [`${what} hides what does not fit`]),
        ];
      });
    }

    test("no card, task or question is cut", async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ media: "print" });
      const blocks = ".lesson-cards > li, .face-cards > li, .tasks > li, .quiz > li";
      for (const { id, cards, quiz, sheet: work } of lessons) {
        const size = (count: number) => expect.soft(page.locator(blocks)).toHaveCount(count);
        await page.goto(at.lessonPart(id, "sheet"));
        await size(work.tasks.length + quiz.length);
        expect.soft(await page.evaluate(cut, [blocks, sheet.height] as const), id).toEqual([]);
        expect.soft(await beside(page), id).toBe(0);
        if (cards.length === 0) continue;
        await page.goto(at.lessonPart(id, "cards"));
        await size(cards.reduce((sum, set) => sum + set.cards.length + (set.faces ?? 0), 0));
        expect.soft(await page.evaluate(cut, [blocks, sheet.height] as const), id).toEqual([]);
        expect.soft(await beside(page), id).toBe(0);
      }
    });

    test("each set of cards begins on a sheet of its own", async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(at.lessonPart(lesson.id, "cards"));
      const breaks = await page
        .locator(".card-set")
        .evaluateAll((sets) => sets.map((set) => getComputedStyle(set).breakBefore));
      expect(breaks.slice(1)).toEqual(breaks.slice(1).map(() => "page"));
    });

    test("the worksheet keeps its boxes and lines, and says nothing of printing", async ({
      page,
    }) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(at.lessonPart(lesson.id, "sheet"));
      await expect(page.getByText(words.lessons.sheet.print)).toBeHidden();
      await expect(page.locator(".who").getByText(words.lessons.sheet.name)).toBeVisible();
      const lines = page.locator(".write-line");
      await expect(lines).toHaveCount(
        lesson.sheet.tasks.reduce((sum, task) => sum + task.lines, 0) + 3,
      );
      expect(await lines.first().evaluate((line) => line.getBoundingClientRect().height)).toBeGreaterThan(26); // prettier-ignore
      await expect(page.getByRole("radio").first()).toBeVisible();
    });

    test("the answers hold every answer, and the plan every step", async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(at.lessonPart(lesson.id, "answers"));
      for (const { answer } of [...lesson.recall, ...lesson.sheet.tasks, lesson.exit]) {
        await expect.soft(page.getByText(answer, { exact: true }).first()).toBeVisible();
      }
      await page.goto(at.lesson(lesson.id));
      for (const { title, paper } of lesson.steps) {
        await expect.soft(page.getByRole("heading", { name: title }).first()).toBeVisible();
        await expect.soft(page.getByText(paper).first()).toBeVisible();
      }
      await expect(page.locator(".use")).toBeHidden();
      expect(await beside(page)).toBe(0);
    });
  });
}
