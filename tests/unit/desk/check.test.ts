// The check tells all that the build would refuse, in one go, and tells no mistake twice.
import { describe, expect, test } from "vitest";
import { run } from "../../../src/desk/check.ts";
import { ContentError, tell, type Mistake } from "../../../src/model/mistakes.ts";
import { contentCopy, fileOf } from "../../support/content-copy.ts";
import { addDrafts } from "../../support/drafts.ts";
import { fakeDesk } from "../../support/fake-desk.ts";

const copy = contentCopy();
const { records, first } = copy;
const [one = "", two = ""] = records.events.keys();
const [chain = ""] = records.chains.keys();
const [piece = ""] = records.explainers.keys();
const text = `explainers/${piece}/${first}.mdx`;

async function mistakes(): Promise<readonly Mistake[]> {
  try {
    await run([], fakeDesk(copy.folder));
  } catch (error) {
    if (error instanceof ContentError) return error.mistakes;
    throw error;
  }
  return [];
}

const told = async () => (await mistakes()).map(({ file, field }) => `${file} ${field}`.trim());
const add = (line: string) => copy.write(text, `${copy.text(text)}\n${line}\n`);
const lastLine = () => copy.text(text).trimEnd().split("\n").length;

describe("the check of sound content", () => {
  test("tells how many drafts there are, and where to see what they lack", async () => {
    addDrafts(copy);
    const fake = fakeDesk(copy.folder);
    expect(await run([], fake)).toBe(0);
    expect(fake.said[1]).toBe(
      "There are 2 drafts; npm run desk -- status tells what each still lacks.",
    );
  });

  test("says nothing of drafts when there are none", async () => {
    const fake = fakeDesk(copy.folder);
    await run([], fake);
    expect(fake.said.join("\n")).not.toContain("draft");
  });
});

describe("one run tells", () => {
  test("wrong fields, broken links and unknown names in a text together", async () => {
    copy.set(fileOf("events", one), "kind", "party");
    copy.set(fileOf("events", two), "actors", ["no-such-actor"]);
    add('Words. <Cite id="no-such-source" />');
    add('Words <Term id="x">that are not closed.');
    const found = await told();
    expect(found).toContain(`content/${fileOf("events", one)} kind`);
    expect(found).toContain(`content/${fileOf("events", two)} actors[0]`);
    expect(found).toContain(`content/${text} line ${lastLine() - 2}: Cite`);
    expect(found).toContain(`content/${text} line ${lastLine()}`);
  });

  test("the mistake of a record, and not that each record that names it finds nothing", async () => {
    const event = records.chains.get(chain)?.events[0] ?? "";
    const source = records.events.get(event)?.sources[0] ?? "";
    copy.set(fileOf("events", event), "kind", "party");
    copy.set(fileOf("sources", source), "weight", 5);
    expect(await told()).toEqual([
      `content/${fileOf("events", event)} kind`,
      `content/${fileOf("sources", source)} weight`,
    ]);
  });

  test("the mistake of a file that cannot be read, and not what it may hold", async () => {
    copy.write(fileOf("layers", [...records.layers.keys()][0] ?? ""), "title: [\n");
    copy.write(fileOf("interface", first), "site: [\n");
    expect(await told()).toHaveLength(2);
  });

  test("a broken link beside a mistake of another kind of record", async () => {
    copy.set(fileOf("actors", [...records.actors.keys()][0] ?? ""), "colour", "red");
    copy.set(fileOf("events", one), "sources[0]", "no-such-source");
    const found = await told();
    expect(found).toHaveLength(2);
    expect(found).toContain(`content/${fileOf("events", one)} sources[0]`);
  });
});

describe("a text is refused as the build would refuse it when", () => {
  test.each([
    [
      "a component is not closed",
      "Words <b>here.",
      /cannot be read as MDX: Expected a closing tag for `<b>` before the end/,
    ],
    [
      "a bracket is not closed",
      "Words {here.",
      /cannot be read as MDX: Unexpected end of file in expression/,
    ],
    [
      "another tag is closed",
      "Words</b> here.",
      /cannot be read as MDX: Unexpected closing tag `<\/b>`/,
    ],
    ["it holds code", "Words {made.up} here.", /holds a piece of code, "made\.up"/],
    [
      "it imports something",
      'import Other from "./Other.astro"',
      /holds a piece of code, "import Other/,
    ],
    [
      "it shows a figure that does not exist",
      '<Figure name="alarts" />',
      /shows "alarts", which does not exist. Did you mean "alerts"\?/,
    ],
    ["a figure has no name", "<Figure />", /has no name\. Write <Figure name="…" \/>/],
    [
      "a figure shows a story that does not exist",
      '<Figure name="story" id="none-such" />',
      /names "none-such", which does not exist\. .*content\/timeline\/chains/,
    ],
    [
      "a figure shows a situation that does not exist",
      '<Figure name="verdicts" ids="none-such" />',
      /names "none-such", which does not exist\. .*content\/law\/scenarios/,
    ],
    [
      "a figure is of a layer that does not exist",
      '<Figure name="layers" layer="FR" />',
      /has the layer "FR"\. Use one of: EU, NL, BE/,
    ],
  ])("%s", async (_, line, sentence) => {
    add(line);
    const found = (await mistakes()).map(tell);
    expect(found).toEqual([expect.stringMatching(sentence)]);
    expect(found[0]).toMatch(/^content\/explainers\/\S+\.mdx: line \d+/);
    expect(found[0]).not.toMatch(/mdx-jsx:|undefined/);
  });

  test("a comment is no code", async () => {
    add("{/* to do: a better word */}");
    expect(await mistakes()).toEqual([]);
  });
});

test("a number that a chart shows may not go", async () => {
  copy.set(fileOf("figures", "met-2025-alerts"), "value", [1, 2]);
  expect((await mistakes()).map(tell)).toEqual([
    expect.stringContaining('content/figures lacks a number of the chart "alerts"'),
  ]);
});
