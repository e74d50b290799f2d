// What status tells: what lacks in a language, what is behind or old, what rests on little, and what drafts lack.
import { describe, expect, test } from "vitest";
import { run } from "../../../src/desk/status.ts";
import type { DraftState } from "../../../src/model/drafts.ts";
import type { State } from "../../../src/model/state.ts";
import { contentCopy, fileOf, idWhere } from "../../support/content-copy.ts";
import { addDrafts, draftEvent, draftSource } from "../../support/drafts.ts";
import { fakeDesk } from "../../support/fake-desk.ts";

const copy = contentCopy();
const { records, first } = copy;
const other = records.languages[1]?.code ?? "";
const [event = ""] = records.events.keys();
const [piece = ""] = records.explainers.keys();

async function text(): Promise<string> {
  const fake = fakeDesk(copy.folder);
  expect(await run([], fake)).toBe(0);
  return fake.said.join("\n");
}

async function state(): Promise<State & { drafts: DraftState[] }> {
  const fake = fakeDesk(copy.folder);
  expect(await run(["--json"], fake)).toBe(0);
  return JSON.parse(fake.said.join("\n")) as State & { drafts: DraftState[] };
}

/** Makes the second language a growing one, and takes its words out of an event that nothing names. */
function grow(): string {
  copy.write(
    "languages.yaml",
    copy.text("languages.yaml").replace(/(code: en[\s\S]*?)complete: true/, "$1complete: false"),
  );
  const id = idWhere(records.events, (one, name) => {
    const named = [...records.chains.values()].some(({ events }) => events.includes(name));
    const figured = [...records.figures.values()].some((figure) => figure.event === name);
    return !named && !figured && one.caveat === undefined && !citedSomewhere(name);
  });
  for (const field of ["title", "summary", "certainty_reason", "address"]) {
    copy.set(fileOf("events", id), `${field}.${other}`, undefined);
  }
  return id;
}

function citedSomewhere(id: string): boolean {
  const pieces = [
    ...records.explainers.values(),
    ...records.labs.values(),
    ...records.lessons.values(),
  ];
  return JSON.stringify(pieces.flatMap((texts) => [...texts.values()])).includes(id);
}

