// Writes a source and its event as new files of the timeline: both or none, never over another file.
import { randomBytes } from "node:crypto";
import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { idPattern } from "../../schemas/words.ts";
import { DeskError } from "../error.ts";
import { folders, recordFile } from "./write-folders.ts";

type Kind = "sources" | "events";

/** A record that is to become a file. */
export interface NewRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
}

/** Whether a record of that id is there, as a file or anything else. */
export function isTaken(content: string, kind: Kind, id: string): boolean {
  const path = join(content, folders[kind], `${id}.yaml`);
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Writes all records, or none when one of them cannot be written.
 * @param content path of the folder `content`
 * @throws DeskError when a file is there already, or a folder lies outside the content
 */
export function writeNew(content: string, records: readonly NewRecord[]): void {
  const temporary: string[] = [];
  const made: string[] = [];
  try {
    const places = records.map(({ kind, id, text }) => {
      const folder = folderOf(content, kind);
      if (!idPattern.test(id)) throw new DeskError(`"${id}" is no name for a record.`);
      const draft = join(folder, `.${id}.${randomBytes(6).toString("hex")}.tmp`);
      temporary.push(draft);
      writeFileSync(draft, text, { flag: "wx" });
      return { draft, file: join(folder, `${id}.yaml`), name: recordFile(kind, id) };
    });
    for (const { draft, file, name } of places) {
      putThere(draft, file, name);
      made.push(file);
    }
  } catch (error) {
    for (const file of made) rmSync(file, { force: true });
    if (error instanceof DeskError) throw error;
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new DeskError(
      `Nothing was written: the timeline in ${content} cannot be written${code}.`,
    );
  } finally {
    for (const file of temporary) rmSync(file, { force: true });
  }
}

/** The real folder of a kind, which must lie where it seems to lie. */
function folderOf(content: string, kind: Kind): string {
  let top: string;
  let folder: string;
  try {
    top = realpathSync(content);
    folder = realpathSync(join(content, folders[kind]));
  } catch {
    throw new DeskError(
      `Nothing was written: content/${folders[kind]} does not exist in ${content}.`,
    );
  }
  if (folder === join(top, folders[kind])) return folder;
  throw new DeskError(
    `Nothing was written: content/${folders[kind]} leads to another folder, ${folder}.`,
  );
}

/** Gives a whole file its name, which fails when something has that name. */
function putThere(draft: string, file: string, name: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") throw new DeskError(`Nothing was written: ${name} is there already.`);
    // Some disks know no second name for a file.
    copyFileSync(draft, file, constants.COPYFILE_EXCL);
  }
}
