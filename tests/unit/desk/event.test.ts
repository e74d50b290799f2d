// From a draft to a published event with words of a command: all or nothing, and never what the build would refuse.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { desk } from "../../../src/desk/desk.ts";
import { readRecords } from "../../../src/model/records.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentCopy, fileOf } from "../../support/content-copy.ts";
import {
  addDrafts,
  answersFor,
  draftEvent,
  draftSource,
  eventFile,
  sourceFile,
} from "../../support/drafts.ts";
import { fakeDesk, today } from "../../support/fake-desk.ts";

const copy = contentCopy();
const { records, first } = copy;
const [published = ""] = records.events.keys();
const answers = answersFor(copy);
const all = [
  ...answers.event.map(([field, answer]) => `${field}=${answer}`),
  ...answers.source.map(([field, answer]) => `${draftSource}/${field}=${answer}`),
];

beforeEach(() => addDrafts(copy));

async function event(...words: string[]) {
  const fake = fakeDesk(copy.folder);
  const code = await desk(["event", ...words, "--content", copy.folder], fake);
  return { code, said: fake.said.join("\n"), complained: fake.complained.join("\n") };
}

const sets = (lines: readonly string[]) => lines.flatMap((line) => ["--set", line]);

/** Every file of the timeline with its text. */
function timeline(): Record<string, string> {
  const top = join(copy.folder, "timeline");
  return Object.fromEntries(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, "utf8")]),
  );
}

describe("a draft with everything in it", () => {
  test("is published with its source, with today as the day of checking", async () => {
    expect(await event(draftEvent, ...sets(all), "--publish")).toMatchObject({
      code: 0,
      complained: "",
    });
    const { events, sources } = siteIn(copy.folder, today);
    const made = events.find(({ id }) => id === draftEvent);
    expect(made?.checked).toBe(today);
    expect(made?.sources.map(({ id }) => id)).toEqual([draftSource]);
    expect(sources.some(({ id }) => id === draftSource)).toBe(true);
    for (const file of [eventFile, sourceFile])
      expect(copy.text(file)).not.toMatch(/publish:|a proposal/);
  });

  test("stays a draft without --publish, and says that nothing is missing", async () => {
    const { code, said } = await event(draftEvent, ...sets(all));
    expect(code).toBe(0);
    expect(said).toContain("lacks nothing; --publish publishes it");
    expect([...readRecords(copy.folder).drafts.events.keys()]).toEqual([draftEvent]);
    expect(siteIn(copy.folder, today).events).toHaveLength(records.events.size);
  });

  test("is not published when another event has its address, and stays as it was written", async () => {
    const address = records.events.get(published)?.address[first] ?? "";
    await event(draftEvent, ...sets(all), ...sets([`address.${first}=${address}`]));
    const before = timeline();
    const { code, complained } = await event(draftEvent, "--publish");
    expect(code).toBe(1);
    expect(complained).toMatch(new RegExp(`address\\.${first} is "${address}", as is address`));
    expect(timeline()).toEqual(before);
  });

  test("is not published when it follows an event and no story holds the two; it is once one does", async () => {
    const [chain = ""] = records.chains.keys();
    const story = records.chains.get(chain)?.events ?? [];
    const last = story.at(-1) ?? "";
    const when = records.events.get(last)?.date ?? "";
    const more = sets([`follows=${last}:reaction`, `date=${when}`]);
    const refused = await event(draftEvent, ...sets(all), ...more, "--publish");
    expect(refused.code).toBe(1);
    expect(refused.complained).toContain("but no story holds the two");
    copy.set(fileOf("chains", chain), "events", [...story, draftEvent]);
    expect(await event(draftEvent, "--publish")).toMatchObject({ code: 0, complained: "" });
    expect(() => siteIn(copy.folder, today)).not.toThrow();
  });

  test("tells which proposals were kept as they are, and keeps their lines", async () => {
    const { said } = await event(draftEvent, ...sets(all), "--publish");
    expect(said).toContain(`content/${eventFile}: kept as proposed: date, places, importance.`);
    expect(copy.text(eventFile)).toContain("# what the editor should keep in mind\nimportance: 2");
  });
});

