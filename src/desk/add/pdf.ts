// Reads an article from a PDF.
import { extractTextItems, getDocumentProxy } from "unpdf";
import { DeskError } from "../error.ts";
import { cleanAddress, hostOf } from "./address.ts";
import type { Article } from "./article.ts";
import { joinedNames } from "./authors.ts";
import { dateReader } from "./date-words.ts";
import { languageOf } from "./language.ts";
import { fewestSigns } from "./limits.ts";
import { calledAs, type Origin } from "./origin.ts";
import { pdfPublished } from "./pdf-dates.ts";
import { linesOf, paragraphsOf, type Line } from "./pdf-lines.ts";
import { pdfTitle } from "./pdf-title.ts";
import { tidy } from "./white-space.ts";

/** Metadata of a PDF that are of use. */
interface Info {
  readonly title?: string;
  readonly author?: string;
  readonly made?: string;
  readonly printed: boolean;
}

/** @throws DeskError where the PDF breaks off, is damaged, locked, or holds no text */
export async function readPdf(bytes: Uint8Array, origin: Origin, today: string): Promise<Article> {
  const name = calledAs(origin);
  if (breaksOff(bytes))
    throw new DeskError(`${name} breaks off before its end: fetch or save the PDF again.`);
  const { pages, info } = await contentOf(bytes, name);
  const text = pages.flatMap(paragraphsOf).join("\n\n");
  if (text.length < fewestSigns) {
    throw new DeskError(
      `${name} holds no text (a scan?): give a PDF of which the words can be selected.`,
    );
  }
  const language = languageOf(text);
  const read = await dateReader(language ? [language.value] : [], false);
  const address = cleanAddress(origin.address ?? "");
  const title = pdfTitle(info.title, pages);
  const published = pdfPublished(
    { pages, made: info.made, printed: info.printed, address: origin.address, name: origin.name },
    read,
    today,
  );
  const authors = joinedNames([info.author]);
  const host = hostOf(address);
  return {
    form: "pdf",
    ...(title && { title }),
    ...(host && { publisher: { value: host, reason: "the host" } }),
    ...(authors && { authors: { value: authors, reason: "in the metadata" } }),
    ...(published && { published }),
    ...(language && { language }),
    ...(address && { address: { value: address, reason: "where it came from" } }),
    text,
  };
}

async function contentOf(
  bytes: Uint8Array,
  name: string,
): Promise<{ pages: Line[][]; info: Info }> {
  try {
    // The reader takes the bytes over.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
    });
    const { items } = await extractTextItems(pdf);
    const { info } = await pdf.getMetadata();
    return { pages: items.map(linesOf), info: infoOf(info as Readonly<Record<string, unknown>>) };
  } catch (error) {
    const kind = error instanceof Error ? error.name : "";
    if (kind === "PasswordException") {
      throw new DeskError(`${name} is locked with a password: save it without one.`, {
        cause: error,
      });
    }
    if (!broken.has(kind)) throw error;
    throw new DeskError(`${name} is damaged and cannot be read: fetch or save the PDF again.`, {
      cause: error,
    });
  }
}

/** What the reader of PDFs calls its errors about a file that is not as it should be. */
const broken = new Set([
  "InvalidPDFException",
  "FormatError",
  "MissingPDFException",
  "XRefEntryException",
  "XRefParseException",
  "UnknownErrorException",
]);

/** Programs that print a page, by the names that they leave in a PDF. */
const browsers = /skia\/pdf|chrom|mozilla|firefox|safari|wkhtmltopdf|print to pdf/i;

function infoOf(info: Readonly<Record<string, unknown>>): Info {
  const words = (key: string) => {
    const value = info[key];
    return typeof value === "string" && tidy(value) !== "" ? tidy(value) : undefined;
  };
  const [title, author, made] = [words("Title"), words("Author"), words("CreationDate")];
  const printed = browsers.test(`${words("Producer")} ${words("Creator")}`);
  return { ...(title && { title }), ...(author && { author }), ...(made && { made }), printed };
}

/** Without the mark of the end in its last bytes, or shorter than it says itself. */
function breaksOff(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const length = Number(/\/Linearized\b[^>]*\/L\s+(\d+)/.exec(head)?.[1] ?? 0);
  return !end.includes("%%EOF") || bytes.length < length;
}
