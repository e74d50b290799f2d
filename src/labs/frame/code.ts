// Draws the QR code of an address: on paper at build time, on the device for a setting that a reader chose.
import { correction, generate } from "lean-qr/nano";

/** The white edge around a code, in modules: what the standard asks. */
const edge = 4;

/** A QR code as one path of lines through the middle of its rows, in a square of `size` modules. */
export function codeOf(address: string): { size: number; path: string } {
  const code = generate(address, { minCorrectionLevel: correction.M });
  let path = "";
  for (let y = 0; y < code.size; y++) {
    // One line for each run of dark modules keeps the drawing small.
    for (let x = 0, length = 0; x < code.size; x += length || 1) {
      length = 0;
      while (code.get(x + length, y)) length++;
      if (length > 0) path += `M${x + edge} ${y + edge}h${length}`;
    }
  }
  return { size: code.size + 2 * edge, path };
}

/** Puts the QR code of an address into an element, as a drawing with the name that stands in its data-name. */
export function drawCode(place: HTMLElement, address: string): void {
  const { size, path } = codeOf(address);
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", `0 -.5 ${size} ${size}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", place.dataset["name"] ?? "");
  const lines = document.createElementNS(space, "path");
  lines.setAttribute("stroke", "#000");
  lines.setAttribute("d", path);
  svg.append(lines);
  place.replaceChildren(svg);
}
