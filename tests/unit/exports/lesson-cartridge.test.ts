// Claims about the Common Cartridge, read back by yauzl and libxml2.
import { describe, expect, it } from "vitest";
import { cartridge } from "../../../src/exports/lesson/cartridge.ts";
import { oneLine } from "../../../src/exports/lesson/one-line.ts";
import type { ExportLesson } from "../../../src/exports/lesson/shapes.ts";
import { eachLesson, filesIn, hostileLesson, maker, timesIn, xmlOf } from "./lesson-material.ts";
import { origin } from "./real-site.ts";

const namespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const names = { x: namespace, lomm: "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" };
const linkNames = { w: "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" };
const lessons = eachLesson.map(([, lesson]) => lesson);
const series = { ...hostileLesson, id: "series", title: "All lessons" };
const rows = [
  ...eachLesson.map(([name, lesson]) => [name, lesson, [lesson]] as const),
  ["the series", series, lessons] as const,
];

async function opened(head: ExportLesson, held: readonly ExportLesson[]) {
  const files = await filesIn(cartridge(head, held, maker));
  const manifest = files.get("imsmanifest.xml") ?? "";
  return { files, manifest, xml: xmlOf(manifest, names) };
}

describe.each(rows)("the cartridge of %s", async (_name, head, held) => {
  const { files, manifest, xml } = await opened(head, held);
  const links = held.flatMap((lesson) => lesson.links);

  it("has its namespace within the first 500 bytes, and no mark before it", () => {
    expect(manifest.startsWith("<?xml ")).toBe(true);
    expect(Buffer.from(manifest).subarray(0, 500).includes(`xmlns="${namespace}"`)).toBe(true);
  });

  it("says what it is, in the order of the schema", () => {
    expect(xml.children("/x:manifest")).toEqual(["metadata", "organizations", "resources"]);
    expect(xml.texts("/x:manifest/x:metadata/x:schema | //x:schemaversion")).toEqual([
      "IMS Common Cartridge",
      "1.1.0",
    ]);
    const order = [...new Set(xml.children("//lomm:general"))];
    expect(order).toEqual(["title", "language", "description", "keyword"]);
    expect(xml.children("//lomm:lom")).toEqual(["general", "rights"]);
    expect(xml.text("//lomm:general/lomm:title/lomm:string")).toBe(oneLine(head.title));
    expect(xml.text("//lomm:general/lomm:description/lomm:string")).toBe(oneLine(head.description));
    expect(xml.text("//lomm:rights/lomm:description")).toContain("CC BY-SA 4.0");
  });

  it("has one organization with one root without a title, and a module a lesson", () => {
    expect(xml.text("//x:organization/@structure")).toBe("rooted-hierarchy");
    expect(xml.count("//x:organization/x:item")).toBe(1);
    expect(xml.count("//x:organization/x:item/x:title")).toBe(0);
    expect(xml.texts("//x:organization/x:item/x:item/x:title")).toEqual(
      held.map(({ title }) => oneLine(title)),
    );
  });

  it("gives every link in order, with a title of one line", () => {
    expect(xml.texts("//x:item[@identifierref]/x:title")).toEqual(
      links.map(({ title }) => oneLine(title)),
    );
    for (const title of xml.texts("//x:title")) expect(title).not.toMatch(/[\r\n\t]/);
  });

  it("has identifiers that are names and stand once, and references that lead to one", () => {
    const identifiers = xml.texts("//@identifier");
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(xml.texts("//@identifierref")).toEqual(xml.texts("//x:resource/@identifier"));
  });

  it("holds one file a resource, and no other file", () => {
    expect(xml.count("//x:resource[count(x:file) != 1]")).toBe(0);
    expect(new Set(xml.texts("//x:resource/@type"))).toEqual(new Set(["imswl_xmlv1p1"]));
    const named = ["imsmanifest.xml", ...xml.texts("//x:file/@href")];
    expect([...files.keys()]).toEqual(named.sort());
  });

  it("leads to pages of the site itself, over https", () => {
    const given = xml
      .texts("//x:file/@href")
      .map((path) => xmlOf(files.get(path) ?? "", linkNames));
    expect(given.map((link) => link.text("/w:webLink/w:url/@href"))).toEqual(
      links.map(({ url }) => url),
    );
    expect(given.map((link) => link.text("/w:webLink/w:title"))).toEqual(
      links.map(({ title }) => oneLine(title)),
    );
    for (const link of given) expect(link.text("//w:url/@href").startsWith(origin)).toBe(true);
  });
});

it("the same lessons give the same bytes, whose files have one fixed time", async () => {
  const bytes = cartridge(series, lessons, maker);
  expect(Buffer.compare(bytes, cartridge(series, lessons, maker))).toBe(0);
  expect(new Set(await timesIn(bytes))).toEqual(new Set(["1980-01-01T00:00:00.000Z"]));
});

it("a link to another site stops the making", () => {
  const links = [{ title: "Away", url: "https://example.net/" }];
  const lesson = { ...hostileLesson, links };
  expect(() => cartridge(lesson, [lesson], maker)).toThrow("Lesson hostile: https://example.net/");
  const empty = { ...hostileLesson, links: [] };
  expect(() => cartridge(empty, [empty], maker)).toThrow("no link");
});
