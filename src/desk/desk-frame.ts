// What every command of the desk is given: the folder of the content, the day, and a way to speak.

export interface Desk {
  /** The path of the folder `content`. */
  readonly content: string;
  /** The day as year-month-day. */
  readonly today: string;
  /** One line of the outcome. */
  say(line: string): void;
  /** One line of what is wrong. */
  complain(line: string): void;
  /** Asks the editor and waits for a line; only there with a terminal. */
  ask?(question: string): Promise<string>;
}

/** A module with one command of the desk. */
export interface Verb {
  /** How to use it, on one screen. */
  readonly help: string;
  /**
   * Does it.
   * @param words what stands behind the name of the command
   * @returns the exit code: 0 done, 1 something is wrong, 2 called in a wrong way
   * @throws DeskError with one sentence for the editor
   */
  run(words: readonly string[], desk: Desk): Promise<number>;
}
