// `npm run desk -- status`: what is there, what is missing, what is old and what rests on little.
import { parseArgs } from "node:util";
import { draftsOf, type DraftState } from "../model/drafts.ts";
import { join } from "../model/join.ts";
import { readRecords } from "../model/records.ts";
import type { LanguageState, State } from "../model/state.ts";
import type { Desk } from "./desk-frame.ts";

export const help = [
  "How to use: npm run desk -- status [--json] [--content <folder>]",
  "",
  "Tells of sound content how much there is of each kind; per language what is missing and which",
  "translations are behind; what was checked more than twelve months ago; which events rest on",
  "little; which sources are named without a link; and what each draft still lacks.",
  "  --json   the same, with the name of every record, for a program",
].join("\n");

/** Tells the state of the content. @throws ContentError where it is not sound */
export function run(words: readonly string[], { content, today, say }: Desk): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { json: { type: "boolean" } } });
  const records = readRecords(content);
  const { state } = join(records, today);
  const drafts = draftsOf(records);
  if (values.json === true) say(JSON.stringify({ ...state, drafts }, undefined, 2));
  else for (const line of [...linesOf(state), ...draftLines(drafts)]) say(line);
  return Promise.resolve(0);
}

function linesOf(state: State): string[] {
  const { today, counts, languages, checked, weakEvents, sources } = state;
  return [
    `The state on ${today}`,
    ...Object.entries(counts).map(([kind, count]) => `  ${kind.padEnd(14)}${count}`),
    ...languages.flatMap(languageLines),
    "",
    "A record in YAML holds all languages in one file, so nothing tells whether one of them is behind.",
    "",
    "Checked",
    ...checked.flatMap(({ kind, count, oldest, newest, stale }) => [
      `  ${kind.padEnd(14)}${count === 0 ? "none" : span(oldest, newest)}, ${stale.length} more than twelve months ago`,
      ...stale.map(({ file, checked: day }) => `    ${file} on ${day}`),
    ]),
    "",
    "Events that rest on little",
    ...listed("one source only", weakEvents.single),
    ...listed("only sources of weight 3 and 4", weakEvents.light),
    `  ${weakEvents.unread.length} with no source that was read whole at its publisher (named by --json)`,
    "",
    "Sources",
    `  weight 1 to 4: ${Object.values(sources.byWeight).join(", ")}`,
    `  ${sources.whole} read whole, ${sources.part} in part, ${sources.elsewhere} in a copy or a summary`,
    `  ${sources.unused.length} that no event names (named by --json)`,
    ...listed("without a link", sources.unlinked),
  ];
}

function languageLines({ code, complete, missing, behind }: LanguageState): string[] {
  const lacking = Object.entries(missing);
  return [
    "",
    `Language ${code}, ${complete ? "complete" : "growing"}`,
    ...(lacking.length === 0 ? ["  nothing is missing"] : []),
    ...lacking.flatMap(([kind, ids]) => listed(`${kind} without words in it`, ids)),
    ...listed("translations behind their text", behind),
  ];
}

function draftLines(drafts: readonly DraftState[]): string[] {
  return [
    "",
    drafts.length === 0 ? "No drafts" : `Drafts: ${drafts.length}`,
    ...drafts.flatMap(({ file, lacks, sources }) => [
      `  ${file} ${lacks.length === 0 ? "lacks nothing" : "lacks:"}`,
      ...lacks.map(({ field, meaning }) => `    ${field}: ${meaning}`),
      ...sources.map((name) => `    and it waits for its source ${name}`),
    ]),
  ];
}

function listed(what: string, names: readonly string[]): string[] {
  return [`  ${names.length} ${what}`, ...names.map((name) => `    ${name}`)];
}

function span(oldest = "", newest = ""): string {
  return oldest === newest ? `on ${newest}` : `from ${oldest} to ${newest}`;
}
