// Reads of a page what tells whether it is still the same: its titles and its words. No script is run.
import { parseHTML } from "linkedom";
import { decode } from "../add/charset.ts";

export interface Page {
  /** The words between <title> and </title>; empty when there are none. */
  readonly title: string;
  /** All that may be the title: <title>, Open Graph, headings. */
  readonly heads: readonly string[];
  /** The words that a reader sees without script. */
  readonly text: string;
  /** Whether the page loads or holds scripts. */
  readonly scripted: boolean;
  /** The address that the page sends its reader on to within five seconds. */
  readonly refresh?: string;
}

/**
 * What the first bytes of a page say.
 * @param contentType the header Content-Type, or empty
 */
export function readPage(bytes: Uint8Array, contentType: string): Page {
  const html = decode(bytes, contentType);
  const { document } = parseHTML(html);
  const words = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => oneLine(textContent ?? ""));
  const titles = words("title");
  const open = [...document.querySelectorAll('meta[property="og:title"]')].map((meta) =>
    oneLine(meta.getAttribute("content") ?? ""),
  );
  const heads = [titles[0] ?? "", ...open, ...words("h1, h2")].filter((head) => head !== "");
  const refresh = refreshOf(document);
  const scripts = [...document.querySelectorAll("script, style, noscript, template, title")];
  const scripted = scripts.some(({ localName }) => localName === "script");
  for (const script of scripts) script.remove();
  const roots = [...document.children];
  const text = oneLine(roots.map(({ textContent }) => textContent).join(" ") || html);
  return { title: titles[0] ?? "", heads, text, scripted, ...(refresh && { refresh }) };
}

/** Text on one line, without hyphens that do not show and signs that would steer a terminal. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
}

/** Where <meta http-equiv="refresh"> leads, when it does so at once and not only without script. */
function refreshOf(document: Document): string | undefined {
  for (const meta of document.querySelectorAll("meta[http-equiv]")) {
    if (!/^refresh$/i.test(meta.getAttribute("http-equiv") ?? "") || meta.closest("noscript"))
      continue;
    const content = meta.getAttribute("content") ?? "";
    const [, seconds, to] =
      /^\s*(\d+)[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?(?!url\s*=)([^"'\s][^"']*)/i.exec(content) ??
      [];
    if (to !== undefined && Number(seconds) <= 5) return to.trim();
  }
  return undefined;
}
