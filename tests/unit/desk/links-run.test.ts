// Claims about the command `links`: its report, going on after a stop, its options and its exit codes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Desk } from "../../../src/desk/desk-frame.ts";
import { help, run } from "../../../src/desk/links/links.ts";
import type { Result } from "../../../src/desk/links/state.ts";
import type { World } from "../../../src/desk/links/world.ts";
import {
  answer,
  badServers,
  deserted,
  page,
  quietWorld,
  sendOn,
  type BadServer,
} from "../../support/bad-server.ts";

const [server] = badServers(1) as [BadServer];
let top = "";
beforeEach(() => void (top = mkdtempSync(join(tmpdir(), "links-"))));
afterEach(() => rmSync(top, { recursive: true }));

const content = (): string => join(top, "content");
const report = (): string => join(top, "reports/links.json");
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content(), path)), { recursive: true });
  writeFileSync(join(content(), path), text);
};
/** A source for each path of the server. */
const sources = (...paths: readonly string[]): void =>
  paths.forEach((path) => write(`timeline/sources/s${path.replaceAll("/", "-")}.yaml`, `url: ${server.at(path)}\n`)); // prettier-ignore
const results = (): Result[] =>
  (JSON.parse(readFileSync(report(), "utf8")) as { results: Result[] }).results;
const verdicts = () => Object.fromEntries(results().map(({ address, verdict }) => [new URL(address).pathname, verdict])); // prettier-ignore

/** Runs the command and gives what it said. */
async function links(words: readonly string[] = [], changes: Partial<World> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const desk: Desk = {
    content: content(),
    today: "2026-11-24",
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
  };
  const code = await run([...words, "--report", report()], desk, quietWorld(changes));
  return { code, said, complained };
}

const gone = answer(410);
const fine = answer(200, page("Een pagina", "Met woorden"));

