// Hair that hangs, or is tied up.
import type { HairStyle } from "./parameters.ts";
import { arch, circle, parting, seamless, tight, type Hair, type Head } from "./hair-parts.ts";
import { area, ink, line, paper, stroke } from "./shape.ts";
import { crownPath } from "./skull.ts";

type Long = "bun" | "ponytail" | "bob" | "long" | "wavy" | "thin" | "braids";

export const longHair: Record<Extract<HairStyle, Long>, (head: Head) => Hair> = {
  bun: (head) => ({
    back: circle(60, head.s.top - 7, 7.5 + head.volume / 2, head.fill),
    front: tight(head),
  }),

  ponytail: (head) => {
    const { s, fill, side, volume } = head;
    const x = (out: number): number => 60 + side * (s.half + out);
    return {
      back: area(
        line`M${x(-s.half + 2)} ${s.top}C${x(-8)} ${s.top - 18} ${x(12 + volume)} ${s.top - 4} ${x(11 + volume)} ${s.eyeY}` +
          line`C${x(11 + volume)} ${s.eyeY + 14} ${x(8)} ${s.mouthY} ${x(12)} ${s.chin}C${x(-4)} ${s.chin - 8} ${x(-6)} ${s.earY} ${x(-6)} ${s.top + 10}z`,
        fill,
      ),
      front: tight(head),
    };
  },

  bob: ({ s, fill, side, volume }) => {
    const x = (out: number): number => 60 + side * out;
    const wide = s.half + 3 + volume / 2;
    const end = s.chin - 4;
    return {
      ears: false,
      back: area(line`M${s.left + 3} ${s.earY}V${end}H${s.right - 3}V${s.earY}z`, fill),
      front: area(
        line`${crownPath(s, wide - s.half, volume, s.mouthY, side)}Q${x(wide + 2)} ${end} ${x(s.half - 6)} ${end}` +
          line`C${x(s.half - 2)} ${s.mouthY - 6} ${x(s.half - 3)} ${s.hairline + 4} ${x(9)} ${s.hairline - 7}` +
          line`C${x(4)} ${s.hairline + 2} ${x(2 - s.half)} ${s.hairline + 4} ${x(4 - s.half)} ${s.earY}` +
          line`Q${x(-s.half)} ${s.mouthY} ${x(6 - s.half)} ${end}Q${x(-wide - 2)} ${end} ${x(-wide)} ${s.mouthY}z`,
        fill,
      ),
    };
  },

  long: ({ s, fill, side, volume }) => {
    const x = (out: number): number => 60 + side * out;
    const wide = s.half + 3 + volume / 2;
    return {
      back: area(
        crownPath(s, wide - s.half, volume + 3, s.earY, side) +
          line`C${x(wide + 1)} ${s.mouthY} ${x(wide + 4)} 105 ${x(wide + 2)} 122H${x(-wide - 2)}` +
          line`C${x(-wide - 4)} 105 ${x(-wide - 1)} ${s.mouthY} ${x(-wide)} ${s.earY}z`,
        fill,
      ),
      front: seamless(s, fill, parting(s, side, 0), side),
    };
  },

  wavy: ({ s, fill, side, volume }) => {
    const wide = s.half + 5 + volume / 2;
    const heights = [0.2, 0.42, 0.64, 0.86].map((share) => s.eyeY + share * (124 - s.eyeY));
    const wave = (flank: 1 | -1, ys: readonly number[]): string =>
      ys
        .map(
          (y, index) =>
            line`A13 13 0 0 1 ${60 + flank * (wide + (flank === 1 ? index : 3 - index))} ${y}`,
        )
        .join("");
    return {
      back: area(
        crownPath(s, wide - s.half, volume + 3, s.eyeY) +
          wave(1, heights) +
          line`H${60 - wide - 3}` +
          wave(-1, [...heights].reverse()) +
          line`A13 13 0 0 1 ${60 - wide} ${s.eyeY}z`,
        fill,
      ),
      front: seamless(s, fill, parting(s, side, 10), side),
    };
  },

  thin: (head) => {
    const { s, fill } = head;
    const lock = (side: 1 | -1): string => {
      const x = (out: number): number => 60 + side * (s.half + out);
      return (
        line`M${x(-2)} ${s.eyeY}C${x(5)} ${s.earY + 6} ${x(6)} 104 ${x(3)} 122` +
        line`C${x(0)} 116 ${x(-4)} 110 ${x(-5)} ${s.mouthY}z`
      );
    };
    return {
      back: area(lock(-1) + lock(1), fill),
      front: area(crownPath(s, 0.6, 2, s.eyeY) + arch(s, 7), fill),
    };
  },

  braids: ({ s, fill, side }) => {
    const top = s.earY + 6;
    const braid = (flank: 1 | -1): string => {
      const x = (out: number): number => 60 + flank * (s.half + 3 + out);
      const bend = (from: number, to: number): string =>
        line`A9 9 0 0 ${flank === 1 ? 1 : 0} ${x(from)} ${to}`;
      const down = [1, 2, 3, 4].map((index) => bend(4.5, top + index * 13));
      const up = [3, 2, 1, 0].map((index) => bend(-4.5, top + index * 13));
      const turns = [0.7, 1.7, 2.7].map(
        (index) => line`M${x(-4.5)} ${top + index * 13}L${x(4.5)} ${top + index * 13 + 4}`,
      );
      return line`M${x(4.5)} ${top}${down.join("")}H${x(-4.5)}${up.join("")}z${turns.join("")}`;
    };
    return {
      back: area(braid(-1) + braid(1), fill),
      front:
        area(crownPath(s, 1, 2.5, s.eyeY, side) + parting(s, side, 0), fill) +
        stroke(line`M60 ${s.top}V${s.hairline - 6}`, 1.6, fill === ink ? paper : undefined),
    };
  },
};
