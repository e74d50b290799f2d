// The search lab's way to its worker: makes a population, searches it, and lets go when asked.
import type { Answer, Request } from "./messages.ts";
import type { Quality } from "./people.ts";

/** How scores are computed: a WebAssembly kernel with SIMD, or a plain loop where that is missing. */
export type Way = "simd" | "plain";

/** Which population to make; the same settings give the same people on every machine. */
export type Settings = {
  seed: number;
  /** 100 to 1,000,000 people. */
  size: number;
  /** Whether people come in fours that look alike. */
  family: boolean;
  /** Leave out for the fastest that the device has. */
  way?: Way;
};

/** A photo of one person; an index of `size` or more is somebody who is not in the database. */
export type Photo = {
  index: number;
  quality: Quality;
  /** Another seed is another photo of the same quality. */
  seed: number;
};

export type Progress = { done: number; size: number };

/** A population that is ready to be searched. */
export type Made = {
  kind: "made";
  size: number;
  /** What the rows of numbers take. */
  bytes: number;
  milliseconds: number;
  way: Way;
};

/** The device has no room for so many people. */
export type Failed = { kind: "failed"; reason: "memory"; size: number };

export type Candidate = {
  index: number;
  /** Cosine; `Math.floor(cosine * 100)` is exactly the last threshold, in hundredths, that it reaches. */
  cosine: number;
};

/** What a search found. */
export type Found = {
  kind: "found";
  /** The ten people most like the photo, best first; equals by index. */
  top: Candidate[];
  /** `counts[k]`, k from 0 to 100: how many people score k hundredths or more. */
  counts: number[];
  /** The person in the photo, and their place in the list (1 is first); null when not in the database. */
  right: (Candidate & { place: number }) | null;
  /** Time of one round of comparing, without ranking; measured over several rounds where one is too short. */
  milliseconds: number;
  nanosecondsPerComparison: number;
  way: Way;
};

type Waiting = {
  id: number;
  answer(result: Made | Failed | Found | "cancelled"): void;
  fail(error: Error): void;
  progress(progress: Progress): void;
};

/** What the engine needs of a worker. */
type Thread = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** One worker and the population in it. A newer request drops the one that is under way. */
export class Engine {
  readonly #worker: Thread;
  #waiting: Waiting | null = null;
  #last = 0;

  /** @param worker another than the real one, for tests */
  constructor(worker?: Thread) {
    this.#worker =
      worker ?? new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#hear(data));
    this.#worker.addEventListener("error", (event) =>
      this.#take()?.fail(new Error(event.message || "The search worker did not start.")),
    );
  }

  /**
   * Makes a population in place of the one before; rejects when the worker cannot run.
   * @param onProgress called forty times at most, for a small population less often
   */
  make(
    settings: Settings,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Made | Failed | "cancelled"> {
    return this.#ask({ kind: "make", id: ++this.#last, ...settings }, onProgress);
  }

  /** Compares a photo with everybody; rejects when no population was made. */
  search(photo: Photo): Promise<Found | "cancelled"> {
    return this.#ask({ kind: "search", id: ++this.#last, photo }, () => undefined);
  }

  /** Ends what is under way: its promise gives "cancelled" at once. A population half made is gone. */
  cancel(): void {
    this.#send({ kind: "cancel" });
    this.#take()?.answer("cancelled");
  }

  /** Ends the worker and gives its memory back; what was under way gives "cancelled". */
  dispose(): void {
    this.#worker.terminate();
    this.#take()?.answer("cancelled");
  }

  #ask<Result extends Made | Failed | Found>(
    request: Exclude<Request, { kind: "cancel" }>,
    progress: (progress: Progress) => void,
  ): Promise<Result | "cancelled"> {
    this.#take()?.answer("cancelled");
    return new Promise((resolve, reject) => {
      const answer = (result: Made | Failed | Found | "cancelled") =>
        resolve(result as Result | "cancelled");
      this.#waiting = { id: request.id, answer, fail: reject, progress };
      this.#send(request);
    });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  #hear({ id, ...answer }: Answer): void {
    // An answer that crossed a newer request on its way is of no use.
    if (this.#waiting?.id !== id) return;
    if (answer.kind === "progress") this.#waiting.progress(answer);
    else if (answer.kind === "error") this.#take()?.fail(new Error(answer.message));
    else this.#take()?.answer(answer);
  }

  /** Who is waiting, and from now on no longer. */
  #take(): Waiting | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting;
  }
}
