// The built site under test, read once: its files, its pages and what the content says of them.
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { load, type CheerioAPI } from "cheerio";
import { dataFiles } from "../../src/model/addresses.ts";
import { editionsOf, type Edition } from "../../src/model/edition.ts";
import { siteIn } from "../../src/model/site.ts";
import { builds } from "./builds.ts";
import { aside, meaningsIn, type Meaning } from "./meanings.ts";

const top = resolve(import.meta.dirname, "../..");
const name = process.env["BUILD"] ?? "root";
const named = builds.find((one) => one.name === name);
if (!named) throw new Error(`BUILD is ${name}; it must be a name in tests/support/builds.ts`);

/** The build under test: BUILD is its name in builds.ts, DIST another folder that holds it. */
export const build = { ...named, folder: resolve(top, process.env["DIST"] ?? named.folder) };
/** Whether it is the first of all: a claim about a build of its own is tested once, not beside each. */
export const isFirst = named === builds[0];
if (!existsSync(build.folder))
  throw new Error(`${build.folder} is not there; build the site first`);

/** The day on which it was built, as its data tell. */
const { built } = JSON.parse(
  readFileSync(join(build.folder, dataFiles("").timelineJson), "utf8"),
) as { built: string };
export const content = siteIn(join(top, "content"), built);
export const editions: readonly Edition[] = editionsOf(content, build.base);
/** Editions of languages in which every record must have words. */
export const complete = editions.filter(({ language }) => language.complete);

/** Every file of the build by its path from the top, with slashes. */
export const files: ReadonlySet<string> = new Set(
  globSync("**/*", { cwd: build.folder })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(build.folder, path)).isFile())
    .sort(),
);

export function bytesOf(file: string): Buffer {
  return readFileSync(join(build.folder, file));
}

export function textOf(file: string): string {
  return readFileSync(join(build.folder, file), "utf8");
}

/** The files with one of some endings, for example `.css`. */
export function filesWith(...endings: readonly string[]): string[] {
  return [...files].filter((file) => endings.includes(extname(file)));
}

export interface Page extends Meaning {
  readonly file: string;
  /** The address with the base path. */
  readonly address: string;
  readonly $: CheerioAPI;
}

/** Every page that the content asks for, by its address. */
export const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  [build.base, { kind: "choice" }],
  [`${build.base}404.html`, { kind: "missing" }],
  // First, so that a page which the content asks for at such an address stands out.
  ...content.redirects.map(({ from }): [string, Meaning] => [build.base + from.slice(1), { kind: "moved" }]), // prettier-ignore
  ...editions.flatMap((edition) => meaningsIn(edition)),
]);

/** Every page of the build, in the order of its files. */
export const pages: readonly Page[] = filesWith(".html").map((file) => {
  const address = build.base + file.replace(/(^|\/)index\.html$/, "$1");
  return pageFrom(() => textOf(file), address, file);
});

/** The pages that a reader comes to: all but those made for frames on other sites, and addresses that moved. */
export const whole: readonly Page[] = pages.filter(({ kind }) => !aside.includes(kind));

/** The pages that stand in a language, with it. */
export const inLanguage = pages.flatMap((page) => {
  const inside = page.address.slice(build.base.length);
  const edition = editions.find(({ language }) => inside.startsWith(`${language.code}/`));
  return edition ? [{ page, edition }] : [];
});

/** A page that a test wrote to show that a check finds what is wrong. */
export function sample(body: string, head = "", address = `${build.base}sample/`): Page {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return pageFrom(() => html, address, "sample.html");
}

/** A page that is read when a test first looks at it. */
function pageFrom(html: () => string, address: string, file: string): Page {
  let read: CheerioAPI | undefined;
  return {
    file,
    address,
    get $() {
      return (read ??= load(html()));
    },
    ...(meanings.get(address) ?? { kind: "unknown" }),
  };
}

/** The text of the file behind an address; without one it throws. */
export function at(address = ""): string {
  const file = fileAt(address);
  if (file === undefined) throw new Error(`nothing is at ${address}`);
  return textOf(file);
}

/** Where a reference on a page leads, as a browser sees it. */
export function follow(page: Page, reference: string): URL {
  return new URL(reference, build.site + page.address);
}

/** The file of the build behind a path, or nothing. */
export function fileAt(path: string): string | undefined {
  if (!path.startsWith(build.base)) return undefined;
  const inside = decodeURI(path.slice(build.base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

/** The words of a page in pieces as they stand in it, without scripts and styles. */
export function texts(page: Page, within = "body"): string[] {
  const { $ } = page;
  return $(within)
    .find("*")
    .addBack()
    .not("script, style")
    .contents()
    .toArray()
    .flatMap((node) => (node.type === "text" && node.data.trim() !== "" ? [node.data] : []));
}

/** Where the links of a part of a page lead, as they are written, in their order. */
export function linksIn({ $ }: Page, within = "main"): string[] {
  const links = $(within).find("a[href]").toArray();
  return links.map((link) => $(link).attr("href") ?? "");
}

/** A copy of a page with something done to it, to show that a check finds what is wrong. */
export function spoiled<Some extends Page>(page: Some, change: ($: CheerioAPI) => void): Some {
  const $ = load(page.$.html());
  change($);
  return { ...page, $ };
}

/** Every text in a value of JSON. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text as a reader sees it: no space but single ones. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Fails when there are faults, and names them; the same fault of many pages once.
 * @param faults each as `file: what is wrong`
 */
export function none(faults: readonly string[]): void {
  const most = 30;
  const by = new Map<string, string[]>();
  for (const fault of faults) {
    const [, file = "", what = fault] = /^(.*?): (.*)$/s.exec(fault) ?? [];
    by.set(what, [...(by.get(what) ?? []), file]);
  }
  if (by.size === 0) return;
  const lines = [...by].slice(0, most).map(([what, [first = "", ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    return first === "" ? what : `${what} (${first}${more})`;
  });
  if (by.size > most) lines.push(`… and ${by.size - most} more`);
  throw new Error([`${faults.length} faults, ${by.size} different`, ...lines].join("\n"));
}
