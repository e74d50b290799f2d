// Asks a question at the terminal, where there is one.
import { createInterface } from "node:readline/promises";
import { DeskError } from "./error.ts";

/** The editor left the dialogue with Ctrl+C or Ctrl+D. */
export class Stopped extends DeskError {
  constructor() {
    super("Stopped.");
  }
}

/**
 * A function that asks and waits for a line; nothing when no person sits at a terminal.
 * What it gives back throws Stopped when the editor leaves.
 */
export function terminalAsk(): ((question: string) => Promise<string>) | undefined {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const line = createInterface({ input, output });
    try {
      return await Promise.race([
        line.question(question),
        new Promise<never>((_, reject) => line.once("close", () => reject(new Stopped()))),
      ]);
    } finally {
      line.close();
    }
  };
}
