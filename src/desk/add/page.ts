// A page of HTML that was parsed once: its elements, its head, its JSON-LD, and the address it is believed to have.
import { load, type Cheerio, type CheerioAPI } from "cheerio";
import { jsonLdOf, type JsonLd } from "./json-ld.ts";
import { boundary, partedAtBoundaries, tidy } from "./white-space.ts";

type Root = ReturnType<CheerioAPI["root"]> extends Cheerio<infer Document> ? Document : never;

/** A node below the document. */
export type Node = Root extends { childNodes: (infer Child)[] } ? Child : never;
export type Element = Extract<Node, { attribs: unknown }>;

export interface Page {
  readonly $: CheerioAPI;
  /** Where it came from: what was fetched, or what the browser wrote into the file when it was saved. */
  readonly address?: string;
  /** The contents of all meta elements by folded name, in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly items: readonly JsonLd[];
}

/** Parses a page; nothing in it is run and nothing is fetched. */
export function parsePage(html: string, address: string | undefined): Page {
  const $ = load(html, { scriptingEnabled: false });
  const from = address ?? savedFrom(html);
  return { $, ...(from !== undefined && { address: from }), metas: metasOf($), items: jsonLdOf($) };
}

/** The contents of meta elements with one of the names, the first name first. */
export function metaOf({ metas }: Page, ...names: readonly string[]): string[] {
  return names.flatMap((name) => metas.get(foldedName(name)) ?? []);
}

/** The words in an element as a reader sees them; blocks, line breaks and a capital in the next element part words. */
export function wordsIn($: CheerioAPI, element: Node | Cheerio<Node>): string {
  const parts: string[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === "text") parts.push(node.data);
      else if (node.type === "tag" && !unseen.has(node.name)) {
        const parted = !joined.has(node.name);
        const edge = parted ? " " : boundary;
        parts.push(edge);
        walk(node.children as Node[]);
        parts.push(edge);
      }
    }
  };
  walk($(element as Node).toArray());
  return tidy(partedAtBoundaries(parts.join("")));
}

/** Elements that do not part the words around them. */
const joined = new Set(
  "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark q s samp small span strong sub sup u var wbr time".split(
    " ",
  ),
);

const unseen = new Set(["script", "style", "template", "noscript", "svg", "button", "select"]);

function metasOf($: CheerioAPI): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of $("meta[content]").toArray()) {
    const { name, property, itemprop, content = "", "http-equiv": equivalent } = element.attribs;
    const value = tidy(content);
    if (value === "" || (itemprop !== undefined && !$(element).is("head > meta, body > meta")))
      continue;
    const names = [name, property, itemprop && `itemprop.${itemprop}`, equivalent];
    for (const each of names.flatMap((given) => (given ? given.split(/\s+/) : []))) {
      const key = foldedName(each);
      const values = metas.get(key) ?? [];
      values.push(value);
      metas.set(key, values);
    }
  }
  return metas;
}

/** `DC.date.issued`, `dc:date:issued` and `DC_date_issued` are one name. */
function foldedName(name: string): string {
  return name.toLowerCase().replace(/[:_-]/g, ".");
}

/** What browsers and extensions write into a page that is saved. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096);
  return (
    /<[!]--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+?)\s*-->/i.exec(head)?.[1] ??
    /<[!]--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i.exec(head)?.[1]
  );
}
