// Claims about the ledger of published addresses: it grows, and nothing leaves it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { addressesIn, ledgerText, notIn, readLedger } from "../../../src/model/ledger.ts";

describe("the ledger", () => {
  test("is read as it was written, in order, each address once", () => {
    const text = ledgerText(["/b/", "/a/", "/b/", "/"]);
    expect(readLedger(text)).toEqual(["/", "/a/", "/b/"]);
    expect(ledgerText(readLedger(text))).toBe(text);
    expect(text).toMatch(/^# .+\n\/\n/);
  });

  test("may be empty, and an editor's blank lines, comments and line ends do no harm", () => {
    expect(readLedger("")).toEqual([]);
    expect(readLedger(ledgerText([]))).toEqual([]);
    expect(readLedger("# a\r\n\r\n/a/ \r\n# b\r\n/b/\r\n")).toEqual(["/a/", "/b/"]);
  });

  test("holds the addresses of pages, not of files and not of the page for missing ones", () => {
    const files = ["index.html", "404.html", "a/index.html", "a/b/index.html", "a/index.json"];
    expect(addressesIn(files)).toEqual(["/", "/a/", "/a/b/"]);
  });

  test("lacks what a build has and it has not", () => {
    expect(notIn(["/a/", "/gone/"], ["/a/", "/b/"])).toEqual(["/b/"]);
  });
});

describe("the command", () => {
  const project = mkdtempSync(join(tmpdir(), "ledger-"));
  afterAll(() => rmSync(project, { recursive: true }));
  const ledger = join(project, "content/published.txt");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [resolve("src/desk/ledger.ts"), ...words], {
      cwd: project,
      encoding: "utf8",
    });

  test("refuses a folder that is no build, in one sentence, and writes nothing", () => {
    write("content/published.txt", "/kept/\n");
    write("other/index.html", "");
    for (const folder of ["nowhere", "other"]) {
      const { status, stdout, stderr } = run(folder);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toBe(`${folder} holds no built site; run npm run build first.\n`);
    }
    expect(readFileSync(ledger, "utf8")).toBe("/kept/\n");
  });

  test("adds what is new, keeps what the build has no more, and says how many came", () => {
    write("content/published.txt", "/gone/\n");
    for (const file of ["index.html", "404.html", "a/index.html"]) write(`dist/${file}`, "");
    expect(run().stdout).toBe("2 addresses were added to content/published.txt.\n");
    const first = readFileSync(ledger, "utf8");
    expect(readLedger(first)).toEqual(["/", "/a/", "/gone/"]);
    expect(run("dist").stdout).toBe("0 addresses were added to content/published.txt.\n");
    expect(readFileSync(ledger, "utf8")).toBe(first);
    write("dist/b/index.html", "");
    expect(run("dist").stdout).toBe("1 address was added to content/published.txt.\n");
  });
});
