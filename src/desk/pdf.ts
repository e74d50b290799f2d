// `npm run pdf`: builds the site with links to PDFs, and prints plans, worksheets, cards and answers into `dist`.
import { spawnSync } from "node:child_process";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { pdfOf, printedPages } from "../exports/pdf.ts";
import { editionsOf } from "../model/edition.ts";
import { siteIn } from "../model/site.ts";
import { basePath } from "./base-path.ts";
import { findChromium } from "./chromium.ts";
import { indexSite } from "./search-index.ts";
import { siteServer } from "./serve.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = "dist";
const base = basePath();

/** Prints every page that has a PDF. @returns how many */
async function print(addresses: readonly string[]): Promise<number> {
  const server = siteServer(folder, base).listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: findChromium(say) });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const [at, address] of addresses.entries()) {
      await page.goto(`http://localhost:${port}${address}`, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready);
      const path = join(folder, decodeURIComponent(pdfOf(address)).slice(base.length));
      await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
      if ((at + 1) % 20 === 0) say(`${at + 1} of ${addresses.length} pages printed`);
    }
    return addresses.length;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const editions = editionsOf(siteIn("content"), base);
  const built = spawnSync("astro", ["build", "--silent", "--outDir", folder], {
    stdio: "inherit",
    env: { ...process.env, PDF: "1" },
    shell: process.platform === "win32",
  });
  if (built.status !== 0) throw new Error("The site could not be built, so nothing was printed.");
  await indexSite(folder, "content", base);
  say(`${await print(editions.flatMap(printedPages))} PDFs stand in ${folder}.`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
