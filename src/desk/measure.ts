// `npm run desk -- measure`: how often the reading of articles finds what is right, on pages made for it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { readArticle, type Article } from "./add/article.ts";
import type { Desk } from "./desk-frame.ts";
import { DeskError } from "./error.ts";

export const help = [
  "How to use: npm run desk -- measure [folder]",
  "",
  "Reads every page that <folder>/expected.yaml names (default tests/articles), tells what is found",
  "wrong, and in how many of a hundred pages title, date and language are right. The exit code is 1",
  "when one of the three is right in fewer than 95.",
].join("\n");

/** The share of pages, in percent, in which each of the three must be right. */
const bar = 95;

const measured = ["title", "published", "language"] as const;

/** One right answer, several, or none: null. */
const answerSchema = z.union([z.string(), z.array(z.string()).min(1), z.null()]);

const expectedSchema = z.array(
  z.strictObject({
    file: z.string(),
    /** The address that it was fetched from; without it, it is a file. */
    origin: z.string().optional(),
    title: answerSchema,
    published: answerSchema,
    language: answerSchema,
    publisher: answerSchema.optional(),
    address: answerSchema.optional(),
  }),
);

export type Expected = z.infer<typeof expectedSchema>[number];

/** What was found on one page, and what is wrong with it. */
export interface Measured {
  readonly expected: Expected;
  readonly found?: Article;
  /** The sentence, where the page was refused. */
  readonly refused?: string;
  /** The fields of which the value is not right. */
  readonly wrong: readonly Field[];
}

type Field = "title" | "published" | "language" | "publisher" | "address";

/**
 * Reads all pages of a folder, two at a time.
 * @throws DeskError where the folder has no list of expectations, or one of another shape
 */
export async function measure(folder: string, today: string): Promise<Measured[]> {
  const pages = expectedIn(folder);
  const results: Measured[] = [];
  const queue = pages.entries();
  const work = async () => {
    for (const [at, expected] of queue) results[at] = await measureOne(folder, expected, today);
  };
  await Promise.all([work(), work()]);
  return results;
}

/** In how many of a hundred pages a field is right. */
export function shareRight(results: readonly Measured[], field: Field): number {
  const right = results.filter(({ wrong }) => !wrong.includes(field)).length;
  return (100 * right) / Math.max(1, results.length);
}

/** Tells the mistakes and the three shares. */
export async function run(words: readonly string[], desk: Desk): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const results = await measure(positionals[0] ?? "tests/articles", desk.today);
  for (const { expected, found, refused, wrong } of results) {
    if (refused) desk.say(`${expected.file}: refused: ${refused}`);
    for (const field of refused ? [] : wrong) {
      const value = found?.[field];
      const told = value ? `"${value.value}" (${value.reason})` : "nothing";
      desk.say(
        `${expected.file}: ${field} is ${told}, right is ${JSON.stringify(expected[field])}`,
      );
    }
  }
  desk.say(`${results.length} pages were read.`);
  for (const field of [...measured, "publisher", "address"] as const) {
    const with_ = results.filter(({ expected }) => expected[field] !== undefined);
    desk.say(
      `${field.padEnd(9)} right in ${shareRight(with_, field).toFixed(1)} % of ${with_.length}`,
    );
  }
  return measured.every((field) => shareRight(results, field) >= bar) ? 0 : 1;
}

function expectedIn(folder: string): Expected[] {
  const file = join(folder, "expected.yaml");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new DeskError(`${file} cannot be read: give a folder with pages and an expected.yaml.`, {
      cause: error,
    });
  }
  const parsed = expectedSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DeskError(`${file} has another shape at ${issue?.path.join(".")}: ${issue?.message}.`);
}

async function measureOne(folder: string, expected: Expected, today: string): Promise<Measured> {
  const { file, origin } = expected;
  const from = origin === undefined ? { name: file } : { address: origin };
  try {
    const found = await readArticle(readFileSync(join(folder, file)), from, today);
    const fields = [...measured, "publisher", "address"] as const;
    return {
      expected,
      found,
      wrong: fields.filter((field) => !isRight(expected[field], found[field]?.value)),
    };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { expected, refused: error.message, wrong: [...measured] };
  }
}

/** A field that is not expected is right whatever was found. */
function isRight(expected: Expected[Field], found: string | undefined): boolean {
  if (expected === undefined) return true;
  if (expected === null) return found === undefined;
  return found !== undefined && [expected].flat().includes(found);
}
