// Playwright for the browser tests: each build served with its headers, one Chromium.
import { defineConfig } from "@playwright/test";
import { builds } from "./builds.ts";
import { findChromium } from "../../src/desk/chromium.ts";

// The runner has said already which Chromium it is.
const executablePath = findChromium(() => undefined);

export default defineConfig({
  testDir: "../browser",
  outputDir: "../../node_modules/.cache/gezichtspunt/playwright",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["list", { printSteps: false }]],
  timeout: 60_000,
  use: {
    browserName: "chromium",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
      ],
    },
    baseURL: `http://localhost:${builds[0]?.port}`,
  },
  webServer: builds.map(({ folder, base, port }) => ({
    command: `node src/desk/serve.ts ${folder}`,
    cwd: "../..",
    env: { PORT: String(port), BASE_PATH: base },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  })),
});
