// Claims about links: each leads somewhere, each page is led to, and nothing leads where it should not.
import { describe, expect, test } from "vitest";
import {
  build,
  content,
  fileAt,
  files,
  filesWith,
  follow,
  none,
  pages,
  sample,
  textOf,
  whole,
  type Page,
} from "../support/site.ts";

const licence = "https://creativecommons.org/licenses/by-sa/4.0/";
const outside = new Set([
  ...content.sources.flatMap(({ link, url }) =>
    link && url !== undefined ? [new URL(url).href] : [],
  ),
  ...content.law.provisions.flatMap(({ text }) => (text === undefined ? [] : [new URL(text).href])),
  ...content.curricula.map(({ url }) => new URL(url).href),
]).add(licence);

/** Where a teacher can share a lesson to, from its plan only: another service, by a plain link. */
const sharing = ["https://classroom.google.com/share?", "https://teams.microsoft.com/share?"];
const isSharing = ({ kind }: Page, { href }: URL): boolean =>
  kind === "lesson" && sharing.some((address) => href.startsWith(address));
/** An e-mail with the task, which is no page that opens. */
const isMail = ({ kind }: Page, { protocol }: URL): boolean =>
  kind === "lesson" && protocol === "mailto:";

const ids = new Map(
  pages.map(({ file, $ }) => [
    file,
    new Set($("[id]").map((_, element) => $(element).attr("id")).get()), // prettier-ignore
  ]),
);

/** Every reference of a page, as it is written. */
function references({ $ }: Page): string[] {
  return ["href", "src", "srcset", "poster", "action", "formaction", "data", "xlink:href"].flatMap(
    (name) =>
      $(`[${name.replace(":", "\\:")}]`)
        .toArray()
        .flatMap((element) => {
          const value = $(element).attr(name) ?? "";
          return name === "srcset"
            ? value.split(",").map((one) => one.trim().split(" ")[0] ?? "")
            : value;
        }),
  );
}

function inside(page: Page): { written: string; url: URL }[] {
  return references(page)
    .map((written) => ({ written, url: follow(page, written) }))
    .filter(({ url }) => url.origin === build.site);
}

function deadLinks(page: Page): string[] {
  return inside(page)
    .filter(({ url }) => fileAt(url.pathname) === undefined)
    .map(({ written }) => `${page.file}: ${written}`);
}

function deadFragments(page: Page): string[] {
  const here = new Set(page.$("[id]").map((_, element) => page.$(element).attr("id")).get()); // prettier-ignore
  return inside(page)
    .filter(({ url }) => url.hash !== "")
    .filter(({ url }) => {
      const there = url.pathname === page.address ? here : ids.get(fileAt(url.pathname) ?? "");
      return !there?.has(decodeURIComponent(url.hash.slice(1)));
    })
    .map(({ written }) => `${page.file}: ${written}`);
}

function badForm(page: Page): string[] {
  return inside(page)
    .filter(
      ({ url }) => !url.pathname.startsWith(build.base) || !/(\/|\.[a-z0-9]+)$/.test(url.pathname),
    )
    .map(({ written }) => `${page.file}: ${written}`);
}

/** The links of a page that leave the site, in its content or around it. */
function leaving(page: Page, where: "content" | "around") {
  return page
    .$("a[href], area[href]")
    .toArray()
    .map((element) => page.$(element))
    .filter((link) => link.closest("main").length > 0 === (where === "content"))
    .map((link) => ({ link, url: follow(page, link.attr("href") ?? "") }))
    .filter(({ url }) => url.origin !== build.site);
}

function strangers(page: Page): string[] {
  return (["content", "around"] as const)
    .flatMap((where) => leaving(page, where))
    .filter(({ url }) => !outside.has(url.href) && !isSharing(page, url) && !isMail(page, url))
    .map(({ url }) => `${page.file}: ${url.href}`);
}

function sameTab(page: Page, where: "content" | "around"): string[] {
  return leaving(page, where)
    .filter(({ url }) => !isMail(page, url))
    .filter(
      ({ link }) =>
        link.attr("target") !== "_blank" ||
        !(link.attr("rel") ?? "").split(/\s+/).includes("noopener"),
    )
    .map(({ url }) => `${page.file}: ${url.href}`);
}

