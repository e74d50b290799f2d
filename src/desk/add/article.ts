// What is found in an article, and the reading of one: in a process of its own, with limits on time and memory.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { DeskError } from "../error.ts";
import { limits, mostBytes, type Limits } from "./limits.ts";
import { calledAs, type Origin } from "./origin.ts";
import type { Answer, Question } from "./reader.ts";

/** A value that was found, and why it is believed, in a few words ("in the JSON-LD", "in the address"). */
export interface Found<Value> {
  readonly value: Value;
  readonly reason: string;
}

export interface Article {
  readonly form: "html" | "pdf" | "text";
  readonly title?: Found<string>;
  readonly publisher?: Found<string>;
  /** "A. Name, B. Name". */
  readonly authors?: Found<string>;
  /** A partial date: 2020, 2020-02 or 2020-02-27. */
  readonly published?: Found<string>;
  /** ISO 639-1. */
  readonly language?: Found<string>;
  /** The canonical address without tracking and fragment. */
  readonly address?: Found<string>;
  /** The article's own words, white space made the same, paragraphs split by an empty line. */
  readonly text: string;
}

/**
 * Reads an article; none of its scripts is run and nothing is fetched.
 * @param bytes HTML, a PDF or plain text
 * @param origin the address it was fetched from, or the name of the file
 * @param today the day as year-month-day: what is dated later is not believed
 * @throws DeskError with one clear sentence
 */
export async function readArticle(
  bytes: Uint8Array,
  origin: Origin,
  today: string,
  most: Limits = limits,
): Promise<Article> {
  const name = calledAs(origin);
  if (bytes.length > mostBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new DeskError(
      `${name} is ${size} MB, more than the ${mostBytes / 1024 / 1024} MB that are read: save the article alone.`,
    );
  }
  const answer = await answerOf(
    { bytes, origin, today, megabytes: most.megabytes * 2 },
    name,
    most,
  );
  if ("mistake" in answer) throw new DeskError(answer.mistake);
  return answer.article;
}

function answerOf(
  question: Question,
  name: string,
  { milliseconds, megabytes }: Limits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("reader.ts", import.meta.url)), {
      // A small space for what is new: half the memory on a large page, at the cost of a few milliseconds.
      execArgv: [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=4"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, milliseconds);
    child.once("message", (answer: Answer) => resolve(answer));
    child.once("error", reject);
    child.once("exit", () => {
      clearTimeout(timer);
      // After an answer this changes nothing any more.
      const why = late
        ? `takes longer than ${milliseconds / 1000} seconds to read`
        : "takes too much memory to read";
      reject(new DeskError(`${name} ${why}: save the article as plain text.`));
    });
    child.send(question, (error) => {
      if (error) child.kill("SIGKILL");
    });
  });
}
