// Claims about languages: each page says in which it stands, each is whole, and each leads to the others.
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import {
  build,
  complete,
  content,
  editions,
  inLanguage,
  meanings,
  none,
  pages,
  plain,
  sample,
  texts,
  whole,
  type Page,
} from "../support/site.ts";

const byAddress = new Map(pages.map((page) => [page.address, page]));

function badLanguage({ $, file }: Page, { language }: Edition): string[] {
  const html = $("html");
  return [
    ...(html.attr("lang") === language.code ? [] : [`${file}: lang="${html.attr("lang")}"`]),
    ...(html.attr("dir") === language.direction ? [] : [`${file}: dir="${html.attr("dir")}"`]),
  ];
}

/** Language to address without the host, as the head gives it. */
function alternates({ $ }: Page): Map<string, string> {
  return new Map(
    $('link[rel="alternate"][hreflang]')
      .toArray()
      .map((link) => [$(link).attr("hreflang") ?? "", $(link).attr("href") ?? ""] as const)
      .filter(([code]) => code !== "x-default")
      .map(([code, href]) => [code, href.replace(build.site, "")]),
  );
}

function badAlternates(page: Page, { language }: Edition, others = byAddress): string[] {
  const list = alternates(page);
  const faults: string[] = [];
  if (list.get(language.code) !== page.address) faults.push("is not among its own alternates");
  for (const { language: other } of complete) {
    if (!list.has(other.code)) faults.push(`has no alternate in ${other.code}`);
  }
  for (const [code, address] of list) {
    const there = others.get(address);
    if (!there) faults.push(`its alternate in ${code} is not there: ${address}`);
    else if (there.$("html").attr("lang") !== code)
      faults.push(`its alternate ${address} is not in ${code}`);
    else if ([...alternates(there)].join() !== [...list].join())
      faults.push(`${address} has other alternates`);
  }
  const seen = page.$("header a[hreflang]").toArray();
  const shown = seen.map((link) => [page.$(link).attr("hreflang"), page.$(link).attr("href")]);
  if (shown.join() !== [...list].join())
    faults.push("its header leads to other pages than its alternates");
  return faults.map((fault) => `${page.file}: ${fault}`);
}

/** Words that a program writes where a text is missing, in what a reader sees or hears. */
function leftovers(page: Page): string[] {
  const { $ } = page;
  const attributes = ["title", "alt", "aria-label", "content", "placeholder", "datetime", "label"];
  const values = attributes.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ""),
  );
  return [...texts(page), ...values, $("title").text()]
    .filter((text) =>
      /\{\w*\}|\[object|\b(undefined|NaN|Invalid Date|TODO|TBD|lorem ipsum)\b|(^|[\s(])null([\s).,]|$)/.test(
        text,
      ),
    )
    .map((text) => `${page.file}: ${plain(text)}`);
}

/** Every text of a language's interface, or of its labs. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** For each edition the words of the interface that only others have. */
const foreign = new Map(
  editions.map((edition) => {
    const told = ({ words, labs }: Edition) => wordsOf([words, labs.map((lab) => lab.words)]);
    const own = new Set(told(edition));
    const others = editions.flatMap(told);
    return [edition, new Set(others.filter((word) => !own.has(word) && word.length > 2))];
  }),
);

/** Names that stay as they are in every language. */
const publishers = new Set(content.sources.map(({ publisher }) => publisher));

/** Words of another language's interface, outside what says that it is in another language. */
function foreignWords(page: Page, edition: Edition): string[] {
  const copy = page.$("body").clone();
  copy.find(`[lang]:not([lang="${edition.language.code}"])`).remove();
  return copy
    .find("*")
    .contents()
    .toArray()
    .flatMap((node) => (node.type === "text" ? [plain(node.data)] : []))
    .filter((text) => foreign.get(edition)?.has(text) && !publishers.has(text))
    .map((text) => `${page.file}: ${text}`);
}

