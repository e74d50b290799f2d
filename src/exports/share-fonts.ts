// The fonts of the share images as files that the drawing library reads: made once, gone with the process.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";

/** A font of the share images: `tracking` is the space added after each letter, in ems. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly tracking: number;
}

export const headFace: Face = { family: "Bricolage Grotesque", weight: 750, tracking: -0.02 };

// The package's files of every weight call themselves by the lightest one.
export const machineFace: Face = {
  family: "Atkinson Hyperlegible Mono ExtraLight",
  weight: 400,
  tracking: 0,
};

const head = "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-";
const machine = "@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-";

/** The second file has more letters, as ő and ș; text in any of the fonts borrows them from there. */
const sources = [
  { file: `${head}latin-wght-normal.woff2`, axes: { wght: headFace.weight } },
  { file: `${head}latin-ext-wght-normal.woff2`, axes: { wght: headFace.weight } },
  { file: `${machine}400-normal.woff2`, axes: undefined },
];

/** Paths of the font files. */
export const fontFiles: readonly string[] = await writeFonts();

async function writeFonts(): Promise<string[]> {
  // From the working folder, as `content` is: a build puts this module elsewhere.
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const folder = mkdtempSync(join(tmpdir(), "share-fonts-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(
    sources.map(async ({ file, axes }, at) => {
      // The library that draws reads neither WOFF2 nor fonts with axes.
      const font = await subsetFont(readFileSync(resolve(file)), undefined, {
        keepAllGlyphs: true,
        targetFormat: "truetype",
        ...(axes && { variationAxes: axes }),
      });
      const path = join(folder, `${at}.ttf`);
      writeFileSync(path, font);
      return path;
    }),
  );
}