describe("status as JSON", () => {
  test("has the same keys in the same order each time", async () => {
    const keys = ["today", "counts", "languages", "checked", "weakEvents", "sources", "drafts"];
    const found = await state();
    expect(Object.keys(found)).toEqual(keys);
    expect(JSON.stringify(await state())).toBe(JSON.stringify(found));
  });

  test("counts every kind of record", async () => {
    const { counts } = await state();
    for (const [kind, count] of Object.entries(counts)) {
      expect([kind, count]).toEqual([kind, records[kind as "events"].size]);
    }
    expect(Object.keys(counts)).toHaveLength(20);
  });

  test("names each record that a growing language lacks, and none of a complete one", async () => {
    const id = grow();
    const { languages } = await state();
    expect(languages).toEqual([
      { code: first, complete: true, missing: {}, behind: [] },
      { code: other, complete: false, missing: { events: [id] }, behind: [] },
    ]);
  });

  test("names each translation that was made from an older text", async () => {
    const path = `explainers/${piece}/${first}.mdx`;
    copy.write(path, `${copy.text(path)}\nOne sentence more.\n`);
    const { languages } = await state();
    expect(languages.map(({ behind }) => behind)).toEqual([
      [],
      [`content/explainers/${piece}/${other}.mdx`],
    ]);
  });

  test("names what was checked more than twelve months ago: law, prose and events", async () => {
    const provision = [...records.provisions.keys()][0] ?? "";
    const path = `explainers/${piece}/${first}.mdx`;
    const recent = idWhere(records.events, (one, id) => one.date < "2020" && id !== event);
    const old = idWhere(records.events, (one) => one.date < "2020");
    copy.set(fileOf("events", old), "checked", "2025-11-23");
    copy.set(fileOf("provisions", provision), "checked", "2025-11-23");
    if (recent !== old) copy.set(fileOf("events", recent), "checked", "2025-11-24");
    copy.write(path, copy.text(path).replace(/^checked: .*$/m, 'checked: "2025-11-23"'));
    const { checked } = await state();
    expect(checked.flatMap(({ stale }) => stale)).toEqual([
      { file: `content/${fileOf("events", old)}`, checked: "2025-11-23" },
      { file: `content/${fileOf("provisions", provision)}`, checked: "2025-11-23" },
      { file: `content/${path}`, checked: "2025-11-23" },
    ]);
    expect(checked[0]).toMatchObject({
      kind: "events",
      count: records.events.size,
      oldest: "2025-11-23",
    });
  });

  test("names events with one source, with light ones only, and with none that was read whole", async () => {
    const { weakEvents } = await state();
    const of = (id: string) =>
      (records.events.get(id)?.sources ?? []).map((name) => records.sources.get(name));
    for (const [id, { sources }] of records.events) {
      const found = of(id);
      expect([id, weakEvents.single.includes(id)]).toEqual([id, sources.length === 1]);
      expect([id, weakEvents.light.includes(id)]).toEqual([
        id,
        !found.some((one) => (one?.weight ?? 9) < 3),
      ]);
      expect([id, weakEvents.unread.includes(id)]).toEqual([
        id,
        !found.some((one) => one?.read === "full" && one.read_as === "page"),
      ]);
    }
  });

  test("an event leaves each list with a second source that is heavy and read whole", async () => {
    const { weakEvents: before } = await state();
    const id = before.single.find((one) => before.light.includes(one)) ?? "";
    expect(id).not.toBe("");
    const own = records.events.get(id)?.sources ?? [];
    const good = idWhere(
      records.sources,
      (one, name) =>
        one.weight === 1 && one.read === "full" && one.read_as === "page" && !own.includes(name),
    );
    copy.set(fileOf("events", id), "sources", [...own, good]);
    const { weakEvents: after } = await state();
    for (const list of ["single", "light", "unread"] as const) {
      expect([list, before[list].includes(id), after[list].includes(id)]).toEqual([
        list,
        true,
        false,
      ]);
    }
  });

  test("names the sources without a link, and those that no event names", async () => {
    const { sources } = await state();
    const named = new Set([...records.events.values()].flatMap((one) => one.sources));
    const ids = [...records.sources.keys()];
    expect(sources.unlinked).toEqual(ids.filter((id) => records.sources.get(id)?.link === false));
    expect(sources.unused).toEqual(ids.filter((id) => !named.has(id)));
    const { whole, part, byWeight } = sources;
    expect(whole + part).toBe(ids.length);
    expect(Object.values(byWeight).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
  });

  test("tells of each draft what it lacks, and for which source an event waits", async () => {
    addDrafts(copy);
    const { drafts } = await state();
    const [source, draft] = drafts;
    expect([source?.id, draft?.id]).toEqual([draftSource, draftEvent]);
    expect(source?.lacks.map(({ field }) => field)).toEqual(["says"]);
    expect(draft?.lacks.map(({ field }) => field).sort()).toEqual([
      "address",
      "certainty",
      "certainty_reason",
      "checked",
      "kind",
      "summary",
      "title",
      "topics",
    ]);
    expect(draft?.sources).toEqual([draftSource]);
  });

  test("a draft is in no other list", async () => {
    const before = await state();
    addDrafts(copy);
    expect({ ...(await state()), drafts: [] }).toEqual(before);
  });
});

describe("status as text", () => {
  test("says that records in YAML cannot be told to be behind", async () => {
    expect(await text()).toContain("nothing tells whether one of them is behind");
  });

  test("tells what is missing, old or behind by its name", async () => {
    const id = grow();
    const path = `explainers/${piece}/${first}.mdx`;
    copy.write(path, copy.text(path).replace(/^checked: .*$/m, 'checked: "2025-01-01"'));
    const told = await text();
    expect(told).toContain(`  1 events without words in it\n    ${id}`);
    expect(told).toContain(`    content/${path} on 2025-01-01`);
  });

  test("tells field by field what a draft lacks", async () => {
    addDrafts(copy);
    const told = await text();
    expect(told).toContain("Drafts: 2");
    expect(told).toContain("    says: What it says that matters, in our own words.");
    expect(told).toContain(`    and it waits for its source ${draftSource}`);
  });

  test("says that there are no drafts", async () => {
    expect(await text()).toMatch(/^No drafts$/m);
  });
});
