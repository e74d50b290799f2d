// Common Cartridge 1.1: the links of lessons as modules, for Canvas, Brightspace, Moodle and others.
import { licence } from "../licence.ts";
import { identifier } from "./identifier.ts";
import type { ExportLesson, ExportLink, ExportMaker, ExportSeries } from "./shapes.ts";
import { element, escaped, worded, xmlHead } from "./xml.ts";
import { zipOf } from "./zip.ts";

const packing = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const lom = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
const webLink = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";
const schemas = "http://www.imsglobal.org/profile/cc/ccv1p1";
const instance = "http://www.w3.org/2001/XMLSchema-instance";

interface Placed {
  readonly id: string;
  readonly path: string;
  readonly link: ExportLink;
}

/**
 * The bytes of an .imscc file: one module a lesson, one web link a page.
 * @param head what the cartridge says of itself; for one lesson, that lesson
 * @throws when a link leads away from the site, or a lesson has none
 */
export function cartridge(
  head: ExportSeries,
  lessons: readonly ExportLesson[],
  maker: ExportMaker,
): Uint8Array {
  const modules = lessons.map((lesson) => ({ lesson, links: placed(lesson, maker) }));
  const links = modules.flatMap((module) => module.links);
  const manifest = element(
    "manifest",
    // Canvas looks for the namespace in the first 500 bytes, so it stands in front.
    {
      identifier: identifier("cartridge", head.id, head.language),
      xmlns: packing,
      "xmlns:lomm": lom,
      "xmlns:xsi": instance,
      "xsi:schemaLocation": [
        `${packing} ${schemas}/ccv1p1_imscp_v1p2_v1p0.xsd`,
        `${lom} ${schemas}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
      ].join(" "),
    },
    metadata(head),
    element(
      "organizations",
      {},
      element(
        "organization",
        { identifier: "org_1", structure: "rooted-hierarchy" },
        element("item", { identifier: "root" }, ...modules.map(module)),
      ),
    ),
    element("resources", {}, ...links.map(resource)),
  );
  return zipOf(
    new Map([
      ["imsmanifest.xml", xmlHead + manifest],
      ...links.map(({ path, link }) => [path, xmlHead + linkFile(link)] as const),
    ]),
  );
}

function placed(lesson: ExportLesson, { origin }: ExportMaker): Placed[] {
  if (lesson.links.length === 0) throw new Error(`Lesson ${lesson.id} has no link for a cartridge`);
  return lesson.links.map((link, index) => {
    if (!link.url.startsWith(origin))
      throw new Error(`Lesson ${lesson.id}: ${link.url} is not below ${origin}`);
    const name = `${lesson.id}-${lesson.language}-${String(index + 1).padStart(2, "0")}`;
    return { id: identifier("link", name), path: `weblinks/${name}.xml`, link };
  });
}

function metadata({ title, language, description, keywords }: ExportSeries): string {
  const string = (text: string) => element("lomm:string", { language }, escaped(text));
  const rights = element(
    "lomm:rights",
    {},
    element("lomm:copyrightAndOtherRestrictions", {}, worded("lomm:value", "yes")),
    element("lomm:description", {}, string(`${licence.name}, ${licence.url}`)),
  );
  const general = element(
    "lomm:general",
    {},
    element("lomm:title", {}, string(title)),
    worded("lomm:language", language),
    element("lomm:description", {}, string(description)),
    ...keywords.map((keyword) => element("lomm:keyword", {}, string(keyword))),
  );
  return element(
    "metadata",
    {},
    worded("schema", "IMS Common Cartridge"),
    worded("schemaversion", "1.1.0"),
    element("lomm:lom", {}, general, rights),
  );
}

function module({ lesson, links }: { lesson: ExportLesson; links: readonly Placed[] }): string {
  return element(
    "item",
    { identifier: identifier("module", lesson.id, lesson.language) },
    worded("title", lesson.title),
    ...links.map(({ id, link }) =>
      element("item", { identifier: `${id}_item`, identifierref: id }, worded("title", link.title)),
    ),
  );
}

function resource({ id, path }: Placed): string {
  return element(
    "resource",
    { identifier: id, type: "imswl_xmlv1p1" },
    element("file", { href: path }),
  );
}

function linkFile({ title, url }: ExportLink): string {
  return element(
    "webLink",
    {
      xmlns: webLink,
      "xmlns:xsi": instance,
      "xsi:schemaLocation": `${webLink} ${schemas}/ccv1p1_imswl_v1p1.xsd`,
    },
    worded("title", title),
    element("url", { href: url, target: "_blank" }),
  );
}
