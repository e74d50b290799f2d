// The real content as it is given away, read once for all tests of the exports.
import { editionsOf, type Edition } from "../../../src/model/edition.ts";
import { siteIn } from "../../../src/model/site.ts";

export const today = "2026-11-24";
export const origin = "https://example.org/";
export const site = siteIn("content", today);
export const editions = editionsOf(site, "/");

/** The editions as rows for `describe.each`, by language code. */
export const eachEdition = editions.map((edition) => [edition.language.code, edition] as const);

/** Sources that no class can be sent to, though an address is known. */
export const unlinked = site.sources.filter(({ link, url }) => !link && url !== undefined);

/** The first edition, for what holds in any of them. */
export function firstEdition(): Edition {
  const [first] = editions;
  if (!first) throw new Error("no language has an interface");
  return first;
}

export function first<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined) throw new Error("there is none");
  return thing;
}

/** A site without the texts that name events, for a claim about a few events. */
export const noProse = { explainers: new Map(), labs: new Map(), lessons: new Map() } as const;
