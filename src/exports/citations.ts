// References in the forms that readers and their programs use: APA, BibTeX, RIS and CSL-JSON.
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { CslItem } from "./csl.ts";

// Letters stay as they are (the ASCII form loses Greek), and the label is the id, hyphens and all.
Object.assign(plugins.config.get("@bibtex").format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** CSL-JSON: an array of items. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * One item in APA style as plain text, its date in the order of the locale:
 * `(2026, 24 november)` beside `(2026, November 24)`.
 * @param locale BCP 47, for example the locale of a language of the site
 */
export function apa(item: CslItem, locale: string): string {
  const { issued, "container-title": container, ...rest } = item;
  const style = styleLocale(locale);
  const repeated = item.author?.some(({ literal }) => literal === container);
  const entry = {
    ...rest,
    // APA leaves out a website that is its own author.
    ...(container !== undefined && !repeated && { "container-title": container }),
    ...(issued && { issued: { literal: apaDate(issued, style ?? locale) } }),
  };
  return new Cite(entry)
    .format("bibliography", {
      format: "text",
      template: "apa",
      ...(style !== undefined && { lang: style }),
    })
    .trim();
}

/** BibTeX, one entry an item, in UTF-8. */
export function bibtex(items: CslItem | readonly CslItem[]): string {
  return listed(items)
    .map((item) => {
      const [entry] = new Cite(forLatex(item)).format("bibtex", { format: "object" });
      if (!entry) throw new Error(`${item.id} has no BibTeX form`);
      const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
      const fields = Object.entries({
        ...entry.properties,
        language: item.language,
      })
        .filter(([name]) => name !== "month" && name !== "howpublished")
        .map(([name, value]) => `${name} = {${value}}`);
      // A month is one of BibTeX's own words, so that a style can write it out.
      if (month !== undefined) fields.push(`month = ${months[month - 1] ?? ""}`);
      // The older programs know no day; the newer ones read the date and leave year and month.
      if (year !== undefined && day !== undefined) {
        fields.push(`date = {${slashed(year, month, day).replaceAll("/", "-")}}`);
      }
      return `@${entry.type}{${item.id},\n${fields.map((field) => `  ${field},\n`).join("")}}\n`;
    })
    .join("\n");
}

/** RIS, one record an item; a line is never broken, for readers put a space into a broken address. */
export function ris(items: CslItem | readonly CslItem[]): string {
  return listed(items)
    .map((item) => {
      const [record] = new Cite({ ...item, ...houseOf(item) }).format("ris", { format: "object" });
      if (!record) throw new Error(`${item.id} has no RIS form`);
      const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
      const dated = year === undefined ? {} : { PY: String(year), DA: slashed(year, month, day) };
      const lines = Object.entries({ ...record, ...dated, ID: item.id })
        .filter(([tag]) => tag !== "TY" && tag !== "M1")
        .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
      return [`TY  - ${String(record["TY"])}`, ...lines, "ER  - ", ""].join("\r\n");
    })
    .join("\r\n");
}

const months = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
] as const; // prettier-ignore

function listed(items: CslItem | readonly CslItem[]): readonly CslItem[] {
  return "id" in items ? [items] : items;
}

/** The bundled locale of the style for a locale: the same one, or one of the same language. */
function styleLocale(locale: string): string | undefined {
  const bundled = plugins.config.get("@csl").locales.list();
  const { language } = new Intl.Locale(locale);
  return (
    bundled.find((tag) => tag === locale) ??
    bundled.find((tag) => new Intl.Locale(tag).language === language)
  );
}

/** `2026, 24 november`: the year first, then month and day as the locale orders them. */
function apaDate(issued: NonNullable<CslItem["issued"]>, locale: string): string {
  const [year = 0, month, day] = issued["date-parts"][0] ?? [];
  if (month === undefined) return String(year);
  const words = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
    timeZone: "UTC",
    month: "long",
    ...(day !== undefined && { day: "numeric" }),
  });
  return `${year}, ${words.format(new Date(Date.UTC(year, month - 1, day ?? 1)))}`;
}

/** `2026/02/` as RIS has it: slashes stay where a part is unknown. */
function slashed(year: number, month?: number, day?: number): string {
  const two = (part: number | undefined) =>
    part === undefined ? "" : String(part).padStart(2, "0");
  return `${year}/${two(month)}/${two(day)}`;
}

/** Neither BibTeX nor RIS has a field for the site that a web page is on, so it is the publisher there. */
function houseOf({ type, publisher, authority, "container-title": container }: CslItem) {
  const house = publisher ?? authority ?? (type === "webpage" ? container : undefined);
  return house === undefined ? {} : { publisher: house };
}

/** An item whose texts LaTeX can read. */
function forLatex(item: CslItem) {
  const entries = Object.entries({ ...item, ...houseOf(item) }).map(
    ([field, value]) =>
      [field, textFields.has(field) && typeof value === "string" ? latex(value) : value] as const,
  );
  const author = item.author?.map(({ literal }) => ({ literal: latex(literal) }));
  return { ...Object.fromEntries(entries), ...(author && { author }) };
}

const textFields = new Set(["title", "container-title", "publisher", "note"]);

function latex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => latexSigns[sign] ?? `\\${sign}`);
}

const latexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
