// What the timeline has already: its actors, what it knows of a site, and whether an article is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../../model/yaml.ts";
import { DeskError } from "../error.ts";
import { addressKey, siteHost } from "./known-address.ts";
import { siteOf, text, type Fields, type Site } from "./known-site.ts";
import { folded } from "./write-id.ts";
import { folders, recordFile } from "./write-folders.ts";

/** What tells an article from others. */
export interface Marks {
  /** Every address that it has. */
  readonly addresses: readonly string[];
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly sha256?: string | undefined;
}

export interface Known {
  /** Id to the names in all languages. */
  readonly actors: ReadonlyMap<string, readonly string[]>;
  /** What is known of the site of an address, or of a publisher by its name. */
  site(address: string | undefined, publisher?: string): Site | undefined;
  /** The file of the source that is the same article and why; nothing when it is new. */
  same(marks: Marks): { readonly file: string; readonly reason: string } | undefined;
  /** Remembers a source that was just written. */
  remember(id: string, marks: Marks): void;
}

/**
 * Reads actors and sources, drafts too. A file that holds a mistake is passed over: `check` tells it.
 * @param content path of the folder `content`
 * @param without ids of sources to leave out, to measure proposals for them
 */
export function readKnown(content: string, without: ReadonlySet<string> = new Set()): Known {
  const sources = [...recordsOf(content, folders.sources)].filter(([id]) => !without.has(id));
  const there = sources.map(([id, fields]) => entryOf(id, marksOf(fields)));
  const actors = new Map(
    [...recordsOf(content, folders.actors)].map(([id, { name }]) => [id, textsIn(name)]),
  );
  const published = sources.filter(([, { publish }]) => publish !== false);
  const byHost = Map.groupBy(published, ([, { url }]) => siteHost(text(url)));
  const byName = Map.groupBy(published, ([, { publisher }]) => folded(text(publisher) ?? ""));
  return {
    actors,
    site: (address, publisher = "") => {
      const host = siteHost(address);
      const ofHost = host === undefined ? undefined : byHost.get(host);
      if (host !== undefined && ofHost) return siteOf(host, ofHost);
      const those = publisher === "" ? undefined : byName.get(folded(publisher));
      return those && siteOf(publisher, those);
    },
    same: (article) => {
      const one = entryOf("", article);
      for (const other of there) {
        const { id } = other;
        const reason = sameness(one, other);
        if (reason !== undefined) return { file: recordFile("sources", id), reason };
      }
      return undefined;
    },
    remember: (id, article) => void there.push(entryOf(id, article)),
  };
}

/** A source by what tells it from others, with its addresses made comparable. */
interface Entry extends Marks {
  readonly id: string;
  readonly keys: readonly string[];
}

function entryOf(id: string, marks: Marks): Entry {
  return { ...marks, id, keys: marks.addresses.map(addressKey) };
}

/** Why two articles are the same; nothing when they are not. */
function sameness(one: Entry, other: Entry): string | undefined {
  if (one.keys.some((key) => other.keys.includes(key))) return "same address";
  if (one.sha256 !== undefined && one.sha256 === other.sha256) return "same text";
  if (one.title === undefined || other.title === undefined) return undefined;
  if (folded(one.title) !== folded(other.title)) return undefined;
  const [a, b] = [one.published, other.published];
  if (a !== undefined && b !== undefined) {
    return a.startsWith(b) || b.startsWith(a) ? "same title and date" : undefined;
  }
  // A title without a date is often general: it must be the publisher's own.
  const [p = "", q = ""] = [one.publisher, other.publisher];
  return p !== "" && folded(p) === folded(q) ? "same title and publisher" : undefined;
}

function marksOf({ url, title, published, publisher, text: read }: Fields): Marks {
  const address = text(url);
  return {
    addresses: address === undefined ? [] : [address],
    title: text(title),
    published: typeof published === "number" ? String(published) : text(published),
    publisher: text(publisher),
    sha256: text((read as Fields | undefined)?.["sha256"]),
  };
}

/** Every record of a folder that can be read, by its id. */
function* recordsOf(content: string, folder: string): Generator<[string, Fields]> {
  const path = join(content, folder);
  if (!existsSync(path))
    throw new DeskError(`${path} does not exist: there is no timeline to add to.`);
  for (const name of readdirSync(path).sort()) {
    if (!name.endsWith(".yaml") || name.startsWith(".")) continue;
    const read = readYaml(readFileSync(join(path, name), "utf8"));
    if ("value" in read && typeof read.value === "object" && read.value !== null) {
      yield [name.slice(0, -5), read.value as Fields];
    }
  }
}

function textsIn(group: unknown): string[] {
  return typeof group === "object" && group !== null
    ? [...new Set(Object.values(group).filter((value) => typeof value === "string"))]
    : [];
}
