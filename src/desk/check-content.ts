// Checks the content before a build: every mistake in one sentence each, exit code 1, nothing written.
import { ContentError } from "../model/mistakes.ts";
import { siteIn } from "../model/site.ts";

const folder = process.argv[2] ?? "content";

try {
  const { events, sources, chains, figures, languages } = siteIn(folder);
  const codes = languages.map(({ code }) => code).join(", ");
  process.stdout.write(
    `Content is sound: ${events.length} events, ${sources.length} sources, ${chains.length} stories, ${figures.length} figures (${codes}).\n`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  const count = error.mistakes.length;
  const told = count === 1 ? "1 mistake" : `${count} mistakes`;
  process.stderr.write(`${error.message}\n${told} in the content; nothing was built.\n`);
  process.exitCode = 1;
}
