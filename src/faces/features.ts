// What is on a face: eyes, brows, nose, mouth and the small marks.
import type { FaceParameters } from "./parameters.ts";
import { line, paper, path } from "./shape.ts";
import type { Skull } from "./skull.ts";

/** Dots are lines without length, with round ends. */
const dots = (points: readonly (readonly [number, number])[], size: number): string =>
  path(points.map(([x, y]) => line`M${x} ${y}h0`).join(""), undefined, size);

export function eyes(p: FaceParameters, s: Skull): string {
  const xs = [60 + p.turn - s.eyeX, 60 + p.turn + s.eyeX] as const;
  const y = s.eyeY;
  const r = p.eyeSize;
  const both = (draw: (x: number, side: number) => string): string =>
    draw(xs[0], -1) + draw(xs[1], 1);
  if (p.eyes === "oval")
    return path(
      both((x) => line`M${x} ${y - r * 0.45}v${r * 0.9}`),
      undefined,
      r * 1.75,
    );
  const pupils = dots(
    [
      [xs[0], y],
      [xs[1], y],
    ],
    r * 2,
  );
  if (p.eyes === "lidded") {
    return (
      pupils +
      path(
        both(
          (x, side) =>
            line`M${x - side * r * 1.5} ${y - r * 0.7}q${side * r * 1.2} ${-r * 1.2} ${side * r * 3} ${-r * 0.3}`,
        ),
        undefined,
        2,
      )
    );
  }
  if (p.eyes === "open") {
    const w = r * 2.2;
    const white = both(
      (at) => line`M${at - w} ${y + 1}q${w} ${-w * 1.4} ${2 * w} 0q${-w} ${w * 0.9} ${-2 * w} 0z`,
    );
    return (
      path(white, paper, 2) +
      dots(
        xs.map((at) => [at, y]),
        r * 1.8,
      )
    );
  }
  return pupils;
}

export function brows(p: FaceParameters, s: Skull): string {
  // Glasses push the brows up, so that both stay visible.
  const room = p.glasses === "none" ? 0 : p.glassesSize + 2.6;
  const y = s.eyeY - Math.max(p.browHeight, room);
  const w = s.half * 0.17;
  const brow = (side: 1 | -1): string => {
    const x = 60 + p.turn + side * s.eyeX;
    return line`M${x - side * w} ${y - p.browTilt / 2}q${side * w} ${-p.browArch * 1.4} ${side * 2 * w} ${p.browTilt}`;
  };
  // Brows of about the usual thickness share the stroke of all lines.
  return path(
    brow(-1) + brow(1),
    undefined,
    Math.abs(p.browWeight - 2.8) < 0.4 ? undefined : p.browWeight,
  );
}

export function nose(p: FaceParameters, s: Skull): string {
  const { side } = p;
  const x = 60 + p.turn * 1.4;
  const y = s.noseY;
  const k = p.noseSize;
  const shapes: Record<FaceParameters["nose"], string> = {
    hook: line`M${x - side} ${y - 9 * k}q${side * 5 * k} ${6 * k} ${side * 4 * k} ${8 * k}q${-side} ${3 * k} ${-side * 5 * k} ${1.5 * k}`,
    long: line`M${x - side} ${y - 14 * k}q${side} ${8 * k} ${side * 4 * k} ${12 * k}q${side} ${3.5 * k} ${-side * 6 * k} ${2.5 * k}`,
    corner: line`M${x} ${y - 10 * k}l${side * 4 * k} ${9 * k}q0 ${1.5 * k} ${-side * 5 * k} ${1.5 * k}`,
    button: line`M${x - 3.5 * k} ${y - 2}q${3.5 * k} ${5 * k} ${7 * k} 0`,
    round: line`M${x - side * 2 * k} ${y - 6 * k}c${side * 9 * k} ${-1 * k} ${side * 8 * k} ${8 * k} ${-side * k} ${6.5 * k}`,
    wide: line`M${x - 5 * k} ${y - 3 * k}q${-1.5 * k} ${3.5 * k} ${2 * k} ${3.5 * k}q${3 * k} ${2.5 * k} ${6 * k} 0q${3.5 * k} 0 ${2 * k} ${-3.5 * k}`,
  };
  return path(shapes[p.nose]);
}

