// Follows an address from redirect to redirect up to its end, and keeps every step.
import { Cookies } from "./cookies.ts";
import { readPage, type Page } from "./page.ts";
import { destination, destinationOf, type Destination } from "./redirect.ts";
import type { Answer, Asker } from "./request.ts";
import type { Robots } from "./robots.ts";
import { forPage, isPage, tries } from "./tries.ts";

/** Redirects that are followed. */
export const mostHops = 5;

export interface Hop {
  readonly to: URL;
  /** Whether the old address is given up: 301 and 308. */
  readonly forGood: boolean;
}

/** An answer that sends nobody on. Its body is not kept: a run asks many addresses. */
export interface Found {
  readonly kind: "answer";
  readonly status: number;
  /** Whether the answer to GET has nothing in it. */
  readonly empty: boolean;
  readonly flaw?: Answer["flaw"] & string;
  readonly page?: Page;
}

export type End =
  | Found
  /** Nobody answers, and why. */
  | { readonly kind: "silent"; readonly reason: string }
  /** robots.txt asks not to, and why. */
  | { readonly kind: "robots"; readonly reason: string }
  | { readonly kind: "loop"; readonly reason: string }
  /** A redirect that leads to no page, and why. */
  | { readonly kind: "nowhere"; readonly reason: string };

export interface Trail {
  readonly from: URL;
  readonly hops: readonly Hop[];
  /** The last address. */
  readonly at: URL;
  readonly end: End;
}

/** Walks from an address to its end. @throws Interrupted */
export async function follow(from: URL, robots: Robots, asker: Asker): Promise<Trail> {
  const cookies = new Cookies();
  const hops: Hop[] = [];
  const seen = new Set<string>();
  let at = from;
  const ended = (end: End): Trail => ({ from, hops, at, end });
  for (;;) {
    const leave = await robots.leaveFor(at);
    if (leave.kind !== "yes") return ended(leave);
    const cookie = cookies.header(at);
    // The same address with another cookie may answer otherwise.
    seen.add(`${at.href} ${cookie}`);
    const outcome = await tries(forPage, at, cookie, asker);
    if ("failure" in outcome)
      return ended({ kind: "silent", reason: `${at.host} ${outcome.failure}` });
    cookies.take(at, outcome.headers);
    const page = pageOf(outcome);
    const next = destinationOf(outcome, at) ?? refreshOf(page, at);
    if (!next) return ended(found(outcome, page));
    if ("nowhere" in next) return ended({ kind: "nowhere", reason: `${at.host} ${next.nowhere}` });
    if (seen.has(`${next.to.href} ${cookies.header(next.to)}`))
      return ended({ kind: "loop", reason: "It sends on in a circle" });
    if (hops.length === mostHops)
      return ended({ kind: "loop", reason: `It sends on more than ${mostHops} times` });
    hops.push({ to: next.to, forGood: outcome.status === 301 || outcome.status === 308 });
    at = next.to;
  }
}

function found({ status, method, body, flaw }: Answer, page: Page | undefined): Found {
  const empty = method === "GET" && body.length === 0;
  return { kind: "answer", status, empty, ...(flaw && { flaw }), ...(page && { page }) };
}

function pageOf({ status, method, headers, body, flaw }: Answer): Page | undefined {
  const there = status >= 200 && status < 300 && method === "GET" && !flaw && body.length > 0;
  return there && isPage(headers) ? readPage(body, headers.get("content-type") ?? "") : undefined;
}

/** A page that sends its reader on by itself; to itself is no redirect. */
function refreshOf(page: Page | undefined, at: URL): Destination | undefined {
  if (page?.refresh === undefined) return undefined;
  const next = destination(page.refresh, at);
  return "to" in next && next.to.href !== at.href ? next : undefined;
}
