// Makes the fonts of the site from the Fontsource packages: only the letters and weights that it uses.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const folder = new URL("../assets/fonts/", import.meta.url);

/** Every letter between two code points, both included. */
const letters = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

// The ranges stand in src/styles/fonts.css too, as unicode-range; a site test holds them together.
const latin = letters(0x20, 0x7e) + letters(0xa0, 0xff) + "ıŒœŸŽž–—‘’‚“”„•…‹›€™→←↑↓−";
const latinExtended = letters(0x100, 0x17f).replace(/[ıŒœŸŽž]/g, "") + "ȘșȚț";

const text = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-";
const head = "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-";
const mono = "@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-";
const weights = { wght: { min: 400, max: 700, default: 400 } };

const fonts = [
  { name: "text", file: `${text}latin-wght-normal.woff2`, letters: latin, axes: weights },
  {
    name: "text-extended",
    file: `${text}latin-ext-wght-normal.woff2`,
    letters: latinExtended,
    axes: weights,
  },
  { name: "head", file: `${head}latin-wght-normal.woff2`, letters: latin, axes: { wght: 750 } },
  { name: "mono", file: `${mono}latin-400-normal.woff2`, letters: latin, axes: undefined },
];

for (const { name, file, letters: kept, axes } of fonts) {
  const font = await subsetFont(await readFile(require.resolve(file)), kept, {
    targetFormat: "woff2",
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(new URL(`${name}.woff2`, folder), font);
  process.stdout.write(`${name}.woff2: ${font.length} bytes\n`);
}
