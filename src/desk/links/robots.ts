// Asks each host in its robots.txt whether we may visit, once, as RFC 9309 says.
import robotsParser from "robots-parser";
import { destinationOf } from "./redirect.ts";
import type { Answer, Asker, Failure } from "./request.ts";
import { forText, tries } from "./tries.ts";
import { robotName } from "./world.ts";

/** What robots.txt says of an address: yes, or why not. */
export type Leave =
  | { readonly kind: "yes" }
  /** The host asks to stay away. */
  | { readonly kind: "robots"; readonly reason: string }
  /** The host gives no answer even to this. */
  | { readonly kind: "silent"; readonly reason: string };

/** What holds for all addresses of a host, or the text to look an address up in. */
type Rules = Leave | { readonly kind: "text"; readonly text: string };

/** Redirects of robots.txt that are followed (RFC 9309, 2.3.1.2). */
const mostHops = 5;

/** The longest pause that a host may ask for with Crawl-delay, in milliseconds. */
const longestDelay = 30_000;

export class Robots {
  readonly #asker: Asker;
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  /** Whether an address may be asked. @throws Interrupted */
  async leaveFor(address: URL): Promise<Leave> {
    const file = new URL("/robots.txt", address);
    let known = this.#rules.get(file.href);
    if (!known) this.#rules.set(file.href, (known = this.#read(file)));
    const rules = await known;
    if (rules.kind !== "text") return rules;
    const robots = robotsParser(file.href, rules.text);
    const delay = robots.getCrawlDelay(robotName);
    if (delay) this.#asker.hosts.slow(address.host, Math.min(delay * 1000, longestDelay));
    return robots.isAllowed(address.href, robotName) === false
      ? { kind: "robots", reason: `The robots.txt of ${address.host} asks not to visit it` }
      : { kind: "yes" };
  }

  async #read(file: URL): Promise<Rules> {
    let here = file;
    for (let hop = 0; hop <= mostHops; hop++) {
      const outcome = await tries(forText, here, "", this.#asker);
      const next = "failure" in outcome ? undefined : destinationOf(outcome, here);
      if (!next) return rulesIn(outcome, file.host);
      if ("nowhere" in next) break;
      here = next.to;
    }
    return { kind: "yes" };
  }
}

/** No file: all may be asked. A host that is in trouble is left alone. */
function rulesIn(outcome: Answer | Failure, host: string): Rules {
  if ("failure" in outcome) return { kind: "silent", reason: `${host} ${outcome.failure}` };
  const { status, body } = outcome;
  if (status === 429 || status >= 500) {
    const reason = `The robots.txt of ${host} answers ${status}, which forbids to ask for more`;
    return { kind: "robots", reason };
  }
  if (status < 200 || status >= 300) return { kind: "yes" };
  return { kind: "text", text: new TextDecoder().decode(body) };
}
