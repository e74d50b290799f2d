// Makes the search index of a built site: one index a language in <site>/pagefind. Fails when anything is missing.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { findablesOf, type Findable } from "../exports/findable.ts";
import { lexiconOf, searchDocument, type Section } from "../exports/search-document.ts";
import { editionsOf, type Edition } from "../model/edition.ts";
import { siteIn } from "../model/site.ts";
import { searchSchema } from "../schemas/search.ts";
import { basePath } from "./base-path.ts";
import { lighten } from "./index-chunks.ts";
import { sectionsOf } from "./page-text.ts";

/**
 * Writes the index of a built site.
 * @param folder the folder that holds the site
 * @param content path of the folder `content` that it was built from
 * @param base the path that the site is served under, with a slash at both ends
 * @returns how many things can be found, by language
 * @throws Error when a page is missing or Pagefind reports a mistake
 */
export async function indexSite(
  folder: string,
  content: string,
  base: string,
): Promise<Map<string, number>> {
  const target = join(folder, "pagefind");
  rmSync(target, { recursive: true, force: true });
  const counts = new Map<string, number>();
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join("; "));
  for (const edition of editionsOf(siteIn(content), base)) {
    counts.set(edition.language.code, await addEdition(index, edition, folder, base));
  }
  // Written here and not by Pagefind, which answers before its files are whole.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join("; "));
  await close();
  try {
    for (const { path, content: bytes } of made.files) {
      if (unused.includes(path)) continue;
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), bytes);
    }
    await lighten(target);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    throw error;
  }
  return counts;
}

/** What Pagefind writes beside the index for those who use its own elements. */
const unused = [
  "pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css",
  "pagefind-component-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js",
  "pagefind-worker.js",
]; // prettier-ignore

async function addEdition(
  index: PagefindIndex,
  edition: Edition,
  folder: string,
  base: string,
): Promise<number> {
  const { code } = edition.language;
  const things = findablesOf(edition).map((thing) => ({
    thing,
    sections: sectionsFor(thing, folder, base),
  }));
  const words = edition.site.search.get(code) ?? searchSchema.parse({});
  const lexicon = lexiconOf(
    words,
    things.flatMap(({ thing, sections }) => [
      thing.title,
      thing.summary,
      ...sections.map(({ text }) => text),
    ]),
    edition.terms
      .map((term) => [edition.say(term.term), ...(term.also?.[code] ?? [])])
      .filter(({ length }) => length > 1),
  );
  for (const { thing, sections } of things) {
    const { errors } = await index.addHTMLFile({
      url: thing.address,
      content: searchDocument(thing, sections, code, lexicon),
    });
    if (errors.length > 0) throw new Error(`${thing.address}: ${errors.join("; ")}`);
  }
  return things.length;
}

/** The text of a thing: its own, or that of its page. */
function sectionsFor(thing: Findable, folder: string, base: string): readonly Section[] {
  if (thing.text !== undefined) return [{ text: thing.text }];
  const file = join(folder, thing.address.slice(base.length), "index.html");
  if (!existsSync(file))
    throw new Error(`${file} is missing, the page of ${thing.id}; build the site first`);
  return sectionsOf(readFileSync(file, "utf8"));
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? "dist";
  const base = basePath();
  try {
    const counts = await indexSite(folder, "content", base);
    const told = [...counts].map(([code, count]) => `${count} (${code})`).join(", ");
    process.stdout.write(`What can be found: ${told}.\n`);
  } catch (error) {
    await close();
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The search index was not made: ${reason}\n`);
    process.exitCode = 1;
  }
}
