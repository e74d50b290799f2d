import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as choices from "../../src/faces/choices.ts";
import { drawFace, faceSvg, wallSvg } from "../../src/faces/draw.ts";
import { faceLandmarks } from "../../src/faces/landmarks.ts";
import { markSvg } from "../../src/faces/mark.ts";
import { faceParameters, faceValueCount, parametersFrom } from "../../src/faces/parameters.ts";
import { randomValues } from "../../src/faces/random.ts";

const thousand = Array.from({ length: 1000 }, (_, seed) => faceParameters(seed));
const drawings = thousand.map((parameters) => drawFace(parameters));

const shareOf = <Value>(values: readonly Value[], value: Value): number =>
  values.filter((other) => other === value).length / values.length;

/** What is wrong with the tags of a text that claims to be XML; nothing if they open and close as they should. */
function tagErrors(xml: string): string[] {
  const open: string[] = [];
  const errors: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [a-z][\w-]*(?::[a-z]+)?="[^"<&]*")*)(\/?)>/gi;
  const rest = xml.replace(
    tag,
    (_, end: string, name: string, attributes: string, empty: string) => {
      const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) errors.push(`<${name}> has an attribute twice`);
      if (end !== "" && open.pop() !== name) errors.push(`</${name}> closes nothing`);
      if (end === "" && empty === "") open.push(name);
      return "";
    },
  );
  if (/[<>]/.test(rest)) errors.push(`not a tag: ${rest.slice(0, 60)}`);
  return [...errors, ...open.map((name) => `<${name}> stays open`)];
}

describe("the number", () => {
  it("always gives the same face, on every machine", () => {
    const seeds = [...Array(1000).keys(), 999_999, 2 ** 32 - 1];
    const text = seeds.map((seed) => faceSvg(seed)).join("\n");
    // When the drawing is changed on purpose, this changes too, and every face on the site with it.
    expect(createHash("sha256").update(text).digest("hex").slice(0, 16)).toBe("b067d2971afb7433");
    // Worked out in another language (Python) from the same recipe.
    expect(randomValues(1, 2)).toEqual([4114278092 / 2 ** 32, 2788919815 / 2 ** 32]);
  });

  it("gives a thousand different drawings for a thousand numbers", () => {
    expect(new Set(drawings).size).toBe(1000);
  });

  it("makes people who are near in numbers look alike", () => {
    const changes = (a: object, b: object): number =>
      Object.entries(a).filter(([name, value]) => {
        const other = Object.entries(b).find(([key]) => key === name)?.[1] as unknown;
        return typeof value === "number" && name !== "tint"
          ? Math.abs(value - Number(other)) > 0.15
          : value !== other;
      }).length;
    const rows = Array.from({ length: 300 }, (_, seed) => randomValues(seed, faceValueCount));
    const mean = (other: (index: number) => readonly number[]): number =>
      rows.reduce(
        (sum, row, i) => sum + changes(parametersFrom(row), parametersFrom(other(i))),
        0,
      ) / 300;

    const near = mean((i) => (rows[i] ?? []).map((value) => Math.min(value + 0.005, 0.999)));
    const far = mean((i) => rows[(i + 1) % 300] ?? []);
    expect(near).toBeLessThan(0.8);
    expect(far).toBeGreaterThan(15);
  });

  it("refuses rows that are too short and numbers that are too big, in words", () => {
    expect(() => parametersFrom([0.5])).toThrow(`A face takes ${faceValueCount} numbers, not 1.`);
    expect(() => parametersFrom(Array<number>(faceValueCount).fill(1))).toThrow("not including 1");
  });
});

