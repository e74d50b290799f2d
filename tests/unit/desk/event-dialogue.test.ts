// The dialogue that walks an editor through a draft: it asks for what is missing, checks at once and keeps what was answered.
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "../../../src/desk/event/event.ts";
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
import { fakeDesk, today, type FakeDesk } from "../../support/fake-desk.ts";

const copy = contentCopy();
const { records, first } = copy;
const answers = answersFor(copy);
const known = new Map([...answers.event, ...answers.source]);

beforeEach(() => addDrafts(copy));

/** The field that a question asks for. */
const asked = (question: string): string =>
  /^([a-z_.]+)(?: \[.*\])?: $/s.exec(question)?.[1] ?? question;

/**
 * Walks through the draft.
 * @param given answers by field, in the order in which they are given; then Enter for what is proposed, else the right one
 */
async function walk(
  given: Readonly<Record<string, readonly (string | undefined)[]>> = {},
  publish = "yes",
): Promise<{ code: number; desk: FakeDesk }> {
  const times = new Map<string, number>();
  const desk = fakeDesk(copy.folder, (question) => {
    if (question.startsWith("Publish it?")) return publish;
    const field = asked(question);
    const at = times.get(field) ?? 0;
    times.set(field, at + 1);
    const list = given[field];
    if (list && at < list.length) return list[at];
    if (at > 9) throw new Error(`${question} is asked without end`);
    return question.includes("]: ") ? "" : (known.get(field) ?? "");
  });
  return { code: await run([draftEvent], desk), desk };
}

const draft = () => readRecords(copy.folder).drafts.events.get(draftEvent);

describe("an editor who answers everything", () => {
  test("publishes the event with its source", async () => {
    const { code, desk } = await walk();
    expect({ code, complained: desk.complained }).toEqual({ code: 0, complained: [] });
    const made = siteIn(copy.folder, today).events.find(({ id }) => id === draftEvent);
    expect(made?.checked).toBe(today);
    expect(made?.sources[0]?.says[first]).toBe(`That something happens, in ${first}`);
    for (const file of [eventFile, sourceFile]) expect(copy.text(file)).not.toContain("#");
  });

  test("is asked for what is missing or only proposed, and not for what is settled", async () => {
    const { desk } = await walk();
    const fields = desk.asked.map(asked);
    expect(fields.slice(0, 4)).toEqual(["date", "places", "kind", "certainty"]);
    for (const field of ["importance", `title.${first}`, `says.${first}`, "publisher", "kind"]) {
      expect(fields).toContain(field);
    }
    for (const field of ["actors", "sources", "language", "weight", "checked", "publish"]) {
      expect(fields).not.toContain(field);
    }
  });

  test("is told what each field means, what it may be and why it is proposed", async () => {
    const { desk } = await walk();
    const said = desk.said.join("\n");
    expect(said).toContain("When it happened, as precise as it is known");
    expect(said).toContain("proposed: the date of the article, as a first guess");
    expect(said).toMatch(/^ {4}research +\S/m);
    expect(said).toMatch(/^ {4}wrongful-identification +\S/m);
  });

  test("sees the whole before it is published", async () => {
    const { desk } = await walk();
    const said = desk.said.join("\n");
    expect(said).toContain(`content/${eventFile}\npublish: false`);
    expect(said).toContain(`title:\n  ${first}: A draft event gets its title in ${first}`);
  });
});

