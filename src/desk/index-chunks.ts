// Makes a Pagefind index lighter to load: cuts its lists of words smaller, so that a search loads the few words
// around its own, and packs what every search loads once more. Its files are gzip; within, a mark and then CBOR.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import zopfli from "@gfx/zopfli";
import { decode, encode } from "cborg";

const mark = Buffer.from("pagefind_dcd");
/** About so many places of words go into one list; Pagefind's own lists have 20,000. */
const places = 2500;

/** A word with the pages that have it, each with its places in the text and in the metadata. */
type Word = readonly [
  word: string,
  pages: readonly (readonly [number, ...unknown[][]])[],
  ...unknown[],
];
/** The first and last word of a list, and the name of its file. */
type Chunk = readonly [from: string, to: string, name: string];
/** What Pagefind loads first; the lists of words stand third. */
type Meta = [version: string, pages: unknown[], chunks: Chunk[], ...rest: unknown[]];

/**
 * Rewrites the lists of every language of an index, and the entries that name them.
 * @param folder the folder that Pagefind wrote
 * @throws Error when the index does not have the format of Pagefind 1.5
 */
export async function lighten(folder: string): Promise<void> {
  const entryFile = join(folder, "pagefind-entry.json");
  const entry = entryIn(entryFile);
  for (const [language, about] of Object.entries(entry.languages)) {
    const metaFile = join(folder, `pagefind.${about.hash}.pf_meta`);
    const meta = read(metaFile) as Meta;
    if (!Array.isArray(meta[2]))
      throw new Error(`${metaFile} has no lists of words where Pagefind 1.5 has them`);
    const words = meta[2].flatMap(([, , name]) => {
      const file = join(folder, "index", `${name}.pf_index`);
      const list = wordsIn(file);
      rmSync(file);
      return list;
    });
    meta[2] = await Promise.all(
      lists(words).map(async (list): Promise<Chunk> => {
        const bytes = await packed([list]);
        const name = `${language}_${hashOf(bytes)}`;
        writeFileSync(join(folder, "index", `${name}.pf_index`), bytes);
        return [list[0]?.[0] ?? "", list.at(-1)?.[0] ?? "", name];
      }),
    );
    const bytes = await packed(meta);
    rmSync(metaFile);
    about.hash = `${language}_${hashOf(bytes)}`;
    writeFileSync(join(folder, `pagefind.${about.hash}.pf_meta`), bytes);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
  for (const name of readdirSync(folder).filter((file) => file.startsWith("wasm."))) {
    const file = join(folder, name);
    writeFileSync(file, await squeezed(gunzipSync(readFileSync(file))));
  }
  if (readdirSync(join(folder, "index")).length === 0) throw new Error(`${folder} holds no words`);
}

function lists(words: readonly Word[]): Word[][] {
  const made: Word[][] = [];
  let room = 0;
  for (const word of words) {
    if (room <= 0) {
      made.push([]);
      room = places;
    }
    made.at(-1)?.push(word);
    for (const [, ...located] of word[1]) {
      room -= 1 + located.reduce((sum, list) => sum + list.length, 0);
    }
  }
  return made;
}

function entryIn(file: string): { languages: Record<string, { hash: string }> } {
  const entry = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as object) : {};
  if (!("languages" in entry)) throw new Error(`${file} is not an entry that names languages`);
  return entry as { languages: Record<string, { hash: string }> };
}

/** The words of one list. */
function wordsIn(file: string): Word[] {
  const value = read(file);
  if (Array.isArray(value) && Array.isArray(value[0])) return value[0] as Word[];
  throw new Error(`${file} is not a list of words as Pagefind 1.5 writes it`);
}

function read(file: string): unknown {
  let bytes: Buffer;
  try {
    bytes = gunzipSync(readFileSync(file));
  } catch {
    throw new Error(`${file} is not packed as Pagefind 1.5 packs it`);
  }
  if (!bytes.subarray(0, mark.length).equals(mark)) {
    throw new Error(`${file} does not begin as the files of Pagefind 1.5 do`);
  }
  return decode(bytes.subarray(mark.length));
}

function packed(value: unknown): Promise<Uint8Array> {
  return squeezed(Buffer.concat([mark, encode(value)]));
}

/** As gzip, as small as it gets. */
function squeezed(bytes: Uint8Array): Promise<Uint8Array> {
  return zopfli.gzipAsync(bytes, { numiterations: 5 });
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 7);
}
