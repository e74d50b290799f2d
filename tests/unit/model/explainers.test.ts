// An explainer knows what it cites and names, in the order in which a reader meets it.
import { beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { editionsOf } from "../../../src/model/edition.ts";
import { explainersOf } from "../../../src/model/explainers.ts";
import { markOf } from "../../../src/model/lag.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentCopy } from "../../support/content-copy.ts";

const copy = contentCopy();
const { records, first } = copy;
const second = records.languages[1]?.code ?? "";
const [one = "", two = "", three = ""] = records.sources.keys();
const [rule = ""] = records.provisions.keys();
const [event = ""] = records.events.keys();
const [situation = ""] = records.scenarios.keys();
const [term = ""] = records.terms.keys();

const prose = [
  `Begin. <Cite id="${two}" /> <Cite id="${one}" /> <Cite id="${two}" />`,
  `<Law id="${rule}" /> <Event id="${event}" /> <Situation id="${situation}" />`,
  `<Term id="${term}">A word</Term> and <Cite id="${three}" />`,
].join("\n\n");

/** A piece with one text in all languages, and other fields in the second. */
function write(id: string, order: number, text: string, changes: object = {}): void {
  for (const { code } of records.languages) {
    const above = {
      title: "A claim",
      lead: "What it holds.",
      brief: ["One.", "Two.", "Three."],
      part: "law",
      order,
      age: 12,
      address: id,
      checked: "2020-02-27",
      ...(code === second && changes),
    };
    copy.write(`explainers/${id}/${code}.mdx`, `---\n${stringify(above)}---\n\n${text}\n`);
  }
}

const pieces = (code: string) =>
  explainersOf(siteIn(copy.folder), code).filter(({ id }) => id.startsWith("of-this-test"));
const ids = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id);

beforeEach(() => write("of-this-test", 900, prose));

describe("an explainer", () => {
  test("numbers its sources in the order of the text, each once", () => {
    const [piece] = pieces(first);
    expect(ids(piece?.sources)).toEqual([two, one, three]);
  });

  test("knows the rules, events, situations and terms that it names", () => {
    const [piece] = pieces(first);
    expect(ids(piece?.provisions)).toEqual([rule]);
    expect(ids(piece?.events)).toEqual([event]);
    expect(ids(piece?.scenarios)).toEqual([situation]);
    expect(ids(piece?.terms)).toEqual([term]);
  });

  test("takes a minute at least, and longer when it has more words", () => {
    expect(pieces(first)[0]?.minutes).toBe(1);
    write("of-this-test", 900, "word ".repeat(1750));
    expect(pieces(first)[0]?.minutes).toBe(10);
  });

  test("stands at its place, whatever it is called", () => {
    write("of-this-test-a", 902, "Third.");
    write("of-this-test-z", 901, "Second.");
    expect(ids(pieces(first))).toEqual(["of-this-test", "of-this-test-z", "of-this-test-a"]);
  });

  test("has an address of its own below that of all explainers", () => {
    for (const { at } of editionsOf(siteIn(copy.folder), "/")) {
      expect(at.explainer("of-this-test")).toBe(`${at.explainers}of-this-test/`);
    }
  });
});

describe("a translated explainer", () => {
  test("is behind until it names the text that it was made from", () => {
    expect(pieces(second)[0]?.behind).toBe(true);
    write("of-this-test", 900, prose, { made_from: markOf(prose) });
    expect(pieces(second)[0]?.behind).toBe(false);
  });

  test("is behind again when that text changes", () => {
    write("of-this-test", 900, prose, { made_from: markOf(prose) });
    const path = `explainers/of-this-test/${first}.mdx`;
    copy.write(path, copy.text(path).replace("Begin.", "Begin again."));
    expect(pieces(second)[0]?.behind).toBe(true);
    expect(pieces(first)[0]?.behind).toBe(false);
  });
});
