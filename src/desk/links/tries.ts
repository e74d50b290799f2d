// Asks one address as often as is polite: HEAD first, then GET, and again after growing pauses.
import { request, type Answer, type Asker, type Failure, type Method } from "./request.ts";

/** Milliseconds to wait before the second, third and fourth request. */
export const pauses = [2_000, 4_000, 8_000] as const;

/** The longest wait that a host may ask for with Retry-After, in milliseconds. */
export const longestWait = 60_000;

/** The requests for a page: HEAD is a courtesy, GET what counts. */
export const forPage: readonly Method[] = ["HEAD", "GET", "GET", "GET"];

/** The requests for a file that is read: robots.txt, the answer of an interface. */
export const forText: readonly Method[] = ["GET", "GET", "GET"];

/** The last answer of an address, or why there is none. @throws Interrupted */
export async function tries(
  methods: readonly Method[],
  address: URL,
  cookie: string,
  asker: Asker,
): Promise<Answer | Failure> {
  for (let turn = 0; ; turn++) {
    const method = methods[turn] ?? "GET";
    const outcome = await request(method, address, cookie, asker);
    if (turn + 1 >= methods.length || isEnough(outcome)) return outcome;
    const pause = pauseAfter(outcome, method, turn, asker.world.now());
    if (pause > longestWait) return outcome;
    if (pause > 0) await asker.world.wait(pause);
  }
}

/** Whether an answer's body is a page whose title can be seen. */
export function isPage(headers: Headers): boolean {
  const type = headers.get("content-type");
  return type === null || /html|xml/i.test(type);
}

/** Whether asking again would tell no more. */
function isEnough(outcome: Answer | Failure): boolean {
  if ("failure" in outcome) return false;
  const { method, status, headers, flaw } = outcome;
  if (method === "GET") return !isPassing(status) && flaw !== "half";
  if (status >= 300 && status < 400) return headers.has("location");
  return status === 410 || (status >= 200 && status < 300 && !isPage(headers));
}

/** Whether a status may be another a little later. */
function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status < 600 && status !== 501 && status !== 505);
}

/** Milliseconds to wait before the next request; what the host asks for goes first. */
function pauseAfter(outcome: Answer | Failure, method: Method, turn: number, now: Date): number {
  const grown = pauses[Math.min(turn, pauses.length - 1)] ?? 0;
  if ("failure" in outcome) return method === "HEAD" ? 0 : grown;
  const busy = outcome.status === 429 || outcome.status === 503;
  if (!busy) return method === "HEAD" ? 0 : grown;
  return Math.max(grown, askedFor(outcome.headers.get("retry-after"), now));
}

/** The header Retry-After in milliseconds: seconds, or a date. Zero when it says neither. */
function askedFor(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? 0 : until - now.getTime();
}
