// Hair whose outline has tips or bumps.
import { arch, bumps, circle, seamless, steps, tight, type Hair, type Head } from "./hair-parts.ts";
import type { HairStyle } from "./parameters.ts";
import { area, line } from "./shape.ts";
import { onCrown } from "./skull.ts";

type Curly = "spiky" | "curls" | "afro" | "puffs";

export const curlyHair: Record<Extract<HairStyle, Curly>, (head: Head) => Hair> = {
  // The tips lean to one side and differ in length: no crown.
  spiky: ({ s, fill, volume, side }) => {
    const low = s.eyeY - 3;
    const x = (out: number): number => 60 + side * out;
    const tips = [0.1, 0.17, 0.2, 0.24, 0.2, 0.14];
    const zigzag = tips.map((height, index) => {
      const u = -0.86 + index * 0.29;
      const tip = onCrown(s, u + 0.24, 1.04 + height * (0.8 + volume / 10));
      const foot = onCrown(s, u + 0.29, 1.05);
      return line`L${x(tip.x - 60)} ${tip.y}L${x(foot.x - 60)} ${foot.y}`;
    });
    const first = onCrown(s, -0.9, 1.05);
    return {
      front: area(
        line`M${x(0.5 - s.half)} ${low}L${x(first.x - 60)} ${first.y}${zigzag.join("")}L${x(s.half - 0.5)} ${low}` +
          line`C${x(s.half - 5)} ${s.hairline - 1} ${x(6 - s.half)} ${s.hairline - 3} ${x(0.5 - s.half)} ${low}z`,
        fill,
      ),
    };
  },

  curls: ({ s, fill, volume }) => {
    const outer = steps(-1, 1, 9).map((u) => onCrown(s, u, 1.07 + volume / 60));
    const inner = steps(0.95, -0.95, 6).map((u) => onCrown(s, u, 0.8 + Math.abs(u) * 0.12));
    return { front: area(bumps([...outer, ...inner]) + "z", fill) };
  },

  afro: ({ s, fill, volume }) => {
    const low = { x: s.half * 1.12, y: s.earY + 9 };
    const outer = [
      { x: 60 - low.x, y: low.y },
      ...steps(-1, 1, 9).map((u) => onCrown(s, u, 1.24 + volume / 40)),
      { x: 60 + low.x, y: low.y },
    ];
    return {
      back: area(bumps(outer) + "z", fill),
      front: seamless(s, fill, arch(s, 2)),
    };
  },

  puffs: (head) => {
    const { s, fill, volume } = head;
    const puff = (side: 1 | -1): string => {
      const p = onCrown(s, side * 0.55, 1.2);
      return circle(p.x, p.y, 9.5 + volume, fill);
    };
    return { back: puff(-1) + puff(1), front: tight(head) };
  },
};
