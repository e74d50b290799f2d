// What the engine and its worker say to each other.
import type { Failed, Found, Made, Photo, Progress, Settings } from "./engine.ts";

/** To the worker. `id` comes back in every answer to it. */
export type Request =
  | ({ kind: "make"; id: number } & Settings)
  | { kind: "search"; id: number; photo: Photo }
  | { kind: "cancel" };

/** From the worker. What was cancelled has no answer. */
export type Answer = { id: number } & (
  ({ kind: "progress" } & Progress) | Made | Failed | Found | { kind: "error"; message: string }
);
