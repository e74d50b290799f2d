// The band of small blocks: how many events a year has, and how many of them are picked.

/** Blocks stand in columns of this many. */
export const blocksHigh = 8;
const step = { x: 12, y: 8 };
const size = { width: 10, height: 6 };

/**
 * An SVG path of blocks, filled from the bottom up, column by column.
 * @param from the first block, counted from 0
 * @param to the block after the last one
 */
export function blocks(from: number, to: number): string {
  let path = "";
  for (let at = from; at < to; at++) {
    const x = Math.floor(at / blocksHigh) * step.x;
    const y = (blocksHigh - 1 - (at % blocksHigh)) * step.y;
    path += `M${x} ${y}h${size.width}v${size.height}h-${size.width}z`;
  }
  return path;
}

/** Width and height of the drawing that holds so many blocks. */
export function blocksSize(count: number): { width: number; height: number } {
  const columns = Math.max(1, Math.ceil(count / blocksHigh));
  return {
    width: columns * step.x - (step.x - size.width),
    height: blocksHigh * step.y - (step.y - size.height),
  };
}
