// Checks the content before a build: every mistake in one sentence each, exit code 1, nothing written.
// What is sound but was checked long ago, or translated from an older text, is listed.
import { datedKinds } from "../model/check-law-dates.ts";
import { toLookAt } from "../model/lag.ts";
import { ContentError } from "../model/mistakes.ts";
import { contentFile } from "../model/records.ts";
import { siteIn } from "../model/site.ts";

const folder = process.argv[2] ?? "content";

try {
  const site = siteIn(folder);
  const { events, sources, chains, figures, languages, law, terms, explainers, labs, lessons } =
    site;
  const codes = languages.map(({ code }) => code).join(", ");
  const counts = [
    `${events.length} events`,
    `${sources.length} sources`,
    `${chains.length} stories`,
    `${figures.length} figures`,
    `${law.provisions.length} provisions`,
    `${law.scenarios.length} situations`,
    `${terms.length} terms`,
    `${explainers.size} explainers`,
    `${labs.size} labs`,
    `${lessons.size} lessons`,
  ];
  process.stdout.write(`Content is sound: ${counts.join(", ")} (${codes}).\n`);
  const dated = datedKinds.flatMap((kind) =>
    law[kind].map(({ id, checked }) => ({ file: contentFile(kind, id), checked })),
  );
  for (const line of toLookAt(site, dated, site.today)) {
    process.stdout.write(`To look at: ${line}\n`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  const count = error.mistakes.length;
  const told = count === 1 ? "1 mistake" : `${count} mistakes`;
  process.stderr.write(`${error.message}\n${told} in the content; nothing was built.\n`);
  process.exitCode = 1;
}
