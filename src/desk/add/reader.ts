// The process that reads one article and ends: a page that never ends or grows takes nothing else with it.
import { Worker } from "node:worker_threads";
import { DeskError } from "../error.ts";
import type { Article } from "./article.ts";
import { calledAs, type Origin } from "./origin.ts";
import { readHere } from "./read-here.ts";

/** What the process is asked. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  readonly today: string;
  /** Megabytes that the process may use in all. */
  readonly megabytes: number;
}

/** What it answers: the article, or a sentence for the editor. */
export type Answer = { readonly article: Article } | { readonly mistake: string };

process.once("message", (question: Question) => {
  // Memory outside the heap has no limit of its own: a thread looks at the whole every 50 ms.
  const watch = new Worker(
    `setInterval(() => { if (process.memoryUsage.rss() > ${question.megabytes * 1e6}) process.kill(process.pid, "SIGKILL"); }, 50)`,
    { eval: true },
  );
  watch.unref();
  void answerTo(question).then((answer) => process.send?.(answer, () => process.exit(0)));
});

async function answerTo({ bytes, origin, today }: Question): Promise<Answer> {
  try {
    return { article: await readHere(bytes, origin, today) };
  } catch (error) {
    if (error instanceof DeskError) return { mistake: error.message };
    const name = calledAs(origin);
    if (error instanceof RangeError && /call stack/.test(error.message)) {
      return { mistake: `${name} is nested too deeply: save the article as plain text.` };
    }
    return {
      mistake: `${name} cannot be read (${String(error)}): save the article as plain text.`,
    };
  }
}
