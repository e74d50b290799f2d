// `desk add`: from an article to a draft source and a draft event. The machine proposes, a person decides.
import { parseArgs } from "node:util";
import type { Desk } from "../desk-frame.ts";
import { DeskError } from "../error.ts";
import { givenBy } from "./add-given.ts";
import type { Shop } from "./add-read.ts";
import { readArticle } from "./article.ts";
import { takeIn } from "./input.ts";

export const help = [
  "How to use: npm run desk -- add <file or address> … [options]",
  "",
  "Takes in articles: HTML, PDF or plain text, in Dutch, English, French or German. For each it",
  "writes a draft of a source and a draft of an event (publish: false), in which the reason for",
  "each value stands above it. Nothing is published, and the article itself is not kept, only the",
  "length and the SHA-256 of its text. What is there already is not added again.",
  "",
  "  --date 2020-02-27    the date of the article (2020 and 2020-02 will do too)",
  "  --title <title>      the title of the article",
  "  --publisher <name>   who published it",
  "  --language nl        the language of the article, as ISO 639-1",
  "  --dry-run            shows what would be written, and writes nothing",
  "",
  "--date and --title are for one article at a time. Then: npm run desk -- event <name of the event>",
].join("\n");

/**
 * Takes in each article; what goes wrong with one leaves the others as they are.
 * @returns 0 when every article was added or was there already, else 1; 2 for a wrong call
 */
export async function run(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      date: { type: "string" },
      title: { type: "string" },
      publisher: { type: "string" },
      language: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) {
    desk.complain("Name the file or the address of an article. See: npm run desk -- add --help");
    return 2;
  }
  if (positionals.length > 1 && (values.date ?? values.title) !== undefined) {
    desk.complain("--date and --title are for one article at a time.");
    return 2;
  }
  const given = givenBy(values, desk.today);
  let shop: Shop | undefined;
  let failed = 0;
  for (const [at, word] of positionals.entries()) {
    if (positionals.length > 1) desk.say(`${at + 1} of ${positionals.length}: ${word}`);
    try {
      const input = await takeIn(word);
      const article = given.over(await readArticle(input.bytes, input.origin, desk.today));
      // Read only now, so that this and the reading of the article do not hold memory together.
      const { addRead, shopIn } = await import("./add-read.ts");
      shop ??= shopIn(desk.content);
      const { addresses } = input;
      await addRead({ word, article, addresses }, shop, desk, values["dry-run"]);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      desk.complain(error.message);
      failed++;
    }
  }
  if (positionals.length > 1 && failed > 0) {
    desk.say(`${failed} of ${positionals.length} could not be taken in.`);
  }
  return failed === 0 ? 0 : 1;
}
