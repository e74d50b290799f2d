// What the endpoints share: the address of the host, and a text as a file.
import type { APIContext } from "astro";

/** The origin that all addresses in files begin with: `site` of the configuration, from SITE_URL. */
export function originOf({ site }: Pick<APIContext, "site">): string {
  if (!site)
    throw new Error("astro.config.mjs names no site; set SITE_URL to the address of the host");
  return site.href;
}

/** A text as a file of a media type, in UTF-8. */
export function file(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

/** Bytes as a file of a media type. */
export function bytesFile(bytes: Uint8Array, type: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } });
}

export const mediaTypes = {
  atom: "application/atom+xml",
  bibtex: "application/x-bibtex",
  calendar: "text/calendar",
  csl: "application/vnd.citationstyles.csl+json",
  csv: "text/csv",
  cartridge: "application/octet-stream",
  json: "application/json",
  ris: "application/x-research-info-systems",
  rss: "application/rss+xml",
  text: "text/plain",
  xml: "application/xml",
  zip: "application/zip",
  schema: "application/schema+json",
} as const;
