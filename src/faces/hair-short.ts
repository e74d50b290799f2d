// Hair that ends above the ears.
import type { HairStyle } from "./parameters.ts";
import { arch, parting, steps, type Hair, type Head } from "./hair-parts.ts";
import { area, grey, ink, line, stroke } from "./shape.ts";
import { crownPath, onCrown } from "./skull.ts";

type Short = "bald" | "receding" | "buzz" | "short" | "sweep" | "parting" | "quiff" | "fringe";

/** A few hairs, where the hair is light: without them it looks like a cap. */
const strands = (fill: string, d: string): string => (fill === ink ? "" : stroke(d, 2));

export const shortHair: Record<Extract<HairStyle, Short>, (head: Head) => Hair> = {
  bald: () => ({}),

  receding: ({ s, fill }) => {
    const tuft = (side: 1 | -1): string => {
      const p = onCrown(s, side * 0.62, 1.05);
      const x = (out: number): number => 60 + side * (s.half + out);
      const y = s.eyeY;
      return (
        line`M${x(-3)} ${y + 4}C${x(-3)} ${y - 6} ${x(-9)} ${y - 8} ${p.x} ${p.y}` +
        line`C${x(1)} ${y - 16} ${x(5)} ${y - 8} ${x(2)} ${y + 4}z`
      );
    };
    return { front: area(tuft(-1) + tuft(1), fill) };
  },

  // Shorn hair is a grey shadow inside the head's outline.
  buzz: ({ s }) => ({ front: area(crownPath(s, -1.2, -1.2, s.eyeY + 2) + arch(s), grey, 0) }),

  // Cropped: the edge over the forehead has teeth.
  short: ({ s, fill, volume, side }) => {
    const low = s.eyeY + 2;
    const x = (share: number): number => 60 + side * share * (s.half - 5);
    const teeth = steps(0.8, -0.8, 6).map(
      (at, index) => line`L${x(at)} ${s.hairline + at * at * 5 + (index % 2 === 0 ? 2 : -3.5)}`,
    );
    return {
      front: area(
        crownPath(s, 0.8, volume + 0.5, low, side) +
          line`L${x(1) + side * 2.6} ${low}L${x(1)} ${s.hairline + 8}${teeth.join("")}L${x(-1)} ${s.hairline + 8}L${x(-1) - side * 2.6} ${low}z`,
        fill,
      ),
    };
  },

  sweep: ({ s, fill, volume, side }) => {
    const x = (out: number): number => 60 + side * out;
    return {
      front:
        area(
          crownPath(s, 0.8, volume + 1, s.eyeY, side) +
            line`L${x(s.half - 2)} ${s.eyeY}C${x(s.half - 4)} ${s.hairline - 1} ${x(4)} ${s.hairline - 6} ${x(1.6 - s.half)} ${s.eyeY}z`,
          fill,
        ) +
        strands(
          fill,
          line`M${x(s.half - 8)} ${s.hairline - 4}Q${x(s.half * 0.3)} ${s.top + 5} ${x(-4)} ${s.top + 5}`,
        ),
    };
  },

  parting: ({ s, fill, volume, side }) => ({
    front: area(crownPath(s, 1, volume, s.eyeY + 2, side) + parting(s, side, 13), fill),
  }),

  quiff: ({ s, fill, volume, side }) => {
    const x = (share: number, more = 0): number => 60 + side * (s.half * share + more);
    const { top, eyeY, hairline } = s;
    const low = eyeY + 1;
    return {
      front: area(
        line`M${x(-1, -0.8)} ${low}C${x(-1, -3)} ${top + 8} ${x(-0.9)} ${top - 2 - volume} ${x(-0.1)} ${top - 4 - volume}` +
          line`C${x(0.5)} ${top - 9 - volume} ${x(0.95)} ${top - 7 - volume} ${x(0.9)} ${top + 4}` +
          line`C${x(1.05)} ${top + 14} ${x(1, 1)} ${eyeY - 6} ${x(1, 0.8)} ${low}H${x(1, -2.4)}` +
          line`C${x(1, -3)} ${hairline + 4} ${x(0.8)} ${hairline} ${x(0.6)} ${hairline - 4}` +
          line`C${x(0.3)} ${hairline + 3} ${x(-0.9)} ${hairline - 4} ${x(-1, 2.4)} ${low}z`,
        fill,
      ),
    };
  },

  fringe: ({ s, fill, volume }) => {
    const y = s.eyeY - 9;
    return {
      front:
        area(
          crownPath(s, 1.5, volume, s.eyeY + 4) +
            line`H${s.right - 3}L${s.right - 5} ${y}Q60 ${y - 4} ${s.left + 5} ${y}L${s.left + 3} ${s.eyeY + 4}z`,
          fill,
        ) + strands(fill, [-13, -2, 11].map((x) => line`M${60 + x} ${y - 3}v-9`).join("")),
    };
  },
};
