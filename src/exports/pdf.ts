// Which pages are printed to PDF, and where each PDF lies: beside its page.
import type { Edition } from "../model/edition.ts";

/** Whether this build has PDFs beside its pages: `npm run pdf` makes such a build. */
export function hasPdf(): boolean {
  return process.env["PDF"] === "1";
}

/** The address of the PDF of a page, called after the last part of the page's address. */
export function pdfOf(address: string): string {
  return `${address}${/([^/]+)\/$/.exec(address)?.[1] ?? "page"}.pdf`;
}

/** The addresses of all pages of an edition that are printed: plans, worksheets, cards, answers, labs on paper. */
export function printedPages({ at, lessons, labs }: Edition): string[] {
  return [
    ...lessons.flatMap(({ id, cards }) => [
      at.lesson(id),
      at.lessonPart(id, "sheet"),
      ...(cards.length > 0 ? [at.lessonPart(id, "cards")] : []),
      at.lessonPart(id, "answers"),
    ]),
    ...labs.map(({ id }) => at.labPaper(id)),
  ];
}
