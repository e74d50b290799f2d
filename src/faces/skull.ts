// Where everything on a head sits: the measures that hair, beard, glasses and features share.
import type { FaceParameters } from "./parameters.ts";
import { line } from "./shape.ts";

export type Point = { x: number; y: number };

/** Places in units of the drawing (120 by 120, y down); the head's axis is x = 60. */
export type Skull = {
  half: number;
  left: number;
  right: number;
  top: number;
  chin: number;
  height: number;
  /** Where the head is widest. */
  temple: number;
  /** Handles of the four curves: up and in for the crown, down and in for the jaw. */
  crownRise: number;
  crownSpan: number;
  jawDrop: number;
  jawSpan: number;
  eyeY: number;
  /** Eyes at 60 + turn ± eyeX. */
  eyeX: number;
  earY: number;
  noseY: number;
  mouthY: number;
  /** Where the forehead's hair begins. */
  hairline: number;
};

/** The measures of a head. Most are whole units: it is not seen, and makes the drawing a tenth smaller. */
export function skullOf(p: FaceParameters): Skull {
  const half = Math.round(p.headWidth * 2) / 2;
  const height = Math.round(p.headHeight);
  // Taller heads grow up more than down, so that the chin stays clear of the edge.
  const top = Math.round(28 - (height - 70) * 0.45);
  const chin = top + height;
  const temple = Math.round(top + height * 0.48);
  // A child's eyes sit lower.
  const eyeY = Math.round(top + height * (p.age < 0.2 ? 0.51 : 0.475));
  const noseY = Math.round(eyeY + height * 0.185 * p.noseSize);
  return {
    half,
    left: 60 - half,
    right: 60 + half,
    top,
    chin,
    height,
    temple,
    crownRise: Math.round((temple - top) * (0.56 + p.crown * 0.12)),
    crownSpan: Math.round(half * (0.54 + p.crown * 0.18)),
    jawDrop: Math.round((chin - temple) * (0.42 + p.jaw * 0.34)),
    jawSpan: Math.round(half * (0.42 + p.jaw * 0.34)),
    eyeY,
    eyeX: half * p.eyeDistance,
    earY: eyeY + 6,
    noseY,
    // A moustache needs room above the mouth.
    mouthY: Math.max(
      Math.round(chin - height * 0.195),
      noseY + (p.facialHair === "moustache" ? 13 : 9),
    ),
    hairline: Math.round(top + height * 0.22),
  };
}

/** The closed outline of the head. */
export function headPath(s: Skull): string {
  const { temple: y, crownRise, crownSpan, jawDrop, jawSpan } = s;
  return (
    line`M${s.left} ${y}C${s.left} ${y - crownRise} ${60 - crownSpan} ${s.top} 60 ${s.top}` +
    line`S${s.right} ${y - crownRise} ${s.right} ${y}` +
    line`C${s.right} ${y + jawDrop} ${60 + jawSpan} ${s.chin} 60 ${s.chin}` +
    line`S${s.left} ${y + jawDrop} ${s.left} ${y}z`
  );
}

/**
 * A line over the crown, standing off `out` aside and `up` above; both ends at height `from`.
 * `side` 1 draws it from left to right, −1 from right to left.
 */
export function crownPath(s: Skull, out: number, up: number, from: number, side = 1): string {
  const wide = side * (s.half + out);
  const span = side * s.crownSpan;
  const rise = s.temple - s.crownRise - up / 2;
  return (
    line`M${60 - wide} ${from}${from === s.temple ? "" : line`V${s.temple}`}C${60 - wide} ${rise} ${60 - span} ${s.top - up} 60 ${s.top - up}` +
    line`S${60 + wide} ${rise} ${60 + wide} ${s.temple}${from === s.temple ? "" : line`V${from}`}`
  );
}

/**
 * A point on the crown: `u` from −1 (left temple) over 0 (top) to 1 (right temple), pushed out from
 * the middle of the head by `scale`. A polynomial, no sine: the same on every machine.
 */
export function onCrown(s: Skull, u: number, scale = 1): Point {
  const t = 1 - Math.abs(u);
  const r = 1 - t;
  const b = [r * r * r, 3 * r * r * t, 3 * r * t * t, t * t * t] as const;
  const across = s.half * (b[0] + b[1]) + s.crownSpan * b[2];
  const up = s.crownRise * b[1] + (s.temple - s.top) * (b[2] + b[3]);
  return { x: 60 + Math.sign(u) * across * scale, y: s.temple - up * scale };
}

/**
 * The jaw's line from the right side over the chin to the left, without the upper share `t` (0 to 1)
 * of each side, grown by `out` aside and `down` below. With `edge`, a curve towards that height closes it.
 */
export function jawPath(s: Skull, t: number, out: number, down: number, edge?: number): string {
  const low = s.chin + down;
  // De Casteljau: the points of the part of a curve that comes after t.
  const after = (a: number, b: number, c: number, d: number): [number, number, number] => {
    const between = (from: number, to: number): number => from + (to - from) * t;
    const last = between(c, d);
    const second = between(between(b, c), last);
    return [between(between(between(a, b), between(b, c)), second), second, last];
  };
  const [x0, x1, x2] = after(s.half + out, s.half + out, s.jawSpan + out, 0);
  const [y0, y1, y2] = after(s.temple, s.temple + s.jawDrop, low, low);
  return (
    line`M${60 + x0} ${y0}C${60 + x1} ${y1} ${60 + x2} ${y2} 60 ${low}S${60 - x1} ${y1} ${60 - x0} ${y0}` +
    (edge === undefined ? "" : line`Q60 ${edge} ${60 + x0} ${y0}z`)
  );
}
