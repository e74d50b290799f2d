// Tells how far a long run is, often to a person and seldom to a log.
import { isToLookAt } from "./report.ts";
import type { Result } from "./state.ts";

/** Answers between two lines: for a person who looks on, and for a log. */
const every = { person: 10, log: 50 } as const;

/**
 * A function to call after each answer.
 * @param total how many addresses will be asked
 */
export function progress(
  total: number,
  terminal: boolean,
  say: (line: string) => void,
): (result: Result) => void {
  const step = terminal ? every.person : every.log;
  let done = 0;
  let toLookAt = 0;
  return (result) => {
    done++;
    if (isToLookAt(result)) toLookAt++;
    if (done % step === 0 && done < total)
      say(`${done} of ${total} addresses asked, ${toLookAt} to look at`);
  };
}