describe("an answer", () => {
  test("takes the reason above its field away, and no other", async () => {
    await event(draftEvent, "--set", "date=2020-02-27");
    const text = copy.text(eventFile);
    expect(text).toContain("publish: false\ndate: 2020-02-27\n");
    expect(text).not.toContain("as a first guess");
    expect(text).toContain("# NL: the country is named\nplaces: [NL]");
  });

  test.each([
    ["a list", "places=NL, BE,EU", { places: ["NL", "BE", "EU"] }],
    ["an empty list", "actors=none", { actors: [] }],
    ["a number", "importance=1", { importance: 1 }],
    ["a year", "date=2020", { date: "2020" }],
    ["yes or no", "about_faces=no", { about_faces: false }],
    ["an amount", "figures.people=30.5", { figures: { people: 30.5 } }],
    ["a range", "figures.people=[3, 5]", { figures: { people: [3, 5] } }],
    [
      "a text with signs of YAML",
      `title.${first}=Politie: 'ja' # nee`,
      { title: { [first]: "Politie: 'ja' # nee" } },
    ],
    [
      "an earlier event",
      `follows=${published}:denial`,
      { follows: [{ event: published, relation: "denial" }] },
    ],
  ])("may be %s", async (_, word, value) => {
    await event(draftEvent, "--set", word);
    expect(readRecords(copy.folder).drafts.events.get(draftEvent)).toMatchObject(value);
  });

  test.each([
    [
      "is on no list",
      "kind=party",
      /kind is "party", which is not on the list\. Use one of: use, law/,
    ],
    ["is no date", "date=2020-02-30", /date is "2020-02-30", which is not a date that exists/],
    [
      "is no number",
      "importance=high",
      /importance is "high", which is not on the list\. Use one of: 1, 2, 3/,
    ],
    [
      "is for a field that does not exist",
      "colour=red",
      /colour is a field that does not exist here/,
    ],
    [
      "is in no language of the site",
      "title.xx=Titel",
      /title\.xx is a field that does not exist here/,
    ],
    [
      "names an actor that does not exist",
      "actors=nobody-at-all",
      /actors\[0\] is "nobody-at-all", which does not exist/,
    ],
    [
      "names an earlier event without a relation",
      `follows=${published}`,
      /follows\[0\]\.relation is missing/,
    ],
    [
      "would publish by the back door",
      "publish=true",
      /publish is not set by hand\. Use --publish/,
    ],
    ["is empty", `title.${first}=`, new RegExp(`title\\.${first} is empty`)],
  ])("that %s is told in a sentence, and nothing is written", async (_, word, sentence) => {
    const before = timeline();
    const { code, complained } = await event(draftEvent, ...sets(["date=2019", word]));
    expect(code).toBe(1);
    expect(complained).toMatch(sentence);
    expect(complained).toContain("Nothing was written.");
    expect(timeline()).toEqual(before);
  });

  test("for a source goes to a draft among the sources of the event, and to no other record", async () => {
    const [other = ""] = records.sources.keys();
    const before = timeline();
    const { code, complained } = await event(draftEvent, "--set", `${other}/weight=1`);
    expect(code).toBe(1);
    expect(complained).toBe(
      `${other} is no draft among the sources of the event; there are: ${draftSource}.`,
    );
    expect(timeline()).toEqual(before);
    await event(draftEvent, "--set", `${draftSource}/weight=3`);
    expect(readRecords(copy.folder).drafts.sources.get(draftSource)?.weight).toBe(3);
  });

  test("without = is told how to be written", async () => {
    const { code, complained } = await event(draftEvent, "--set", "date");
    expect({ code, complained }).toEqual({
      code: 1,
      complained: "--set date is not understood; write field=value.",
    });
  });
});

describe("a draft that lacks something", () => {
  test("tells each field with what belongs there, with exit code 1", async () => {
    const { code, complained } = await event(draftEvent);
    expect(code).toBe(1);
    for (const field of ["kind", "certainty", "title", "summary", "topics", "address"]) {
      expect(complained).toMatch(
        new RegExp(`^content/${eventFile}: ${field} is missing\\. [A-Z]`, "m"),
      );
    }
    expect(complained).toContain(`content/${sourceFile}: says is missing.`);
    expect(complained).not.toContain("checked");
    expect(complained).toContain("It stays a draft: 8 fields are missing.");
  });

  test("is not published, but keeps what was given", async () => {
    const { code } = await event(draftEvent, "--set", "kind=use", "--publish");
    expect(code).toBe(1);
    expect(readRecords(copy.folder).drafts.events.get(draftEvent)?.kind).toBe("use");
  });
});

describe("a new actor", () => {
  const names = records.languages.flatMap(({ code }) => [`--name.${code}`, `Somebody ${code}`]);

  test("becomes a record, and acts in the event", async () => {
    await event(draftEvent, "--actor", "some-new-body", ...names);
    const { actors, drafts } = readRecords(copy.folder);
    expect(actors.get("some-new-body")?.name[first]).toBe(`Somebody ${first}`);
    expect(drafts.events.get(draftEvent)?.actors).toEqual(["some-new-body"]);
    copy.remove(fileOf("actors", "some-new-body"));
  });

  test.each([
    ["lacks a name", ["--actor", "some-new-body"], /name\.\w+ is missing/],
    [
      "is there already",
      ["--actor", [...records.actors.keys()][0] ?? "", ...names],
      /is there already/,
    ],
    ["leads out of the content", ["--actor", "../../elsewhere", ...names], /is not an id/],
  ])("that %s is told, and nothing is written", async (_, words, sentence) => {
    const before = timeline();
    const { code, complained } = await event(draftEvent, ...words);
    expect(code).toBe(1);
    expect(complained).toMatch(sentence);
    expect(timeline()).toEqual(before);
  });
});

describe("a wrong call", () => {
  test("without a name lists the drafts", async () => {
    expect(await event()).toMatchObject({
      code: 2,
      complained: `Name one draft. There are: ${draftEvent}.`,
    });
  });

  test("with a name that is nearly one tells it", async () => {
    const { code, complained } = await event(`${draftEvent}s`);
    expect(code).toBe(1);
    expect(complained).toContain(`Did you mean "${draftEvent}"?`);
  });

  test("with an event that is published says so", async () => {
    const { complained } = await event(published);
    expect(complained).toBe(`${published} is published already; change its file by hand.`);
  });

  test("with a name of an actor and no actor says what is missing", async () => {
    expect(await event(draftEvent, `--name.${first}`, "Somebody")).toMatchObject({ code: 2 });
  });
});
