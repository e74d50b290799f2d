// `npm run bench`: how the work grows when the timeline grows, how fast the search lab compares, and what the
// first search on the site costs.
// Times are told as ratios only, since machines differ.
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { editionsOf } from "../../src/model/edition.ts";
import { siteIn } from "../../src/model/site.ts";
import { findChromium } from "../../src/desk/chromium.ts";
import { addUse } from "./add.ts";
import { filterCost } from "./filter.ts";
import { firstResult } from "./first-result.ts";
import { kernelTimes, searchUse } from "./kernel.ts";
import { Project, type Cost } from "./project.ts";
import { firstSearch, writeWholeIndex } from "./site-search.ts";
import { indexSite } from "../../src/desk/search-index.ts";

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

/** The search lab: the kernel against only reading, and against the plain loop, in one run. */
async function judgeSearch(browser: Browser): Promise<void> {
  const size = 1_000_000;
  say(`Comparing one face with ${size} in Chromium, medians of interleaved rounds:`);
  const { kernel, read, plain, toRead, gain, identical } = await kernelTimes(browser, size);
  say(
    `      kernel ${kernel.toFixed(2)} ms, only reading ${read.toFixed(2)} ms, plain loop ${plain.toFixed(1)} ms`,
  );
  const check = (good: boolean, what: string): void => {
    if (!good) failed++;
    say(`${good ? "PASS" : "FAIL"}  ${what}`);
  };
  check(toRead <= 1.3, `kernel: ${toRead.toFixed(2)} times only reading (at most 1.3)`);
  check(gain >= 20, `plain loop: ${gain.toFixed(1)} times the kernel (at least 20)`);
  check(identical, `scores identical: ${identical ? "yes" : "no"}`);

  const { made, found, cancelled, memory } = await searchUse(browser, size);
  const slowest = Math.max(cancelled.making, cancelled.searching);
  check(
    slowest <= 100,
    `cancelled, and free for something else after ${slowest.toFixed(0)} ms (at most 100)`,
  );
  say(
    `      in the worker: made in ${made.milliseconds.toFixed(0)} ms, compared in ${found.milliseconds.toFixed(2)} ms`,
  );
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  say(
    `      memory: rows and scores ${megabytes(made.bytes)}, the whole process ${memory === null ? "not known" : megabytes(memory)}`,
  );
}

/** The desk on a page of normal size and on a PDF: a person waits for it, so this is told in seconds. */
async function judgeAdd(): Promise<void> {
  for (const article of ["nl-nieuws-wordpress.html", "nl-besluit.pdf"]) {
    const { seconds, memory } = await addUse(article);
    const good = seconds < 2 && (memory ?? 0) < 300e6;
    if (!good) failed++;
    say(
      `${good ? "PASS" : "FAIL"}  desk add ${article}: ${seconds.toFixed(2)} s (less than 2), ` +
        `memory ${memory === null ? "not known" : `${(memory / 1e6).toFixed(0)} MB`} (less than 300)`,
    );
  }
}

/** The first search of a reader, beside one index of the same pages that is loaded whole. */
async function judgeFirstSearch(browser: Browser, project: Project): Promise<void> {
  const content = join(project.folder, "content");
  await indexSite(project.dist, content, "/");
  for (const edition of editionsOf(siteIn(content), "/")) {
    writeWholeIndex(project.dist, edition);
    const [term] = edition.terms.filter(({ id }) => id === "face-recognition");
    const query = term ? edition.say(term.term) : "";
    const { ours, whole } = await firstSearch(browser, project.dist, edition.at.search, query);
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
    const good = project.times > 1 || ours.bytes <= 120_000;
    if (!good) failed++;
    say(
      `${good ? "PASS" : "FAIL"}  first search (${edition.language.code}${project.times > 1 ? `, ${project.times} times the events` : ""}): ` +
        `${kilobytes(ours.bytes)} (at most 120 kB for the real site), first result after ${ours.wait.toFixed(0)} ms; ` +
        `one index loaded whole: ${kilobytes(whole.bytes)}, ${whole.wait.toFixed(0)} ms`,
    );
  }
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
  await judgeAdd();
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
  await judgeSearch(browser);
  await judgeFirstSearch(browser, real);
  await judgeFirstSearch(browser, bigger);
  const first = await firstResult(browser, real.dist, edition?.at.lab("search") ?? "/");
  say(`      the page of the lab: first result among 10,000 people after ${first.toFixed(0)} ms`);
  await browser.close();
  judge("until the filters can be used", filters.ready, filtersBigger.ready, "ms");
  judge("one change of a filter", filters.change, filtersBigger.change, "ms");
} finally {
  real.delete();
  bigger.delete();
}
say(
  failed === 0
    ? "Nothing grows faster than the timeline, and the search lab is as fast as it should be."
    : `${failed} of the measurements miss their goal.`,
);
process.exitCode = failed === 0 ? 0 : 1;
