// Writes XML and the little HTML that goes into feedback, from the inside out.
import { oneLine } from "./one-line.ts";
import type { ExportSource } from "./shapes.ts";

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text that may stand anywhere in XML or HTML, in quotes too. */
export function escaped(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * One element; attributes stay in the order given.
 * @param children written already: elements, or what `escaped` gave
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${pairs.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

/** An element that holds text only. */
export function worded(name: string, text: string): string {
  return element(name, {}, escaped(text));
}

/** The sources as a list of links; empty where there are none. */
export function sourceList(sources: readonly ExportSource[]): string {
  if (sources.length === 0) return "";
  const items = sources.map(({ title, url }) =>
    url === undefined
      ? worded("li", title)
      : element("li", {}, element("a", { href: url }, escaped(title))),
  );
  return element("ul", {}, ...items);
}
