// Hair on the lower face; it follows the same curve as the jaw, so it never leaves it.
import type { FaceParameters } from "./parameters.ts";
import { colourOf, ink, line, paper, path, shade } from "./shape.ts";
import { jawPath, type Skull } from "./skull.ts";

/** The beard or moustache, and the colour the mouth needs to show on it (none: ink). */
export function facialHair(p: FaceParameters, s: Skull): { svg: string; mouth?: string } {
  const x = 60 + p.turn;
  const fill = colourOf(p.hairTone, p);
  // A small patch in a light colour would look like lips or a tongue.
  const small = p.hairTone === "ink" || p.hairTone === "tint" ? ink : shade;
  const lip = s.noseY + 4;
  const onBeard = fill === ink ? { mouth: paper } : {};
  switch (p.facialHair) {
    case "none":
      return { svg: "" };
    case "stubble":
      return {
        svg: path(
          jawPath(s, 0.3, -1.2, -1.2) +
            line`Q60 ${s.noseY - 1} ` +
            jawStart(s, 0.3, -1.2, -1.2) +
            "z",
          shade,
          0,
        ),
      };
    case "moustache":
      return {
        svg: path(
          line`M${x} ${lip}c-3-3-11-1-14 6c6 1 11 0 14-2c3 2 8 3 14 2c-3-7-11-9-14-6z`,
          small,
          2,
        ),
      };
    case "goatee": {
      const tip = s.chin + 4;
      return {
        svg: path(
          line`M${x - 7} ${tip - 11}q7-3 14 0Q${x + 7} ${tip} ${x} ${tip}T${x - 7} ${tip - 11}z`,
          small,
          2,
        ),
      };
    }
    case "beard":
    case "long": {
      const down = p.facialHair === "long" ? 10 : 3;
      return {
        ...onBeard,
        svg:
          path(
            jawPath(s, 0.12, 1, down) +
              line`L${s.left + 4} ${s.earY}C${s.left + 5} ${s.noseY + 2} ${x - 15} ${lip + 4} ${x - 9} ${lip + 1}Q${x} ${lip - 3} ${x + 9} ${lip + 1}C${x + 15} ${lip + 4} ${s.right - 5} ${s.noseY + 2} ${s.right - 4} ${s.earY}z`,
            fill,
          ) +
          (fill === ink
            ? ""
            : path(line`M54 ${s.chin - 3}v${down}M66 ${s.chin - 3}v${down}`, undefined, 2)),
      };
    }
  }
}

/** Where the jaw's line begins, as path data. */
function jawStart(s: Skull, t: number, out: number, down: number): string {
  return " " + (/^M([-\d. ]+?)C/.exec(jawPath(s, t, out, down))?.[1] ?? "");
}
