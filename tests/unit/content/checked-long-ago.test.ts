// What the check tells of sound content: how much there is, and what an editor should look at again.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { datedKinds } from "../../../src/model/check-law-dates.ts";
import { contentCopy, fileOf } from "../../support/content-copy.ts";

const copy = contentCopy();
const { records } = copy;
const day = "2027-12-03";
/** A day of checking that is a year and a day ago, and one that is a year ago. */
const [long, just] = ["2026-12-02", "2026-12-03"];

/** What `npm run check` says of the copy, on a day or today. */
function check(today?: string): { status: number | null; lines: string[] } {
  const seconds = today === undefined ? undefined : Date.parse(`${today}T12:00:00Z`) / 1000;
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../../../src/desk/desk.ts"), "check", "--content", copy.folder],
    {
      encoding: "utf8",
      env: { ...process.env, ...(seconds !== undefined && { SOURCE_DATE_EPOCH: String(seconds) }) },
    },
  );
  return { status, lines: stdout.trim().split("\n") };
}

describe("the check of sound content", () => {
  test("counts events, sources, stories, provisions, situations, terms and pieces", () => {
    const { status, lines } = check();
    const { events, sources, chains, provisions, scenarios, terms, explainers } = records;
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Content is sound: /);
    for (const { size } of [events, sources, chains, provisions, scenarios, terms, explainers]) {
      expect(lines[0]).toMatch(new RegExp(`\\b${size} [a-z]`));
    }
  });

  test("lists below it each record that was checked more than a year ago, and no other", () => {
    const files = datedKinds.flatMap((kind) => [...records[kind].keys()].map((id) => fileOf(kind, id)));
    const again = new Set(datedKinds.map((kind) => fileOf(kind, [...records[kind].keys()][0] ?? "")));
    expect(again.size).toBe(datedKinds.length);
    for (const file of files) copy.set(file, "checked", again.has(file) ? just : long);
    const { status, lines } = check(day);
    expect(status).toBe(0);
    const listed = lines
      .slice(1)
      .flatMap((line) => /^To look at: content\/(\S+\.yaml) was last checked on 2026-12-02, .+\.$/.exec(line)?.[1] ?? []); // prettier-ignore
    expect(listed.sort()).toEqual(files.filter((file) => !again.has(file)).sort());
  });

  test("lists each translation whose text was changed after it was made, and the mark to set", () => {
    const [id = ""] = records.explainers.keys();
    const [first = "", ...others] = records.languages.map(({ code }) => code);
    const path = (code: string) => `explainers/${id}/${code}.mdx`;
    const listed = () => check().lines.filter((line) => line.includes(`content/explainers/${id}/`));
    copy.write(path(first), `${copy.text(path(first))}\nOne sentence more.\n`);
    const lines = listed();
    expect(lines).toHaveLength(others.length);
    for (const [place, code] of others.entries()) {
      const mark = /set made_from to ([0-9a-f]{12})\.$/.exec(lines[place] ?? "")?.[1] ?? "";
      expect(lines[place]).toContain(`To look at: content/${path(code)} `);
      copy.write(path(code), copy.text(path(code)).replace(/^made_from: .*$/m, `made_from: "${mark}"`));
    }
    expect(listed()).toEqual([]);
  });
});
