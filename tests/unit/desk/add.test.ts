// What becomes of an article: a draft source and a draft event, no text, no second time, nothing overwritten.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRecords } from "../../../src/model/records.ts";
import { addContent, newsBody, newsPage } from "../../support/add-content.ts";
import { contentCopy } from "../../support/content-copy.ts";

const folder = addContent();

/** Own words in the manner of a text that begins with its month. */
const leaked = ` date 2020-02 Het bedrijf Clearview AI, dat gezichten zoekt tussen foto's van internet, heeft volgens Buzzfeed ook afnemers in Nederland en België. Dat zou blijken uit een gelekte klantenlijst.

Buzzfeed News schrijft dat politiediensten in Nederland en België een proefaccount hadden. Ook in de Verenigde Staten werkt de politie met de dienst. Clearview zegt niets over afzonderlijke klanten.

Vorige maand werd bekend hoe het bedrijf zijn foto's verzamelt: het kopieert ze van sociale media, zonder toestemming. De afgelopen tijd kwamen daar veel vragen over.
`;

describe("an article in the form of a plain text that begins with its month", () => {
  test("becomes a Dutch source of that month and a draft that says reported", async () => {
    const here = folder();
    const { code, complained } = await here.add(here.file("bericht.txt", leaked));
    expect({ code, complained }).toEqual({ code: 0, complained: [] });
    expect(here.source()).toMatchObject({
      publish: false,
      language: "nl",
      published: "2020-02",
      kind: "news",
      read: "full",
      read_as: "page",
      link: false,
    });
    const event = here.event();
    expect(event).toMatchObject({ publish: false, date: "2020-02", certainty: "reported" });
    expect(event.places).toEqual(expect.arrayContaining(["NL", "BE"]));
    expect(event.actors).toEqual(expect.arrayContaining(["clearview-ai", "buzzfeed-news"]));
    expect(event.sources).toEqual(here.ids("sources"));
  });

  test("leaves none of its words behind but those that a reason names", async () => {
    const here = folder();
    const { said } = await here.add(here.file("bericht.txt", leaked));
    const kept = [...here.ids("sources"), ...here.ids("events")].length;
    expect(kept).toBe(2);
    const told = `${here.text("sources", here.ids("sources")[0] ?? "")}${here.text("events", here.ids("events")[0] ?? "")}${said.join("\n")}`;
    const words = leaked.split(/\s+/);
    for (let at = 1; at + 6 < words.length; at++) {
      expect(told).not.toContain(words.slice(at, at + 6).join(" "));
    }
  });

  test("is kept by its length and its mark, the same however its lines are broken", async () => {
    const here = folder();
    await here.add(here.file("bericht.txt", leaked));
    const { text } = here.source();
    expect(text?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const { said } = await here.add(here.file("anders.txt", leaked.replaceAll(". ", ".\n")));
    expect(said.join()).toContain("(same text). Nothing was written.");
  });
});

describe("an article in the form of a page", () => {
  test("gives its title, publisher, author, day, address, places, actors and topics", async () => {
    const here = folder();
    await here.add(here.file("pagina.html", newsPage()));
    expect(here.source()).toMatchObject({
      publisher: "De Invalshoek",
      title: "Supermarkt in Utrecht stopt met gezichtsherkenning aan de ingang",
      author: "R. de V.",
      published: "2021-03-04",
      language: "nl",
      kind: "news",
      about: ["NL"],
      url: "https://nieuws.invalshoek.example/2021/supermarkt-stopt",
      link: true,
    });
    expect(here.event()).toMatchObject({ date: "2021-03-04", certainty: "reported" });
    expect(here.event().topics).toContain("shops-and-venues");
    expect(here.event().actors).toEqual(
      expect.arrayContaining(["autoriteit-persoonsgegevens", "bits-of-freedom"]),
    );
  });

  test("is named after publisher, date and title, in small letters without accents", async () => {
    const here = folder();
    await here.add(
      here.file(
        "p.html",
        newsPage({ title: "L’été où « Orbán » vit: é, ß & 'quotes'", site: "Société Œuvre" }),
      ),
    );
    expect(here.ids("sources")).toEqual(["societe-oeuvre-2021-03-04-orban-quotes"]);
    expect(here.ids("events")).toEqual(["2021-03-orban-quotes"]);
  });

  test("names the dates of the text with the words that they were read from", async () => {
    const here = folder();
    await here.add(here.file("p.html", newsPage()));
    const text = here.text("events", here.ids("events")[0] ?? "");
    expect(text).toContain('# 2021-02 ("vorige maand")');
    expect(text).toContain('# 2020-01 ("in januari 2020")');
    expect(text).toContain('# 2021-02-18 ("18 februari 2021")');
  });

  test("has a reason above each proposal", async () => {
    const here = folder();
    await here.add(here.file("p.html", newsPage()));
    for (const [kind, names] of [
      [
        "sources",
        [
          "publisher",
          "title",
          "published",
          "language",
          "kind",
          "about",
          "standing",
          "weight",
          "url",
        ],
      ],
      ["events", ["date", "places", "kind", "certainty", "importance", "topics", "actors"]],
    ] as const) {
      const lines = here.text(kind, here.ids(kind)[0] ?? "").split("\n");
      for (const name of names) {
        const at = lines.findIndex((line) => line.startsWith(`${name}:`));
        expect(lines[at - 1], `above ${name}`).toMatch(/^# \S/);
      }
    }
  });

  test("says what is still to be written", async () => {
    const here = folder();
    await here.add(here.file("p.html", newsPage()));
    expect(here.text("sources", here.ids("sources")[0] ?? "")).toMatch(
      /^# To write: says, .*nl, en/m,
    );
    expect(here.text("events", here.ids("events")[0] ?? "")).toMatch(
      /^# To write \(nl, en\): title/m,
    );
  });
});

describe("an article that is there already", () => {
  test.each([
    ["by its address, with other letters around it", { title: "Iets anders", body: newsBody.slice(0, 3), address: "http://www.nieuws.invalshoek.example/2021/supermarkt-stopt/?utm_source=x#top" }, "same address"], // prettier-ignore
    ["by its title and date", { address: "https://kopie.example/a", body: newsBody.slice(1), title: "Supermarkt in Utrecht stopt met gezichtsherkenning aan de ingáng!" }, "same title and date"], // prettier-ignore
    [
      "by its text",
      { address: "https://kopie.example/b", title: "Overgenomen bericht over een winkel" },
      "same text",
    ],
  ])("is known %s and not added again", async (_, changes, reason) => {
    const here = folder();
    await here.add(here.file("een.html", newsPage()));
    const [id = ""] = here.ids("sources");
    const files = here.files();
    const page = here.file("twee.html", newsPage(changes));
    const { code, said } = await here.add(page);
    expect(code).toBe(0);
    expect(said).toEqual([
      `${page} is there already: content/timeline/sources/${id}.yaml (${reason}). Nothing was written.`,
    ]);
    expect(here.files()).toEqual([...files, "twee.html"].sort());
  });

  test("is known when it is published too, and not only a draft", async () => {
    const here = folder();
    here.file(
      "content/timeline/sources/eerder.yaml",
      "title: Supermarkt in Utrecht stopt met gezichtsherkenning aan de ingang\npublished: 2021-03\n",
    );
    const { said } = await here.add(here.file("p.html", newsPage()));
    expect(said.join()).toContain("content/timeline/sources/eerder.yaml (same title and date)");
  });

  test("is known within one call", async () => {
    const here = folder();
    const page = here.file("p.html", newsPage());
    const { code, said } = await here.add(page, page);
    expect(code).toBe(0);
    expect(said.join("\n")).toContain("is there already");
    expect(here.ids("sources")).toHaveLength(1);
  });

  test("is not taken for another with the same title of another year", async () => {
    const here = folder();
    await here.add(here.file("een.html", newsPage()));
    await here.add(
      here.file(
        "twee.html",
        newsPage({
          published: "2022-03-04",
          address: "https://nieuws.invalshoek.example/2022/x",
          body: newsBody.slice(0, 3),
        }),
      ),
    );
    expect(here.ids("sources")).toHaveLength(2);
  });
});

describe("names that are taken", () => {
  test("get a number, and what stood there stays as it was", async () => {
    const here = folder();
    const page = here.file("p.html", newsPage());
    await here.add(page);
    const [source = ""] = here.ids("sources");
    const [event = ""] = here.ids("events");
    here.file(`content/timeline/sources/${source}.yaml`, "publish: false\n");
    here.file(`content/timeline/events/${event}.yaml`, "publish: false\n");
    await here.add(page);
    expect(here.ids("sources").sort()).toEqual([source, `${source}-2`].sort());
    expect(here.text("sources", source)).toBe("publish: false\n");
    expect(here.text("events", event)).toBe("publish: false\n");
    expect(here.event(`${event}-2`).sources).toEqual([`${source}-2`]);
  });
});

describe("several articles in one call", () => {
  test("are each told, and one that fails leaves the others", async () => {
    const here = folder();
    const { code, said, complained } = await here.add(
      here.file("een.html", newsPage()),
      join(here.top, "nergens.html"),
      here.file("twee.txt", leaked),
    );
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringMatching(/nergens\.html does not exist: [^\n]*\.$/)]);
    expect(here.ids("sources")).toHaveLength(2);
    expect(said.filter((line) => /^[123] of 3: /.test(line))).toHaveLength(3);
    expect(said.at(-1)).toBe("1 of 3 could not be taken in.");
  });
});

