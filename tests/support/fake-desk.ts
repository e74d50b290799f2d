// A desk for tests: what it says and complains of is kept, and answers are given in a row.
import type { Desk } from "../../src/desk/desk-frame.ts";
import { Stopped } from "../../src/desk/terminal.ts";

export interface FakeDesk extends Desk {
  readonly said: string[];
  readonly complained: string[];
  readonly asked: string[];
}

export const today = "2026-11-24";

/**
 * @param content path of a folder `content`
 * @param answer gives the answer to a question; without it there is no terminal. Nothing for an answer: the editor leaves.
 */
export function fakeDesk(
  content: string,
  answer?: (question: string) => string | undefined,
): FakeDesk {
  const said: string[] = [];
  const complained: string[] = [];
  const asked: string[] = [];
  return {
    content,
    today,
    said,
    complained,
    asked,
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    ...(answer && {
      ask: (question: string) => {
        asked.push(question);
        const given = answer(question);
        return given === undefined ? Promise.reject(new Stopped()) : Promise.resolve(given);
      },
    }),
  };
}
