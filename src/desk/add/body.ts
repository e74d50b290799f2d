// The words of the article on a page, without menus, notices about cookies and other articles.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { textOf, type JsonLd } from "./json-ld.ts";
import { boundary, folded, partedAtBoundaries, tidyParagraphs } from "./white-space.ts";

/** What is no text: it is taken out before the text is looked for. */
const machinery =
  "script, style, noscript, template, iframe, object, embed, svg, canvas, link, meta, button, select, input, textarea, dialog";

/** Notices about cookies and consent, unless they hold the article. */
const notices = [
  "cookie",
  "consent",
  "gdpr",
  "onetrust",
  "didomi",
  "cmp-",
  "privacy-gate",
  "privacygate",
]
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(", ");

/** What stands around the text, when all of the body has to be taken. */
const around =
  "nav, aside, header, footer, form, [role=navigation], [role=banner], [role=contentinfo], [hidden], [aria-hidden=true]";

/** Signs below which the text that was found is compared with the main part of the page. */
const shortText = 500;

/**
 * The text, white space made the same, paragraphs split by an empty line.
 * @param html the page as a parser wrote it: whole and with all end tags
 * @param article its item in JSON-LD, which may hold the text of a page that a script fills
 */
export function bodyOf(html: string, article: JsonLd | undefined): string {
  const found = readable(html);
  const given = articleBody(article);
  if (given.length > 2 * found.length && given.length > shortText) return given;
  if (found.length >= shortText) return found;
  const whole = mainPart(html);
  return whole.length > 2 * found.length ? whole : found;
}

/** What Readability takes for the article. */
function readable(html: string): string {
  const article = new Readability<Node>(withoutMachinery(html), {
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  return article?.content ? paragraphsIn(article.content) : "";
}

/** The main part of the page, or all of its body without what stands around it. */
function mainPart(html: string): string {
  const document = withoutMachinery(html);
  for (const selector of [
    "article",
    "main, [role=main]",
    "[itemprop=articleBody], #content, .content",
  ]) {
    const texts = [...document.querySelectorAll(selector)].map(paragraphsIn);
    const [longest = ""] = texts.sort((one, other) => other.length - one.length);
    if (longest.length >= 200) return longest;
  }
  for (const element of document.querySelectorAll(around)) {
    if (!element.querySelector("h1, article, main")) element.remove();
  }
  return paragraphsIn(document.body);
}

function withoutMachinery(html: string): Document {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(machinery)) element.remove();
  for (const element of document.querySelectorAll(notices)) {
    const holds =
      element.matches("html, body, main, article, [role=main]") ||
      element.querySelector("h1, article, main");
    if (!holds && !element.closest("h1, article p")) element.remove();
  }
  return document;
}

function articleBody(article: JsonLd | undefined): string {
  const text = article?.["articleBody"];
  if (typeof text !== "string") return textOf(text) ?? "";
  if (!/<[a-z]/i.test(text)) return tidyParagraphs(text.replace(/\r/g, ""));
  return paragraphsIn(parseHTML(`<html><body>${text}</body></html>`).document.body);
}

const blocks = new Set(
  (
    "address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** The text of a tree: blocks become paragraphs, one line break a space, two of them the end of a paragraph. */
function paragraphsIn(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 3) parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    else if (name === "br") parts.push("\n");
    else if (node.nodeType !== 8) {
      const edge = blocks.has(name) ? "\n\n" : boundary;
      parts.push(edge);
      for (const child of node.childNodes) walk(child);
      parts.push(edge);
    }
  };
  walk(root);
  return tidyParagraphs(partedAtBoundaries(parts.join("")));
}

/** Whether a text is little more than a notice about cookies. */
export function isNotice(text: string, title: string | undefined): boolean {
  const words = folded(text);
  const told =
    /\b(cookies?|consent|toestemming|privacy|partners|akkoord|accept\w*|zustimm\w*|einwillig\w*|traceurs)\b/g;
  const count = words.match(told)?.length ?? 0;
  const about = /\b(cookie|privacy gate|consent|toestemming|zustimmung)\b/i.test(title ?? "");
  const dense = count / Math.max(1, words.split(" ").length) > 0.02;
  return text.length < 3000 && dense && (count >= 12 || (about && count >= 4));
}
