// `npm run desk -- links`: asks every address that the content names whether it still answers.
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Desk } from "../desk-frame.ts";
import { DeskError } from "../error.ts";
import { addressesIn, type Named } from "./addresses.ts";
import { askAll, placesOf } from "./ask-all.ts";
import { isAskedFor, readOptions } from "./options.ts";
import { progress } from "./progress.ts";
import { counts, heading, isLost, isToLookAt, markdown, told } from "./report.ts";
import { readState, writeState, writeWhole, type Result } from "./state.ts";
import { realWorld, type World } from "./world.ts";

export const help = `How to use: npm run desk -- links [options]

Asks every web address in content whether it still answers, politely: as robots.txt wants, one
request at a time to a host, four hosts at a time. Tells what is gone, moved, or has another title,
and looks for a copy in the Wayback Machine. Reads content, and changes nothing in it.

  --only <kind>         only addresses in records of one kind, for instance sources; may be repeated
  --host <name>         only addresses of one host; may be repeated
  --limit <n>           asks at most n addresses
  --older-than <time>   asks again what was asked longer ago than this: 12h, 7d; usually 1d
  --again               asks all again
  --pause <time>        the pause between two requests to a host: 500ms, 2s; usually 1s
  --report <file.json>  where the report is kept, with the same in Markdown beside it;
                        usually node_modules/.cache/gezichtspunt/links.json

A run that is stopped (Ctrl+C) keeps what it has; the next run goes on from there. What gave no
answer is always asked again. SITE_URL in the environment is named to the hosts.

Exit code: 0 when nothing is lost; 1 when an address is gone, answers with a page that says so, or
is sent round in a circle, when no address answers at all, or when the run was stopped; 2 for a wrong call.`;

/**
 * Asks the addresses and reports.
 * @returns the exit code that `help` tells
 * @throws DeskError when the content or the report cannot be read
 */
export async function run(words: readonly string[], desk: Desk, world?: World): Promise<number> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    return await ask(words, desk, world ?? realWorld(stop.signal));
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}

async function ask(words: readonly string[], desk: Desk, world: World): Promise<number> {
  const options = readOptions(words);
  if (typeof options === "string") {
    desk.complain(options);
    return 2;
  }
  const { report } = options;
  const text = report.replace(/\.json$/, ".md");
  refuseOtherFile(text, report, desk.content);
  const named = addressesIn(desk.content);
  const results = keptResults(readState(report), named);
  const scope = named.filter((one) => isAskedFor(options, one));
  const before = world.now().getTime() - options.olderThan;
  const waiting = scope.filter(({ address }) => isDue(results.get(address.href), before));
  const todo = waiting.slice(0, options.limit);
  desk.say(`${scope.length} addresses, ${todo.length} to ask.`);

  const tell = progress(todo.length, world.terminal, desk.say);
  const asked: Result[] = [];
  await askAll(todo, options.pause, world, (result) => {
    results.set(result.address, result);
    asked.push(result);
    writeState(report, results.values());
    tell(result);
  });

  const outcome = scope.flatMap(({ address }) => results.get(address.href) ?? []);
  const left = waiting.length - asked.length;
  writeState(report, results.values());
  writeWhole(text, markdown(outcome, left, desk.today));
  for (const result of outcome.filter(isToLookAt)) for (const line of told(result)) desk.say(line);
  desk.say(`${counts(outcome) || "Nothing was asked"}. The report: ${report} and ${text}`);
  return exitCode(outcome, asked, left, world.stop.aborted, desk);
}

function exitCode(
  outcome: readonly Result[],
  asked: readonly Result[],
  left: number,
  stopped: boolean,
  { say, complain }: Desk,
): number {
  if (stopped) {
    complain(`Stopped: ${asked.length} asked, ${left} left; the next run goes on from there.`);
    return 1;
  }
  if (left > 0) say(`${left} more are to ask; the next run goes on from there.`);
  if (asked.length > 0 && asked.every(({ verdict }) => verdict === "no-answer")) {
    complain("Not one address answered; is this computer connected to the internet?");
    return 1;
  }
  return outcome.some(isLost) ? 1 : 0;
}

/** The kept results of addresses that the content still names, with the places where it does so now. */
function keptResults(
  kept: ReadonlyMap<string, Result>,
  named: readonly Named[],
): Map<string, Result> {
  return new Map(
    named.flatMap(({ address, uses }) => {
      const result = kept.get(address.href);
      return result ? [[address.href, { ...result, uses: placesOf(uses) }] as const] : [];
    }),
  );
}

/** Whether an address is to be asked: never asked, asked too long ago, or silent the last time. */
function isDue(result: Result | undefined, before: number): boolean {
  return !result || result.verdict === "no-answer" || !(Date.parse(result.asked) > before);
}

/** No report may stand in the content, or take the place of a text that is none. */
function refuseOtherFile(text: string, report: string, content: string): void {
  const inside = relative(resolve(content), resolve(report));
  if (!inside.startsWith("..") && resolve(inside) !== inside)
    throw new DeskError(
      `${report} lies in the content, where no report belongs; name another file.`,
    );
  if (existsSync(text) && !readFileSync(text, "utf8").startsWith(heading))
    throw new DeskError(`${text} is no report of this command; name another file with --report.`);
}
