// A mistake in a lab, above its text or within it, stops the build.
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { proseComponents } from "../../../src/model/prose-marks.ts";
import { labIds } from "../../../src/schemas/lab.ts";
import {
  contentCopy,
  fileOf,
  idWhere,
  mistakesOf,
  stopTheBuild,
  type BadRecord,
} from "../../support/content-copy.ts";
import { code as grownCode, growing } from "../../support/growing.ts";
import { LabCopy } from "../../support/lab-copy.ts";

const copy = contentCopy();
const { records, first } = copy;
const lab = new LabCopy(copy);
const file = lab.file(first);
/** The languages in the order of their files: what differs is told of the later one. */
const [one = "", two = ""] = records.languages.map(({ code }) => code).sort();

/** A place in the words of a lab, as it is written in a mistake, with the text that stands there. */
function textsIn(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`),
  );
}

const words = textsIn(lab.get(first, "words"), "words");
const [[plainPlace] = [""]] = words.filter(([, text]) => !/[{}]/.test(text));
const [[gapPlace, gapped] = ["", ""]] = words.filter(([, text]) => /\{\w+\}/.test(text));
const gap = /\{(\w+)\}/.exec(gapped)?.[1] ?? "";
const answers = lab.get(first, "paper.answers") as string[];
const figures = lab.get(first, "figures") as string[];

/** A mistake in one field above the text in the first language. */
function above(
  claim: string,
  field: string,
  value: unknown,
  wrong: string,
  right: string,
  told = field,
): BadRecord {
  return { claim, file, field: told, change: () => lab.set(first, field, value), wrong, right };
}

/** A mistake in the text in the first language. */
function within(claim: string, body: string, field: string, wrong: string, right: string): BadRecord {
  lab.setText(first, body);
  const line = lab.lineOf(first, body);
  copy.restore();
  return {
    ...{ claim, file, field: `line ${line}: ${field}`, wrong, right },
    change: () => lab.setText(first, body),
  };
}

describe("what stands above a lab stops the build when", () => {
  stopTheBuild(copy, [
    above("it has no title", "title", undefined, "is missing", "What a reader finds out;"),
    above(
      "it has only one guess",
      "guess.options",
      ["One."],
      "needs at least 2 entries",
      "What can be guessed.",
    ),
    above("its guess has no answer", "guess.answer", "", "is empty", "What the lab shows at its first"),
    above(
      "a word of its controls is missing",
      plainPlace,
      undefined,
      "is missing",
      "", // The meaning of the word, whichever it is.
    ),
    above(
      "a word of its controls lacks its gap",
      gapPlace,
      gapped.replaceAll(`{${gap}}`, "…"),
      `lacks the gap {${gap}}`,
      `{${gap}}`,
    ),
    above(
      "a word of its controls has a gap that nothing fills",
      gapPlace,
      `${gapped} {nothing}`,
      "has the gap {nothing}, which nothing fills",
      `{${gap}}`,
    ),
    above(
      "it has a word that the lab does not write",
      "words.nothing",
      "Nothing",
      "is a field that does not exist here",
      "Leave it out; the fields that exist are: ",
    ),
    above(
      "its answers on paper are fewer than its questions",
      "paper.answers",
      answers.slice(1).concat(answers.length > 2 ? [] : ["Another.", "And another."]),
      `has ${answers.length > 2 ? answers.length - 1 : 3} answers to ${answers.length} questions`,
      "For the teacher: an answer to each question",
    ),
    above(
      "it shows a number twice",
      "figures",
      [...figures, figures[0]],
      `names "${figures[0]}" twice`,
      "The real numbers that the lab shows;",
    ),
    above(
      "it was checked in the future",
      "checked",
      "2999-01-01",
      "is 2999-01-01, which lies in the future",
      "Give a date up to 20",
    ),
    above(
      "it takes two minutes",
      "minutes",
      2,
      "is 2, less than 3",
      "How long it takes; the same everywhere.",
    ),
    ...(["minutes", "age", "order"] as const).map((field) => ({
      claim: `its ${field} differ by language`,
      file: lab.file(two),
      field,
      change: () => lab.set(two, field, field === "order" ? 901 : 17),
      wrong: `is ${field === "order" ? 901 : 17}, but ${String(lab.get(one, field))} in content/${lab.file(one)}`,
      right: "Make them the same.",
    })),
    {
      claim: "the numbers that it shows differ by language",
      file: lab.file(two),
      field: "figures",
      change: () => lab.set(two, "figures", [...figures].reverse().slice(1)),
      wrong: `is ${[...figures].reverse().slice(1).join(",")}, but ${figures.join(",")} in content/${lab.file(one)}`,
      right: "Make them the same.",
    },
  ]);

  test("it shows a number that does not exist", () => {
    for (const { code } of records.languages) {
      lab.set(code, "figures", [...figures, "nothing-of-this-name"]);
    }
    expect(mistakesOf(copy.folder)).toEqual(
      [one, two].map((code) => ({
        file: `content/${lab.file(code)}`,
        field: `figures[${figures.length}]`,
        wrong: 'is "nothing-of-this-name", which does not exist',
        right: "Name a file of content/figures, without its ending.",
      })),
    );
  });

  test("its place is that of another lab", () => {
    const [mine = "", other = ""] = [...records.labs.keys()];
    const [here, there] = [new LabCopy(copy, mine), new LabCopy(copy, other)];
    for (const { code } of records.languages) there.set(code, "order", here.get(code, "order"));
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${there.file(one)}`,
        field: "order",
        wrong: `is ${String(here.get(one, "order"))}, as in content/labs/${mine}`,
        right: "Give each its own place.",
      },
    ]);
  });

  test("its address is that of another lab", () => {
    const [mine = "", other = ""] = [...records.labs.keys()];
    const [here, there] = [new LabCopy(copy, mine), new LabCopy(copy, other)];
    there.set(first, "address", here.get(first, "address"));
    expect(mistakesOf(copy.folder)).toMatchObject([
      { file: `content/${there.file(first)}`, field: "address" },
    ]);
  });
});