describe("what the editor says", () => {
  test("goes before what was found", async () => {
    const here = folder();
    await here.add(here.file("bericht.txt", leaked), "--date", "2020-02-28", "--title", "Klanten", "--publisher", "Invalshoek", "--language", "nl"); // prettier-ignore
    expect(here.source()).toMatchObject({
      published: "2020-02-28",
      title: "Klanten",
      publisher: "Invalshoek",
    });
    expect(here.ids("events")).toEqual(["2020-02-klanten"]);
    expect(here.text("sources", here.ids("sources")[0] ?? "")).toContain("# given with --date");
  });

  test("may be a year alone, which stands there as in the other records", async () => {
    const here = folder();
    await here.add(here.file("bericht.txt", leaked), "--date", "2020", "--title", "Klanten");
    expect(here.text("events", "2020-klanten")).toMatch(/^date: 2020$/m);
    expect(here.event().date).toBe("2020");
  });

  test.each([
    [["--date", "27-02-2020"], /--date 27-02-2020 is no date: write 2020, 2020-02 or 2020-02-27\./],
    [["--date", "2031-01"], /--date 2031-01 lies in the future/],
    [["--language", "nederlands"], /--language nederlands is no language/],
    [["--title", " "], /--title is empty/],
  ])("is refused when it cannot be: %j", async (options, sentence) => {
    const here = folder();
    const { code, complained } = await here.add(here.file("b.txt", leaked), ...options);
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringMatching(sentence)]);
    expect(here.ids("sources")).toEqual([]);
  });

  test("about date or title is for one article only", async () => {
    const here = folder();
    const { code, complained } = await here.add("a.html", "b.html", "--date", "2020");
    expect(code).toBe(2);
    expect(complained).toEqual(["--date and --title are for one article at a time."]);
  });

  test("about nothing at all is a wrong call", async () => {
    expect((await folder().add()).code).toBe(2);
  });
});

