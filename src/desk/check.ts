// `npm run check`: every mistake in the content in one sentence each, exit code 1, nothing written.
// What is sound but was checked long ago, or translated from an older text, is listed.
import { parseArgs } from "node:util";
import { chartOf } from "../components/figures/charts.ts";
import { datedKinds } from "../model/check-law-dates.ts";
import { checkLinks } from "../model/checks.ts";
import { editionsOf } from "../model/edition.ts";
import { chartNames } from "../model/figure-names.ts";
import { join, type Site } from "../model/join.ts";
import { toLookAt } from "../model/lag.ts";
import { ContentError, type Mistake } from "../model/mistakes.ts";
import { contentFile, readSound, type Drafts, type Records } from "../model/records.ts";
import { proseThatBreaks } from "./check-mdx.ts";
import type { Desk } from "./desk-frame.ts";

export const help = [
  "How to use: npm run check",
  "        or: npm run desk -- check [--content <folder>]",
  "",
  "Reads every file of the content and tells all that the build would refuse, all at once:",
  "the file, the field, what is wrong and what would be right. It writes nothing.",
  "Of sound content it tells how much there is, and what to look at again.",
].join("\n");

/** Checks the content. @throws ContentError with every mistake */
export async function run(words: readonly string[], { content, today, say }: Desk) {
  parseArgs({ args: [...words], options: {} });
  const { records, mistakes } = readSound(content);
  const found = [...mistakes, ...(await brokenIn(records, today))];
  if (found.length > 0) throw new ContentError(found);
  const site = join(records, today);
  const undrawn = chartsThatBreak(site);
  if (undrawn.length > 0) throw new ContentError(undrawn);
  say(`Content is sound: ${countsOf(site).join(", ")} (${codesOf(site)}).`);
  const drafts = draftCount(records.drafts);
  if (drafts > 0) {
    const are = drafts === 1 ? "is 1 draft" : `are ${drafts} drafts`;
    say(`There ${are}; npm run desk -- status tells what each still lacks.`);
  }
  const dated = datedKinds.flatMap((kind) =>
    site.law[kind].map(({ id, checked }) => ({ file: contentFile(kind, id), checked })),
  );
  for (const line of toLookAt(site, dated, today)) say(`To look at: ${line}`);
  return 0;
}

/** Every mistake between records that hold none of their own, and in the prose. */
export async function brokenIn(records: Records, today: string): Promise<Mistake[]> {
  return [...checkLinks(records, today), ...(await proseThatBreaks(records))];
}

/** Charts whose numbers are not there, which only drawing them shows. */
function chartsThatBreak(site: Site): Mistake[] {
  const [edition] = editionsOf(site, "/");
  return chartNames.flatMap((name) => {
    try {
      if (edition) chartOf(edition, name);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [
        {
          file: "content/figures",
          field: "",
          wrong: `lacks a number of the chart "${name}": ${reason}`,
          right: "The file of a number that a chart shows stays, with one number as its value.",
        },
      ];
    }
  });
}

function countsOf({ events, sources, chains, figures, law, terms, ...site }: Site): string[] {
  return [
    `${events.length} events`,
    `${sources.length} sources`,
    `${chains.length} stories`,
    `${figures.length} figures`,
    `${law.provisions.length} provisions`,
    `${law.scenarios.length} situations`,
    `${terms.length} terms`,
    `${site.explainers.size} explainers`,
    `${site.labs.size} labs`,
    `${site.lessons.size} lessons`,
  ];
}

function codesOf({ languages }: Site): string {
  return languages.map(({ code }) => code).join(", ");
}

function draftCount({ events, sources }: Drafts): number {
  return events.size + sources.size;
}
