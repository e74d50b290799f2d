// Measures `desk add` on a page of normal size: the time on the clock, and the memory of all its processes.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");
const articles = join(repository, "tests/articles");

export interface AddUse {
  /** Seconds on the clock, from the call of node to its end. */
  readonly seconds: number;
  /** Bytes: the most that its processes held together at one time; null where the system does not tell. */
  readonly memory: number | null;
}

/** Bytes of a page of a news site, most of them menus, styles and scripts: an estimate on the high side. */
const normal = 300_000;

/**
 * The middle of several runs on the clock, and the memory of one more, each in a fresh copy of the content.
 * @param article the name of a file in tests/articles; HTML is brought to the size of a normal page
 */
export async function addUse(article: string, rounds = 5): Promise<AddUse> {
  const folder = mkdtempSync(join(tmpdir(), "bench-add-"));
  try {
    const page = join(folder, article);
    writeFileSync(page, pageOf(article));
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round++) seconds.push(await secondsOf(page, folder));
    const middle = seconds.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
    return { seconds: middle, memory: await memoryOf(page, folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function secondsOf(page: string, folder: string): Promise<number> {
  const process = start(page, folder);
  const begin = performance.now();
  await ended(process);
  return (performance.now() - begin) / 1000;
}

/** Looks at all its processes again and again: not in a run whose time is taken. */
async function memoryOf(page: string, folder: string): Promise<number | null> {
  const process = start(page, folder);
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, heldBy(process.pid ?? 0))), 15);
  try {
    await ended(process);
  } finally {
    clearInterval(watch);
  }
  return most > 0 ? most : null;
}

/** Bytes in memory of a process and those that it started. */
function heldBy(top: number): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" });
  const rows = (stdout ?? "")
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/).map(Number));
  return rows.reduce(
    (sum, [id, parent, kilobytes = 0]) =>
      id === top || parent === top ? sum + kilobytes * 1024 : sum,
    0,
  );
}

function start(page: string, folder: string): ChildProcess {
  const content = join(folder, "content");
  rmSync(content, { recursive: true, force: true });
  cpSync(join(repository, "content"), content, { recursive: true });
  const desk = join(repository, "src/desk/desk.ts");
  return spawn(process.execPath, [desk, "add", page, "--content", content], { stdio: "ignore" });
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error("desk add failed on a page of tests/articles");
}

/** The article; a page gets a menu, styles and data around it, as real ones have. */
function pageOf(article: string): string | Uint8Array {
  const bytes = readFileSync(join(articles, article));
  if (!article.endsWith(".html")) return bytes;
  const [before = "", after = ""] = bytes.toString("utf8").split("</body>");
  let around = "";
  for (let at = 0; before.length + around.length < normal; at++) {
    around +=
      `<div class="teaser"><a href="/bericht/${at}"><img src="/beeld/${at}.jpg" alt=""><span>Nog een bericht, nummer ${at}</span></a></div>\n` +
      `<style>.teaser-${at} > a:hover { color: rgb(${at % 255}, 0, 0); margin: 0 auto }</style>\n` +
      `<script>window.data = window.data || []; window.data.push({ "id": ${at}, "path": "/bericht/${at}" });</script>\n`;
  }
  return `${before}<aside>${around}</aside></body>${after}`;
}
