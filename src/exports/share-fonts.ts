// The fonts of the share images as files that the drawing library reads, made anew for each build.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
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
  const { resolve: find } = createRequire(resolve("package.json"));
  const folder = resolve("node_modules/.cache/gezichtspunt/share-fonts");
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    sources.map(async ({ file, axes }, at) => {
      // The library that draws reads neither WOFF2 nor fonts with axes.
      const font = await subsetFont(readFileSync(find(file)), undefined, {
        keepAllGlyphs: true,
        targetFormat: "truetype",
        ...(axes && { variationAxes: axes }),
      });
      const path = join(folder, `${at}.ttf`);
      if (!existsSync(path) || !readFileSync(path).equals(font)) write(path, font);
      return path;
    }),
  );
}

/** In one step, since another build may be reading the file. */
function write(path: string, font: Buffer): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, font);
  renameSync(draft, path);
}
