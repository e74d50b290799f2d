// Reads an article in this process, whatever its form.
import type { Article } from "./article.ts";
import { decode } from "./charset.ts";
import { formOf } from "./form.ts";
import type { Origin } from "./origin.ts";

/**
 * The parts are only loaded for the form that needs them.
 * @throws DeskError with one sentence for what is no article
 */
export async function readHere(bytes: Uint8Array, origin: Origin, today: string): Promise<Article> {
  const form = formOf(bytes, origin);
  if (form === "pdf") return (await import("./pdf.ts")).readPdf(bytes, origin, today);
  const text = decode(bytes, origin.contentType);
  return form === "html"
    ? (await import("./html.ts")).readHtml(text, origin, today)
    : (await import("./plain.ts")).readPlain(text, origin, today);
}
