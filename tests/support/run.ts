// `npm test`: types, lint, form, unit tests, two builds, tests of the built sites, tests in a browser.
import { spawnSync } from "node:child_process";
import { builds } from "./builds.ts";
import { findChromium } from "../../src/desk/chromium.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const vitest = ["vitest", "run", "--config", "tests/support/vitest.config.ts"];
const failed: string[] = [];
let passed = 0;

function step(
  name: string,
  [command = "", ...words]: readonly string[],
  env: Record<string, string> = {},
): void {
  say(`\n== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(command, words, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  say(
    `== ${name}: ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  if (status === 0) passed++;
  else failed.push(name);
}

step("content", ["node", "src/desk/desk.ts", "check"]);
step("types", ["astro", "check"]);
step("lint", ["eslint", "."]);
step("form", ["prettier", "--check", "--log-level", "warn", "."]);
step("unit tests", [...vitest, "tests/unit"]);
for (const { name, folder, site, base } of builds) {
  const env = { SITE_URL: site, BASE_PATH: base };
  step(`build (${name})`, ["astro", "build", "--silent", "--outDir", folder], env);
  step(`search index (${name})`, ["node", "src/desk/search-index.ts", folder], env);
  step(`site tests (${name})`, [...vitest, "tests/site"], { BUILD: name });
}
try {
  process.env["CHROMIUM_PATH"] = findChromium(say);
  step("browser tests", ["playwright", "test", "--config", "tests/support/playwright.config.ts"]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  failed.push("browser tests");
}

if (failed.length > 0) say(`\nFailed: ${failed.join(", ")}.`);
say(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
