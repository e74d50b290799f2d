// Measures the search lab in a browser: how fast faces are compared, and how much memory a million of them take.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { build } from "vite";
import { kernels } from "../../src/labs/search/kernel/compile.ts";
import type { Bench, Cancelled, Times, Use } from "./search/page.ts";

declare global {
  /** Put there by search/page.ts. */
  var bench: Bench;
}

/** Nothing listens here: all that the page asks for is answered from memory. */
const host = "http://localhost:9/";

/** Times of the kernel, of only reading the same memory, and of the plain loop. */
export async function kernelTimes(browser: Browser, size: number): Promise<Times> {
  const page = await open(browser);
  const times = await page.evaluate((size) => globalThis.bench.times(size), size);
  await page.close();
  return times;
}

/**
 * What using the lab costs at a size, and the memory in bytes of the process of page and worker
 * while it holds the population; null where the system does not tell.
 */
export async function searchUse(
  browser: Browser,
  size: number,
): Promise<Use & { memory: number | null; cancelled: Cancelled }> {
  const page = await open(browser);
  const use = await page.evaluate((size) => globalThis.bench.use(size), size);
  const memory = await largestRenderer(browser);
  const cancelled = await page.evaluate((size) => globalThis.bench.cancelling(size), size);
  await page.close();
  return { ...use, memory, cancelled };
}

/** Chromium's own measure leaves out what a worker's WebAssembly holds; the system's does not. */
async function largestRenderer(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => String(id));
  try {
    const sizes = execFileSync("ps", ["-o", "rss=", "-p", ids.join(",")], { encoding: "utf8" });
    return Math.max(...sizes.trim().split(/\s+/).map(Number)) * 1024;
  } catch {
    return null;
  }
}

async function open(browser: Browser): Promise<Page> {
  const files = await bundle();
  const page = await browser.newPage();
  await page.route(`${host}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return route.fulfill({
      body: files.get(name) ?? `<!doctype html><script type="module" src="/page.js"></script>`,
      contentType: files.has(name) ? "text/javascript" : "text/html",
    });
  });
  await page.goto(host);
  await page.waitForFunction(() => "bench" in globalThis);
  return page;
}

/** The page's script and its worker, by name. */
async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL("search", import.meta.url)),
    logLevel: "error",
    plugins: [kernels()],
    worker: { format: "es", plugins: () => [kernels()] },
    build: {
      write: false,
      rollupOptions: {
        input: fileURLToPath(new URL("search/page.ts", import.meta.url)),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]),
  );
}
