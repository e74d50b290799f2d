// Room for a population with the fastest way of comparing that the device has.
import type { Way } from "./engine.ts";
import { bytes } from "./kernel/score.as.ts?kernel";
import { numberCount } from "./population.ts";
import { compareRows } from "./score.ts";

/** Where a population is kept and compared. The rows are written straight into it. */
export type Comparer = {
  way: Way;
  rows: Int8Array;
  scores: Int32Array;
  /** What the kernel's rows and scores lie in. */
  memory: WebAssembly.Memory | null;
  /** Readies a photo; what it gives scores the rows `from` (a multiple of four) up to `to`. */
  against(photo: Int8Array): (from: number, to: number) => void;
};

type Kernel = {
  memory: WebAssembly.Memory;
  compare(photo: number, rows: number, scores: number, count: number): void;
};

// Addresses in the kernel's memory, in which it keeps nothing of its own.
const photoAt = 1024;
const rowsAt = 2048;
const pageBytes = 65_536;

/** The kernel, or null where WebAssembly or its SIMD is missing or not allowed. */
function startKernel(): Kernel | null {
  try {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      env: { memory },
    });
    return { memory, compare: exports["compare"] as Kernel["compare"] };
  } catch {
    return null;
  }
}

let kernel: Kernel | null | undefined;

/**
 * Room for `size` people; what was made before is lost, and its memory used again.
 * @throws RangeError where the device has not enough memory
 */
export function comparerFor(size: number, way: Way = "simd"): Comparer {
  kernel = way === "simd" ? (kernel ?? startKernel()) : null;
  return kernel ? fastComparer(kernel, size) : plainComparer(size);
}

function plainComparer(size: number): Comparer {
  const rows = new Int8Array(size * numberCount);
  const scores = new Int32Array(size);
  return {
    way: "plain",
    rows,
    scores,
    memory: null,
    against: (photo) => (from, to) => compareRows(photo, rows, scores, from, to),
  };
}

function fastComparer({ memory, compare }: Kernel, size: number): Comparer {
  // The kernel takes four rows at a time, so the last ones may have empty rows after them.
  const room = Math.ceil(size / 4) * 4;
  const scoresAt = rowsAt + room * numberCount;
  const missing = scoresAt + room * 4 - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
  const wide = new Int16Array(memory.buffer, photoAt, numberCount);
  return {
    way: "simd",
    rows: new Int8Array(memory.buffer, rowsAt, size * numberCount),
    scores: new Int32Array(memory.buffer, scoresAt, size),
    memory,
    against: (photo) => {
      wide.set(photo);
      return (from, to) => {
        const count = Math.ceil((to - from) / 4) * 4;
        compare(photoAt, rowsAt + from * numberCount, scoresAt + from * 4, count);
      };
    },
  };
}
