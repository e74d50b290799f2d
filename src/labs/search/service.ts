// The worker's side of the search lab: does what it is asked in short portions, so that it always hears "cancel".
import { comparerFor, type Comparer } from "./comparer.ts";
import type { Failed, Found, Made, Photo, Progress, Settings } from "./engine.ts";
import type { Answer, Request } from "./messages.ts";
import { personOf, photoOf } from "./people.ts";
import { fillPopulation, fullScore, rowOf } from "./population.ts";
import { rank } from "./rank.ts";
import { compareAll, patience, type Task } from "./task.ts";

/** What a service speaks through: a worker's own scope, or a port. */
export type Port = {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
};

/** How many people are made between two looks at the clock. */
const portion = 1024;
const progressSteps = 40;

/** Answers the requests that come in through a port; a newer request ends the older. */
export function serve(port: Port): void {
  const pause = pauses();
  let made: { settings: Settings; comparer: Comparer } | null = null;
  let current: number | null = null;

  function* make(settings: Settings, tell: (progress: Progress) => void): Task<Made | Failed> {
    const began = performance.now();
    const { size, way } = settings;
    // Let go of the former before asking for more.
    made = null;
    let comparer: Comparer;
    try {
      comparer = comparerFor(size, way);
    } catch (error) {
      if (error instanceof RangeError) return { kind: "failed", reason: "memory", size };
      throw error;
    }
    yield* filling(comparer, settings, tell);
    made = { settings, comparer };
    const bytes = comparer.rows.byteLength + comparer.scores.byteLength;
    const milliseconds = performance.now() - began;
    return { kind: "made", size, bytes, milliseconds, way: comparer.way };
  }

  function* search(photo: Photo): Task<Found> {
    if (!made) throw new Error("There is no population to search.");
    return yield* searching(made.settings, made.comparer, photo);
  }

  async function run(request: Exclude<Request, { kind: "cancel" }>): Promise<void> {
    const { id } = request;
    current = id;
    try {
      const task =
        request.kind === "make"
          ? make(request, (progress) => port.postMessage({ id, kind: "progress", ...progress }))
          : search(request.photo);
      let step = task.next();
      while (!step.done) {
        await pause();
        if (current !== id) return;
        step = task.next();
      }
      port.postMessage({ id, ...step.value });
    } catch (error) {
      port.postMessage({ id, kind: "error", message: String(error) });
    }
    current = null;
  }

  port.onmessage = ({ data }) => {
    current = null;
    if (data.kind !== "cancel") void run(data);
  };
}

function* filling(
  { rows }: Comparer,
  settings: Settings,
  tell: (progress: Progress) => void,
): Task<void> {
  const { size } = settings;
  let listened = performance.now();
  let told = 0;
  for (let from = 0; from < size; from += portion) {
    const done = Math.min(from + portion, size);
    fillPopulation(rows, settings, from, done);
    if (done - told >= size / progressSteps) {
      tell({ done, size });
      told = done;
    }
    if (performance.now() - listened > patience) {
      yield;
      listened = performance.now();
    }
  }
}

function* searching(settings: Settings, comparer: Comparer, photo: Photo): Task<Found> {
  const row = rowOf(photoOf(personOf(settings.seed, photo.index, settings), photo));
  const milliseconds = yield* compareAll(comparer, row);
  const { scores, way } = comparer;
  const { top, counts, place } = rank(scores, fullScore, photo.index);
  const candidate = (index: number) => ({ index, cosine: (scores[index] ?? 0) / fullScore });
  return {
    kind: "found",
    top: top.map(({ index }) => candidate(index)),
    counts,
    right: place === null ? null : { ...candidate(photo.index), place },
    milliseconds,
    nanosecondsPerComparison: (milliseconds * 1e6) / scores.length,
    way,
  };
}

/** Makes a function that lets go of the thread for as short as can be; a timer would wait at least 4 ms. */
function pauses(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return () =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
}
