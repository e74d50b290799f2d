// A language is content: it is added without a line of code, and grows a record at a time.
import { describe, expect, test } from "vitest";
import { editionsOf, type Edition } from "../../../src/model/edition.ts";
import { folders } from "../../../src/model/records.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentCopy, fileOf, idWhere, mistakesOf } from "../../support/content-copy.ts";
import { code, growing, grown } from "../../support/growing.ts";

const copy = contentCopy();
const { records, first } = copy;
const chosen = [...records.events.keys()].slice(0, 3);
const [one = ""] = chosen;

const { addLanguage, addInterface, translate, translateWithAll } = growing(copy);

function editions(): Edition[] {
  return editionsOf(siteIn(copy.folder), "/");
}

/** What an edition holds, without the site around it. */
function contents({ language, law, terms, explainers, ...edition }: Edition) {
  const { events, chains, sources, pages, say, at } = edition;
  return {
    language,
    rules: law.provisions.map((rule) => [rule.id, say(rule.name), at.provision(rule)]),
    situations: law.scenarios.map((one) => [one.id, say(one.question), at.scenario(one)]),
    overviews: law.layers.map((layer) => [layer.id, say(layer.title), at.layer(layer)]),
    rights: [...law.rights, ...law.letters, ...law.authorities].map(({ id, name }) => [
      id,
      say(name),
    ]),
    terms: terms.map(({ id, term }) => [id, say(term)]),
    explainers: explainers.map(({ id, address }) => [id, address]),
    events: events.map((event) => [
      event.id,
      say(event.title),
      say(event.summary),
      at.event(event),
    ]),
    chains: chains.map((chain) => [chain.id, say(chain.title), at.chain(chain)]),
    sources: sources.map((source) => [source.id, say(source.says)]),
    pages: [...pages.keys()],
  };
}

describe("a growing language", () => {
  test("without words of the interface changes nothing", () => {
    const before = editions().map(contents);
    addLanguage();
    expect(editions().map(contents)).toEqual(before);
  });

  test("has the interface first, and no events yet", () => {
    addLanguage();
    addInterface();
    const edition = editions().at(-1) as Edition;
    expect(contents(edition)).toMatchObject({
      language: grown,
      rules: [],
      situations: [],
      overviews: [],
      rights: [],
      terms: [],
      explainers: [],
      events: [],
      chains: [],
      sources: [],
      pages: [],
    });
    expect(edition.at.home).toBe(`/${code}/`);
  });

  test("has just the events that are translated, and leaves the other languages as they are", () => {
    const before = editions().map(contents);
    addLanguage();
    addInterface();
    for (const id of chosen) translateWithAll(id);
    const after = editions();
    expect(after.slice(0, -1).map(contents)).toEqual(before);
    const edition = after.at(-1) as Edition;
    expect(edition.events.map(({ id }) => id).sort()).toEqual([...chosen].sort());
    expect(edition.sources.map(({ id }) => id).sort()).toEqual(
      [...new Set(chosen.flatMap((id) => records.events.get(id)?.sources ?? []))].sort(),
    );
    for (const event of edition.events) {
      expect(edition.at.event(event)).toMatch(new RegExp(`^/${code}/`));
      expect(() => event.actors.map(({ name }) => edition.say(name))).not.toThrow();
      expect(() => event.sources.map(({ says }) => edition.say(says))).not.toThrow();
    }
  });

  test("stops the build where a record has half of its words in it", () => {
    addLanguage();
    translateWithAll(one);
    copy.set(fileOf("events", one), `summary.${code}`, undefined);
    copy.set(fileOf("events", one), `address.${code}`, undefined);
    expect(mistakesOf(copy.folder)).toEqual(
      ["summary", "address"].map((field) => ({
        file: `content/${fileOf("events", one)}`,
        field: `${field}.${code}`,
        wrong: "is missing",
        right: `Translate it too; a record has all its words in ${code} or none.`,
      })),
    );
  });

  test("stops the build where an event names a source or an actor without words in it", () => {
    const id = idWhere(records.events, ({ actors }) => actors.length > 0);
    addLanguage();
    translate("events", id);
    const { sources = [], actors = [] } = records.events.get(id) ?? {};
    expect(mistakesOf(copy.folder)).toEqual(
      [
        ...sources.map((source) => [fileOf("sources", source), `says.${code}`]),
        ...actors.map((actor) => [fileOf("actors", actor), `name.${code}`]),
      ].map(([file, field]) => ({
        file: `content/${file}`,
        field,
        wrong: "is missing",
        right: `Translate it too; content/${fileOf("events", id)} has words in ${code} and names it.`,
      })),
    );
  });

  test("may not take an address of its own language twice", () => {
    addLanguage();
    addInterface();
    const [, two = ""] = chosen;
    for (const id of [one, two]) translateWithAll(id);
    copy.set(fileOf("events", two), `address.${code}`, records.events.get(one)?.address[first]);
    expect(mistakesOf(copy.folder)).toMatchObject([
      { file: `content/${fileOf("events", two)}`, field: `address.${code}` },
    ]);
  });

  test("does not take the name of a number for a language", () => {
    addLanguage();
    copy.set(fileOf("events", one), "figures", { [code]: 5, [first]: 6 });
    expect(() => siteIn(copy.folder)).not.toThrow();
  });
});

test("a language that calls itself complete is told of each record without its words", () => {
  addLanguage(true);
  const mistakes = mistakesOf(copy.folder);
  const prose = ["interface", "search", "pages", "explainers", "labs", "lessons"];
  const files = new Set(mistakes.map(({ file }) => file));
  const kinds = Object.entries(folders).filter(([kind]) => !prose.includes(kind));
  for (const [kind, folder] of kinds) {
    for (const id of records[kind as keyof typeof folders].keys()) {
      expect(files).toContain(`content/${folder}/${id}.yaml`);
    }
  }
  for (const kind of ["pages", "explainers", "labs", "lessons"] as const) {
    for (const id of records[kind].keys())
      expect(files).toContain(`content/${kind}/${id}/${code}.mdx`);
  }
  expect(files).toContain(`content/${fileOf("interface", code)}`);
  for (const { wrong } of mistakes) expect(wrong).toBe("is missing");
});
