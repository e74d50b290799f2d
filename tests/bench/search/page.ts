// What the bench of the search lab runs inside Chromium.
import { comparerFor } from "../../../src/labs/search/comparer.ts";
import { Engine, type Found, type Made } from "../../../src/labs/search/engine.ts";
import { personOf, photoOf } from "../../../src/labs/search/people.ts";
import { fillPopulation, rowOf } from "../../../src/labs/search/population.ts";
import { compareRows } from "../../../src/labs/search/score.ts";
import { bytes } from "./read.as.ts?kernel";

/** Medians: milliseconds, and ratios of times taken right after each other, which a busy machine hardly moves. */
export type Times = {
  kernel: number;
  read: number;
  plain: number;
  /** How many times as long as only reading the kernel takes. */
  toRead: number;
  /** How many times as long as the kernel the plain loop takes. */
  gain: number;
  identical: boolean;
};

type Turn = { kernel: number; read: number; plain: number | null };

/** What the lab itself does in its worker. */
export type Use = { made: Made; found: Found };

/** Milliseconds from cancelling until the worker had done something else, while making and while searching plainly. */
export type Cancelled = { making: number; searching: number };

const settings = { seed: 1, family: false };
const photo = { index: 7, quality: "fair", seed: 1 } as const;
/** How many rows go at a time, as in the lab about. */
const portion = 20_000;

/** Times the kernel, only reading, and the plain loop in turns, over the same rows in the same memory. */
function times(size: number): Times {
  const { rows, scores, memory, against } = comparerFor(size);
  if (!memory) throw new Error("There is no SIMD here.");
  fillPopulation(rows, settings, 0, size);
  const row = rowOf(photoOf(personOf(settings.seed, photo.index, settings), photo));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const read = exports["read"] as (rows: number, count: number) => number;
  const plainScores = new Int32Array(size);

  const inPortions = (work: (from: number) => void) => () => {
    for (let from = 0; from < size; from += portion) work(from);
  };
  const compare = against(row);
  const kernel = inPortions((from) => compare(from, from + portion));
  const reading = inPortions((from) => read(rows.byteOffset + from * 128, portion));
  const plain = () => compareRows(row, rows, plainScores, 0, size);

  const taken: Turn[] = [];
  // The first turns are left out: the browser is still compiling.
  for (let turn = -5; turn < 45; turn++) {
    const [kernelTime, readTime] = [timeOf(kernel), timeOf(reading)];
    // The plain loop takes so long that fewer turns tell as much.
    const plainTime = turn % 3 === 0 ? timeOf(plain) : null;
    if (turn >= 0) taken.push({ kernel: kernelTime, read: readTime, plain: plainTime });
  }
  const withPlain = taken.flatMap((turn) =>
    turn.plain === null ? [] : [{ ...turn, plain: turn.plain }],
  );
  const identical = plainScores.every((score, index) => score === scores[index]);
  return {
    kernel: median(taken.map(({ kernel }) => kernel)),
    read: median(taken.map(({ read }) => read)),
    plain: median(withPlain.map(({ plain }) => plain)),
    toRead: median(taken.map(({ kernel, read }) => kernel / read)),
    gain: median(withPlain.map(({ kernel, plain }) => plain / kernel)),
    identical,
  };
}

/** Makes and searches a population as the lab does. */
async function use(size: number): Promise<Use> {
  const engine = new Engine();
  const made = await engine.make({ ...settings, size });
  if (made === "cancelled" || made.kind === "failed") throw new Error("No population was made.");
  const found = await engine.search(photo);
  if (found === "cancelled") throw new Error("The search was cancelled.");
  // Kept, so that its memory can be measured when this is done.
  Object.assign(globalThis, { engine });
  return { made, found };
}

/** Cancels the making of a population, and a search without the kernel, half way. */
async function cancelling(size: number): Promise<Cancelled> {
  const engine = new Engine();
  const making: number[] = [];
  const searching: number[] = [];
  for (let round = 0; round < 5; round++) {
    await engine.make({ ...settings, size, way: "plain" });
    searching.push(await untilFree(engine, engine.search(photo)));
    making.push(await untilFree(engine, engine.make({ ...settings, size })));
  }
  engine.dispose();
  return { making: median(making), searching: median(searching) };
}

/** How long it takes from cancelling until the worker has done something else. */
async function untilFree(engine: Engine, busy: Promise<unknown>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const asked = performance.now();
  engine.cancel();
  if ((await busy) !== "cancelled") throw new Error("It was done before it could be cancelled.");
  await engine.make({ ...settings, size: 100 });
  return performance.now() - asked;
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const median = (numbers: number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? NaN;

export const bench = { times, use, cancelling };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
