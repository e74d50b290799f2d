// Numbers drawn from the normal distribution that come out the same on every machine, bit for bit.
import { mix } from "../../faces/random.ts";

const count = 2 ** 16;
/** How many steps of the table make one standard deviation. */
const unit = 4096;

/**
 * The middles of 65,536 slices of the normal distribution that hold equally much, in steps of 1/4096.
 * Found by walking along the curve and adding up what lies under it (trapezia). No Math.exp: engines
 * may round that differently, + − × ÷ and Math.sqrt they may not.
 */
function quantiles(): Int16Array {
  const table = new Int16Array(count);
  const half = count / 2;
  const step = 1 / 1024;
  // e^(−step²), of which the next term of the series is below what a double can tell.
  const fall = 1 - step * step + (step * step * step * step) / 2;
  let density = 0.3989422804014327; // 1 / √(2π)
  let ratio = Math.sqrt(fall);
  let below = 0;
  for (let k = 0, x = 0; k < half; x += step) {
    const next = density * ratio;
    const mass = ((density + next) / 2) * step;
    for (; k < half && (k + 0.5) / count <= below + mass; k++) {
      const value = Math.round((x + (((k + 0.5) / count - below) / mass) * step) * unit);
      table[half + k] = value;
      table[half - 1 - k] = -value;
    }
    below += mass;
    density = next;
    ratio *= fall;
  }
  return table;
}

const table = quantiles();

/** Where the row of numbers of (`seed`, `role`, `index`) begins; all integers. */
export function startOf(seed: number, role: number, index: number): number {
  return mix(mix(mix(seed) ^ role) ^ mix(index));
}

/** Fills `into` (of even length) with numbers of the normal distribution, times 4096, from a start on. */
export function drawNormals(start: number, into: Float64Array): void {
  let state = start;
  for (let k = 0; k < into.length; k += 2) {
    state = (state + 0x9e3779b9) | 0;
    const bits = mix(state);
    into[k] = table[bits & 0xffff] as number;
    into[k + 1] = table[bits >>> 16] as number;
  }
}

/** Which share of the normal distribution lies below `value` (in standard deviations): 0 to just under 1. */
export function shareBelow(value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] as number) < value * unit) low = middle + 1;
    else high = middle;
  }
  return low / count;
}
