// Small marks on the skin: freckles and the lines of age.
import type { FaceParameters } from "./parameters.ts";
import { dots, line, stroke } from "./shape.ts";
import type { Skull } from "./skull.ts";

/** Four dots on each cheek. */
export function freckles(p: FaceParameters, s: Skull): string {
  if (!p.freckles) return "";
  const spots = [
    [9, 0],
    [12, 2.5],
    [14, -1],
    [17, 1.5],
  ] as const;
  const cheek = (side: 1 | -1): (readonly [number, number])[] =>
    spots.map(([out, down]) => [60 + p.turn + side * out, s.noseY - 1 + down]);
  return dots([...cheek(-1), ...cheek(1)], 1.5);
}

/** The lines of age: under the eyes, from nose to mouth, and on a bare forehead. */
export function wrinkles(p: FaceParameters, s: Skull): string {
  if (p.age < 0.8) return "";
  const x = 60 + p.turn;
  const y = s.hairline - 3;
  let d = "";
  for (const side of [-1, 1]) {
    if (p.glasses === "none") {
      d += line`M${x + side * (s.eyeX - 4)} ${s.eyeY + 7.5}q${side * 4.5} 2.5 ${side * 8} -.5`;
    }
    if (p.age > 0.87 && p.facialHair === "none") {
      const out = p.mouthWidth - 3;
      d += line`M${x + side * 8.5} ${s.noseY + 1}q${side * 4.5} 2 ${side * out} 8`;
    }
  }
  if (p.hair === "bald" || p.hair === "receding") {
    d += line`M${x - 11} ${y}q11-3 22 0M${x - 8} ${y + 5}q8-2 16 0`;
  }
  return d === "" ? "" : stroke(d, 1.6);
}
