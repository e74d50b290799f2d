// Makes a content folder with as many copies of every event, source and story as are asked for.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { folders } from "../../src/model/records.ts";

type Fields = Record<string, unknown>;

/** Copies `from` to `to`, and writes each event, source and story `times` times, the first as it is. */
export function biggerContent(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  const stories = readdirSync(join(from, folders.chains)).length;
  for (let copy = 1; copy < times; copy++) {
    multiply(folders.sources, (source) => source);
    multiply(folders.events, (event) => ({
      ...event,
      date: earlier(String(event["date"]), copy),
      sources: (event["sources"] as string[]).map(named),
      ...(event["follows"] !== undefined && {
        follows: (event["follows"] as { event: string }[]).map((link) => ({
          ...link,
          event: named(link.event),
        })),
      }),
      address: addresses(event),
    }));
    multiply(folders.chains, (chain) => ({
      ...chain,
      order: Number(chain["order"]) + copy * 10 * stories,
      events: (chain["events"] as string[]).map(named),
      address: addresses(chain),
    }));

    function named(id: string): string {
      return `${id}-copy-${copy}`;
    }
    function addresses({ address }: Fields): Fields {
      const words = Object.entries(address as Record<string, string>);
      return Object.fromEntries(words.map(([code, word]) => [code, named(word)]));
    }
    function multiply(folder: string, changed: (record: Fields) => Fields): void {
      mkdirSync(join(to, folder), { recursive: true });
      for (const file of readdirSync(join(from, folder))) {
        const record = changed(parse(readFileSync(join(from, folder, file), "utf8")) as Fields);
        const name = `${named(basename(file, ".yaml"))}.yaml`;
        writeFileSync(join(to, folder, name), stringify(record, { lineWidth: 100 }));
      }
    }
  }
}

/** So many days earlier in the same month, so that what follows still follows. */
function earlier(date: string, days: number): string {
  const [year, month, day] = date.split("-");
  if (day === undefined) return date;
  return `${year}-${month}-${String(Math.max(1, Number(day) - days)).padStart(2, "0")}`;
}
