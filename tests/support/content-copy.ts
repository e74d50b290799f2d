// A copy of the content in a temporary folder that a test may spoil, and the table of spoiled records.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { ContentError, tell, type Mistake } from "../../src/model/mistakes.ts";
import { folders, readRecords, type Records } from "../../src/model/records.ts";
import { siteIn } from "../../src/model/site.ts";

export const contentFolder = join(import.meta.dirname, "../../content");

type Group = Record<string | number, unknown>;

export class ContentCopy {
  /** The copy, to be given to `siteIn`. */
  readonly folder: string;
  /** The records of the copy as long as nothing is changed. */
  readonly records: Records;
  /** The code of the first language. */
  readonly first: string;
  readonly #sound: string;
  readonly #touched = new Set<string>();

  constructor() {
    const top = mkdtempSync(join(tmpdir(), "content-"));
    this.folder = join(top, "content");
    this.#sound = join(top, "sound");
    cpSync(contentFolder, this.#sound, { recursive: true });
    cpSync(this.#sound, this.folder, { recursive: true });
    this.records = readRecords(this.folder);
    this.first = this.records.languages[0]?.code ?? "";
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string | Buffer): void {
    let top = path;
    while (!existsSync(join(this.folder, dirname(top)))) top = dirname(top);
    this.#touched.add(top);
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    this.#touched.add(path);
    rmSync(join(this.folder, path), { recursive: true });
  }

  rename(from: string, to: string): void {
    const text = readFileSync(join(this.folder, from));
    this.remove(from);
    this.write(to, text);
  }

  /** Puts a value into a field of a YAML file (`follows[0].event`), or takes it away: undefined. */
  set(path: string, field: string, value: unknown): void {
    const record = parse(this.text(path)) as Group;
    const parts = field.match(/[^.[\]]+/g) ?? [];
    const last = parts.pop() ?? "";
    const group = parts.reduce((here, part) => (here[part] ??= {}) as Group, record);
    group[last] = value;
    this.write(path, stringify(record, { aliasDuplicateObjects: false }));
  }

  /** Makes the copy sound again. */
  restore(): void {
    for (const path of this.#touched) {
      rmSync(join(this.folder, path), { recursive: true, force: true });
      const sound = join(this.#sound, path);
      if (existsSync(sound)) cpSync(sound, join(this.folder, path), { recursive: true });
    }
    this.#touched.clear();
  }

  delete(): void {
    rmSync(dirname(this.folder), { recursive: true });
  }
}

/** The copy for one file of tests: whole before each test, gone after the last. */
export function contentCopy(): ContentCopy {
  const copy = new ContentCopy();
  afterEach(() => copy.restore());
  afterAll(() => copy.delete());
  return copy;
}

/** The path of a record from the top of the content. */
export function fileOf(kind: keyof typeof folders, id: string): string {
  return `${folders[kind]}/${id}.yaml`;
}

/** The first id whose record answers to a description; the content must have one. */
export function idWhere<Thing>(
  things: ReadonlyMap<string, Thing>,
  fits: (thing: Thing, id: string) => boolean = () => true,
): string {
  const found = [...things].find(([id, thing]) => fits(thing, id));
  if (!found) throw new Error("the content holds no record that this test can spoil");
  return found[0];
}

/** What is wrong with a content folder; a test fails when nothing is, or when it throws otherwise. */
export function mistakesOf(folder: string, today?: string): readonly Mistake[] {
  try {
    siteIn(folder, today);
  } catch (error) {
    if (error instanceof ContentError) return error.mistakes;
    throw error;
  }
  throw new Error("the content passed as sound");
}

/** One way to spoil the content, and the one mistake that must be told of it. */
export interface BadRecord {
  readonly claim: string;
  /** The file that is told, from the top of the content, and the field. */
  readonly file: string;
  readonly field: string;
  /** The value to put into the field; left out, the field is taken away. */
  readonly value?: unknown;
  /** What to do instead of putting `value` into the field. */
  readonly change?: () => void;
  readonly wrong: string;
  /** A part of the remedy. */
  readonly right: string;
}

/** Each record of the table stops the build with one mistake, told in two plain sentences. */
export function stopTheBuild(copy: ContentCopy, table: readonly BadRecord[]): void {
  test.each(table)("$claim", ({ file, field, value, change, wrong, right }) => {
    if (change) change();
    else copy.set(file, field, value);
    const mistakes = mistakesOf(copy.folder);
    expect(mistakes.map(tell)).toEqual([expect.stringContaining(right)]);
    expect(mistakes).toEqual([
      { file: `content/${file}`, field, wrong, right: expect.stringContaining(right) as string },
    ]);
    expect(mistakes.map(tell)[0]).toMatch(/^content\/\S+[^\n]*[^.\n]\. \S[^\n]*[.?]$/);
    expect(mistakes.map(tell)[0]).not.toMatch(/undefined|\[object|Invalid|null|\.\.|\s\s/);
  });
}
