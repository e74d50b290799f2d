// What is on a face: brows, eyes, nose and mouth.
import type { FaceParameters } from "./parameters.ts";
import { area, dots, line, paper, stroke } from "./shape.ts";
import type { Skull } from "./skull.ts";

/** A path drawn twice, for the left (−1) and for the right (1). */
const both = (draw: (side: 1 | -1) => string): string => draw(-1) + draw(1);

/** Both eyes, on the height of the skull's eyeY. */
export function eyes(p: FaceParameters, s: Skull): string {
  const y = s.eyeY;
  const r = p.eyeSize;
  const x = (side: number): number => 60 + p.turn + side * s.eyeX;
  const pupils = (size: number): string =>
    dots(
      [
        [x(-1), y],
        [x(1), y],
      ],
      size,
    );
  switch (p.eyes) {
    case "dot":
      return pupils(r * 2);
    case "oval":
      return stroke(
        both((side) => line`M${x(side)} ${y - r * 0.45}v${r * 0.9}`),
        r * 1.75,
      );
    case "lidded": {
      const lid = (side: number): string =>
        line`M${x(side) - side * r * 1.5} ${y - r * 0.7}` +
        line`q${side * r * 1.2} ${-r * 1.2} ${side * r * 3} ${-r * 0.3}`;
      return pupils(r * 2) + stroke(both(lid), 2);
    }
    case "open": {
      const w = r * 2.2;
      const white = (side: number): string =>
        line`M${x(side) - w} ${y + 1}q${w} ${-w * 1.4} ${2 * w} 0q${-w} ${w * 0.9} ${-2 * w} 0z`;
      return area(both(white), paper, 2) + pupils(r * 1.8);
    }
  }
}

/** Both brows, clear of glasses; nothing where hair or cloth hides them. */
export function brows(p: FaceParameters, s: Skull): string {
  const glasses = p.glasses !== "none";
  // Under a low edge of hair or cloth, half a brow would be left.
  if (p.hair === "fringe" || p.hair === "beanie" || (p.hair === "cap" && glasses)) return "";
  // Glasses push the brows up, so that both stay visible.
  const height = Math.max(p.browHeight, glasses ? p.glassesSize + 2.6 : 0);
  const y = s.eyeY - (p.hair === "cap" ? 7 : height);
  const w = s.half * 0.17;
  const brow = (side: 1 | -1): string =>
    line`M${60 + p.turn + side * (s.eyeX - w)} ${y - p.browTilt / 2}` +
    line`q${side * w} ${-p.browArch * 1.4} ${side * 2 * w} ${p.browTilt}`;
  // Brows of about the usual thickness share the stroke of all lines.
  const usual = Math.abs(p.browWeight - 2.8) < 0.4;
  return stroke(both(brow), usual ? undefined : p.browWeight);
}

/** The nose, its tip on the height of the skull's noseY. */
export function nose(p: FaceParameters, s: Skull): string {
  const k = p.noseSize;
  const x = 60 + p.turn * 1.4;
  const y = s.noseY;
  // A length towards the side that the nose points to.
  const a = (length: number): number => p.side * length * k;
  switch (p.nose) {
    case "hook":
      return stroke(
        line`M${x - p.side} ${y - 9 * k}q${a(5)} ${6 * k} ${a(4)} ${8 * k}q${a(-1)} ${3 * k} ${a(-5)} ${1.5 * k}`,
      );
    case "long":
      return stroke(
        line`M${x - p.side} ${y - 14 * k}q${a(1)} ${8 * k} ${a(4)} ${12 * k}q${a(1)} ${3.5 * k} ${a(-6)} ${2.5 * k}`,
      );
    case "corner":
      return stroke(line`M${x} ${y - 10 * k}l${a(4)} ${9 * k}q0 ${1.5 * k} ${a(-5)} ${1.5 * k}`);
    case "button":
      return stroke(line`M${x - 3.5 * k} ${y - 2}q${3.5 * k} ${5 * k} ${7 * k} 0`);
    case "round":
      return stroke(
        line`M${x - a(2)} ${y - 6 * k}c${a(9)} ${-k} ${a(8)} ${8 * k} ${a(-1)} ${6.5 * k}`,
      );
    case "wide":
      return stroke(
        line`M${x - 5 * k} ${y - 3 * k}q${-1.5 * k} ${3.5 * k} ${2 * k} ${3.5 * k}` +
          line`q${3 * k} ${2.5 * k} ${6 * k} 0q${3.5 * k} 0 ${2 * k} ${-3.5 * k}`,
      );
  }
}

/** The mouth, in `colour` where ink would not show on a beard. */
export function mouth(p: FaceParameters, s: Skull, colour?: string): string {
  const x = 60 + p.turn;
  const y = s.mouthY;
  const w = p.mouthWidth;
  // How far the middle sinks: serious (negative) to friendly.
  const bend = p.smile * w * 0.55;
  switch (p.mouth) {
    case "grin": {
      const deep = w * (0.9 + Math.max(0, p.smile) * 0.5);
      const d = line`M${x - w} ${y - 1.5}h${2 * w}c${-w * 0.2} ${deep} ${-w * 1.8} ${deep} ${-2 * w} 0z`;
      return area(d, paper);
    }
    case "smile": {
      const deep = Math.max(3, bend * 1.4) + 2;
      return stroke(
        line`M${x - w} ${y - deep / 3}q${w} ${deep * 1.6} ${2 * w} 0`,
        undefined,
        colour,
      );
    }
    case "line": {
      const d = line`M${x - w * 0.85} ${y - bend / 3}q${w * 0.85} ${bend} ${w * 1.7} 0`;
      return stroke(d, undefined, colour);
    }
    case "smirk": {
      const a = p.side * w;
      const sink = 2.5 + Math.max(0, bend) / 2;
      return stroke(
        line`M${x - a * 0.9} ${y + 0.5}q${a * 1.2} ${sink} ${a * 1.7} -2.5`,
        undefined,
        colour,
      );
    }
    case "lips": {
      const sink = 2 + Math.max(0, bend);
      const upper = line`M${x - w * 0.8} ${y - 1}q${w * 0.8} ${sink} ${w * 1.6} 0`;
      const lower = line`M${x - 3} ${y + sink / 2 + 4.5}q3 2 6 0`;
      return stroke(upper + lower, undefined, colour);
    }
  }
}
