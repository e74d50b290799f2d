// Takes the bytes of an article from a file or an address, with limits on time and size.
import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { DeskError } from "../error.ts";
import { fetchArticle } from "./input-address.ts";
import { mostBytes } from "./limits.ts";
import type { Origin } from "./origin.ts";

export interface Input {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** Every address that led to it: the one that was asked and those it sent on to. */
  readonly addresses: readonly string[];
}

/** Whether a word is an address and no path. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

/**
 * The bytes of a file or an address.
 * @throws DeskError with one sentence when there are none, or too many
 */
export async function takeIn(word: string): Promise<Input> {
  return isAddress(word) ? fetchArticle(word) : readFile(word);
}

async function readFile(path: string): Promise<Input> {
  let file: FileHandle;
  try {
    // Without waiting for a writer, should it be a pipe.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new DeskError(whyNot(path, error));
  }
  try {
    const found = await file.stat();
    if (found.isDirectory()) {
      throw new DeskError(`${path} is a folder: name the files in it that are articles.`);
    }
    if (!found.isFile()) {
      throw new DeskError(`${path} is no regular file: give a file with an article.`);
    }
    if (found.size > mostBytes) throw new DeskError(tooLarge(path));
    const bytes = await readAtMost(file, path);
    return { bytes, origin: { name: basename(path) }, addresses: [] };
  } finally {
    await file.close();
  }
}

/** A file may grow while it is read, and some systems tell no size. */
async function readAtMost(file: FileHandle, path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(256 * 1024));
    if (bytesRead === 0) return Buffer.concat(parts);
    size += bytesRead;
    if (size > mostBytes) throw new DeskError(tooLarge(path));
    parts.push(buffer.subarray(0, bytesRead));
  }
}

/** What is told of a file or an answer that is too large. */
export function tooLarge(name: string): string {
  return `${name} is larger than ${mostBytes / 1024 / 1024} MB: save the article alone, without pictures.`;
}

function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return `${path} does not exist: give the path of a file, or an address with https://.`;
  }
  if (code === "EACCES" || code === "EPERM") return `${path} may not be read by you.`;
  return `${path} cannot be read${typeof code === "string" ? ` (${code})` : ""}.`;
}
