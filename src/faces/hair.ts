// Chooses the drawing of a head of hair by its name.
import { curlyHair } from "./hair-curly.ts";
import { longHair } from "./hair-long.ts";
import type { Hair, Head } from "./hair-parts.ts";
import { shortHair } from "./hair-short.ts";
import { headwear } from "./headwear.ts";
import type { FaceParameters, HairStyle } from "./parameters.ts";
import { colourOf } from "./shape.ts";
import type { Skull } from "./skull.ts";

const styles: Record<HairStyle, (head: Head) => Hair> = {
  ...shortHair,
  ...curlyHair,
  ...longHair,
  ...headwear,
};

/** The hair of a face: what is drawn behind its head and what on it. */
export function hairOf(p: FaceParameters, s: Skull): Hair {
  return styles[p.hair]({ s, fill: colourOf(p.hairTone, p), side: p.side, volume: p.hairVolume });
}