/** The mouth, in `stroke` where the ink would not show on a beard. */
export function mouth(p: FaceParameters, s: Skull, stroke?: string): string {
  const x = 60 + p.turn;
  const y = s.mouthY;
  const w = p.mouthWidth;
  // From serious (negative) to friendly, in units that the middle sinks.
  const bend = p.smile * w * 0.55;
  if (p.mouth === "grin") {
    const depth = w * (0.9 + Math.max(0, p.smile) * 0.5);
    return path(
      line`M${x - w} ${y - 1.5}h${2 * w}c${-w * 0.2} ${depth} ${-w * 1.8} ${depth} ${-2 * w} 0z`,
      paper,
    );
  }
  if (p.mouth === "smile") {
    const deep = Math.max(3, bend * 1.4) + 2;
    return path(
      line`M${x - w} ${y - deep / 3}q${w} ${deep * 1.6} ${2 * w} 0`,
      undefined,
      undefined,
      stroke,
    );
  }
  if (p.mouth === "smirk")
    return path(
      line`M${x - p.side * w * 0.9} ${y + 0.5}q${p.side * w * 1.2} ${2.5 + Math.max(0, bend) / 2} ${p.side * w * 1.7} ${-2.5}`,
      undefined,
      undefined,
      stroke,
    );
  if (p.mouth === "lips") {
    const lift = 1 + Math.max(0, bend) * 0.5;
    const bow = line`M${x - w * 0.9} ${y - 1}q${w * 0.5} ${lift - 2.5} ${w * 0.9} ${lift}q${w * 0.4} -2.5 ${w * 0.9} ${-lift}`;
    return path(bow + line`M${x - 3.5} ${y + lift + 4}q3.5 2.2 7 0`, undefined, undefined, stroke);
  }
  return path(
    line`M${x - w * 0.85} ${y - bend / 3}q${w * 0.85} ${bend} ${w * 1.7} 0`,
    undefined,
    undefined,
    stroke,
  );
}

export function freckles(p: FaceParameters, s: Skull): string {
  if (!p.freckles) return "";
  const y = s.noseY - 1;
  const cheek = (side: 1 | -1): [number, number][] =>
    [
      [9, 0],
      [12, 2.5],
      [14, -1],
      [17, 1.5],
    ].map(([dx, dy]) => [60 + p.turn + side * (dx ?? 0), y + (dy ?? 0)]);
  return dots([...cheek(-1), ...cheek(1)], 1.5);
}

/** The lines of age: at the eyes, from nose to mouth, and on a bare forehead. */
export function wrinkles(p: FaceParameters, s: Skull): string {
  if (p.age < 0.8) return "";
  const x = 60 + p.turn;
  const each = (draw: (side: 1 | -1) => string): string => draw(-1) + draw(1);
  const under = each(
    (side) => line`M${x + side * (s.eyeX - 4)} ${s.eyeY + 7.5}q${side * 4.5} 2.5 ${side * 8} -.5`,
  );
  const fold = each(
    (side) =>
      line`M${x + side * 8.5} ${s.noseY + 1}q${side * 4.5} 2 ${side * (p.mouthWidth - 3)} 8`,
  );
  const bare = p.hair === "bald" || p.hair === "receding";
  const y = s.hairline - 3;
  const forehead = bare ? line`M${x - 11} ${y}q11-3 22 0M${x - 8} ${y + 5}q8-2 16 0` : "";
  return path(
    (p.glasses === "none" ? under : "") +
      (p.age > 0.87 && p.facialHair === "none" ? fold : "") +
      forehead,
    undefined,
    1.6,
  );
}
