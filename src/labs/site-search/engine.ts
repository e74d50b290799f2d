// Loads Pagefind and its index when they are wanted, and tells when a part of the index did not come.
import type { Engine } from "./order.ts";

export class LazyEngine {
  readonly #index: string;
  #engine: Promise<Engine> | undefined;
  /** When loading began, in milliseconds of the page. */
  #begun = 0;

  /** @param index the address of the index, with a slash at its end */
  constructor(index: string) {
    this.#index = index;
  }

  /** The engine; loaded at the first call. */
  get(): Promise<Engine> {
    if (this.#engine === undefined) this.#begun = performance.now();
    return (this.#engine ??= this.#start());
  }

  /** Forgets what was loaded, so that the next call begins anew. */
  drop(): void {
    this.#engine = undefined;
  }

  /** Whether a file of the index did not come since loading began; Pagefind passes over that in silence. */
  lostFile(): boolean {
    return performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => startTime >= this.#begun && name.includes(this.#index))
      .some((entry) => {
        const { responseStatus: status } = entry as PerformanceResourceTiming;
        return status === 0 || status >= 400;
      });
  }

  async #start(): Promise<Engine> {
    const pagefind = (await import(/* @vite-ignore */ `${this.#index}pagefind.js`)) as {
      createInstance(options: object): Engine & { init(): Promise<void> };
    };
    const options = { basePath: this.#index, baseUrl: "/", noWorker: true };
    const engine = pagefind.createInstance(options);
    await engine.init();
    return engine;
  }
}