describe("a dry run", () => {
  test("shows both records and writes none", async () => {
    const here = folder();
    const page = here.file("p.html", newsPage());
    const files = here.files();
    const { code, said } = await here.add(page, "--dry-run");
    expect(code).toBe(0);
    expect(said.join("\n")).toMatch(
      /Would be content\/timeline\/sources\/.*publish: false.*Would be content\/timeline\/events\//s,
    );
    expect(here.files()).toEqual(files);
  });
});

describe("a date that lies in the future", () => {
  test("is not believed: the draft has none, and the editor is told how to give one", async () => {
    const here = folder();
    const { said } = await here.add(
      here.file("p.html", newsPage({ published: "2031-05-01", body: newsBody.slice(2) })),
    );
    expect(said).toContain(
      "  date: none was found; give it with --date 2020-02-27, or as far as it is known",
    );
    expect(here.source().published).toBeUndefined();
    expect(here.event().date).toBeUndefined();
    expect(here.ids("events")[0]).toMatch(/^undated-/);
  });
});

describe("the real content", () => {
  const copy = contentCopy();

  test("stays sound with two more drafts in it", async () => {
    const before = readRecords(copy.folder);
    const here = folder();
    const page = here.file("p.html", newsPage());
    const { run } = await import("../../../src/desk/add/add.ts");
    const nothing = (): void => undefined;
    const code = await run([page], {
      content: copy.folder,
      today: "2026-11-24",
      say: nothing,
      complain: nothing,
    });
    expect(code).toBe(0);
    const after = readRecords(copy.folder);
    expect(after.drafts.sources.size - before.drafts.sources.size).toBe(1);
    expect(after.drafts.events.size - before.drafts.events.size).toBe(1);
    expect(after.events.size).toBe(before.events.size);
    const [id = ""] = [...after.drafts.events.keys()].filter(
      (name) => !before.drafts.events.has(name),
    );
    expect(readFileSync(join(copy.folder, `timeline/events/${id}.yaml`), "utf8")).toContain(
      "publish: false",
    );
  });
});
