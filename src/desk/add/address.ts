// The address that an article is known by: what the page names as its own, without tracking and fragment.
import normalizeUrl from "normalize-url";
import type { Found } from "./article.ts";
import { metaOf, type Page } from "./page.ts";

/** What campaigns, mailings and social networks hang on an address. */
const tracking = [
  /^utm_/i, /^at_/i, /^mc_[ce]id$/i, /^wt[._]/i, /^_(ga|gl|hs)/i, /^hsa?_/i, /^pk_/i, /^mtm_/i, /^piwik_/i, /^oly_/i,
  /^(fb|g|dc|y|ms|tw|tt|li_?fat_|wbra|gbra|irg?)cl(k|s|ick)?id$/i, /^(igshid|igsh|li_fat_id|xtor|cmpid|cmp|ito|ncid|smid|ref_src|s_cid|mkt_tok|vero_id|ns_[a-z]+|fbclid|xtref|cmcid|rss|share|shared|sh|__twitter_impression)$/i,
]; // prettier-ignore

/** An address without tracking, fragment and default port; AMP endings and the slash at the end stay as they are. */
export function cleanAddress(address: string): string | undefined {
  try {
    const { protocol } = new URL(address);
    if (protocol !== "http:" && protocol !== "https:") return undefined;
    return normalizeUrl(address, {
      stripHash: true,
      stripWWW: false,
      stripAuthentication: true,
      removeTrailingSlash: false,
      removeSingleSlash: false,
      sortQueryParameters: false,
      removeQueryParameters: tracking,
    });
  } catch {
    return undefined;
  }
}

/** The canonical address of a page, else og:url, else where it came from; one that is not of this site is not believed. */
export function addressOf(page: Page): Found<string> | undefined {
  const { $, address } = page;
  const base = baseOf(page);
  const candidates: readonly (readonly [string | undefined, string])[] = [
    [$('link[rel~="canonical" i][href]').first().attr("href"), "the canonical link"],
    [metaOf(page, "og:url")[0], "og:url"],
    [address, "where it came from"],
  ];
  for (const [given, reason] of candidates) {
    const absolute = given && absoluteIn(given, base);
    const value = absolute && cleanAddress(absolute);
    if (value && isOwn(value, address)) return { value, reason };
  }
  return undefined;
}

/** All addresses that a page gives itself, to know its own item in JSON-LD by. */
export function ownAddresses(page: Page): string[] {
  const found = addressOf(page)?.value;
  return [found, page.address].filter((address) => address !== undefined);
}

/** The host of an address, without `www.`. */
export function hostOf(address: string | undefined): string | undefined {
  try {
    return address === undefined ? undefined : new URL(address).hostname.replace(/^www\d?\./, "");
  } catch {
    return undefined;
  }
}

function baseOf({ $, address }: Page): string | undefined {
  const base = $("base[href]").first().attr("href");
  return (base && absoluteIn(base, address)) ?? address;
}

function absoluteIn(given: string, base: string | undefined): string | undefined {
  try {
    return new URL(given.trim(), base).href;
  } catch {
    return undefined;
  }
}

/** On the same site as the origin (or the origin is not known), no placeholder, and not the front page of an article further in. */
function isOwn(address: string, origin: string | undefined): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (/^(localhost|127\.|0\.0\.0\.0|\[)/.test(hostname) && address !== origin) return false;
  if (origin === undefined) return pathname !== "/" || search !== "";
  const from = new URL(origin);
  const front = pathname === "/" && search === "" && (from.pathname !== "/" || from.search !== "");
  return !front && sameSite(hostname, from.hostname);
}

/** Hosts of one site: the same, or one below the other, `www`, `m` and `amp` aside. */
function sameSite(one: string, other: string): boolean {
  const [first, second] = [one, other].map((host) =>
    host.replace(/^(www\d?|m|mobile|amp)\./, ""),
  ) as [string, string];
  return (
    first === second ||
    first.endsWith(`.${second}`) ||
    second.endsWith(`.${first}`) ||
    siteOf(first) === siteOf(second)
  );
}

/** The last two labels of a host, three below `co.uk` and its like. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(short ? -3 : -2).join(".");
}
