// `npm run desk -- event <id>`: from a draft to a published event, by asking for what is missing.
import { parseArgs } from "node:util";
import { didYouMean } from "../../model/closest.ts";
import { readRecords, type Records } from "../../model/records.ts";
import type { Desk } from "../desk-frame.ts";
import { DeskError } from "../error.ts";
import { walk } from "./dialogue.ts";
import { Draft } from "./draft.ts";
import { fill } from "./flags.ts";

export const help = [
  "How to use: npm run desk -- event <id> [options] [--content <folder>]",
  "",
  "<id> is the name of a draft in content/timeline/events, without its ending; without it, the",
  "drafts are listed. At a terminal it asks for each field that is missing or only proposed, of the",
  "event and of the drafts among its sources, and checks each answer at once. At the end it shows",
  "the whole, holds it against the rules of the build, and publishes event and sources together.",
  "",
  "Without a terminal, or with one of these options, it asks nothing:",
  "  --set <field>=<value>            may be given several times: --set date=2020-02-27",
  "                                   --set title.nl='…'  --set places=NL,BE  --set figures.fine=30.5",
  "                                   --set follows=<event>:<relation>",
  "  --set <source>/<field>=<value>   a field of a draft among its sources: --set <source>/says.nl='…'",
  "  --actor <id> --name.nl '…' …     a new actor, with its name in each language, who acts in the event",
  "  --publish                        publishes it when nothing is missing",
  "It tells what is still missing, with exit code 1. An event that follows another needs a story",
  "in content/timeline/chains that holds both; add it there first.",
].join("\n");

/** Fills and publishes a draft. @throws DeskError, or ContentError where the content holds mistakes */
export async function run(words: readonly string[], desk: Desk): Promise<number> {
  const { content, today, ask, say, complain } = desk;
  const records = readRecords(content);
  const codes = records.languages.map(({ code }) => code);
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      set: { type: "string", multiple: true },
      actor: { type: "string" },
      publish: { type: "boolean" },
      ...Object.fromEntries(codes.map((code) => [`name.${code}`, { type: "string" } as const])),
    },
  });
  const given: Readonly<Record<string, unknown>> = values;
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    complain(`Name one draft. ${listOf(records)}`);
    return 2;
  }
  if (!records.drafts.events.has(id)) throw new DeskError(whyNot(id, records));
  const draft = new Draft(content, id, today, records);
  const { set = [], actor, publish = false } = values;
  const hasFlags = set.length > 0 || actor !== undefined || publish;
  if (ask && !hasFlags) return walk(draft, { ask, say, complain });
  const names = codes.flatMap((code) => {
    const name = given[`name.${code}`];
    return typeof name === "string" ? [[code, name] as const] : [];
  });
  if (names.length > 0 && actor === undefined) {
    complain("A name belongs to a new actor; give --actor <id> too.");
    return 2;
  }
  const name = Object.fromEntries(names);
  return fill(
    draft,
    { set, publish, ...(actor !== undefined && { actor: { id: actor, name } }) },
    desk,
  );
}

function listOf({ drafts }: Records): string {
  const ids = [...drafts.events.keys()];
  return ids.length === 0 ? "There are no drafts of events." : `There are: ${ids.join(", ")}.`;
}

function whyNot(id: string, records: Records): string {
  if (records.events.has(id)) return `${id} is published already; change its file by hand.`;
  const near = didYouMean(id, [...records.drafts.events.keys()]);
  return `There is no draft of an event called ${id}. ${near}${listOf(records)}`;
}
