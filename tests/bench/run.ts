// `npm run bench`: how the work grows when the timeline grows. Times are told as ratios only, since machines differ.
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { editionsOf } from "../../src/model/edition.ts";
import { siteIn } from "../../src/model/site.ts";
import { findChromium } from "../support/chromium.ts";
import { filterCost } from "./filter.ts";
import { Project, type Cost } from "./project.ts";

/** How many times as many events, sources and stories. */
const times = 10;
/** No worse than linear, with some room for chance. */
const most = times * 1.15;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let failed = 0;

function judge(what: string, real: number, bigger: number, unit: string): void {
  const ratio = bigger / real;
  const good = ratio <= most;
  if (!good) failed++;
  say(
    `${good ? "PASS" : "FAIL"}  ${what}: ${real.toFixed(2)} ${unit}, with ${times} times the events ${bigger.toFixed(2)} ${unit}: ` +
      `${ratio.toFixed(1)} times as long (at most ${most.toFixed(1)})`,
  );
}

/** The cheapest of several, which other programs disturbed least. */
function cheapest(rounds: number, work: () => Cost): Cost {
  const costs = Array.from({ length: rounds }, work);
  return costs.reduce((one, other) => (other.computing < one.computing ? other : one));
}

function perPage(project: Project, { computing }: Cost): string {
  const { pages, files } = project.count();
  const each = (count: number) => ((computing / count) * 1000).toFixed(1);
  return `${pages} pages in ${files} files: ${each(pages)} ms a page, ${each(files)} ms a file`;
}

const [real, bigger] = [new Project(1), new Project(times)];
try {
  say("Seconds of computing, which other programs on the machine do not lengthen:");
  judge("reading the content", real.read(9).computing, bigger.read(5).computing, "s");

  const built = cheapest(2, () => real.build());
  const builtBigger = bigger.build();
  judge("astro build", built.computing, builtBigger.computing, "s");
  say(`      now       ${perPage(real, built)}; ${built.waiting.toFixed(0)} s on the clock`);
  say(
    `      ${times} times  ${perPage(bigger, builtBigger)}; ${builtBigger.waiting.toFixed(0)} s on the clock`,
  );

  say("Milliseconds of computing in Chromium, on the whole timeline:");
  const browser = await chromium.launch({
    executablePath: findChromium(() => undefined),
    args: ["--no-sandbox"],
  });
  const [edition] = editionsOf(siteIn(join(real.folder, "content")), "/");
  const path = edition?.at.timeline ?? "/";
  const filters = await filterCost(browser, real.dist, path);
  const filtersBigger = await filterCost(browser, bigger.dist, path);
  await browser.close();
  judge("until the filters can be used", filters.ready, filtersBigger.ready, "ms");
  judge("one change of a filter", filters.change, filtersBigger.change, "ms");
} finally {
  real.delete();
  bigger.delete();
}
say(
  failed === 0
    ? "Nothing grows faster than the timeline."
    : `${failed} grow faster than the timeline.`,
);
process.exitCode = failed === 0 ? 0 : 1;
