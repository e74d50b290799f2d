// Claims about the overviews: who decides and who watches in the EU, NL and BE, the figure of layers, and every rule.
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import type { Layer } from "../../src/model/join-law.ts";
import { countries } from "../../src/schemas/scenario.ts";
import { jurisdictions } from "../../src/schemas/instrument.ts";
import { content, editions, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts"; // prettier-ignore

interface LayerPage extends Page {
  readonly edition: Edition;
  readonly layer: Layer;
}

const layers = pages.filter(
  (page): page is LayerPage => page.kind === "layer" && page.layer !== undefined,
);

/** What an overview does not say, and which rule of its own it does not lead to. */
function untold(page: LayerPage): string[] {
  const { $, file, edition, layer } = page;
  const { say, at, law, words } = edition;
  const main = plain($("main").text());
  const [led, listed] = [new Set(linksIn(page)), new Set(linksIn(page, ".instruments"))];
  const { lead, decides, supervises, police, courts, provisions, sources, checked } = layer;
  const told = [
    ...[lead, decides, supervises, police, courts, ...provisions.map(({ faces }) => faces)].map(
      say,
    ),
    ...[words.rules.advice, edition.date(content.today), edition.date(checked)],
    ...sources.map(({ title }) => title),
  ];
  const own = law.provisions.filter(({ instrument }) => instrument.jurisdiction === layer.country);
  return [
    ...told.filter((text) => !main.includes(plain(text))).map((text) => `does not say ${text}`),
    ...own.filter((one) => !listed.has(at.provision(one))).map(({ id }) => `does not list ${id}`),
    ...provisions.filter((one) => !led.has(at.provision(one))).map(({ id }) => `does not lead to ${id}`), // prettier-ignore
    ...(led.has(at.changes) ? [] : ["does not lead to what changes when"]),
  ].map((fault) => `${file}: ${fault}`);
}

/** Layers that the figure of a page leaves out; the layer of the page is marked. */
function badFigure({ $, file, edition, layer }: Page): string[] {
  const { words, at, law, say } = edition as Edition;
  const figure = $("figure.layers");
  const text = plain(figure.text());
  const led = new Set(figure.find("a").map((_, link) => $(link).attr("href")).get()); // prettier-ignore
  const shown = jurisdictions.filter(
    (one) => layer === undefined || layer.country === "EU" || !["NL", "BE"].includes(one) || one === layer.country,
  ); // prettier-ignore
  const watchers = law.authorities.filter(({ country }) => shown.includes(country));
  const own = plain(figure.find(".own > .layer-name").text());
  return [
    ...shown.map((one) => words.jurisdictions[one]).filter((name) => !text.includes(name)),
    ...watchers.map(({ short }) => say(short)).filter((name) => !text.includes(plain(name))),
    ...law.layers.filter(({ country }) => shown.includes(country)).map(at.layer).filter((href) => !led.has(href)), // prettier-ignore
    ...(own === (layer ? words.jurisdictions[layer.country] : "") ? [] : [`marks ${own}`]),
    ...(text.includes(words.rules.figure) ? [] : [words.rules.figure]),
  ].map((lacking) => `${file}: the figure lacks ${lacking}`);
}

describe("the overviews", () => {
  test("are one for each of EU, NL and BE in each language", () => {
    const made = layers.map(({ edition, layer }) => `${edition.language.code} ${layer.country}`);
    const wanted = editions.flatMap(({ language, law }) => law.layers.map(({ country }) => `${language.code} ${country}`)); // prettier-ignore
    expect(made.sort()).toEqual(wanted.sort());
    expect(new Set(layers.map(({ layer }) => layer.country))).toEqual(new Set(countries));
  });

  test("say who decides, who watches, what the police's own rules are and which court there is, and lead to every rule", () =>
    none(layers.flatMap(untold)));

  test("have a figure of the layers in which their own is marked, as the page of all rules has", () => {
    const rules = pages.filter(({ kind }) => kind === "rules");
    expect(rules.length).toBeGreaterThan(0);
    none([...layers, ...rules].flatMap(badFigure));
  });
});

describe("the checks find", () => {
  const [some] = layers;
  if (!some) throw new Error("there is no overview");

  test("an overview that says nothing, a rule that is left out, a figure without a layer or a mark", () => {
    expect(untold(spoiled(some, ($) => $("main").empty())).length).toBeGreaterThan(10);
    expect(untold(spoiled(some, ($) => $(".instruments li").first().remove()))).toHaveLength(1);
    expect(badFigure(spoiled(some, ($) => $(".layers .own").removeClass("own")))).toHaveLength(1);
    expect(badFigure(spoiled(some, ($) => $("figure.layers").empty())).length).toBeGreaterThan(4);
  });
});