describe("the report", () => {
  test("is a JSON file and a Markdown text, and tells where each address is named", async () => {
    sources("/gone", "/ok", "/old");
    write("law/a.yaml", `text: ${server.at("/gone")}#artikel-3\n`);
    server.on("/ok", fine);
    server.on("/old", sendOn(301, "/ok"));
    const { code, said } = await links();
    expect(code).toBe(1);
    expect(verdicts()).toEqual({ "/gone": "gone", "/ok": "answers", "/old": "moved" });
    expect(results()[0]).toMatchObject({
      asked: "2026-11-24T12:00:00.000Z",
      copy: "silent",
      uses: [
        { file: "content/law/a.yaml", field: "text", written: server.at("/gone#artikel-3") },
        { file: "content/timeline/sources/s-gone.yaml", field: "url" },
      ],
    });
    const text = readFileSync(report().replace(".json", ".md"), "utf8");
    expect(text).toContain("2026-11-24: 1 gone, 1 moved for good, 1 answers.");
    expect(text).toMatch(/## Gone\n\n- <http.*\/gone>\n/);
    expect(text).not.toContain("## Answers");
    expect(said.at(-1)).toContain("1 gone, 1 moved for good, 1 answers.");
    expect(readdirSync(join(top, "reports")).sort()).toEqual(["links.json", "links.md"]);
  });

  test("tells of a moved address the file, the field, the old and the new, with its fragment", async () => {
    write("law/a.yaml", `steps:\n  - text: ${server.at("/old#art-9")}\n`);
    server.on("/old", sendOn(301, "/ok"));
    server.on("/ok", fine);
    const { said } = await links();
    expect(said).toContain(`  content/law/a.yaml: steps[0].text ${server.at("/old#art-9")} → ${server.at("/ok#art-9")}`); // prettier-ignore
  });

  test("lets no title of a page act as Markdown, or call on a person", async () => {
    write("timeline/sources/a.yaml", `title: De oude titel\nurl: ${server.at("/a")}\n`);
    server.on("/a", answer(200, page("[klik](http://kwaad.test) @iemand #12 &lt;img&gt; `x`")));
    await links();
    const text = readFileSync(report().replace(".json", ".md"), "utf8");
    expect(text).not.toMatch(/\[klik\]\(|@iemand|#12|<img>|(?<!\\)`x/);
  });

  test("is written after every answer, so that nothing is lost", async () => {
    sources("/a", "/b");
    server.on("/a", gone);
    let kept: unknown;
    server.on("/b", (request, response, turn) => {
      kept = verdicts();
      gone(request, response, turn);
    });
    await links();
    expect(kept).toEqual({ "/a": "gone" });
  });

  test("forgets what the content names no more, and tells where an address stands now", async () => {
    sources("/a", "/b");
    server.on("/a", gone);
    server.on("/b", gone);
    await links();
    rmSync(join(content(), "timeline/sources/s-a.yaml"));
    rmSync(join(content(), "timeline/sources/s-b.yaml"));
    write("curricula/c.yaml", `url: ${server.at("/b")}\n`);
    await links();
    expect(verdicts()).toEqual({ "/b": "gone" });
    expect(results()[0]?.uses.map(({ file }) => file)).toEqual(["content/curricula/c.yaml"]);
  });

  test("changes nothing in the content", async () => {
    sources("/a", "/old");
    server.on("/old", sendOn(301, "/ok"));
    server.on("/ok", fine);
    const all = () => readdirSync(content(), { recursive: true, encoding: "utf8" }).sort().map((path) => [path, path.endsWith(".yaml") && readFileSync(join(content(), path), "utf8")]); // prettier-ignore
    const before = all();
    await links();
    expect(all()).toEqual(before);
  });
});

describe("another run", () => {
  test("asks only what was not asked in the last day", async () => {
    sources("/a");
    server.on("/a", fine);
    await links();
    server.seen = [];
    expect((await links()).said[0]).toBe("1 addresses, 0 to ask.");
    expect(server.seen).toEqual([]);
    await links([], { now: () => new Date("2026-11-25T12:00:01Z") });
    expect(server.asked).not.toEqual([]);
  });

  test("asks again what is older than it is told, and with --again all", async () => {
    sources("/a");
    server.on("/a", fine);
    await links();
    const later = { now: () => new Date("2026-11-24T14:00:00Z") };
    server.seen = [];
    await links(["--older-than", "3h"], later);
    expect(server.seen).toEqual([]);
    await links(["--older-than", "1h"], later);
    expect(server.asked).not.toEqual([]);
    server.seen = [];
    await links(["--again"], later);
    expect(server.asked).not.toEqual([]);
  });

  test("asks again what gave no answer", async () => {
    sources("/a", "/b");
    server.on("/a", answer(503));
    server.on("/b", fine);
    await links();
    expect(verdicts()).toEqual({ "/a": "no-answer", "/b": "answers" });
    server.on("/a", fine);
    server.seen = [];
    expect((await links()).code).toBe(0);
    expect(server.asked.filter((request) => request.endsWith(" /b"))).toEqual([]);
    expect(verdicts()).toEqual({ "/a": "answers", "/b": "answers" });
  });

  test("still fails for what an earlier one found gone", async () => {
    sources("/a");
    expect((await links()).code).toBe(1);
    server.seen = [];
    expect((await links()).code).toBe(1);
    expect(server.seen).toEqual([]);
  });

  test("goes on where one was stopped with Ctrl+C", async () => {
    sources("/1", "/2", "/3");
    server.on("/1", fine);
    server.on("/3", fine);
    let stop = (): void => undefined;
    server.on("/2", () => stop());
    const child = spawn(
      process.execPath,
      [resolve("src/desk/desk.ts"), "links", "--content", content(), "--pause", "0", "--report", report()], // prettier-ignore
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    stop = () => void child.kill("SIGINT");
    let complaint = "";
    child.stderr.on("data", (piece: Buffer) => (complaint += piece.toString()));
    const [code] = (await once(child, "close")) as [number];
    expect([code, complaint]).toEqual([1, "Stopped: 1 asked, 2 left; the next run goes on from there.\n"]); // prettier-ignore
    expect(verdicts()).toEqual({ "/1": "answers" });
    server.on("/2", fine);
    server.seen = [];
    expect((await links([], { now: () => new Date() })).code).toBe(0);
    expect(server.asked.filter((request) => request.endsWith(" /1"))).toEqual([]);
    expect(verdicts()).toEqual({ "/1": "answers", "/2": "answers", "/3": "answers" });
  });
});

describe("the options", () => {
  test("take only one kind of record, one host, or so many addresses", async () => {
    sources("/a", "/b");
    write("curricula/c.yaml", `url: ${server.at("/c")}\n`);
    server.on("*", gone);
    await links(["--only", "curricula"]);
    expect(verdicts()).toEqual({ "/c": "gone" });
    await links(["--host", "elsewhere.test"]);
    expect(Object.keys(verdicts())).toEqual(["/c"]);
    const { said } = await links(["--host", server.host, "--limit", "1"]);
    expect(Object.keys(verdicts())).toEqual(["/a", "/c"]);
    expect(said).toContain("1 more are to ask; the next run goes on from there.");
  });

  test.each([
    [["--only", "source"], 'Did you mean "sources"?'],
    [["--limit", "0"], "--limit 0 is no whole number above 0"],
    [["--limit", "many"], "--limit many is no whole number above 0"],
    [["--older-than", "week"], "--older-than week is no length of time"],
    [["--pause", "-1"], "--pause -1 is no length of time"],
  ])("%j are refused in one sentence, and nothing is asked", async (words, sentence) => {
    sources("/a");
    // With "=", so that a value may begin with a hyphen.
    const { code, complained } = await links([words.join("=")]);
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringContaining(sentence)]);
    expect(server.seen).toEqual([]);
  });

  test("are all told by the help", () => {
    for (const option of ["only", "host", "limit", "older-than", "again", "pause", "report"])
      expect(help).toContain(`--${option}`);
  });
});

describe("no report", () => {
  const refused = async (file: string) => {
    const desk: Desk = { content: content(), today: "2026-11-24", say: () => undefined, complain: () => undefined }; // prettier-ignore
    return run(["--again", "--report", file], desk, quietWorld());
  };

  test("takes the place of a file that is none", async () => {
    sources("/a");
    for (const text of ['{"name": "gezichtspunt"}', "half of {", ""]) {
      writeFileSync(join(top, "other.json"), text);
      await expect(refused(join(top, "other.json"))).rejects.toThrow(/is not a report of this command/); // prettier-ignore
      expect(readFileSync(join(top, "other.json"), "utf8")).toBe(text);
    }
    writeFileSync(join(top, "README.md"), "# Gezichtspunt\n");
    await expect(refused(join(top, "README.json"))).rejects.toThrow(/README\.md is no report/);
    expect(readFileSync(join(top, "README.md"), "utf8")).toBe("# Gezichtspunt\n");
    expect(server.seen).toEqual([]);
  });

  test("lies in the content", async () => {
    sources("/a");
    await expect(refused(join(content(), "links.json"))).rejects.toThrow(/lies in the content/);
    expect(existsSync(join(content(), "links.json"))).toBe(false);
  });

  test("can be written where a file stands in the way, which one sentence tells", async () => {
    sources("/a");
    writeFileSync(join(top, "file"), "");
    await expect(refused(join(top, "file/links.json"))).rejects.toThrow(
      /cannot be written \(\w+\)/,
    );
  });
});

describe("the exit code", () => {
  test.each([
    ["gone", answer(404), 1],
    ["a page that says so", answer(200, page("Pagina niet gevonden")), 1],
    ["a loop", sendOn(302, "/a"), 1],
    ["moved for now", sendOn(302, "/ok"), 0],
    ["moved for good", sendOn(301, "/ok"), 0],
    ["refused", answer(403), 0],
    ["a page", fine, 0],
  ])("for %s", async (_, handler, code) => {
    sources("/a");
    server.on("/ok", fine);
    server.on("/a", handler);
    expect((await links()).code).toBe(code);
  });

  test("is 1 when not one address answers, for then nothing was found out", async () => {
    write("timeline/sources/a.yaml", `url: ${await deserted()}\n`);
    const { code, complained } = await links();
    expect(code).toBe(1);
    expect(complained).toEqual(["Not one address answered; is this computer connected to the internet?"]); // prettier-ignore
  });

  test("is 0 when there is nothing to ask", async () => {
    write("timeline/sources/a.yaml", "title: Zonder adres\n");
    expect((await links()).code).toBe(0);
  });
});

describe("progress", () => {
  test("is told after every ten answers to a person, and more seldom to a log", async () => {
    sources(...Array.from({ length: 25 }, (_, at) => `/${at}`));
    server.on("*", gone);
    const lines = async (terminal: boolean) =>
      (await links(["--again"], { terminal })).said.filter((line) => line.includes(" asked, "));
    expect(await lines(true)).toEqual([
      "10 of 25 addresses asked, 10 to look at",
      "20 of 25 addresses asked, 20 to look at",
    ]);
    expect(await lines(false)).toEqual([]);
  });
});
