// Claims about what other sites may show in a frame: the parts of the timeline, the code, and oEmbed.
import { describe, expect, test } from "vitest";
import { inCut, type Cut } from "../../src/model/cuts.ts";
import type { Edition } from "../../src/model/edition.ts";
import { at, build, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface Slice extends Page {
  readonly edition: Edition;
  readonly cut: Cut;
}

const slices = pages.filter(
  (page): page is Slice => page.kind === "slice alone" && page.cut !== undefined,
);
const labs = pages.filter(({ kind }) => kind === "lab" || kind === "lab alone");
const parts = pages.filter(({ kind }) => kind === "cut" || kind === "short");
const discovery = 'head link[rel="alternate"][type="application/json+oembed"]';

/** Where a part of the timeline alone leaves something out, holds more, or would open in the frame. */
function badSlice({ $, file, edition, cut }: Slice): string[] {
  const { at: addresses, events, say, words } = edition;
  const faults: string[] = [];
  for (const part of [
    "header",
    ".footer",
    "nav",
    "script",
    "link[hreflang]",
    'meta[property^="og:"]',
  ])
    if ($(part).length > 0) faults.push(`holds ${part}`);
  const those = events.filter((event) => inCut(event, cut));
  const rows = $(".slice > li").toArray().map((row) => $(row)); // prettier-ignore
  if (rows.length !== those.length) faults.push(`lists ${rows.length} events of ${those.length}`);
  those.forEach((event, place) => {
    const row = rows[place];
    if (row?.find(`a[href="${addresses.event(event)}"]`).text().trim() !== plain(say(event.title)))
      faults.push(`does not list ${event.id} at place ${place}`);
    if (row?.find("time").attr("datetime") !== event.date) faults.push(`has another date for ${event.id}`);
    if (plain(row?.find(".sure").text() ?? "") !== words.certainties[event.certainty].name)
      faults.push(`does not say how sure ${event.id} is`);
    if (row?.find("abbr").length !== event.places.length) faults.push(`has other places for ${event.id}`);
  }); // prettier-ignore
  const whole = addresses.cut(cut);
  if (plain($(`footer a[href="${whole}"]`).text()) !== words.timeline.whole)
    faults.push("does not lead to the whole");
  if ($('link[rel="canonical"]').attr("href") !== build.site + whole)
    faults.push("names another page");
  if ($('meta[name="robots"]').attr("content") !== "noindex") faults.push("asks to be found");
  $("a[href]").each((_, link) => {
    if ($(link).attr("target") !== "_blank" || $(link).attr("rel") !== "noopener")
      faults.push(`${$(link).attr("href")} would open in the frame`);
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

/** Where a page does not lead to oEmbed, or its code says something else. */
function badDiscovery(page: Page): string[] {
  const link = page.$(discovery);
  if (link.length !== 1) return [`${page.file}: has ${link.length} links to oEmbed`];
  const { href, title } = link.attr() ?? {};
  const told = JSON.parse(at(new URL(href ?? "").pathname)) as Record<string, unknown>;
  const code = page.$('input[name="embed"]').attr("value");
  const faults: string[] = [];
  if (title !== told["title"]) faults.push(`calls it ${title}`);
  if (plain(page.$("h1").text()) !== plain(String(told["title"]))) faults.push(`is called ${String(told["title"])}`); // prettier-ignore
  if (page.kind !== "slice alone" && code !== told["html"]) faults.push("gives another code than oEmbed"); // prettier-ignore
  return faults.map((fault) => `${page.file}: ${fault}`);
}

describe("a part of the timeline in a frame", () => {
  test("is there for each part that is a page", () => {
    expect(slices.length).toBeGreaterThan(0);
    expect(slices.map(({ edition, cut }) => edition.at.cut(cut)).sort()).toEqual(
      parts.map(({ address }) => address).sort(),
    );
  });

  test("lists its events and leads out of the frame, and is nothing else", () =>
    none(slices.flatMap(badSlice)));

  test("is led to by no page", () => {
    const addresses = new Set(slices.map(({ address }) => address));
    none(
      pages.flatMap((page) =>
        linksIn(page, "body")
          .filter((href) => addresses.has(href))
          .map((href) => `${page.file}: leads to ${href}`),
      ),
    );
  });
});

test("labs and parts of the timeline, whole and alone, lead to oEmbed that gives the code which they show", () => {
  const those = [...labs, ...parts, ...slices];
  none(those.flatMap(badDiscovery));
  none(
    pages
      .filter((page) => !those.includes(page) && page.$(discovery).length > 0)
      .map(({ file }) => `${file}: leads to oEmbed`),
  );
});

describe("the checks find", () => {
  const [[some], [part]] = [slices, parts];
  if (!some || !part) throw new Error("the timeline has no parts");

  test.each<[string, ($: Page["$"]) => void]>([
    ["an event that is missing", ($) => $(".slice > li").last().remove()],
    ["a link that stays in the frame", ($) => $(".slice a").first().removeAttr("target")],
    ["a part without a way to the whole", ($) => $("footer a").remove()],
    ["a script", ($) => $("body").append("<script></script>")],
  ])("%s", (_claim, change) => expect(badSlice(spoiled(some, change)).length).toBeGreaterThan(0));

  test("another code, and a page that does not lead to oEmbed", () => {
    expect(badDiscovery(part)).toEqual([]);
    expect(badDiscovery(spoiled(part, ($) => $('input[name="embed"]').attr("value", "")))).toHaveLength(1); // prettier-ignore
    expect(badDiscovery(spoiled(part, ($) => $(discovery).remove()))).toHaveLength(1);
  });
});
