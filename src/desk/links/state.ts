// Keeps what was found in one JSON file: the report, and where a stopped run goes on.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { DeskError } from "../error.ts";
import { verdicts } from "./judge.ts";

const resultSchema = z.strictObject({
  address: z.string(),
  /** When it was asked: a moment in UTC. */
  asked: z.string(),
  verdict: z.enum(verdicts),
  reason: z.string(),
  to: z.string().optional(),
  title: z.string().optional(),
  copy: z
    .union([z.strictObject({ address: z.string(), day: z.string() }), z.enum(["none", "silent"])])
    .optional(),
  /** Where the content names it. */
  uses: z.array(z.strictObject({ file: z.string(), field: z.string(), written: z.string() })),
});

const stateSchema = z.strictObject({ report: z.literal("links"), results: z.array(resultSchema) });

export type Result = z.infer<typeof resultSchema>;

/** The results of a file by address; none when there is no file. @throws DeskError when it is another file */
export function readState(file: string): Map<string, Result> {
  if (!existsSync(file)) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    value = undefined;
  }
  const state = stateSchema.safeParse(value);
  if (!state.success)
    throw new DeskError(
      `${file} is not a report of this command; name another file with --report, or take it away.`,
    );
  return new Map(state.data.results.map((result) => [result.address, result]));
}

/** Writes the results, ordered by address: the whole file or nothing. @throws DeskError when it cannot */
export function writeState(file: string, results: Iterable<Result>): void {
  const ordered = [...results].sort((one, other) => (one.address < other.address ? -1 : 1));
  writeWhole(file, `${JSON.stringify({ report: "links", results: ordered }, null, 2)}\n`);
}

/** Writes a file under another name first, so that it is never there by half. @throws DeskError */
export function writeWhole(file: string, text: string): void {
  const half = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new DeskError(`${file} cannot be written (${code}); name another file with --report.`);
  }
}
