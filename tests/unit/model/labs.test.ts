// A lab knows its words, the numbers that it shows, and the sources of both its text and its numbers.
import { beforeEach, describe, expect, test } from "vitest";
import { editionsOf } from "../../../src/model/edition.ts";
import { markOf } from "../../../src/model/lag.ts";
import { isLab, labsOf, runsWasm, valueOf } from "../../../src/model/labs.ts";
import { siteIn } from "../../../src/model/site.ts";
import { labIds } from "../../../src/schemas/lab.ts";
import { contentCopy, idWhere } from "../../support/content-copy.ts";
import { code as grownCode, growing } from "../../support/growing.ts";
import { LabCopy } from "../../support/lab-copy.ts";

const copy = contentCopy();
const { records, first } = copy;
const second = records.languages[1]?.code ?? "";
const lab = new LabCopy(copy);
const [one = "", two = ""] = records.sources.keys();
/** A number that rests on another source than the text, and one that is a range. */
const figure = idWhere(
  records.figures,
  ({ source, value }) => source !== one && source !== two && typeof value === "number",
);
const range = idWhere(records.figures, ({ value }) => typeof value !== "number");
const text = `Begin. <Cite id="${two}" /> <Cite id="${one}" /> <Cite id="${two}" />`;

const labs = (code: string) => labsOf(siteIn(copy.folder), code);
const mine = (code = first) => {
  const found = labs(code).find(({ id }) => id === lab.id);
  if (!found) throw new Error(`${lab.id} is not among the labs in ${code}`);
  return found;
};

beforeEach(() => {
  for (const { code } of records.languages) {
    lab.set(code, "figures", [figure, range]);
    lab.set(code, "made_from", undefined);
    lab.setText(code, text);
  }
});

describe("a lab", () => {
  test("has the sources of its text in their order, and after them those of its numbers, each once", () => {
    const other = records.figures.get(figure)?.source;
    const third = records.figures.get(range)?.source;
    expect(mine().sources.map(({ id }) => id)).toEqual([...new Set([two, one, other, third])]);
  });

  test("gives a number that it names, and says so where it does not, or where it is a range", () => {
    const own = mine();
    expect(valueOf(own, figure)).toBe(records.figures.get(figure)?.value);
    expect(() => valueOf(own, "nothing-of-this-name")).toThrow(/nothing-of-this-name/);
    expect(() => valueOf(own, range)).toThrow(range);
  });

  test("has the words of its own, and is the one that it is", () => {
    const own = mine();
    expect(own.words).toEqual(records.labs.get(lab.id)?.get(first)?.words);
    for (const id of labIds) expect(isLab(own, id)).toBe(id === lab.id);
  });

  test("stands at its place, whatever it is called", () => {
    const before = labs(first).map(({ id }) => id);
    for (const { code } of records.languages) lab.set(code, "order", 900);
    expect(labs(first).map(({ id }) => id)).toEqual([
      ...before.filter((id) => id !== lab.id),
      lab.id,
    ]);
  });

  test("has a page, a sheet on paper below it, and a page for a frame, each with its own address", () => {
    for (const { at, labs: all, words } of editionsOf(siteIn(copy.folder), "/")) {
      const addresses = all.flatMap(({ id }) => [at.lab(id), at.labPaper(id), at.labAlone(id)]);
      expect(new Set(addresses).size).toBe(3 * all.length);
      for (const { id, address } of all) {
        expect(at.lab(id)).toBe(`${at.labs}${address}/`);
        expect(at.labPaper(id)).toBe(`${at.lab(id)}${words.address.paper}/`);
        expect(at.labAlone(id)).toBe(`${at.home}embed/${address}/`);
      }
    }
  });
});

test("one lab runs WebAssembly: the search in a million faces", () => {
  expect(
    labs(first)
      .filter(runsWasm)
      .map(({ id }) => id),
  ).toEqual(["search"]);
});

test("the labs stand in one order in all languages, without a gap or a place taken twice", () => {
  const orders = labs(first).map(({ order }) => order);
  expect(orders).toEqual(orders.map((_, at) => at + 1));
  expect(labs(second).map(({ id }) => id)).toEqual(labs(first).map(({ id }) => id));
});

describe("a translated lab", () => {
  test("is behind until it names the text that it was made from", () => {
    expect(mine(second).behind).toBe(true);
    lab.set(second, "made_from", markOf(`\n${text}\n`));
    expect(mine(second).behind).toBe(false);
    expect(mine(first).behind).toBe(false);
  });

  test("is behind again when that text changes", () => {
    lab.set(second, "made_from", markOf(`\n${text}\n`));
    lab.setText(first, `${text} And more.`);
    expect(mine(second).behind).toBe(true);
  });
});

test("a growing language has no labs until one is translated", () => {
  const { addLanguage, addInterface } = growing(copy);
  addLanguage();
  addInterface();
  const edition = editionsOf(siteIn(copy.folder), "/").at(-1);
  expect(edition?.language.code).toBe(grownCode);
  expect(edition?.labs).toEqual([]);
});
