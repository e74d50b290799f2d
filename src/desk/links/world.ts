// What the link check takes from outside: time, chance, the wish to stop, and whom it says it is.
import { setTimeout as later } from "node:timers/promises";
import { randomUUID } from "node:crypto";

export interface World {
  /** Waits so many milliseconds. @throws Interrupted when the run is stopped meanwhile */
  wait(milliseconds: number): Promise<void>;
  /** A signal that goes off after so many milliseconds. */
  limit(milliseconds: number): AbortSignal;
  now(): Date;
  /** The last part of an address that no site has. */
  invent(): string;
  /** Goes off when the run is to stop. */
  readonly stop: AbortSignal;
  /** The User-Agent of every request. */
  readonly agent: string;
  /** The address of the Wayback Machine's availability interface. */
  readonly archive: string;
  /** Whether a person looks on. */
  readonly terminal: boolean;
}

/** The run was stopped; what was asked so far is kept. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** The name that robots.txt may speak to. */
export const robotName = "Gezichtspunt";

/**
 * The world as it is.
 * @param stop goes off when the run is to stop
 * @param env SITE_URL is named in the User-Agent; WAYBACK_URL replaces the address of the interface
 */
export function realWorld(stop: AbortSignal, env: NodeJS.ProcessEnv = process.env): World {
  const site = env["SITE_URL"] ? ` (+${env["SITE_URL"]})` : "";
  return {
    async wait(milliseconds) {
      try {
        await later(milliseconds, undefined, { signal: stop });
      } catch {
        throw new Interrupted();
      }
    },
    limit: (milliseconds) => AbortSignal.timeout(milliseconds),
    now: () => new Date(),
    invent: () => `page-that-does-not-exist-${randomUUID()}`,
    stop,
    agent: `${robotName} link check${site}`,
    // https://archive.org/help/wayback_api.php
    archive: env["WAYBACK_URL"] || "https://archive.org/wayback/available",
    terminal: process.stdout.isTTY,
  };
}
