// Claims about what the head of a page tells to machines: its address, its preview, its data.
import { describe, expect, test } from "vitest";
import {
  build,
  bytesOf,
  fileAt,
  inLanguage,
  none,
  pages,
  plain,
  sample,
  textsIn,
  whole,
  type Page,
} from "../support/site.ts";

const meta = ({ $ }: Page, name: string): string | undefined =>
  $(`meta[property="${name}"], meta[name="${name}"]`).first().attr("content");

function badCanonical({ $, file, address }: Page): string[] {
  const links = $('link[rel="canonical"]')
    .toArray()
    .map((link) => $(link).attr("href"));
  return links.length === 1 && links[0] === build.site + address
    ? []
    : [`${file}: canonical ${links.join(" ")}`];
}

/** What the preview of a page says that the page does not. */
function badPreview(page: Page): string[] {
  const { $, file, address } = page;
  const wanted = {
    "og:title": plain($("head > title").text()),
    "og:description": $('meta[name="description"]').attr("content") ?? "",
    "og:url": build.site + address,
  };
  const faults = Object.entries(wanted).flatMap(([name, right]) => {
    const told = meta(page, name);
    if (told === undefined) return [`has no ${name}`];
    // The title of the tab has the name of the site beside it.
    const fits = name === "og:title" ? told !== "" && right.includes(told) : told === right;
    return fits ? [] : [`${name} is ${told}`];
  });
  for (const name of ["og:title", "og:description", "og:url", "og:image", "og:type", "og:locale"]) {
    const count = $(`meta[property="${name}"]`).length;
    if (count > 1) faults.push(`has ${count} ${name}`);
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Buffer): string | undefined {
  const signature = png.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n";
  if (!signature || png.subarray(12, 16).toString("latin1") !== "IHDR") return undefined;
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}

function badImage(page: Page): string[] {
  const image = meta(page, "og:image");
  if (image === undefined) return [`${page.file}: has no og:image`];
  if (!image.startsWith(`${build.site}${build.base}`))
    return [`${page.file}: og:image is not whole: ${image}`];
  const file = fileAt(new URL(image).pathname);
  if (file === undefined) return [`${page.file}: og:image is not there: ${image}`];
  const size = sizeOf(bytesOf(file));
  return size === "1200×630" ? [] : [`${page.file}: og:image is ${size ?? "no PNG"}: ${image}`];
}

function badData({ $, file }: Page): string[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      const text = $(script).text();
      let data: unknown;
      try {
        data = JSON.parse(text);
      } catch {
        return ["is not JSON"];
      }
      const record = data as Record<string, unknown>;
      const faults = textsIn(data)
        .filter((one) => one.startsWith(`${build.site}/`) || /^\.{0,2}\//.test(one))
        .filter((one) => !one.startsWith(build.site) || fileAt(new URL(one).pathname) === undefined)
        .map((one) => `names ${one}`);
      if (record["@context"] !== "https://schema.org")
        faults.push(`has the context ${String(record["@context"])}`);
      if (record["@type"] === undefined && record["@graph"] === undefined)
        faults.push("has no type");
      if (/<|\bundefined\b|:null\b/.test(text)) faults.push("holds <, undefined or null");
      return faults;
    })
    .map((fault) => `${file}: JSON-LD ${fault}`);
}

const indexed = whole.filter(({ kind }) => kind !== "missing");
const shown = inLanguage.filter(({ page }) => whole.includes(page));

describe("every page", () => {
  test("but the one for missing addresses, those for frames and those that moved says its own whole address", () =>
    none(indexed.flatMap(badCanonical)));

  test("of a language has a preview that says what the page says, but for those in frames and those that moved", () =>
    none(shown.flatMap(({ page }) => badPreview(page))));

  test("of a language has an image for its preview, a PNG of 1200 by 630 that is in the build", () =>
    none(shown.flatMap(({ page }) => badImage(page))));

  test("gives machines data that can be read and that names only what is there", () =>
    none(pages.flatMap(badData)));
});

test("every event, story, provision, layer, situation, explainer and lab gives machines data", () => {
  const kinds = ["event", "story", "provision", "layer", "situation", "explainer", "lab"];
  const those = pages.filter(({ kind }) => kinds.includes(kind));
  expect(new Set(those.map(({ kind }) => kind)).size).toBe(kinds.length);
  none(
    those
      .filter(({ $ }) => $('script[type="application/ld+json"]').length === 0)
      .map(({ file }) => `${file}: no JSON-LD`),
  );
});

test("only the page for missing addresses, those for frames and those that moved ask not to be found, and the first names no address", () => {
  const hidden = pages.filter(({ $ }) =>
    /noindex/.test($('meta[name="robots"]').attr("content") ?? ""),
  );
  expect(hidden.map(({ file }) => file)).toEqual(
    pages.filter((page) => !indexed.includes(page)).map(({ file }) => file),
  );
  const missing = hidden.filter(({ kind }) => kind === "missing");
  expect(missing.flatMap(({ $ }) => $('link[rel="canonical"]').toArray())).toEqual([]);
});

describe("the checks find", () => {
  test("an address that is missing, relative or another's", () => {
    const { address } = sample("");
    expect(
      badCanonical(sample("", `<link rel="canonical" href="${build.site}${address}">`)),
    ).toEqual([]);
    expect(badCanonical(sample("", `<link rel="canonical" href="${address}">`))).toHaveLength(1);
    expect(badCanonical(sample(""))).toHaveLength(1);
  });

  test("a preview that says something else, and none", () => {
    expect(badPreview(sample(""))).toHaveLength(3);
    const tag = (name: string, text: string) => `<meta property="og:${name}" content="${text}">`;
    const right =
      '<title>a · b</title><meta name="description" content="c">' + tag("description", "c");
    expect(
      badPreview(
        sample("", right + tag("title", "a") + tag("url", `${build.site}${build.base}sample/`)),
      ),
    ).toEqual([]);
    expect(
      badPreview(sample("", right + tag("title", "z") + tag("url", "/sample/") + tag("url", ""))),
    ).toHaveLength(3);
  });

  test("an image that is not there, and one of another size", () => {
    expect(badImage(sample(""))).toHaveLength(1);
    expect(
      badImage(sample("", `<meta property="og:image" content="${build.site}${build.base}no.png">`)),
    ).toHaveLength(1);
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452000004b000000276", "hex");
    expect(sizeOf(png)).toBe("1200×630");
    expect(sizeOf(Buffer.from("GIF89a"))).toBeUndefined();
  });

  test("data that cannot be read, or that names what is not there", () => {
    const data = (text: string) =>
      sample("", `<script type="application/ld+json">${text}</script>`);
    expect(badData(data('{"@context":"https://schema.org","@type":"Thing"}'))).toEqual([]);
    expect(badData(data("{"))).toHaveLength(1);
    expect(
      badData(
        data(`{"@context":"https://schema.org","@type":"Thing","url":"${build.site}/gone/"}`),
      ),
    ).toHaveLength(1);
    expect(badData(data('{"url":"/nl/"}'))).toHaveLength(3);
  });
});
