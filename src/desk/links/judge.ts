// Judges what became of an address, in one word and one sentence.
import { STATUS_CODES } from "node:http";
import { isDrawnByScript, isHome, isSamePage, notFoundIn } from "./not-found.ts";
import type { Page } from "./page.ts";
import { isNamed } from "./titles.ts";
import type { Found, Trail } from "./trail.ts";

/** Every judgement, the worst first. */
export const verdicts = [
  "gone", "soft-404", "loop", "not-a-page", "title-changed", "no-answer",
  "moved", "moved-for-now", "refused", "untold", "robots", "answers",
] as const; // prettier-ignore

export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly reason: string;
  /** The address that the record should name now, when it moved for good. */
  readonly to?: string;
  /** The title of the page that is there now. */
  readonly title?: string;
}

/** Whether a page bears one of the titles that the records give it. */
export function isVouchedFor(page: Page, titles: readonly string[]): boolean {
  return titles.some((title) => isNamed(title, page.heads));
}

/**
 * Judges a walk.
 * @param titles the exact titles that records give the page; none where no record knows it
 * @param nonsense the walk from a made-up address beside it, when it was asked
 */
export function judge(trail: Trail, titles: readonly string[], nonsense?: Trail): Judgement {
  const { hops, at, end } = trail;
  const by = hops.length > 0 ? `sends on to ${at.href}, which ` : "";
  switch (end.kind) {
    case "robots":
      return { verdict: "robots", reason: `${end.reason}.` };
    case "silent":
      return { verdict: "no-answer", reason: `${end.reason}.` };
    case "loop":
      return { verdict: "loop", reason: `${end.reason}.` };
    case "nowhere":
      return { verdict: "not-a-page", reason: `${end.reason}.` };
    case "answer":
      return byStatus(end, by) ?? byPage(trail, end, titles, nonsense);
  }
}

/** What the status says, unless it says that a page is there. */
function byStatus({ status, empty, flaw }: Found, by: string): Judgement | undefined {
  const words = STATUS_CODES[status] ? `${status} (${STATUS_CODES[status]})` : String(status);
  const said = (verdict: Verdict, more = ""): Judgement => ({
    verdict,
    reason: `It ${by}answers ${words}${more}.`,
  });
  if (status === 404 || status === 410) return said("gone");
  if (status >= 500 && status < 600) return said("no-answer", ", each time it was asked");
  // Doors that let no programs in say 202 or a number that is no status too.
  if (status >= 400 || status === 202)
    return said("refused", ", so it cannot be told whether the page is there");
  if (status >= 300) return said("not-a-page", " and shows no page");
  if (flaw === "half")
    return { verdict: "no-answer", reason: `It ${by}stops in the middle of its answer.` };
  if (flaw)
    return { verdict: "not-a-page", reason: `It ${by}sends an answer that cannot be unpacked.` };
  if (empty) return said("not-a-page", " with nothing in it");
  return undefined;
}

/** What the page says that is there. */
function byPage(
  trail: Trail,
  { page }: Found,
  titles: readonly string[],
  nonsense?: Trail,
): Judgement {
  const doubt =
    page && !isVouchedFor(page, titles)
      ? (instead(trail, page, nonsense) ??
        (titles.length > 0 ? otherTitle(trail, page) : undefined))
      : undefined;
  return { ...(doubt ?? byWay(trail)), ...(page?.title && { title: short(page.title) }) };
}

/** What stands there instead of the page, when that can be seen. */
function instead({ from, hops, at }: Trail, page: Page, nonsense?: Trail): Judgement | undefined {
  const says = notFoundIn(page);
  if (says !== undefined)
    return { verdict: "soft-404", reason: `It answers, but its page says "${short(says)}".` };
  if (hops.length > 0 && isHome(at) && !isHome(from))
    return { verdict: "soft-404", reason: `It sends on to the front page ${at.href}.` };
  return sameAs(at, page, hops.length > 0, nonsense);
}

/** A page whose title is not the one in the record. */
function otherTitle({ from, hops, at }: Trail, page: Page): Judgement {
  if (isDrawnByScript(page))
    return {
      verdict: "untold",
      reason: "Its page is drawn by a script, so its title cannot be seen.",
    };
  if (movedTo(hops) === undefined && site(at) !== site(from))
    return {
      verdict: "untold",
      reason: `It sends on for now to ${at.host}, where another page stands before it.`,
    };
  const there = page.title ? `its title is "${short(page.title)}"` : "it has no title";
  const way = hops.length > 0 ? `sends on to ${at.href}, and` : "answers, but";
  return { verdict: "title-changed", reason: `It ${way} ${there}.` };
}

/** The way to a page that nobody doubts. */
function byWay({ hops, at }: Trail): Judgement {
  const moved = movedTo(hops);
  if (moved !== undefined) {
    const further = moved === at.href ? "" : `, and from there for now to ${at.href}`;
    return { verdict: "moved", reason: `It moved for good to ${moved}${further}.`, to: moved };
  }
  return hops.length > 0
    ? { verdict: "moved-for-now", reason: `It sends on for now to ${at.href}.` }
    : { verdict: "answers", reason: "It answers." };
}

/** A page that is the same for a made-up address says nothing about this one. */
function sameAs(at: URL, page: Page, sentOn: boolean, nonsense?: Trail): Judgement | undefined {
  if (nonsense?.end.kind !== "answer" || !nonsense.end.page) return undefined;
  const other = { at: nonsense.at, page: nonsense.end.page };
  if (sentOn && nonsense.at.href.split("?")[0] === at.href.split("?")[0])
    return {
      verdict: "untold",
      reason: `It sends on to ${at.host}${at.pathname}, as any address there does.`,
    };
  if (!isSamePage({ at, page }, other)) return undefined;
  return isDrawnByScript(page)
    ? {
        verdict: "untold",
        reason: "Its page is drawn by a script and looks the same for any address.",
      }
    : { verdict: "soft-404", reason: "It answers as it does for an address that was made up." };
}

/** The address up to which every step was for good. */
function movedTo(hops: Trail["hops"]): string | undefined {
  const firstForNow = hops.findIndex(({ forGood }) => !forGood);
  return (firstForNow === -1 ? hops : hops.slice(0, firstForNow)).at(-1)?.to.href;
}

function site({ hostname }: URL): string {
  return hostname.replace(/^www\./, "");
}

function short(title: string): string {
  return title.length > 120 ? `${title.slice(0, 119)}…` : title;
}
