// A copy of the repository in a temporary folder, with more content, that can be read and built.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { biggerContent } from "./bigger.ts";

const repository = join(import.meta.dirname, "../..");

/** What a part of the work took: seconds of computing, which other programs do not lengthen, and of waiting. */
export interface Cost {
  readonly computing: number;
  readonly waiting: number;
}

export class Project {
  readonly times: number;
  readonly folder = mkdtempSync(join(tmpdir(), "bench-"));
  /** The built site. */
  readonly dist = join(this.folder, "dist");

  /** @param times how many copies there are of each event, source and story */
  constructor(times: number) {
    this.times = times;
    for (const name of ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"]) {
      cpSync(join(repository, name), join(this.folder, name), { recursive: true });
    }
    this.#linkModules();
    biggerContent(join(repository, "content"), join(this.folder, "content"), times);
  }

  /** Reads the content, checks it and joins it, `rounds` times in one process; the quickest counts. */
  read(rounds: number): Cost {
    return this.#run("read.ts", String(rounds));
  }

  /** Builds the whole site from nothing. */
  build(): Cost {
    rmSync(this.dist, { recursive: true, force: true });
    return this.#run("build.ts");
  }

  /** How many pages and files the built site has. */
  count(): { pages: number; files: number } {
    const files = readdirSync(this.dist, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    return { pages: files.filter((name) => name.endsWith(".html")).length, files: files.length };
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A folder of links, so that what Astro remembers in node_modules is not that of the repository. */
  #linkModules(): void {
    const [from, to] = [join(repository, "node_modules"), join(this.folder, "node_modules")];
    mkdirSync(to);
    for (const name of readdirSync(from)) {
      if (name.startsWith(".") && name !== ".bin") continue;
      symlinkSync(join(from, name), join(to, name), "junction");
    }
  }

  #run(script: string, ...words: string[]): Cost {
    const path = join(import.meta.dirname, "work", script);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
      cwd: this.folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const last = stdout.trim().split("\n").at(-1) ?? "";
    if (status !== 0)
      throw new Error(
        `${script} failed with ${this.times} times the events:\n${stderr}\n${stdout}`,
      );
    return JSON.parse(last) as Cost;
  }
}
