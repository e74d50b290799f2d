// Which pages are printed to PDF, and where each PDF lies.
import { afterEach, describe, expect, it, vi } from "vitest";
import { hasPdf, pdfOf, printedPages } from "../../../src/exports/pdf.ts";
import { eachEdition } from "./real-site.ts";

afterEach(() => vi.unstubAllEnvs());

describe("a build has PDFs", () => {
  it.each([
    ["1", true],
    ["0", false],
    ["", false],
    ["true", false],
    [undefined, false],
  ])("where PDF is %j: %s", (value, has) => {
    vi.stubEnv("PDF", value);
    expect(hasPdf()).toBe(has);
  });
});

describe("the PDF of a page", () => {
  it("lies beside the page and is called after the last part of its address", () => {
    expect(pdfOf("/nl/lessen/de-drempel/")).toBe("/nl/lessen/de-drempel/de-drempel.pdf");
    expect(pdfOf("/base/nl/lessen/de-drempel/werkblad/")).toBe(
      "/base/nl/lessen/de-drempel/werkblad/werkblad.pdf",
    );
  });

  it("has a name even where an address has no last part", () =>
    expect(pdfOf("/")).toBe("/page.pdf"));
});

describe.each(eachEdition)("the pages that are printed (%s)", (_, edition) => {
  const { at, lessons, labs } = edition;
  const pages = printedPages(edition);

  it("are each there once, and so are their PDFs", () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(new Set(pages).size).toBe(pages.length);
    expect(new Set(pages.map(pdfOf)).size).toBe(pages.length);
    for (const page of pages) expect(pdfOf(page)).toMatch(/^\/.*[a-z0-9]\.pdf$/);
  });

  it("are the plan, the worksheet and the answers of each lesson, and its cards where it has some", () => {
    for (const { id, cards } of lessons) {
      expect(pages.filter((page) => page.startsWith(at.lesson(id)))).toEqual([
        at.lesson(id),
        at.lessonPart(id, "sheet"),
        ...(cards.length > 0 ? [at.lessonPart(id, "cards")] : []),
        at.lessonPart(id, "answers"),
      ]);
    }
  });

  it("are each lab on paper, and nothing for the projector or for pupils", () => {
    for (const { id } of labs) expect(pages).toContain(at.labPaper(id));
    const others = lessons.flatMap(({ id, code, steps }) => [
      at.pupils(code),
      ...steps.flatMap(({ place }) => [at.pupils(code, place), at.board(id, place)]),
    ]);
    expect(pages.filter((page) => others.includes(page))).toEqual([]);
  });

  it("leave out the cards of a lesson that has none", () => {
    const [lesson] = lessons;
    if (!lesson) throw new Error("there is no lesson");
    const bare = { ...edition, lessons: [{ ...lesson, cards: [] }] };
    expect(printedPages(bare)).not.toContain(at.lessonPart(lesson.id, "cards"));
  });
});
