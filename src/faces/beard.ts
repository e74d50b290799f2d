// Hair on the lower face; it follows the same curve as the jaw, so it never leaves it.
import type { FaceParameters } from "./parameters.ts";
import { area, colourOf, grey, ink, line, paper, stroke } from "./shape.ts";
import { jawPath, type Skull } from "./skull.ts";

/** The beard or moustache, and the colour that the mouth needs to show on it (none: ink). */
export function facialHair(p: FaceParameters, s: Skull): { svg: string; mouth?: string } {
  const x = 60 + p.turn;
  const lip = s.noseY + 3.5;
  // A small outlined patch in a light colour would look like a tongue, a moustache like lips.
  const dark = p.hairTone === "ink" || p.hairTone === "tint";
  switch (p.facialHair) {
    case "none":
      return { svg: "" };
    case "stubble":
      // Inside the head's outline, without a line of its own.
      return { svg: area(jawPath(s, 0.3, -1.2, -1.2, s.noseY - 1), grey, 0) };
    case "moustache": {
      const d = line`M${x} ${lip}c-3-2.5-10-1-13 5c5 1 10 0 13-1.5c3 1.5 8 2.5 13 1.5c-3-6-10-7.5-13-5z`;
      return { svg: area(d, ink, 2) };
    }
    case "goatee": {
      const tip = s.chin + (dark ? 4 : -1.2);
      const d = line`M${x - 7} ${s.chin - 7}q7-3 14 0Q${x + 7} ${tip} ${x} ${tip}T${x - 7} ${s.chin - 7}z`;
      return { svg: dark ? area(d, ink, 2) : area(d, grey, 0) };
    }
    case "beard":
    case "long":
      return fullBeard(p, s, p.facialHair === "long" ? 10 : 3);
  }
}

/** From ear to ear, `down` units longer than the chin. */
function fullBeard(p: FaceParameters, s: Skull, down: number): { svg: string; mouth?: string } {
  const fill = colourOf(p.hairTone, p);
  const x = 60 + p.turn;
  const cheek = s.earY + 5;
  const low = s.noseY + 8;
  const lip = s.noseY + 5;
  const edge =
    line`L${s.left + 4} ${cheek}C${s.left + 6} ${low} ${x - 16} ${lip + 5} ${x - 8} ${lip}Q${x} ${lip - 4} ${x + 8} ${lip}` +
    line`C${x + 16} ${lip + 5} ${s.right - 6} ${low} ${s.right - 4} ${cheek}z`;
  const svg = area(jawPath(s, 0.17, 1, down) + edge, fill);
  if (fill === ink) return { svg, mouth: paper };
  // A few hairs, where the beard is light: without them it looks like a mask.
  return { svg: svg + stroke(line`M56 ${s.chin - 3}v${down + 1}M64 ${s.chin - 3}v${down + 1}`, 2) };
}