describe("a thousand people", () => {
  it.each([
    ["hair", choices.hairStyles, 0.12],
    ["eyes", choices.eyeStyles, 0.6],
    ["nose", choices.noseStyles, 0.3],
    ["mouth", choices.mouthStyles, 0.45],
    ["facialHair", choices.facialHairs, 0.85],
    ["glasses", choices.glassesStyles, 0.75],
    ["earring", choices.earrings, 0.85],
    ["hearingAid", choices.hearingAids, 0.97],
    ["clothes", choices.clothes, 0.4],
  ] as const)("have every kind of %s, and none too often", (name, list, most) => {
    const found = thousand.map((parameters): string => parameters[name]);
    for (const [kind] of list) {
      expect(shareOf(found, kind), kind).toBeGreaterThan(0.008);
      expect(shareOf(found, kind), kind).toBeLessThan(most);
    }
  });

  it("are spread over six grounds and four tones of hair", () => {
    for (const tint of [0, 1, 2, 3, 4, 5]) {
      const share = shareOf(
        thousand.map((parameters) => parameters.tint),
        tint,
      );
      expect(share).toBeGreaterThan(0.13);
      expect(share).toBeLessThan(0.2);
    }
    for (const tone of ["ink", "tint", "paper", "grey"] as const) {
      const share = shareOf(
        thousand.map((parameters) => parameters.hairTone),
        tone,
      );
      expect(share, tone).toBeGreaterThan(0.05);
      expect(share, tone).toBeLessThan(0.6);
    }
  });

  it("look friendly more often than stern, and children have no beards and are not bald", () => {
    expect(thousand.filter(({ smile }) => smile > 0).length).toBeGreaterThan(650);
    expect(
      thousand.filter(({ browTilt, smile }) => browTilt < -0.5 && smile < 0).length,
    ).toBeLessThan(100);
    const children = thousand.filter(({ age }) => age < 0.2);
    expect(children.filter(({ facialHair }) => facialHair !== "none")).toEqual([]);
    expect(children.filter(({ hair }) => hair === "bald" || hair === "receding")).toEqual([]);
  });

  it("have their landmarks inside the drawing, eyes above nose above mouth above chin", () => {
    for (const points of thousand.map(faceLandmarks)) {
      for (const { x, y } of Object.values(points)) {
        expect(x > 15 && x < 105 && y > 40 && y < 110).toBe(true);
      }
      expect(points.leftEye.x).toBeLessThan(points.rightEye.x);
      const heights = [points.leftEye.y, points.nose.y, points.leftMouth.y, points.chin.y];
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    }
  });
});

describe("a drawing", () => {
  const documents = [
    ...drawings,
    faceSvg(7),
    faceSvg(7, { size: 40, title: 'Mila & "Noor" <1>' }),
    wallSvg([1, 2, 3, 4, 5], 3),
    markSvg({ size: 32, title: "Gezichtspunt" }),
  ];

  it("is well-formed", () => {
    expect(documents.flatMap(tagErrors)).toEqual([]);
  });

  it("holds no number that is not one, and none with more than one decimal", () => {
    expect(documents.filter((svg) => /NaN|undefined|Infinity|\de[-+]?\d|\.\d\d/.test(svg))).toEqual(
      [],
    );
  });

  it("has no style, script, id, class or reference to anything outside", () => {
    const banned =
      /<(?:style|script|use|image|a)\b| (?:style|id|class|on\w+|href|xlink:href)=|url\(/;
    expect(documents.filter((svg) => banned.test(svg))).toEqual([]);
    const addresses = documents.flatMap((svg) => svg.match(/https?:[^"]*/g) ?? []);
    expect(new Set(addresses)).toEqual(new Set(["http://www.w3.org/2000/svg"]));
  });

  it("is small: half of the faces within 1,100 bytes, none over 1,800", () => {
    const sizes = drawings.map((svg) => Buffer.byteLength(svg)).sort((a, b) => a - b);
    expect(sizes[500]).toBeLessThanOrEqual(1100);
    expect(sizes.at(-1)).toBeLessThanOrEqual(1800);
  });

  it("is an image with a name when it has a title, and hidden decoration when it has none", () => {
    expect(faceSvg(7, { title: "Mila & co" })).toContain('role="img"><title>Mila &amp; co</title>');
    expect(faceSvg(7)).toContain('aria-hidden="true"');
    expect(faceSvg(7)).not.toContain("role=");
    expect(wallSvg([1, 2], 2)).toContain('viewBox="0 0 240 120" aria-hidden="true"');
  });

  it("leaves out its ground when asked to", () => {
    const ground = /^<path fill="#[0-9A-F]{6}" d="M0 0h120v120H0z"\/>/;
    expect(drawFace(faceParameters(3))).toMatch(ground);
    expect(drawFace(faceParameters(3), { tint: false })).not.toMatch(ground);
  });

  it("draws a wall of the same faces that stand alone", () => {
    const wall = wallSvg([11, 12], 1);
    expect(wall).toContain('viewBox="0 0 120 240"');
    for (const seed of [11, 12]) {
      const alone = /<g [^>]*>(.*)<\/g>/.exec(drawFace(faceParameters(seed)))?.[1];
      expect(wall).toContain(`width="120" height="120">${alone ?? "?"}</svg>`);
    }
  });
});
