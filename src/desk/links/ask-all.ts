// Asks many addresses: one after the other at a host, several hosts at a time.
import type { Named, Use } from "./addresses.ts";
import { Examiner } from "./examine.ts";
import { Hosts } from "./hosts.ts";
import type { Result } from "./state.ts";
import { Interrupted, type World } from "./world.ts";

/** Hosts that are asked at a time. */
export const mostHosts = 4;

/**
 * Asks all, and ends early, without an error, when the world says stop.
 * @param pause milliseconds between two requests to a host
 * @param keep is given each result at once
 */
export async function askAll(
  todo: readonly Named[],
  pause: number,
  world: World,
  keep: (result: Result) => void,
): Promise<void> {
  const examiner = new Examiner({ world, hosts: new Hosts(world.wait, pause) });
  const queues = [...Map.groupBy(todo, ({ address }) => address.host).values()];
  let over = false;
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const named of queue) {
        if (over || world.stop.aborted) return;
        const finding = await examiner.examine(named);
        const asked = world.now().toISOString();
        keep({ address: named.address.href, asked, ...finding, uses: placesOf(named.uses) });
      }
    }
  };
  // When one of them fails, the others end what they are asking and ask no more.
  const guarded = (): Promise<void> =>
    work().catch((error: unknown) => {
      over = true;
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: mostHosts }, guarded));
  for (const end of ends)
    if (end.status === "rejected" && !(end.reason instanceof Interrupted)) throw end.reason;
}

/** Where an address is named, as the report keeps it. */
export function placesOf(uses: readonly Use[]): Result["uses"] {
  return uses.map(({ file, field, written }) => ({ file, field, written }));
}
