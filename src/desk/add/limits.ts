// How much an article may be: what is beyond is refused with a sentence, so that no page hangs or crashes the desk.

/** Bytes of a file or an answer. */
export const mostBytes = 15 * 1024 * 1024;

/** Levels of elements in each other; browsers stop at 512. */
export const mostLevels = 600;

/** Signs below which a page holds no article. */
export const fewestSigns = 40;

/** What the process that reads one article may use. */
export interface Limits {
  readonly milliseconds: number;
  /** Megabytes of its heap; twice as much in all. */
  readonly megabytes: number;
}

export const limits: Limits = { milliseconds: 20_000, megabytes: 768 };
