// Claims about addresses that stay: what was published leads to a page, and what pupils type is written down.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addressesIn, ledgerText, notIn, readLedger } from "../../src/model/ledger.ts";
import { contentFolder } from "../support/content-copy.ts";
import { build, content, fileAt, files, none, pages, sample, type Page } from "../support/site.ts";

const text = readFileSync(join(contentFolder, "published.txt"), "utf8");
const ledger = readLedger(text);
const built = addressesIn(files);
const moved = new Map(content.redirects.map(({ from, to }) => [from, to]));
const below = (address: string): string => build.base + address.slice(1);
const pageAt = (address: string): Page | undefined =>
  pages.find((page) => page.address === below(address));

/** Addresses that lead to no page of the build, and to none that leads on. */
function lost(addresses: readonly string[]): string[] {
  return notIn(built, addresses).map((address) => `${address}: is no page; add it to content/redirects.yaml`); // prettier-ignore
}

/** What is wrong with the page at an address that moved. */
function badMove(page: Page, to: string): string[] {
  const { $, file } = page;
  const faults: string[] = [];
  const there = below(to);
  if (fileAt(there) === undefined) faults.push(`leads to ${to}, which is no page`);
  if ($('meta[http-equiv="refresh"]').attr("content") !== `0; url=${there}`)
    faults.push("does not lead on by itself");
  if ($(`main a[href="${there}"]`).length !== 1) faults.push("has no link to the new page");
  if ($('link[rel="canonical"]').attr("href") !== build.site + there)
    faults.push("names another page as its own");
  if ($('meta[name="robots"]').attr("content") !== "noindex") faults.push("asks to be found");
  if ($("script").length > 0) faults.push("has a script");
  return faults.map((fault) => `${file}: ${fault}`);
}

/** The short addresses of lessons that a ledger does not hold. */
function unwritten(addresses: readonly string[], written: readonly string[]): string[] {
  const short = addresses.filter((address) => /^\/[^/]+\/l\//.test(address));
  return notIn(written, short).map((address) => `${address}: run npm run ledger`);
}

describe("the ledger", () => {
  test("holds addresses without the base path, in order, each once", () => {
    none(ledger.filter((address) => !/^\/(\S*\/)?$/.test(address)));
    expect(ledgerText(ledger)).toBe(text);
  });

  test("holds no address that leads nowhere", () => none(lost(ledger)));

  test("holds every short address of the build", () => none(unwritten(built, ledger)));
});

describe("an address that moved", () => {
  test("is no page that the content asks for", () =>
    none(
      [...moved.keys()]
        .filter((from) => pageAt(from)?.kind !== "moved")
        .map((from) => `${from}: is a page still, or has no page that leads on`),
    ));

  test("has a page that leads on, by itself and by a link, to a page of the build", () =>
    none(
      [...moved].flatMap(([from, to]) => {
        const page = pageAt(from);
        return page ? badMove(page, to) : [];
      }),
    ));
});

describe("the checks find", () => {
  test("an address that leads nowhere, and a short one that is not written down", () => {
    expect(lost(["/", "/nowhere/"])).toHaveLength(1);
    const short = ["/qq/l/abcd/", "/qq/l/abcd/1/", "/qq/other/"];
    expect(unwritten(short, ["/qq/l/abcd/"])).toEqual(["/qq/l/abcd/1/: run npm run ledger"]);
    expect(unwritten(short, [])).toHaveLength(2);
  });

  test("a page that does not lead on", () => {
    expect(badMove(sample("<script></script>"), "/nowhere/").length).toBe(6);
  });
});
