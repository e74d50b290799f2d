// Sources and pages as CSL-JSON items, the common form from which every reference is made.
import type { Edition } from "../model/edition.ts";
import type { Site, Source } from "../model/join.ts";
import type { PartialDate } from "../model/time.ts";
import { absolute } from "./absolute.ts";
import type { Citable } from "./citable.ts";

export type CslType = "article-newspaper" | "legal_case" | "legislation" | "report" | "webpage";

/** An item of CSL-JSON 1.0 with the fields that we know. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly authority?: string;
  readonly publisher?: string;
  readonly language: string;
  readonly URL?: string;
  readonly note?: string;
}

/**
 * A source as a CSL item. Its address is left out when no class can be sent there; a title that is
 * our own description stands in square brackets; the note says that a copy or summary was read.
 */
export function sourceItem(source: Source, site: Site): CslItem {
  const type = typeOf(source);
  return {
    id: source.id,
    type,
    title: source.title_exact ? source.title : `[${source.title}]`,
    ...(source.author !== undefined && { author: authorsOf(source.author) }),
    ...(source.published !== undefined && { issued: issuedOn(source.published) }),
    [publisherField[type]]: source.publisher,
    language: source.language,
    ...(source.link && source.url !== undefined && { URL: source.url }),
    ...noteOf(source, site),
  };
}

/** All sources as CSL items, in the order of the site. */
export function sourceItems(site: Site): CslItem[] {
  return site.sources.map((source) => sourceItem(source, site));
}

/** A page of the site as a CSL item, dated by the day on which it was last checked. */
export function pageItem(edition: Edition, page: Citable, origin: string): CslItem {
  const { name } = edition.words.site;
  const last = page.address.split("/").filter(Boolean).at(-1) ?? "";
  return {
    id: `${name.toLowerCase()}-${last}`,
    type: "webpage",
    title: page.title,
    author: [{ literal: name }],
    issued: issuedOn(page.checked),
    "container-title": name,
    language: edition.language.code,
    URL: absolute(page.address, origin),
  };
}

/** Where a reader of CSL looks for the publisher; a web page and a newspaper are containers. */
const publisherField = {
  "article-newspaper": "container-title",
  legal_case: "authority",
  legislation: "publisher",
  report: "publisher",
  webpage: "container-title",
} as const satisfies Record<CslType, keyof CslItem>;

/** Only a body's own text is a law, a case or a report; somebody's page about it is a web page. */
function typeOf({ kind, standing }: Source): CslType {
  if (kind === "news") return "article-newspaper";
  if (standing !== "primary" && standing !== "copy") return "webpage";
  switch (kind) {
    case "law":
      return "legislation";
    case "court":
      return "legal_case";
    case "research":
      return "report";
    default:
      return "webpage";
  }
}

/** Names stay whole: where a given name ends cannot be told from the text. */
function authorsOf(names: string): { literal: string }[] {
  return names.split(/, | and (?!others)/).map((literal) => ({ literal }));
}

/** `2020-02` to [[2020, 2]]: as precise as the date is known. */
function issuedOn(date: PartialDate): NonNullable<CslItem["issued"]> {
  return { "date-parts": [date.split("-").map(Number)] };
}

/** Says in the words of every language that the text was not read at the publisher. */
function noteOf({ read_as }: Source, site: Site): { note?: string } {
  if (read_as === "page") return {};
  const said = [...site.interface.values()].map(({ sources }) => sources.readAs[read_as]);
  return { note: said.join(" / ") };
}
