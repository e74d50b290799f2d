// Claims about weight: what a reader waits for, as bytes on the line (gzip, level 9; fonts are packed already).
import { gzipSync } from "node:zlib";
import { posix } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runsWasm } from "../../src/model/labs.ts";
import {
  build,
  bytesOf,
  fileAt,
  files,
  filesWith,
  follow,
  none,
  pages,
  sample,
  textOf,
  type Page,
} from "../support/site.ts";

const packed = new Map<string, number>();

function weight(file: string): number {
  const known = packed.get(file);
  if (known !== undefined) return known;
  const bytes = bytesOf(file);
  const size = file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  packed.set(file, size);
  return size;
}

const sum = (list: Iterable<string>): number =>
  [...list].reduce((all, file) => all + weight(file), 0);

/** The files of the build that a page names in an attribute of some elements. */
function loads(page: Page, elements: string, name: "href" | "src"): string[] {
  return page
    .$(elements)
    .toArray()
    .flatMap((element) => fileAt(follow(page, page.$(element).attr(name) ?? "").pathname) ?? []);
}

const styles = (page: Page): string[] => loads(page, 'link[rel="stylesheet"]', "href");

/** The scripts that a script names: what it imports, at once or on demand, and its workers. */
function namedIn(file: string): string[] {
  const strings = textOf(file).matchAll(/(["'`])([^"'`\s]+\.js)\1/g);
  return [...strings].flatMap(([, , name = ""]) =>
    [posix.join(posix.dirname(file), name), name, name.slice(build.base.length)].filter((one) =>
      files.has(one),
    ),
  );
}

/** The scripts of a page with all that they bring. */
function scripts(page: Page): Set<string> {
  const found = new Set(
    loads(
      page,
      'script[src], link[rel="modulepreload"]',
      page.$("script[src]").length > 0 ? "src" : "href",
    ),
  );
  for (const file of found) for (const named of namedIn(file)) found.add(named);
  return found;
}

const fonts = filesWith(".woff2");
const document = (page: Page): number => weight(page.file) + sum(styles(page));
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A list with more events or sources than this may weigh 120 kB without script and fonts. */
const longList = 80;

/**
 * The timeline, the sources and the largest parts of both. They are whole lists on purpose: without
 * script a reader finds on the page what it holds, and nothing waits behind a button.
 */
function isLong({ kind, listed = 0 }: Page): boolean {
  return listed > longList && ["timeline", "cut", "sources", "sources of a kind"].includes(kind);
}

function overBudget(page: Page, budget: number): string[] {
  const bytes = document(page);
  return bytes > budget * 1000 ? [`${page.file}: ${kilo(bytes)}, more than ${budget} kB`] : [];
}

const told: string[] = [];
afterAll(
  () => void process.stdout.write(`${[`Weights (${build.name}):`, ...told].join("\n  ")}\n`),
);

/** Notes the heaviest page of some for the list of weights. */
function tell(name: string, those: readonly Page[]): void {
  const [heaviest] = [...those].sort((one, other) => document(other) - document(one));
  if (heaviest)
    told.push(
      `${name}: ${those.length} pages, at most ${kilo(document(heaviest))} (${heaviest.file})`,
    );
}

describe("HTML and styles of", () => {
  test("every event page weigh at most 20 kB, and it has no script", () => {
    const those = pages.filter(({ kind }) => kind === "event");
    expect(those.length).toBeGreaterThan(0);
    tell("event pages", those);
    none(those.flatMap((page) => overBudget(page, 20)));
    none(those.filter((page) => scripts(page).size > 0).map(({ file }) => `${file}: has a script`));
  });

  test("every part of the timeline alone weighs at most 20 kB where it has at most 80 events", () => {
    const those = pages.filter(({ kind }) => kind === "slice alone");
    expect(those.length).toBeGreaterThan(0);
    tell("parts of the timeline alone", those);
    none(
      those.filter(({ listed = 0 }) => listed <= longList).flatMap((page) => overBudget(page, 20)),
    );
  });

  test("every long list weigh at most 120 kB", () => {
    const those = pages.filter(isLong);
    tell("long lists", those);
    expect(those.length).toBeLessThan(pages.length / 20);
    none(those.flatMap((page) => overBudget(page, 120)));
  });

  test("every other page weigh at most 30 kB, those of the law, the explainers and the labs among them", () => {
    const those = pages.filter((page) => page.kind !== "event" && !isLong(page));
    for (const [kind, some] of Map.groupBy(those, (page) => page.kind)) tell(kind, some);
    expect(those.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        ...["layer", "provision", "changes", "situation", "found", "rights"],
        ...["labs", "lab", "lab on paper", "lab alone"],
      ]),
    );
    none(those.flatMap((page) => overBudget(page, 30)));
  });
});

test("only the timeline, its parts, the letter maker and the labs have a script", () => {
  const those = pages.filter((page) => scripts(page).size > 0);
  const kinds = new Set(those.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    "board",
    "lab",
    "lab alone",
    "lesson",
    "letter",
    "search",
    "timeline",
  ]);
});