describe("the text of a lab stops the build when", () => {
  const source = idWhere(records.sources);
  stopTheBuild(copy, [
    within(
      "it uses a component that does not exist",
      `A sentence. <Cit id="${source}" />`,
      "Cit",
      "is a component that does not exist",
      `Did you mean "Cite"? A text may use: ${proseComponents.join(", ")}.`,
    ),
    within(
      "it names a source that does not exist",
      'A sentence. <Cite id="nothing-of-this-name" />',
      "Cite",
      'names "nothing-of-this-name", which does not exist',
      "Name a file of content/timeline/sources, without its ending.",
    ),
    within(
      "it names a source without an id",
      "A sentence. <Cite />",
      "Cite",
      "has no id",
      'Write <Cite id="…">.',
    ),
  ]);
});

describe("the folder of labs stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "a folder in it is no lab",
      file: "labs/no-lab-of-this-name",
      field: "",
      change: () => copy.write(`labs/no-lab-of-this-name/${first}.mdx`, copy.text(file)),
      wrong: "is not one that exists",
      right: `There are: ${labIds.join(", ")}.`,
    },
    {
      claim: "a lab is lacking in a complete language",
      file,
      field: "",
      change: () => copy.remove(file),
      wrong: "is missing",
      right: `The language ${first} is complete, so every page needs a text in it.`,
    },
    {
      claim: "a text in it has nothing above it",
      file,
      field: "",
      change: () => copy.write(file, "A text."),
      wrong: "has no front matter",
      right: "Begin the file with a line ---, the fields title, lead,",
    },
  ]);
});

describe("an explainer that leads to a lab stops the build when", () => {
  const [piece = ""] = records.explainers.keys();
  const path = `explainers/${piece}/${first}.mdx`;
  const text = copy.text(path).trimEnd();
  stopTheBuild(copy, [
    {
      claim: "there is no such lab",
      file: path,
      field: `line ${text.split("\n").length + 2}: Lab`,
      change: () => copy.write(path, `${text}\n\n<Lab id="no-lab-of-this-name" />\n`),
      wrong: 'names "no-lab-of-this-name", which does not exist',
      right: "Name a folder of content/labs.",
    },
    {
      claim: "it nearly names one",
      file: path,
      field: `line ${text.split("\n").length + 2}: Lab`,
      change: () => copy.write(path, `${text}\n\n<Lab id="${lab.id}x" />\n`),
      wrong: `names "${lab.id}x", which does not exist`,
      right: `Did you mean "${lab.id}"?`,
    },
  ]);
});

describe("in a growing language", () => {
  const { addLanguage, addInterface } = growing(copy);
  const shown = new LabCopy(
    copy,
    idWhere(records.labs, (texts) => [...texts.values()].some((text) => text.figures.length > 0)),
  );

  test("a lab needs the numbers that it shows, and the records that its text names", () => {
    addLanguage();
    addInterface();
    copy.write(shown.file(grownCode), copy.text(shown.file(first)));
    const told = mistakesOf(copy.folder);
    const files = new Set(told.map((mistake) => mistake.file));
    for (const id of shown.get(first, "figures") as string[]) {
      const text = copy.text(fileOf("figures", id));
      const hasWords = new RegExp(`^\\s+${first}:`, "m").test(text);
      if (hasWords) expect(files).toContain(`content/${fileOf("figures", id)}`);
    }
    for (const { wrong, right } of told) {
      expect(wrong).toBe("is missing");
      expect(right).toMatch(/^Translate it too; content\/labs\/\S+ has words in \S+ and names it\.$/);
    }
  });

  test("an explainer needs the labs that it names", () => {
    addLanguage();
    addInterface();
    const above = {
      ...{ title: "A claim", lead: "What it holds.", brief: ["One.", "Two.", "Three."] },
      ...{ part: "law", order: 900, age: 12, address: "piece-of-this-test", checked: "2020-02-27" },
    };
    for (const { code } of [...records.languages, { code: grownCode }]) {
      copy.write(
        `explainers/piece-of-this-test/${code}.mdx`,
        `---\n${stringify(above)}---\n\n<Lab id="${lab.id}" />\n`,
      );
    }
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${lab.file(grownCode)}`,
        field: "",
        wrong: "is missing",
        right: `Translate it too; content/explainers/piece-of-this-test/${grownCode}.mdx has words in ${grownCode} and names it.`,
      },
    ]);
  });
});