/** The files of all pages that a reader comes to by links alone. */
function reached(from: string, all: readonly Page[]): Set<string> {
  const byFile = new Map(all.map((page) => [page.file, page]));
  const found = new Set([from]);
  for (const file of found) {
    const page = byFile.get(file);
    if (!page) continue;
    // The form of the search leads to its page as a link does.
    for (const element of page.$("a[href], area[href], form[action]")) {
      const reference = page.$(element).attr("href") ?? page.$(element).attr("action") ?? "";
      const url = follow(page, reference);
      const next = url.origin === build.site ? fileAt(url.pathname) : undefined;
      if (next !== undefined) found.add(next);
    }
  }
  return found;
}

describe("inside the site", () => {
  test("every address leads to a file of the build", () => none(pages.flatMap(deadLinks)));

  test("every #fragment exists on its page", () => none(pages.flatMap(deadFragments)));

  test("every address carries the base path and ends with a slash or a file name", () =>
    none(pages.flatMap(badForm)));

  test("every page but the one for missing addresses, those for frames and those that moved can be reached from the first", () => {
    const found = reached("index.html", pages);
    none(whole.map(({ file }) => file).filter((file) => file !== "404.html" && !found.has(file)));
  });

  test("the page for missing addresses has no relative address, for it stands at any depth", () => {
    const missing = pages.filter(({ kind }) => kind === "missing");
    expect(missing).toHaveLength(1);
    none(missing.flatMap(references).filter((written) => !/^(\/|https?:)/.test(written)));
  });

  test("no file names the builder's own machine", () => {
    const text = filesWith(".html", ".xml", ".json", ".ics", ".csv", ".bib", ".ris", ".js", ".css", ".svg", ".txt"); // prettier-ignore
    none(text.filter((file) => /\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0)\b/.test(textOf(file))));
  });
});

describe("out of the site", () => {
  test("links lead only to sources that a class can be sent to, official texts and the licence", () =>
    none(pages.flatMap(strangers)));

  test("links in the content open in a new tab that has no hold on this one", () =>
    none(pages.flatMap((page) => sameTab(page, "content"))));

  test("so do the links around it, for a page in a frame must not be replaced", () =>
    none(pages.flatMap((page) => sameTab(page, "around"))));
});

describe("the checks find", () => {
  test("an address that leads nowhere, out of the base path or to a file without an ending", () => {
    const page = sample(
      '<a href="/nowhere/">a</a><img srcset="b.png 2x"><a href="../404.html">c</a>',
    );
    expect(deadLinks(page)).toHaveLength(2);
    expect(badForm(sample('<a href="nowhere">a</a>'))).toHaveLength(1);
  });

  test("a fragment that does not exist, here or on another page", () => {
    const page = sample(`<p id="a"></p><a href="#a">a</a><a href="#b">b</a><a href="../#c">c</a>`);
    expect(deadFragments(page)).toHaveLength(2);
  });

  test("a page that no page leads to", () => {
    const island = sample("", "", `${build.base}island/`);
    expect(reached("sample.html", [island]).has("404.html")).toBe(false);
    expect(reached("sample.html", [sample('<a href="../404.html">a</a>')]).has("404.html")).toBe(
      true,
    );
  });

  test("a stranger, a link that stays in the tab, and one that gives it away", () => {
    const page = sample(
      `<main><a href="https://stranger.example/" target="_blank" rel="noopener">a</a>
      <a href="${licence}" target="_blank">b</a></main><a href="mailto:a@b.example">c</a>`,
    );
    expect(strangers(page)).toHaveLength(2);
    expect(sameTab(page, "content")).toHaveLength(1);
    expect(sameTab(page, "around")).toHaveLength(1);
  });
});

test("the build holds pages and files", () => {
  expect(pages.length).toBeGreaterThan(1);
  expect(files.size).toBeGreaterThan(pages.length);
});
