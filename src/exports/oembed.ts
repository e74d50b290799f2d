// Pages alone, made for frames on other sites: the code that puts one on a page, and the same as oEmbed.
import type { Cut } from "../model/cuts.ts";
import { isShort } from "../model/cuts.ts";
import { fill, type Edition } from "../model/edition.ts";
import type { Lab } from "../model/labs.ts";
import { absolute } from "./absolute.ts";

/** A page alone, with what a frame says of it. */
export interface Framed {
  readonly edition: Edition;
  readonly title: string;
  /** The address with the base path. */
  readonly address: string;
  /** The title of the frame. */
  readonly name: string;
  /** What the frame may do beside showing it. */
  readonly allow?: string;
}

/** The height of a frame in CSS pixels, and the width that it is made for. */
const size = { width: 800, height: 800 } as const;

export function framedLab(edition: Edition, { id, title }: Pick<Lab, "id" | "title">): Framed {
  return {
    edition,
    title,
    address: edition.at.labAlone(id),
    name: fill(edition.words.labs.frame, { lab: title }),
    allow: "clipboard-write",
  };
}

/** The title of a part of the timeline. */
export function titleOfCut({ words, cutName }: Edition, cut: Cut): string {
  const { short, title } = words.timeline;
  return isShort(cut) ? short : `${title}: ${cutName(cut)}`;
}

export function framedSlice(edition: Edition, cut: Cut): Framed {
  const title = titleOfCut(edition, cut);
  return {
    edition,
    title,
    address: edition.at.sliceAlone(cut),
    name: fill(edition.words.timeline.frame, { part: title }),
  };
}

/**
 * The HTML that puts a page alone into a page of another site.
 * @param query what follows the address
 */
export function frameCode({ address, name, allow }: Framed, origin: string, query = ""): string {
  const attributes = [
    ["src", absolute(address, origin) + query],
    ["title", name],
    ["width", "100%"],
    ["height", String(size.height)],
    ...(allow === undefined ? [] : [["allow", allow]]),
    ["loading", "lazy"],
  ];
  const written = attributes.map(([attribute, value = ""]) => ` ${attribute}="${escaped(value)}"`);
  return `<iframe${written.join("")}></iframe>`;
}

/** What oEmbed 1.0 (https://oembed.com) asks of a rich page. */
export function oembed(framed: Framed, origin: string) {
  const { edition, title } = framed;
  return {
    type: "rich",
    version: "1.0",
    provider_name: edition.words.site.name,
    provider_url: absolute(edition.at.home, origin),
    title,
    ...size,
    html: frameCode(framed, origin),
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
