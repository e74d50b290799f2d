// Finds a Chromium to test and print with, or installs one, and says what it did.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium: CHROMIUM_PATH, the system's, Playwright's, or one that it installs.
 * @throws Error with what to do when none is there and none can be installed
 */
export function findChromium(say: (line: string) => void): string {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked !== undefined) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, but nothing is there.`);
    say(`Chromium: ${asked}, named by CHROMIUM_PATH.`);
    return asked;
  }
  const found = usual.find((path) => existsSync(path));
  if (found) {
    say(`Chromium: ${found}, found on this system.`);
    return found;
  }
  if (existsSync(chromium.executablePath())) {
    say(`Chromium: ${chromium.executablePath()}, Playwright's own.`);
    return chromium.executablePath();
  }
  return install(say);
}

function install(say: (line: string) => void): string {
  const attempts: { what: string; run: () => void; path: string }[] = [
    {
      what: "Debian's package chromium",
      run: () => {
        const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
        const apt = (...words: string[]) => {
          const [command = "apt-get", ...rest] = [...root, "apt-get", ...words];
          execFileSync(command, rest, {
            stdio: "ignore",
            env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
          });
        };
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium");
      },
      path: "/usr/bin/chromium",
    },
    {
      what: "Playwright's own Chromium",
      run: () => {
        execFileSync("npx", ["playwright", "install", "chromium"], {
          stdio: "ignore",
          shell: process.platform === "win32",
        });
      },
      path: chromium.executablePath(),
    },
  ];
  for (const { what, run, path } of attempts) {
    say(`Chromium: none found, installing ${what} …`);
    try {
      run();
    } catch {
      say(`Chromium: ${what} could not be installed here.`);
      continue;
    }
    if (existsSync(path)) {
      say(`Chromium: ${path}, installed now.`);
      return path;
    }
  }
  throw new Error(
    "No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}
