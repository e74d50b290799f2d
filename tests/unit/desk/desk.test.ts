// The entry of the desk: help, wrong calls, and where the content lies.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desk } from "../../../src/desk/desk.ts";
import { contentCopy } from "../../support/content-copy.ts";
import { fakeDesk } from "../../support/fake-desk.ts";

const copy = contentCopy();
const verbs = ["add", "event", "check", "status", "links", "measure"];

async function call(...words: string[]) {
  const fake = fakeDesk("unused");
  const code = await desk(words, fake);
  return { code, said: fake.said.join("\n"), complained: fake.complained.join("\n") };
}

describe("the desk", () => {
  test.each([[[]], [["help"]], [["--help"]]])("tells every command for %j", async (words) => {
    const { code, said } = await call(...words);
    expect(code).toBe(0);
    for (const verb of verbs) expect(said).toMatch(new RegExp(`^  ${verb} +[a-z]`, "m"));
  });

  test.each(["check", "status", "event"])("tells how to use %s, in two ways", async (verb) => {
    const behind = await call(verb, "--help");
    expect(behind).toEqual(await call("help", verb));
    expect(behind.code).toBe(0);
    expect(behind.said).toContain(`npm run desk -- ${verb}`);
  });

  test("tells the nearest command for one that does not exist", async () => {
    const { code, complained } = await call("chekc");
    expect(code).toBe(2);
    expect(complained).toMatch(/^There is no command chekc\. Did you mean "check"\? There are: /);
  });

  test("knows no command by the name of a part of the language", async () => {
    expect((await call("constructor")).code).toBe(2);
  });

  test("tells a wrong option in a sentence, with the way to the help", async () => {
    const { code, complained } = await call("check", "--fast");
    expect(code).toBe(2);
    expect(complained).toMatch(/'--fast'.*\. See: npm run desk -- check --help$/s);
  });

  test("finds --content before and behind the command", async () => {
    for (const words of [
      ["check", "--content", copy.folder],
      ["--content", copy.folder, "check"],
    ]) {
      expect(await call(...words)).toMatchObject({ code: 0, complained: "" });
    }
  });

  test("takes --content=folder too, and tells what that folder lacks", async () => {
    copy.remove("languages.yaml");
    const { code, complained } = await call("check", `--content=${copy.folder}`);
    expect(code).toBe(1);
    expect(complained).toContain(
      "content/languages.yaml is missing. The site cannot be built without it.",
    );
  });

  test("speaks through the terminal when it is run, with the exit code", () => {
    const file = join(import.meta.dirname, "../../../src/desk/desk.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, "chekc"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('Did you mean "check"?');
  });
});
