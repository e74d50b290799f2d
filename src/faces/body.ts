// Neck and clothes, ears and what is worn at them, glasses.
import type { FaceParameters } from "./parameters.ts";
import { area, ink, line, paper, stroke, tints } from "./shape.ts";
import type { Skull } from "./skull.ts";

/** The neck and the clothes; both run off the lower edge. */
export function bust(p: FaceParameters, s: Skull): string {
  const left = Math.round(60 - p.neck);
  const right = 120 - left;
  const y = Math.min(113, s.chin + 9);
  const cloth = {
    plain: tints[p.tint] ?? paper,
    dark: ink,
    collar: paper,
    hood: paper,
    high: paper,
  }[p.clothes];
  const neck = area(line`M${left} ${s.chin - 16}v40H${right}v-40`, paper);
  const shoulders = area(
    line`M12 122C18 ${y + 5} ${left - 14} ${y + 3} ${left} ${y}Q60 ${y + 11} ${right} ${y}c14 3 26 5 32 ${122 - y}z`,
    cloth,
  );
  const extra = {
    plain: "",
    dark: "",
    collar: area(line`M${left} ${y - 2}l-4 7 9 7L60 ${y + 6}l${right - 65} 6 9-7-4-7`, paper),
    hood: stroke(line`M${left - 4} ${y + 2}Q${left} 122 60 122T${right + 4} ${y + 2}`),
    high: area(
      line`M${left - 1} ${y - 5}Q60 ${y + 3} ${right + 1} ${y - 5}v7Q60 ${y + 12} ${left - 1} ${y + 2}z`,
      cloth,
    ),
  }[p.clothes];
  return neck + shoulders + extra;
}

/** The outline of both ears; their ends lie on the outline of the head. */
export function earsPath(p: FaceParameters, s: Skull): string {
  const r = p.ears;
  const ear = (side: 1 | -1): string =>
    line`M${60 + side * s.half} ${s.earY - r}c${side * r * 1.5} ${-r * 0.7} ${side * r * 1.5} ${r * 2.6} ${-side * 0.4} ${r * 2}`;
  return ear(-1) + ear(1);
}

/** What is worn at the ears: rings, a hearing aid. */
export function earwear(p: FaceParameters, s: Skull): string {
  const r = p.ears;
  const y = s.earY;
  const lobe = (side: 1 | -1): number => 60 + side * (s.half + r * 0.5 + 1);
  let svg = "";
  if (p.earring === "stud")
    svg += stroke(line`M${lobe(-1)} ${y + r + 1}h0M${lobe(1)} ${y + r + 1}h0`, 4.4);
  if (p.earring === "hoop") {
    const hoop = (side: 1 | -1): string => line`M${lobe(side)} ${y + r}a3.5 3.5 0 1 1-.1 0`;
    svg += stroke(hoop(-1) + hoop(1), 2);
  }
  if (p.hearingAid !== "none") {
    const side = p.hearingAid === "left" ? -1 : 1;
    const top = line`M${60 + side * (s.half + r + 1)} ${y - r * 0.8}`;
    // The case sits behind the ear, a thin tube leads into it.
    svg += stroke(top + line`q${side * r * 0.7} ${r * 0.9} ${-side} ${r * 2}`, 5);
    svg += stroke(top + line`q${-side * r * 0.9} ${-r * 0.2} ${-side * r * 0.6} ${r}`, 1.8);
  }
  return svg;
}

/** Glasses with the bridge on the nose and arms that reach the ears. */
export function glasses(p: FaceParameters, s: Skull, earsShow: boolean): string {
  if (p.glasses === "none") return "";
  // Lenses neither touch each other nor leave the face.
  const r = Math.min(p.glassesSize, s.eyeX - 2.2, s.half - s.eyeX - 1);
  const x = 60 + p.turn;
  const y = s.eyeY + 0.5;
  const each = (draw: (side: 1 | -1) => string): string => draw(-1) + draw(1);
  const inner = s.eyeX - r;
  const bridge = line`M${x - inner} ${y - 1}q${inner} -3 ${2 * inner} 0`;
  const arms = each(
    (side) =>
      line`M${x + side * (s.eyeX + r)} ${y - 2}L${60 + side * (s.half - (earsShow ? 0 : 4))} ${y}`,
  );
  const lens = {
    round: each(
      (side) => line`M${x + side * s.eyeX - r} ${y}a1 1 0 0 1 ${2 * r} 0a1 1 0 0 1 ${-2 * r} 0`,
    ),
    square: each(
      (side) =>
        line`M${x + side * s.eyeX - r} ${y - r * 0.75}h${2 * r}v${r}q0 ${r * 0.5} ${-r * 0.5} ${r * 0.5}h${-r}q${-r * 0.5} 0 ${-r * 0.5} ${-r * 0.5}z`,
    ),
    drop: each(
      (side) =>
        line`M${x + side * s.eyeX - r} ${y - r * 0.6}q${r} ${-r * 0.5} ${2 * r} 0c${r * 0.3} ${r * 2} ${-2.3 * r} ${r * 2} ${-2 * r} 0z`,
    ),
  }[p.glasses];
  return stroke(lens + bridge + arms);
}
