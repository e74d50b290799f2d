// Claims about the images that previews show, and about the icon.
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { iconPng, iconSvg } from "../../src/exports/icon.ts";
import { shareAddress } from "../../src/exports/share-address.ts";
import { shareCards } from "../../src/exports/share-cards.ts";
import { headFace, machineFace } from "../../src/exports/share-fonts.ts";
import { mostLines, png, shareSize, shareSvg, textBox } from "../../src/exports/share-image.ts";
import { fonts, inkWidth } from "../../src/exports/share-text.ts";
import { eachEdition, first } from "./exports/real-site.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function sizeOf(file: Buffer) {
  expect([...file.subarray(0, 8)]).toEqual(signature);
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Each text element of an image as an image of its own, and the box of its ink. */
function textsOf(svg: string) {
  const { width, height } = shareSize;
  return (svg.match(/<text .*?<\/text>/g) ?? []).map((element) => {
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${element}</svg>`;
    const box = new Resvg(alone, { font: fonts }).getBBox();
    if (!box) throw new Error(`nothing is drawn of ${element}`);
    return {
      element,
      left: box.x,
      top: box.y,
      right: box.x + box.width,
      bottom: box.y + box.height,
    };
  });
}

const isTitle = (element: string) => element.includes('font-weight="750"');
const sized = (svg: string) => Math.max(...textsOf(svg).map(({ bottom, top }) => bottom - top));
const example = { title: "A title", kicker: "27 May 2020 · Belgium", seed: "seed", name: "Site" };

describe.each(eachEdition)("the share images in %s", (_code, edition) => {
  const images = shareCards(edition).map(({ name, image }) => ({ name, svg: shareSvg(image) }));

  it("keep every line of every title inside its box, in at most five lines", () => {
    for (const { name, svg } of images) {
      const texts = textsOf(svg);
      for (const { element, left, top, right, bottom } of texts) {
        expect(left, `${name} ${element}`).toBeGreaterThanOrEqual(textBox.left - 1);
        expect(right, `${name} ${element}`).toBeLessThanOrEqual(textBox.right);
        expect(top, `${name} ${element}`).toBeGreaterThanOrEqual(textBox.top - 4);
        expect(bottom, `${name} ${element}`).toBeLessThanOrEqual(textBox.bottom + 1);
      }
      // The last text is the name of the site.
      const titles = texts.slice(0, -1).filter(({ element }) => isTitle(element));
      expect(titles.length, name).toBeLessThanOrEqual(mostLines);
      const [brand] = texts.slice(-1);
      expect(titles.at(-1)?.bottom, name).toBeLessThan(brand?.top ?? 0);
    }
  });

  it("say the whole title", () => {
    for (const { image } of shareCards(edition)) {
      const lines = textsOf(shareSvg(image)).map(({ element }) => element.replace(/<.*?>/g, ""));
      const title = image.title.replaceAll("\n", " ").replaceAll("&", "&amp;");
      expect(lines.join(" ")).toContain(title);
    }
  });

  it("load nothing and run nothing", () => {
    for (const { svg } of images) {
      expect(svg).not.toMatch(/href|url\(|<(image|use|script|style|foreignObject)\b/);
      expect(
        svg.match(/https?:[^"]*/g)?.every((name) => name === "http://www.w3.org/2000/svg"),
      ).toBe(true);
    }
  });

  it("lie where the pages look for them", () => {
    const [chain, event] = [first(edition.chains), first(edition.events)];
    const names = new Set(shareCards(edition).map(({ name }) => `/base/share/${name}.png`));
    expect(names.size).toBe(2 + edition.chains.length + edition.events.length);
    for (const page of [
      { kind: "home" },
      { kind: "timeline" },
      { kind: "chain", chain },
      { kind: "event", event },
    ] as const) {
      expect(names).toContain(shareAddress(edition, "/base/", page));
    }
  });
});

describe("a share image", () => {
  it("is a PNG of 1200 by 630 and at most 60 kB", () => {
    for (const [, edition] of eachEdition) {
      const longest = shareCards(edition).reduce((one, other) =>
        other.image.title.length > one.image.title.length ? other : one,
      );
      const file = png(shareSvg(longest.image));
      expect(sizeOf(file)).toEqual(shareSize);
      expect(file.length).toBeLessThanOrEqual(60_000);
    }
  });

  it("is the same bytes for the same words, and other faces for another seed", () => {
    expect(png(shareSvg(example)).equals(png(shareSvg(example)))).toBe(true);
    expect(shareSvg({ ...example, seed: "other" })).not.toBe(shareSvg(example));
  });

  it("draws a short title larger than a long one", () => {
    const long =
      "A long title that goes on and on until there is hardly any room left for it at all";
    expect(sized(shareSvg(example))).toBeGreaterThan(sized(shareSvg({ ...example, title: long })));
  });

  it("makes room for a word as long as a title may be", () => {
    for (const { right } of textsOf(shareSvg({ ...example, title: "m".repeat(90) }))) {
      expect(right).toBeLessThanOrEqual(textBox.right);
    }
  });

  it("is drawn in fonts of its own, with letters of all languages that write in Latin", () => {
    expect(inkWidth("|iiii|", machineFace)).toBeCloseTo(inkWidth("|mmmm|", machineFace), 5);
    expect(inkWidth("iiii", headFace)).toBeLessThan(inkWidth("mmmm", headFace) / 2);
    for (const letter of "éöőßłšžȘığ") {
      const bare = shareSvg({ ...example, title: letter });
      const box = shareSvg({ ...example, title: "\u{10FFFF}" });
      expect(png(bare).equals(png(box)), letter).toBe(false);
    }
  });

  it("keeps marks of XML in a title as they are", () => {
    expect(shareSvg({ ...example, title: "A & B <c>" })).toContain("A &amp; B &lt;c&gt;");
  });
});

describe("the icon", () => {
  it("is a PNG of the size that was asked for", () => {
    for (const size of [48, 180]) {
      expect(sizeOf(iconPng(size, { round: false }))).toEqual({ width: size, height: size });
    }
  });

  it("stands on white, so that it shows on a dark tab", () => {
    expect(iconSvg({ round: true })).toContain('rx="6" fill="#fff"');
    expect(iconSvg({ round: false })).not.toContain("rx=");
  });
});
