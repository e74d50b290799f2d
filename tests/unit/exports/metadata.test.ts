// Claims about the meta elements, read by the rules of Zotero's Embedded Metadata translator.
import { describe, expect, it } from "vitest";
import {
  htmlPrefix,
  pageMetadata,
  schemaLink,
  type MetaTag,
} from "../../../src/exports/metadata.ts";
import { eachEdition, origin } from "./real-site.ts";

/** Prefixes as Zotero reads them from `<html prefix>` and `<link rel="schema.…">`. */
const prefixes = new Map([
  ...[...htmlPrefix.matchAll(/(\w+):\s+(\S+)/g)].map(
    ([, name = "", uri = ""]) => [name, uri] as const,
  ),
  [schemaLink.rel.replace("schema.", "").toLowerCase(), schemaLink.href] as const,
]);

/** The statements that Zotero makes of the elements: full name of the property to its value. */
function statements(tags: readonly MetaTag[]): Map<string, string> {
  return new Map(
    tags.flatMap((tag) => {
      const [, prefix = "", property = ""] =
        /^([^.:_]+)[.:_](.+)$/.exec("name" in tag ? tag.name : tag.property) ?? [];
      const uri = prefixes.get(prefix.toLowerCase());
      if (uri === undefined) return [];
      return [
        [`${uri}${property.charAt(0).toLowerCase()}${property.slice(1)}`, tag.content] as const,
      ];
    }),
  );
}

describe.each(eachEdition)("the metadata in %s", (code, edition) => {
  const page = { title: "T", description: "D", address: edition.at.timeline };
  const url = `https://example.org${page.address}`;
  const image = { address: "/card.png", width: 1200, height: 630, alt: "A" };
  const tags = pageMetadata(edition, { ...page, checked: "2026-11-24", image }, origin);
  const contentOf = (name: string) =>
    tags.find((tag) => ("name" in tag ? tag.name : tag.property) === name)?.content;

  it("is a web page with title, maker, day, language, rights and address to Zotero", () => {
    const dc = "http://purl.org/dc/elements/1.1/";
    const said = statements(tags);
    expect(said.get("http://www.zotero.org/namespaces/export#itemType")).toBe("webpage");
    expect(said.get("http://ogp.me/ns#url")).toBe(url);
    expect(said.get("http://ogp.me/ns#site_name")).toBe(edition.words.site.name);
    expect(said.get(`${dc}title`)).toBe("T");
    expect(said.get(`${dc}creator`)).toBe(edition.words.site.name);
    expect(said.get(`${dc}date`)).toBe("2026-11-24");
    expect(said.get(`${dc}language`)).toBe(code);
    expect(said.get(`${dc}rights`)).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
    expect(said.get(`${dc}identifier`)).toBe(url);
  });

  it("has a preview with title, text, address, language with territory, and image", () => {
    expect(contentOf("og:title")).toBe("T");
    expect(contentOf("og:description")).toBe("D");
    expect(contentOf("og:locale")).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    expect(contentOf("og:image")).toBe("https://example.org/card.png");
    expect(contentOf("og:image:width")).toBe("1200");
    expect(contentOf("og:image:alt")).toBe("A");
  });

  it("does not pretend a day for a page that was not checked", () => {
    const names = pageMetadata(edition, page, origin).map((tag) =>
      "name" in tag ? tag.name : tag.property,
    );
    expect(names.filter((name) => /date|time|citation|image/.test(name))).toEqual([]);
  });

  it("leaves nothing empty", () => {
    for (const tag of tags) expect(tag.content).toBeTruthy();
  });
});
