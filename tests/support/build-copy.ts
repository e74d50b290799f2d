// A build of a copy of the content, for claims about a site as it may become.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { load, type CheerioAPI } from "cheerio";
import type { ContentCopy } from "./content-copy.ts";

const repository = resolve(import.meta.dirname, "../..");

export interface BuildOfCopy {
  /** The exit code. */
  readonly status: number | null;
  /** What the build said. */
  readonly said: string;
  /** The folder that holds the built site. */
  readonly dist: string;
  /** The addresses of its pages below a folder. */
  pagesIn(folder: string): string[];
  /** The page at an address, which ends with a slash. */
  page(address: string): CheerioAPI;
}

/**
 * Builds the site with the copy of the content, at the root of a host.
 * @param env what the build takes from its environment, for example SOURCE_DATE_EPOCH
 */
export function buildOf(copy: ContentCopy, env: Record<string, string> = {}): BuildOfCopy {
  const project = dirname(copy.folder);
  const dist = join(project, "dist");
  for (const name of ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"]) {
    rmSync(join(project, name), { recursive: true, force: true });
    cpSync(join(repository, name), join(project, name), { recursive: true });
  }
  linkPackages(project);
  const { status, stdout, stderr } = spawnSync("astro", ["build", "--silent"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, BASE_PATH: "/", SITE_URL: "https://gezichtspunt.example", ...env },
    shell: process.platform === "win32",
  });
  return {
    status,
    said: stdout + stderr,
    dist,
    pagesIn: (folder) =>
      globSync("**/index.html", { cwd: join(dist, folder) }).map(
        (file) => `/${folder}/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
      ),
    page: (address) => load(readFileSync(join(dist, address, "index.html"), "utf8")),
  };
}

/** Each package by a link of its own: what a build keeps between two builds stays with the copy. */
function linkPackages(project: string): void {
  const packages = join(project, "node_modules");
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages);
  const names = readdirSync(join(repository, "node_modules"));
  for (const name of names.filter((one) => one === ".bin" || !one.startsWith("."))) {
    symlinkSync(join(repository, "node_modules", name), join(packages, name));
  }
}
