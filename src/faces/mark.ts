// The site's mark: the four corners of a face detector around a point of view.

/**
 * The mark as a whole SVG with viewBox 0 0 32 32. Its edges lie on whole pixels at 16 and 32 px.
 * `colour` draws corners and ring ("currentColor" follows the text, in the dark too); `size` in CSS
 * pixels; with `title` it is an image with a name, without it is decoration.
 */
export function markSvg({
  colour = "#141824",
  size,
  title,
}: { colour?: string; size?: number; title?: string } = {}): string {
  const measure = size === undefined ? "" : ` width="${String(size)}" height="${String(size)}"`;
  const name = title === undefined ? ' aria-hidden="true">' : ` role="img"><title>${title}</title>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"${measure}${name}` +
    `<path fill="${colour}" d="M0 0h10v4H4v6H0zM22 0h10v10h-4V4h-6zM0 22h4v6h6v4H0zM28 22h4v10H22v-4h6z"/>` +
    `<circle cx="16" cy="16" r="5.5" fill="#FFD633" stroke="${colour}" stroke-width="3"/></svg>`
  );
}
