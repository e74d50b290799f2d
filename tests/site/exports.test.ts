// Claims about the files for others: they are there, they can be read, and what they name is there too.
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import {
  at,
  build,
  content,
  editions,
  fileAt,
  filesWith,
  follow,
  none,
  pages,
  textOf,
  textsIn,
} from "../support/site.ts";

/** Addresses of this site in a text; a calendar's folded lines are joined first. */
function ownAddresses(text: string): string[] {
  const found = text.replace(/\r?\n[ \t]/g, "").matchAll(/https?:\/\/[^\s"'<>{}\\^`|,;]+/g);
  return [...found]
    .map(([url]) => url.replace(/[).:]+$/, ""))
    .filter((url) => url.startsWith(`${build.site}/`));
}

function lost(file: string, text: string): string[] {
  return ownAddresses(text)
    .filter((url) => fileAt(new URL(url).pathname) === undefined)
    .map((url) => `${file}: ${url}`);
}

interface Given {
  readonly id: string;
}

const given = filesWith(".json", ".xml", ".bib", ".ris", ".csv", ".ics");

describe("every file that the page about data names", () => {
  const named = pages
    .filter(({ kind }) => kind === "data")
    .flatMap((page) =>
      page
        .$("main a[href]")
        .toArray()
        .map((link) => follow(page, page.$(link).attr("href") ?? "")),
    )
    .filter(({ origin, pathname }) => origin === build.site && !pathname.endsWith("/"));

  test("is in the build and not empty", () => {
    none(
      named.filter(({ pathname }) => at(pathname).trim() === "").map(({ pathname }) => pathname),
    );
  });

  test("is one of those that an edition gives away, and each of those is named", () => {
    const own = editions.flatMap((edition) => [
      ...Object.values(edition.files),
      ...Object.values(edition.at.feeds),
      ...Object.values(edition.at.changesFeeds),
    ]);
    expect(new Set(named.map(({ pathname }) => pathname))).toEqual(new Set(own));
  });
});

describe("the format of", () => {
  test("every .json file is JSON, and its addresses are whole", () => {
    const those = filesWith(".json");
    expect(those.length).toBeGreaterThan(0);
    none(
      those.flatMap((file) =>
        textsIn(JSON.parse(textOf(file)))
          .filter((text) => /^\.{0,2}\//.test(text))
          .map((text) => `${file}: ${text}`),
      ),
    );
  });

  test("every .xml file is XML", () => {
    const those = filesWith(".xml");
    expect(those.length).toBeGreaterThan(0);
    none(
      those
        .filter((file) => XMLValidator.validate(textOf(file)) !== true)
        .map((file) => `${file}: is not XML`),
    );
  });

  test("every .bib and .ris file holds a reference with a title", () => {
    const [bib, ris] = [filesWith(".bib"), filesWith(".ris")];
    expect(bib.length).toBe(ris.length);
    none(bib.filter((file) => !/^@\w+\{[^,\s]+,.*\n\s*title = \{/ms.test(textOf(file))));
    none(ris.filter((file) => !/^TY {2}- \w+\r?\n.*^TI {2}- \S.*^ER {2}-/ms.test(textOf(file))));
  });
});

test("every address of this site in a file for others is whole and leads to a file of the build", () => {
  expect(given.length).toBeGreaterThan(0);
  none(given.flatMap((file) => lost(file, textOf(file))));
  const host = new URL(build.site).host;
  none(
    given.filter((file) =>
      textOf(file)
        .replace(/\r?\n[ \t]/g, "")
        .includes(`//${host}${build.base.slice(0, -1)}//`),
    ),
  );
});

describe("the sources", () => {
  const { files: names } = editions[0] ?? {};

  test("are all in the two JSON files and in both files of references", () => {
    const ids = content.sources.map(({ id }) => id);
    const { sources } = JSON.parse(at(names?.sourcesJson ?? "")) as { sources: Given[] };
    expect(sources.map(({ id }) => id)).toEqual(ids);
    const csl = JSON.parse(at(names?.csl ?? "")) as Given[];
    expect(csl.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(
      [...at(names?.bibtex ?? "").matchAll(/^@\w+\{([^,]+),/gm)].map(([, id]) => id).sort(),
    ).toEqual([...ids].sort());
    expect(
      [...at(names?.ris ?? "").matchAll(/^ID {2}- (.+?)\r?$/gm)].map(([, id]) => id).sort(),
    ).toEqual([...ids].sort());
  });
});

describe("the checks find", () => {
  test("an address of this site that leads nowhere, in any format", () => {
    const url = `${build.site}${build.base}nowhere/`;
    expect(lost("a", `<link href="${url}"/> {"a":"${url}"} url = {${url}}`)).toHaveLength(3);
    expect(lost("a", `URL:${url.slice(0, 12)}\r\n ${url.slice(12)}`)).toHaveLength(1);
    expect(lost("a", `${build.site}${build.base}.`)).toEqual([]);
    expect(lost("a", `${build.site}/elsewhere/`)).toHaveLength(1);
  });

  test("a relative address in JSON", () => {
    expect(textsIn({ a: ["/b/", { c: "d" }], e: null })).toEqual(["/b/", "d"]);
  });
});
