// Reads the words behind `links`: which addresses to ask, how gently, and where to report.
import { parseArgs } from "node:util";
import { didYouMean } from "../../model/closest.ts";
import { folders } from "../../model/records.ts";
import type { Named } from "./addresses.ts";

export interface Options {
  /** Folders of content, with a slash behind, of which one must name an address; empty for all. */
  readonly only: readonly string[];
  /** Names of hosts, of which one must be an address's; empty for all. */
  readonly hosts: readonly string[];
  /** Most addresses to ask in this run. */
  readonly limit: number;
  /** Milliseconds for which an answer holds. */
  readonly olderThan: number;
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
  /** Path of the JSON report. */
  readonly report: string;
}

/** Where a report stands that no other place was named for. */
const usual = "node_modules/.cache/gezichtspunt/links.json";

/**
 * The options, or a sentence that says what is wrong with them.
 * @throws TypeError of parseArgs for an option that does not exist
 */
export function readOptions(words: readonly string[]): Options | string {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: "string", multiple: true, default: [] },
      host: { type: "string", multiple: true, default: [] },
      limit: { type: "string" },
      "older-than": { type: "string", default: "1d" },
      pause: { type: "string", default: "1s" },
      again: { type: "boolean", default: false },
      report: { type: "string", default: usual },
    },
  });
  const strange = values.only.find((kind) => !Object.hasOwn(places, kind));
  if (strange !== undefined)
    return `--only ${strange} is no kind of content. ${didYouMean(strange, Object.keys(places))}There are: ${Object.keys(places).join(", ")}.`;
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (!(limit >= 1) || (limit !== Infinity && !Number.isInteger(limit)))
    return `--limit ${values.limit} is no whole number above 0; write for instance --limit 20.`;
  const olderThan = values.again ? 0 : duration(values["older-than"]);
  if (olderThan === undefined)
    return `--older-than ${values["older-than"]} is no length of time; write for instance 7d or 12h.`;
  const pause = duration(values.pause);
  if (pause === undefined)
    return `--pause ${values.pause} is no length of time; write for instance 2s or 500ms.`;
  if (!/[^/\\]\.json$/.test(values.report))
    return `--report ${values.report} does not end with .json; name a file such as links.json.`;
  return {
    only: values.only.flatMap((kind) => places[kind] ?? []),
    hosts: values.host.map((host) => host.toLowerCase()),
    limit,
    olderThan,
    pause,
    report: values.report,
  };
}

/** Whether the options ask for an address. */
export function isAskedFor({ only, hosts }: Options, { address, uses }: Named): boolean {
  const here = uses.some(({ file }) => only.some((place) => file.startsWith(place)));
  return (
    (only.length === 0 || here) &&
    (hosts.length === 0 || hosts.includes(address.host) || hosts.includes(address.hostname))
  );
}

/** What may stand behind --only, and where it lies. */
const places: Readonly<Record<string, string>> = Object.fromEntries([
  ...["law", "timeline"].map((top) => [top, `content/${top}/`]),
  ...Object.entries(folders).map(([kind, folder]) => [kind, `content/${folder}/`]),
]);

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** 7d, 12h, 500ms or 0 in milliseconds. */
function duration(text: string): number | undefined {
  if (text === "0") return 0;
  const [, number, unit] = /^(\d{1,6})(ms|[smhdw])$/.exec(text) ?? [];
  return unit === undefined ? undefined : Number(number) * units[unit as keyof typeof units];
}