describe("the script of a lab", () => {
  const those = pages.filter(({ kind }) => kind === "lab" || kind === "lab alone");
  /** What a lab may weigh with all that it fetches later: its code, its QR code, its worker. */
  const budget = ({ lab }: Page): number => (lab && runsWasm(lab) ? 20_000 : 12_000);

  test("weighs at most 12 kB, and 20 kB where it runs WebAssembly, with all that it fetches later", () => {
    expect(those.length).toBeGreaterThan(0);
    for (const page of those.filter(({ kind }) => kind === "lab")) {
      const list = [...scripts(page)].map(
        (file) => `${posix.basename(file)} ${kilo(weight(file))}`,
      );
      told.push(`${page.file}: script ${kilo(sum(scripts(page)))} (${list.join(", ")})`);
    }
    none(
      those
        .filter((page) => sum(scripts(page)) > budget(page))
        .map(
          (page) => `${page.file}: ${kilo(sum(scripts(page)))}, more than ${kilo(budget(page))}`,
        ),
    );
  });

  test("is counted whole: the code that is drawn on demand, and the worker with its kernel", () => {
    for (const page of those) {
      const all = [...scripts(page)].map(textOf);
      expect(scripts(page).size).toBeGreaterThan(loads(page, "script[src]", "src").length);
      expect(all.some((text) => text.includes("crispEdges"))).toBe(true);
      const kernel = all.filter((text) => /WebAssembly\.(Module|Instance)/.test(text));
      expect(kernel).toHaveLength(page.lab && runsWasm(page.lab) ? 1 : 0);
    }
  });

  test("is on the pages of that lab only", () => {
    const owners = new Map<string, Set<string>>();
    for (const page of pages) {
      for (const file of loads(page, "script[src]", "src")) {
        owners.set(file, (owners.get(file) ?? new Set()).add(page.lab?.id ?? page.kind));
      }
    }
    none(
      [...owners]
        .filter(([, pages]) => pages.size > 1)
        .map(([file, pages]) => `${file}: is on the pages of ${[...pages].join(", ")}`),
    );
    none(those.filter((page) => loads(page, "script[src]", "src").length !== 1).map(({ file }) => `${file}: has not one script`)); // prettier-ignore
  });
});

test("the timeline weighs at most 120 kB with its styles, its script and all fonts", () => {
  const those = pages.filter(({ kind }) => kind === "timeline");
  expect(those.length).toBeGreaterThan(0);
  none(
    those.flatMap((page) => {
      const parts = [weight(page.file), sum(styles(page)), sum(scripts(page)), sum(fonts)];
      const whole = parts.reduce((all, part) => all + part, 0);
      const names = ["HTML", "styles", "script", "fonts"];
      const list = names.map((name, at) => `${name} ${kilo(parts[at] ?? 0)}`).join(", ");
      told.push(`${page.file}: ${kilo(whole)} (${list})`);
      expect(scripts(page).size).toBeGreaterThan(0);
      return whole > 120_000 ? [`${page.file}: ${kilo(whole)}, more than 120 kB (${list})`] : [];
    }),
  );
});

test("the fonts weigh at most 90 kB in all", () => {
  told.push(`fonts: ${kilo(sum(fonts))}`);
  expect(fonts.length).toBeGreaterThan(0);
  expect(sum(fonts)).toBeLessThanOrEqual(90_000);
});

test("the image of the wall weighs at most 20 kB", () => {
  const images = pages
    .filter(({ kind }) => kind === "home")
    .flatMap((page) => loads(page, "main img", "src"));
  expect(images.length).toBeGreaterThan(0);
  for (const image of new Set(images)) told.push(`${image}: ${kilo(weight(image))}`);
  none(
    [...new Set(images)]
      .filter((image) => weight(image) > 20_000)
      .map((image) => `${image}: ${kilo(weight(image))}`),
  );
});

describe("the checks find", () => {
  test("a page that is too heavy, its styles counted", () => {
    const [some] = pages.filter(({ kind }) => kind === "event");
    if (!some) throw new Error("no event has a page");
    expect(overBudget(some, 0.1)).toHaveLength(1);
    expect(document(some)).toBeGreaterThan(weight(some.file));
  });

  test("a script", () => {
    const [script] = filesWith(".js");
    expect(scripts(sample(`<script src="${build.base}${script}"></script>`)).size).toBeGreaterThan(
      0,
    );
    expect(
      scripts(sample(`<link rel="modulepreload" href="${build.base}${script}">`)).size,
    ).toBeGreaterThan(0);
  });
});
