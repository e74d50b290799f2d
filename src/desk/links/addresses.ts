// Finds every web address that the content names, and where it is named.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldName } from "../../model/fields.ts";
import { folders } from "../../model/records.ts";
import { readYaml } from "../../model/yaml.ts";
import { DeskError } from "../error.ts";

export interface Use {
  /** The file, as content/…, and the field or line in it. */
  readonly file: string;
  readonly field: string;
  /** The address as it is written there. */
  readonly written: string;
  /** The exact title that a source gives the page. */
  readonly title?: string;
  /** The partial date that a source gives the page. */
  readonly published?: string;
}

export interface Named {
  /** The address to ask: without a fragment. */
  readonly address: URL;
  /** Never empty. */
  readonly uses: readonly Use[];
}

type Path = readonly PropertyKey[];
type Group = Readonly<Record<string, unknown>>;

/**
 * Every address in the YAML and MDX files, each once, in the order of the files. Comments do not count.
 * @param content path of the folder `content`
 * @throws DeskError when the folder is not there, or when a file cannot be read as YAML
 */
export function addressesIn(content: string): Named[] {
  const found = new Map<string, { address: URL; uses: Use[] }>();
  for (const use of filesIn(content).flatMap((path) => usesIn(content, path))) {
    const address = URL.parse(use.written);
    if (!address) continue;
    address.hash = "";
    const named = found.get(address.href) ?? { address, uses: [] };
    found.set(address.href, named);
    named.uses.push(use);
  }
  return [...found.values()];
}

function filesIn(content: string): string[] {
  try {
    return readdirSync(content, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(yaml|mdx)$/.test(path))
      .sort();
  } catch {
    throw new DeskError(`${content} is not a folder that can be read; name the folder content.`);
  }
}

function usesIn(content: string, path: string): Use[] {
  const file = `content/${path}`;
  const text = readFileSync(join(content, path), "utf8");
  if (path.endsWith(".yaml")) return usesInYaml(file, text, 0);
  const [matter = "", yaml = ""] =
    /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const above = matter.split("\n").length;
  const inText = text
    .slice(matter.length)
    .split("\n")
    .flatMap((line, at) =>
      addressesInText(line).map((written) => ({ file, field: `line ${above + at}`, written })),
    );
  return [...usesInYaml(file, yaml, 1), ...inText];
}

/** @param above how many lines of the file stand above the YAML */
function usesInYaml(file: string, text: string, above: number): Use[] {
  const read = readYaml(text, above);
  if ("complaint" in read) {
    const { field, wrong, right } = read.complaint;
    throw new DeskError(`${file}: ${field} ${wrong}. ${right}`);
  }
  const record = read.value as Group | null;
  return textsIn(record).flatMap(({ path, text: value }) =>
    (isAddress(value) ? [value] : addressesInText(value)).map((written) => ({
      file,
      field: fieldName(path),
      written,
      ...(fieldName(path) === "url" && record ? ofSource(file, record) : {}),
    })),
  );
}

/** What a source says of the page at its address. */
function ofSource(file: string, record: Group): Pick<Use, "title" | "published"> {
  if (!file.startsWith(`content/${folders.sources}/`)) return {};
  const { title, title_exact: exact, published } = record;
  return {
    ...(typeof title === "string" && exact !== false && { title }),
    ...(published !== undefined && { published: String(published) }),
  };
}

/** Every text of a value, with the path to it. */
function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/** Addresses between other words: a sign that ends a sentence, a link or an emphasis is not part of one. */
function addressesInText(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'`|\\^{}[\]]+/g)].map(([found]) => {
    let address = found;
    while (/[.,;:!?*…’”]$/.test(address) || hasOpenEnd(address)) address = address.slice(0, -1);
    return address;
  });
}

/** Whether it ends with a bracket that was opened before it began. */
function hasOpenEnd(address: string): boolean {
  return address.endsWith(")") && address.split(")").length > address.split("(").length;
}
