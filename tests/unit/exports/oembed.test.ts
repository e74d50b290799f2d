// Claims about pages in frames: the code and oEmbed say the same, and stand where the site says.
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { labAlonePaths, slicePaths } from "../../../src/exports/alone-paths.ts";
import { frameCode, framedLab, framedSlice, oembed } from "../../../src/exports/oembed.ts";
import { cutGroups, cutsOf, shortCut } from "../../../src/model/cuts.ts";
import { eachEdition, editions, first, firstEdition, origin } from "./real-site.ts";

describe.each(eachEdition)("in %s", (_code, edition) => {
  const framed = [
    ...edition.labs.map((lab) => framedLab(edition, lab)),
    ...cutGroups
      .flatMap((group) => cutsOf(group, edition.events))
      .map((cut) => framedSlice(edition, cut)),
  ];

  it("oEmbed has every field of version 1.0 that a rich page needs, and its provider", () => {
    for (const one of framed) {
      expect(oembed(one, origin)).toEqual({
        type: "rich",
        version: "1.0",
        provider_name: edition.words.site.name,
        provider_url: new URL(edition.at.home, origin).href,
        title: one.title,
        width: 800,
        height: 800,
        html: frameCode(one, origin),
      });
    }
  });

  it("the code is one frame with a title, at the whole address of the page alone", () => {
    for (const one of framed) {
      const $ = load(frameCode(one, origin), null, false);
      expect($("*").length).toBe(1);
      expect($("iframe").attr("src")).toBe(new URL(one.address, origin).href);
      expect($("iframe").attr("title")).toBe(one.name);
      expect(one.name).toContain(one.title);
    }
    expect(new Set(framed.map(({ name }) => name)).size).toBe(framed.length);
  });
});

it("a setting of a lab follows the address in the code", () => {
  const edition = firstEdition();
  const lab = framedLab(edition, first(edition.labs));
  const $ = load(frameCode(lab, origin, "?n=1&m=2"), null, false);
  expect($("iframe").attr("src")).toBe(`${new URL(lab.address, origin).href}?n=1&m=2`);
});

it("a title with quotes, markup and ampersands stays a title", () => {
  const edition = firstEdition();
  const title = `"a" & <b onload='c'> &quot;`;
  const code = frameCode(framedLab(edition, { ...first(edition.labs), title }), origin);
  const $ = load(code, null, false);
  expect($("*").length).toBe(1);
  expect($("iframe").attr("title")).toContain(title);
  expect($("iframe").attr("onload")).toBeUndefined();
});

it("the pages alone are made where the site says they are, the timeline on one page among them", () => {
  const at = (params: Record<string, string>): string => `/${Object.values(params).join("/")}/`;
  for (const { params, props } of labAlonePaths(editions)) {
    const { language, ...rest } = params;
    expect(at({ language, embed: "embed", ...rest })).toBe(props.edition.at.labAlone(props.lab.id));
  }
  const slices = slicePaths(editions);
  for (const { params, props } of slices) {
    const { language, ...rest } = params;
    expect(at({ language, embed: "embed", ...rest })).toBe(props.edition.at.sliceAlone(props.cut));
  }
  const short = slices.filter(
    ({ props: { cut } }) => cut.group === shortCut.group && cut.value === shortCut.value,
  );
  expect(short.map(({ props }) => props.edition)).toEqual(editions);
});
