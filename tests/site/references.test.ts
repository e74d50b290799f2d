// Claims about citing: every page that can be cited has its references beside it, with its title and address.
import { describe, expect, test } from "vitest";
import type { Kind } from "../support/meanings.ts";
import {
  build,
  fileAt,
  filesWith,
  linksIn,
  none,
  pages,
  plain,
  sample,
  textOf,
  type Page,
} from "../support/site.ts";

const kinds: readonly Kind[] = [
  "event", "story", "prose", "provision", "layer", "situation", "explainer", "lab", "lesson",
]; // prettier-ignore
const files = ["cite.bib", "cite.ris"];

/** A reference as text, without the marks of its format. */
function bare(text: string): string {
  return plain(text.replace(/[{}\\]/g, ""));
}

/** What the references beside a page do not say of it. */
function badReferences(page: Page, read = textOf): string[] {
  const { address, $, file, edition, provision } = page;
  const law =
    provision && edition
      ? [edition.say(provision.instrument.short), edition.say(provision.article)]
      : [];
  const wanted = [build.site + address, plain($("h1").text()), ...law.map(plain)];
  return files.flatMap((name) => {
    const there = fileAt(address + name);
    if (there === undefined) return [`${file}: has no ${name}`];
    const text = bare(read(there));
    return wanted
      .filter((part) => part === "" || !text.includes(bare(part)))
      .map((part) => `${file}: ${name} does not say ${part}`);
  });
}

/** The links to both files that a page lacks. */
function unlinked(page: Page): string[] {
  const { file, address } = page;
  const hrefs = new Set(linksIn(page));
  return files
    .filter((name) => !hrefs.has(address + name))
    .map((name) => `${file}: leads to no ${name}`);
}

describe.each(kinds)("every page of the kind %s", (kind) => {
  const those = pages.filter((page) => page.kind === kind);

  test("has its references beside it, with its title and address, and leads to them", () => {
    expect(those.length).toBeGreaterThan(0);
    none(those.flatMap((page) => [...badReferences(page), ...unlinked(page)]));
  });
});

test("nothing else has references beside it", () => {
  const cited = pages.filter(({ kind }) => kinds.includes(kind)).map(({ address }) => address);
  const beside = filesWith(".bib")
    .filter((file) => file.endsWith("/cite.bib"))
    .map((file) => build.base + file.replace(/cite\.bib$/, ""));
  expect(beside.sort()).toEqual(cited.sort());
});

describe("the checks find", () => {
  test("a page without references, without links to them, and with those of another", () => {
    expect(badReferences(sample("<h1>a</h1>"))).toHaveLength(2);
    expect(unlinked(sample(`<main><a href="${build.base}sample/cite.bib">a</a></main>`))).toEqual([
      "sample.html: leads to no cite.ris",
    ]);
    const [some] = pages.filter(({ kind }) => kind === "provision");
    if (!some) throw new Error("no provision has a page");
    expect(badReferences(some, () => "another")).toHaveLength(8);
  });
});
