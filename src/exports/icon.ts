// The icon of the site: the mark on white, so that it shows on a dark tab too.
import { Resvg } from "@resvg/resvg-js";
import { markSvg } from "../faces/mark.ts";
import { paper } from "../faces/shape.ts";

/** As SVG of 32 by 32 units; `round` cuts the corners off, where a device does not do so itself. */
export function iconSvg({ round }: { round: boolean }): string {
  const corner = round ? ' rx="6"' : "";
  // The mark is 32 wide: at 32 px its lines are 3 px, on whole pixels.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">` +
    `<rect width="32" height="32"${corner} fill="${paper}"/>` +
    `<g transform="translate(4 4)">${markSvg({ size: 24 })}</g></svg>`
  );
}

/** The same as PNG of so many pixels. */
export function iconPng(size: number, shape: { round: boolean }): Buffer {
  const options = {
    font: { loadSystemFonts: false },
    fitTo: { mode: "width", value: size },
  } as const;
  return new Resvg(iconSvg(shape), options).render().asPng();
}
