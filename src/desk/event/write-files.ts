// Writes records that are there already, or a new one: all of them whole, or none.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentFile, folders, type Kind } from "../../model/records.ts";
import { idPattern } from "../../schemas/words.ts";
import { DeskError } from "../error.ts";

export interface RecordText {
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
}

/**
 * Gives each file its new text.
 * @param content path of the folder `content`
 * @throws DeskError when one cannot be written; then each file is as it was
 */
export function writeFiles(content: string, records: readonly RecordText[]): void {
  const made: string[] = [];
  const before: { file: string; text: string | undefined }[] = [];
  try {
    const places = records.map(({ kind, id, text }) => {
      const folder = folderOf(content, kind);
      const draft = join(folder, `.${nameOf(id)}.${randomBytes(6).toString("hex")}.tmp`);
      made.push(draft);
      writeFileSync(draft, text, { flag: "wx" });
      return { draft, file: join(folder, `${id}.yaml`) };
    });
    for (const { draft, file } of places) {
      before.push({ file, text: existsSync(file) ? readFileSync(file, "utf8") : undefined });
      renameSync(draft, file);
    }
  } catch (error) {
    for (const { file, text } of before) {
      if (text === undefined) rmSync(file, { force: true });
      else writeFileSync(file, text);
    }
    if (error instanceof DeskError) throw error;
    const names = records.map(({ kind, id }) => contentFile(kind, id)).join(" and ");
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new DeskError(`Nothing was written: ${names} cannot be written${code}.`);
  } finally {
    for (const draft of made) rmSync(draft, { force: true });
  }
}

function nameOf(id: string): string {
  if (!idPattern.test(id)) throw new DeskError(`"${id}" is no name for a record.`);
  return id;
}

/** The folder of a kind, which must lie where it seems to lie. */
function folderOf(content: string, kind: Kind): string {
  const [top, folder] = [realpathSync(content), realpathSync(join(content, folders[kind]))];
  if (folder === join(top, folders[kind])) return folder;
  throw new DeskError(`Nothing was written: content/${folders[kind]} leads to another folder.`);
}
