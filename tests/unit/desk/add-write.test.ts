// Writing drafts: both or none, never over something, never outside the content.
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeNew, type NewRecord } from "../../../src/desk/add/write.ts";
import { addContent, newsPage } from "../../support/add-content.ts";

const folder = addContent();

const pair: readonly NewRecord[] = [
  { kind: "sources", id: "bron", text: "publish: false\n" },
  { kind: "events", id: "2020-02-bericht", text: "publish: false\n" },
];

describe("two records", () => {
  test("are written whole, with nothing beside them", () => {
    const here = folder();
    const files = here.files();
    writeNew(here.content, pair);
    expect(here.files()).toEqual(
      [
        ...files,
        "content/timeline/events/2020-02-bericht.yaml",
        "content/timeline/sources/bron.yaml",
      ].sort(),
    );
    expect(here.text("sources", "bron")).toBe("publish: false\n");
  });

  test.each(["sources", "events"] as const)(
    "are not written when one of the %s is there",
    (kind) => {
      const here = folder();
      const id = pair.find((record) => record.kind === kind)?.id ?? "";
      here.file(`content/timeline/${kind}/${id}.yaml`, "van iemand anders\n");
      const files = here.files();
      expect(() => writeNew(here.content, pair)).toThrow(
        `Nothing was written: content/timeline/${kind}/${id}.yaml is there already.`,
      );
      expect(here.files()).toEqual(files);
      expect(here.text(kind, id)).toBe("van iemand anders\n");
    },
  );

  test("are not written when the name of one is a link to elsewhere", () => {
    const here = folder();
    const elsewhere = join(here.top, "elders.yaml");
    symlinkSync(elsewhere, join(here.content, "timeline/events/2020-02-bericht.yaml"));
    const files = here.files();
    expect(() => writeNew(here.content, pair)).toThrow(/is there already/);
    expect(here.files()).toEqual(files);
  });

  test.each(["../bron", "a/b", "", ".bron", "bron.yaml", "Bron"])(
    "are not written under the name %j",
    (id) => {
      const here = folder();
      const files = here.files();
      expect(() => writeNew(here.content, [{ kind: "sources", id, text: "" }])).toThrow(
        /is no name for a record/,
      );
      expect(here.files()).toEqual(files);
    },
  );
});

describe("a folder that leads outside the content", () => {
  test.each(["timeline/events", "timeline/sources", "timeline"])(
    "%s is refused, and nothing is written there",
    async (path) => {
      const here = folder();
      const page = here.file("p.html", newsPage());
      const outside = join(here.top, "buiten");
      renameSync(join(here.content, path), outside);
      symlinkSync(outside, join(here.content, path));
      const files = here.files();
      const { code, complained } = await here.add(page);
      expect(code).toBe(1);
      expect(complained).toEqual([
        expect.stringMatching(/^Nothing was written: content\/\S+ leads to another folder/),
      ]);
      expect(here.files()).toEqual(files);
    },
  );

  test("is no matter when the content itself is reached by a link", async () => {
    const here = folder();
    const link = join(here.top, "link");
    symlinkSync(here.content, link);
    writeNew(link, pair);
    expect(readFileSync(join(link, "timeline/sources/bron.yaml"), "utf8")).toBe("publish: false\n");
  });
});

describe("a folder that is not there or may not be written", () => {
  test("is told in one sentence when it does not exist", async () => {
    const here = folder();
    const page = here.file("p.html", newsPage());
    rmSync(join(here.content, "timeline/events"), { recursive: true });
    const { code, complained } = await here.add(page);
    expect(code).toBe(1);
    expect(complained).toEqual([
      expect.stringMatching(/^Nothing was written: content\/timeline\/events does not exist/),
    ]);
    expect(here.ids("sources")).toEqual([]);
  });

  test("leaves the other folder as it was", () => {
    const here = folder();
    const events = join(here.content, "timeline/events");
    rmSync(events, { recursive: true });
    mkdirSync(events, { mode: 0o500 });
    let open = true;
    try {
      writeFileSync(join(events, "proef"), "");
    } catch {
      open = false;
    }
    // The system lets an administrator write everywhere.
    if (!open) {
      expect(() => writeNew(here.content, pair)).toThrow(/^Nothing was written: the timeline in /);
      expect(here.ids("sources")).toEqual([]);
    }
    chmodSync(events, 0o700);
  });
});
