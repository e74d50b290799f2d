// Sends one request, follows nothing, and reads no more of the answer than is needed.
import { isUnpacking, reasonOf } from "./failures.ts";
import type { Hosts } from "./hosts.ts";
import { Interrupted, type World } from "./world.ts";

/** Milliseconds that one request may take in all. */
export const timeLimit = 20_000;

/** Bytes that are read of an answer. */
export const byteLimit = 512 * 1024;

export type Method = "HEAD" | "GET";

export interface Answer {
  readonly method: Method;
  readonly status: number;
  readonly headers: Headers;
  /** The first bytes of the body, unpacked; empty for HEAD. */
  readonly body: Uint8Array;
  /** What is wrong with the body, when it could not be read: it stops halfway, or is packed wrongly. */
  readonly flaw?: "half" | "packing";
}

export interface Failure {
  /** Why there is no answer, to stand behind "The host". */
  readonly failure: string;
}

/** What every request needs. */
export interface Asker {
  readonly world: World;
  readonly hosts: Hosts;
}

/**
 * Asks an address once, when it is its turn at its host.
 * @param cookie the header Cookie, or empty
 * @throws Interrupted when the run is stopped
 */
export function request(
  method: Method,
  address: URL,
  cookie: string,
  { world, hosts }: Asker,
): Promise<Answer | Failure> {
  return hosts.turn(address, async () => {
    if (world.stop.aborted) throw new Interrupted();
    const limit = world.limit(timeLimit);
    try {
      const response = await fetch(address, {
        method,
        redirect: "manual",
        signal: AbortSignal.any([limit, world.stop]),
        headers: {
          "User-Agent": world.agent,
          Accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
          ...(cookie && { Cookie: cookie }),
        },
      });
      const { status, headers } = response;
      return { method, status, headers, ...(await bodyOf(response, limit)) };
    } catch (error) {
      if (world.stop.aborted) throw new Interrupted();
      return { failure: limit.aborted ? "gives no answer in time" : reasonOf(error) };
    }
  });
}

/** The first bytes of a body: up to the limit of bytes, or to what came within the limit of time. */
async function bodyOf(
  { body }: Response,
  limit: AbortSignal,
): Promise<Pick<Answer, "body" | "flaw">> {
  if (!body) return { body: new Uint8Array() };
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  const read = (): Uint8Array => Buffer.concat(pieces).subarray(0, byteLimit);
  try {
    let size = 0;
    while (size < byteLimit) {
      const { done, value } = await reader.read();
      if (done) return { body: read() };
      pieces.push(value);
      size += value.length;
    }
    reader.cancel().catch(() => undefined);
    return { body: read() };
  } catch (error) {
    // A page that drips is there; what came of it is enough to see its title.
    if (limit.aborted && pieces.length > 0) return { body: read() };
    if (limit.aborted || error instanceof DOMException) throw error;
    return { body: read(), flaw: isUnpacking(error) ? "packing" : "half" };
  }
}
