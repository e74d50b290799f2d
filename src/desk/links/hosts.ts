// Lets one request at a time go to a host, with a pause between two.
import type { World } from "./world.ts";

export class Hosts {
  readonly #wait: World["wait"];
  readonly #pause: number;
  /** Host to the end of the last request that was lined up for it. */
  readonly #last = new Map<string, Promise<void>>();
  /** Host to the pause that it asked for, in milliseconds. */
  readonly #asked = new Map<string, number>();

  /** @param pause milliseconds between two requests to a host */
  constructor(wait: World["wait"], pause: number) {
    this.#wait = wait;
    this.#pause = pause;
  }

  /** A host asks for a longer pause, in milliseconds. */
  slow(host: string, pause: number): void {
    this.#asked.set(host, pause);
  }

  /** Does the work when it is its turn at the host of an address. */
  turn<Result>({ host }: URL, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host);
    const mine = (async () => {
      if (before) {
        await before;
        await this.#wait(Math.max(this.#pause, this.#asked.get(host) ?? 0));
      }
      return work();
    })();
    const ended = (): void => undefined;
    this.#last.set(host, mine.then(ended, ended));
    return mine;
  }
}