describe("an answer", () => {
  test("that is wrong is told at once and asked again", async () => {
    const { code, desk } = await walk({
      kind: ["party", "fine"],
      [`title.${first}`]: ["t".repeat(91)],
    });
    expect(code).toBe(0);
    expect(desk.complained).toEqual([
      expect.stringContaining('kind is "party", which is not on the list'),
      expect.stringContaining("is 91 characters long, more than 90"),
    ]);
    expect(siteIn(copy.folder, today).events.find(({ id }) => id === draftEvent)?.kind).toBe(
      "fine",
    );
  });

  test("of Enter keeps what is proposed, and the line with its reason goes", async () => {
    await walk({ places: [""], kind: [undefined] });
    expect(copy.text(eventFile)).toContain("date: 2020-02\nplaces: [NL]");
    expect(copy.text(eventFile)).not.toContain("the country is named");
    expect(copy.text(eventFile)).toContain("# what the editor should keep in mind");
  });

  test("of Enter takes the address that the title gives", async () => {
    await walk({ [`address.${first}`]: ["", ""] });
    const made = siteIn(copy.folder, today).events.find(({ id }) => id === draftEvent);
    expect(made?.address[first]).toMatch(/^2020-02-draft-event-gets/);
  });

  test("of ? explains the field again", async () => {
    const { desk } = await walk({ kind: ["?"] });
    const times = desk.said.filter((line) => line.startsWith("\nkind: What kind of event it is"));
    expect(times).toHaveLength(2);
  });

  test("with an actor that does not exist may make one", async () => {
    copy.set(eventFile, "actors", undefined);
    const { code } = await walk({
      actors: ["some-new-body", "some-new-body"],
      "There is no actor some-new-body. Make it? [no]: ": ["no", "yes"],
      [`The name of some-new-body that a newspaper in ${first} would use: `]: ["Iemand"],
      [`The name of some-new-body that a newspaper in ${records.languages[1]?.code ?? ""} would use: `]:
        ["Somebody"],
    });
    expect(code).toBe(0);
    const { actors, events } = readRecords(copy.folder);
    copy.remove(fileOf("actors", "some-new-body"));
    expect(actors.get("some-new-body")?.name[first]).toBe("Iemand");
    expect(events.get(draftEvent)?.actors).toEqual(["some-new-body"]);
  });
});

describe("an editor who leaves", () => {
  test.each([
    ["by a word", "stop"],
    ["by closing the terminal", undefined],
  ])("%s keeps what was answered, and the draft stays one", async (_, word) => {
    const { code, desk } = await walk({ topics: [word] });
    expect(code).toBe(1);
    expect(draft()).toMatchObject({ kind: "use", certainty: "reported", publish: false });
    expect(draft()?.topics).toBeUndefined();
    expect(desk.said.at(-1)).toContain("is kept in");
  });

  test("goes on where the first answers stopped", async () => {
    await walk({ topics: ["stop"] });
    const { code, desk } = await walk();
    expect(code).toBe(0);
    expect(desk.asked.map(asked)).not.toContain("certainty");
  });

  test("at the last question keeps a draft that lacks nothing", async () => {
    const { code, desk } = await walk({}, "no");
    expect(code).toBe(1);
    expect(desk.said.at(-1)).toContain("lacks nothing");
    expect(draft()?.title?.[first]).toBeDefined();
    expect(() => siteIn(copy.folder, today)).not.toThrow();
  });

  test("a field for later is told what is missing, and nothing is published", async () => {
    const { code, desk } = await walk({ [`summary.${first}`]: [""] });
    expect(code).toBe(1);
    expect(desk.complained).toEqual([
      expect.stringContaining(`summary.${first} is missing.`),
      "It stays a draft: 1 field is missing.",
    ]);
  });
});

describe("at the end", () => {
  test("what the build would refuse is told and asked for again, until it is right", async () => {
    const [other = ""] = records.events.keys();
    const address = records.events.get(other)?.address[first] ?? "";
    const { code, desk } = await walk({
      [`address.${first}`]: [address, "", "2020-02-another-address"],
    });
    expect(code).toBe(0);
    expect(desk.complained).toEqual([expect.stringContaining("an address leads to one page")]);
    expect(desk.said).toContain("That is what the build refuses; give another value, or stop.");
    const made = siteIn(copy.folder, today).events.find(({ id }) => id === draftEvent);
    expect(made?.address[first]).toBe("2020-02-another-address");
  });

  test("an event in the future is not published", async () => {
    const { code, desk } = await walk({ date: ["2026-12", "stop"] });
    expect(code).toBe(1);
    expect(desk.complained.join("\n")).toContain("which lies in the future");
    expect(draft()?.publish).toBe(false);
  });

  test("a source that is a copy only is told, with what would be right", async () => {
    copy.set(sourceFile, "standing", "copy");
    const { code, desk } = await walk({ sources: ["stop"] });
    expect(code).toBe(1);
    expect(desk.complained.join("\n")).toContain("are copies or summaries only");
    expect(draftSource).toBeTruthy();
  });
});
