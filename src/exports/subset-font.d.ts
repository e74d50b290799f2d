// The part of subset-font that the site uses; the package ships no types.
declare module "subset-font" {
  type Range = { min: number; max: number; default?: number };
  export default function subsetFont(
    font: Buffer,
    letters: string | undefined,
    options: {
      targetFormat: "woff2" | "truetype";
      variationAxes?: Record<string, number | Range>;
      /** Keeps the font whole; `letters` must be undefined then. */
      keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