describe("every page", () => {
  test("is one that the content asks for", () =>
    none(pages.filter(({ kind }) => kind === "unknown").map(({ file }) => file)));

  test("stands in a language, but for the choice of language and the page for missing addresses", () => {
    const without = pages.filter((page) => !inLanguage.some((one) => one.page === page));
    expect(without.map(({ kind }) => kind).sort()).toEqual(["choice", "missing"]);
  });

  test("says its language and the direction of its writing", () => {
    none(inLanguage.flatMap(({ page, edition }) => badLanguage(page, edition)));
    const [first] = editions;
    const others = pages.filter(({ kind }) => kind === "choice" || kind === "missing");
    none(others.flatMap((page) => (first ? badLanguage(page, first) : [])));
  });

  test("leads to the same page in the other languages, and they lead back, but for those in frames and those that moved", () =>
    none(
      inLanguage
        .filter(({ page }) => whole.includes(page))
        .flatMap(({ page, edition }) => badAlternates(page, edition)),
    ));

  test("has no gap that was not filled and no value that is not a text", () =>
    none(pages.flatMap(leftovers)));

  test("has no word of another language's interface", () =>
    none(inLanguage.flatMap(({ page, edition }) => foreignWords(page, edition))));
});

describe("the choice of language and the page for missing addresses", () => {
  test.each(["choice", "missing"])(
    "the %s speaks every language, and says which is which",
    (kind) => {
      const page = pages.find((one) => one.kind === kind);
      for (const { language, at } of editions) {
        const part = page?.$(`main [lang="${language.code}"][dir="${language.direction}"]`);
        expect(part?.find(`a[href="${at.home}"]`)).toHaveLength(1);
      }
    },
  );
});

describe("a complete language", () => {
  test("has as many pages as each other one", () => {
    const counts = complete.map(
      (edition) => inLanguage.filter((one) => one.edition === edition).length,
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
  });

  test.each(complete.map((edition) => [edition.language.code, edition] as const))(
    "%s has a page for every event, story, provision, situation, layer, explainer, lab and page of prose",
    (code, { at }) => {
      const wanted = [
        ...content.law.provisions.map(
          (provision) => [at.provision(provision), provision.address[code]] as const,
        ),
        ...content.law.scenarios.map(
          (scenario) => [at.scenario(scenario), scenario.address[code]] as const,
        ),
        ...content.law.layers.map((layer) => [at.layer(layer), layer.address[code]] as const),
        ...[...content.explainers].map(
          ([id, texts]) => [at.explainer(id), texts.get(code)?.address] as const,
        ),
        ...[...content.labs].map(([id, texts]) => [at.lab(id), texts.get(code)?.address] as const),
        ...content.events.map((event) => [at.event(event), event.address[code]] as const),
        ...content.chains.map((chain) => [at.chain(chain), chain.address[code]] as const),
        ...[...content.pages].map(
          ([id, words]) => [at.page(id), words.get(code)?.address] as const,
        ),
      ];
      expect(wanted.length).toBeGreaterThan(content.events.length);
      none(wanted.filter(([address]) => !byAddress.has(address)).map(([address]) => address));
      none(
        wanted
          .filter(([address, word]) => !address.endsWith(`/${word}/`))
          .map(([address]) => address),
      );
    },
  );
});

test("every page that the content asks for is in the build", () =>
  none([...meanings.keys()].filter((address) => !byAddress.has(address))));

describe("the checks find", () => {
  const [edition] = editions;
  if (!edition) throw new Error("no language has an interface");

  test("a page without language, direction and alternates", () => {
    expect(badLanguage(sample(""), edition)).toHaveLength(2);
    expect(badAlternates(sample(""), edition)).toHaveLength(1 + complete.length);
  });

  test("an alternate that is not there or does not lead back", () => {
    const link = (code: string, address: string) =>
      `<link rel="alternate" hreflang="${code}" href="${build.site}${address}">`;
    const gone = sample("", link(edition.language.code, "/gone/"));
    expect(badAlternates(gone, edition).join()).toContain("is not there: /gone/");
    const one = sample("", link(edition.language.code, edition.at.home));
    expect(badAlternates(one, edition).join()).toContain("has other alternates");
  });

  test("a gap, a missing value and a foreign word", () => {
    expect(
      leftovers(sample('<p>{count} events</p><p title="undefined">[object Object]</p>')),
    ).toHaveLength(3);
    expect(leftovers(sample("<p>Nullable, undefinedness</p>"))).toEqual([]);
    for (const [one, words] of foreign) {
      if (editions.length < 2) continue;
      expect(foreignWords(sample(`<p>${[...words][0]}</p>`), one)).toHaveLength(1);
      expect(foreignWords(sample(`<p lang="xx">${[...words][0]}</p>`), one)).toEqual([]);
    }
  });
});
