// What covers the hair: a scarf, a wrap, hats.
import { dome, type Hair, type Head } from "./hair-parts.ts";
import type { HairStyle } from "./parameters.ts";
import { area, ink, line, paper, stroke } from "./shape.ts";
import { crownPath, jawPath } from "./skull.ts";

type Covered = "headscarf" | "headwrap" | "beanie" | "cap";

/** Folds are drawn in ink, or in paper where the cloth is ink. */
const fold = (d: string, fill: string): string => stroke(d, 2, fill === ink ? paper : undefined);

export const headwear: Record<Extract<HairStyle, Covered>, (head: Head) => Hair> = {
  headscarf: ({ s, fill, side }) => {
    const x = (out: number): number => 60 + side * out;
    const wide = s.half + 5;
    // The opening lies inside the head's outline, so that only one line is seen around the face.
    const face = s.half - 3;
    const y = s.hairline - 4;
    const rise = s.temple - (s.temple - y) * 0.6;
    const cloth =
      crownPath(s, 5, 5, s.earY) +
      line`C${60 + wide} ${s.chin - 6} ${60 + wide + 2} 112 ${60 + wide + 6} 122H${54 - wide}` +
      line`C${58 - wide} 112 ${60 - wide} ${s.chin - 6} ${60 - wide} ${s.earY}z`;
    const opening =
      jawPath(s, 0, -3, -2.5) +
      line`C${60 - face} ${rise} ${60 - face * 0.6} ${y} 60 ${y}S${60 + face} ${rise} ${60 + face} ${s.temple}z`;
    const drape = line`M${x(s.half)} ${s.mouthY}C${x(s.half - 4)} ${s.chin + 8} ${x(10)} ${s.chin + 10} ${x(-16)} ${s.chin + 9}`;
    return {
      ears: false,
      front:
        area(cloth + opening, fill).replace("<path", '<path fill-rule="evenodd"') +
        fold(drape, fill),
    };
  },

  headwrap: ({ s, fill, side, volume }) => {
    const x = (out: number): number => 60 + side * out;
    const low = s.eyeY - 7;
    const y = s.hairline - 2;
    const top = s.top - 6 - volume;
    const wide = s.half + 1;
    return {
      front:
        area(
          line`M${x(-wide)} ${low}C${x(-wide - 6)} ${top + 14} ${x(-s.half * 0.7)} ${top} ${x(0)} ${top}S${x(wide + 6)} ${top + 14} ${x(wide)} ${low}` +
            line`Q${x(s.half * 0.6)} ${y} ${x(0)} ${y - 2}Q${x(-s.half * 0.6)} ${y} ${x(-wide)} ${low}z`,
          fill,
        ) +
        fold(
          line`M${x(-wide + 3)} ${low - 8}Q${x(-6)} ${top + 16} ${x(14)} ${top + 4}M${x(wide - 2)} ${low - 8}Q${x(14)} ${y - 8} ${x(-8)} ${top + 14}`,
          fill,
        ),
    };
  },

  beanie: ({ s, fill, volume }) => {
    const low = s.eyeY - 10;
    return {
      front:
        area(dome(s, 1, volume + 3, low - 4), fill) +
        area(
          line`M${s.left - 3} ${low - 9}Q60 ${low - 13} ${s.right + 3} ${low - 9}V${low}Q60 ${low - 4} ${s.left - 3} ${low}z`,
          fill === ink ? paper : fill,
        ),
    };
  },

  cap: ({ s, fill, side, volume }) => {
    const x = (out: number): number => 60 + side * out;
    const low = s.eyeY - 11;
    return {
      front:
        area(dome(s, 1, volume + 2, low + 2), fill) +
        area(
          line`M${x(-s.half + 3)} ${low + 1}C${x(-s.half + 10)} ${low - 9} ${x(s.half - 4)} ${low - 9} ${x(s.half + 12)} ${low + 3}Q${x(s.half * 0.4)} ${low - 2} ${x(-s.half + 3)} ${low + 1}z`,
          fill,
        ),
    };
  },
};
