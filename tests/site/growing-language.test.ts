// A language that has only begun is built as far as it goes: whole pages, no link that leads nowhere.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { contentCopy } from "../support/content-copy.ts";
import { code, growing } from "../support/growing.ts";
import { none } from "../support/site.ts";

const repository = join(import.meta.dirname, "../..");
const copy = contentCopy();

/** Events that later ones answer and that stories hold, so that links could lead out of the language. */
const chosen = [...copy.records.events]
  .filter(([, { follows }]) => follows.some(({ relation }) => relation === "denial"))
  .flatMap(([id, { follows }]) => [id, ...follows.map(({ event }) => event)])
  .slice(0, 2);

/** Builds the site with the copy of the content, and says what the build said. */
function build(): { status: number | null; said: string; dist: string } {
  const project = dirname(copy.folder);
  for (const name of ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"]) {
    cpSync(join(repository, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(project, "node_modules"));
  const { status, stdout, stderr } = spawnSync("astro", ["build", "--silent"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, BASE_PATH: "/", SITE_URL: "https://gezichtspunt.example" },
    shell: process.platform === "win32",
  });
  return { status, said: stdout + stderr, dist: join(project, "dist") };
}

test("a language with two events and no page of prose is built, and no link of it leads nowhere", () => {
  expect(chosen).toHaveLength(2);
  const { addLanguage, addInterface, translateWithAll } = growing(copy);
  addLanguage();
  addInterface();
  for (const id of chosen) translateWithAll(id);

  const { status, said, dist } = build();
  expect(said).not.toContain("Error");
  expect(status).toBe(0);
  const pages = readdirSync(join(dist, code), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(chosen.length);
  none(
    pages.flatMap((page) => {
      const $ = load(readFileSync(join(dist, code, page), "utf8"));
      const addresses = $("a[href^='/'], link[href^='/'], img[src^='/'], script[src]")
        .map((_, element) => $(element).attr("href") ?? $(element).attr("src") ?? "")
        .get()
        .map((address) => address.replace(/[?#].*$/, ""));
      return [...new Set(addresses)]
        .filter(
          (address) => !existsSync(join(dist, address, address.endsWith("/") ? "index.html" : "")),
        )
        .map((address) => `${page}: ${address}`);
    }),
  );
}, 240_000);
