// Makes the fonts of the site from the Fontsource packages, with only the letters that fonts.css promises.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const folder = new URL("../assets/fonts/", import.meta.url);
const styles = await readFile(new URL("../styles/fonts.css", import.meta.url), "utf8");

const text = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-";
const head = "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-";
const mono = "@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-";
const weights = { wght: { min: 400, max: 700, default: 400 } };
const heavy = { wght: 750 };

const fonts = [
  { name: "text", file: `${text}latin-wght-normal.woff2`, axes: weights },
  { name: "text-extended", file: `${text}latin-ext-wght-normal.woff2`, axes: weights },
  { name: "head", file: `${head}latin-wght-normal.woff2`, axes: heavy },
  { name: "head-extended", file: `${head}latin-ext-wght-normal.woff2`, axes: heavy },
  { name: "mono", file: `${mono}latin-400-normal.woff2`, axes: undefined },
];

/** The letters of the unicode-range beside a font's file in fonts.css. */
function lettersOf(name: string): string {
  const range = new RegExp(`/${name}\\.woff2"[^}]*unicode-range:([^;]+);`).exec(styles)?.[1];
  if (range === undefined)
    throw new Error(`src/styles/fonts.css has no unicode-range for ${name}.woff2.`);
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
    .flatMap(([, first = "", last = first]) => {
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    })
    .join("");
}

for (const { name, file, axes } of fonts) {
  const font = await subsetFont(await readFile(require.resolve(file)), lettersOf(name), {
    targetFormat: "woff2",
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(new URL(`${name}.woff2`, folder), font);
  process.stdout.write(`${name}.woff2: ${font.length} bytes\n`);
}
