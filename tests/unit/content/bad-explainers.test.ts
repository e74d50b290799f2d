// A mistake in an explainer, above its prose or within it, stops the build.
import { beforeEach, describe } from "vitest";
import { stringify } from "yaml";
import { namedKinds } from "../../../src/model/check-prose.ts";
import { markOf } from "../../../src/model/lag.ts";
import { proseComponents } from "../../../src/model/prose-marks.ts";
import { folders } from "../../../src/model/records.ts";
import { contentCopy, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { records, first } = copy;
const folder = "explainers/piece-of-this-test";
const file = `${folder}/${first}.mdx`;
/** The languages in the order of their files: what differs is told of the later one. */
const [one = "", two = ""] = records.languages.map(({ code }) => code).sort();

const matter = {
  title: "A claim that one can test",
  lead: "What the piece holds.",
  brief: ["One.", "Two.", "Three."],
  part: "law",
  order: 900,
  age: 12,
  address: "piece-of-this-test",
  checked: "2020-02-27",
};
const prose = `A sentence. <Cite id="${idWhere(records.sources)}" />`;

function piece(changes: Record<string, unknown> = {}, body = prose): string {
  return `---\n${stringify({ ...matter, ...changes })}---\n\n${body}\n`;
}

const above = (changes: Record<string, unknown>) => () => copy.write(file, piece(changes));
const within = (body: string) => () => copy.write(file, piece({}, body));
/** The line on which the prose begins. */
const line = piece().slice(0, piece().indexOf(prose)).split("\n").length;

beforeEach(() => {
  for (const { code } of records.languages) copy.write(`${folder}/${code}.mdx`, piece());
});

describe("the prose of an explainer stops the build when", () => {
  const named = Object.entries(namedKinds).flatMap(([component, kind]) =>
    kind === undefined ? [] : [[component, folders[kind]] as const],
  );
  stopTheBuild(copy, [
    ...named.map(([component, where]) => ({
      claim: `<${component}> names a record that does not exist`,
      file,
      field: `line ${line}: ${component}`,
      change: within(`A sentence. <${component} id="nothing-of-this-name" />`),
      wrong: 'names "nothing-of-this-name", which does not exist',
      right:
        where === "labs"
          ? "Name a folder of content/labs."
          : `Name a file of content/${where}, without its ending.`,
    })),
    {
      claim: "it uses a component that does not exist, and the line is counted from the top",
      file,
      field: `line ${line + 2}: Cit`,
      change: within(`A sentence.\n\nAnother. <Cit id="${idWhere(records.sources)}" />`),
      wrong: "is a component that does not exist",
      right: `Did you mean "Cite"? A text may use: ${proseComponents.join(", ")}.`,
    },
    {
      claim: "a component names nothing",
      file,
      field: `line ${line}: Term`,
      change: within("A sentence with a <Term>word</Term>."),
      wrong: "has no id",
      right: 'Write <Term id="…">.',
    },
    {
      claim: "the name of a record is nearly right",
      file,
      field: `line ${line}: Law`,
      change: within(`A sentence. <Law id="${idWhere(records.provisions)}x" />`),
      wrong: `names "${idWhere(records.provisions)}x", which does not exist`,
      right: `Did you mean "${idWhere(records.provisions)}"?`,
    },
  ]);
});

describe("what stands above an explainer stops the build when", () => {
  const theOther = `${folder}/${two}.mdx`;
  const [page = ""] = records.pages.keys();
  stopTheBuild(copy, [
    ...(
      [
        ["order", 901],
        ["part", "risk"],
        ["age", 14],
      ] as const
    ).map(([field, value]) => ({
      claim: `its ${field} differs by language`,
      file: theOther,
      field,
      change: () => copy.write(theOther, piece({ [field]: value })),
      wrong: `is ${value}, but ${matter[field]} in content/${folder}/${one}.mdx`,
      right: "Make them the same.",
    })),
    {
      claim: "its place is that of another",
      file: `explainers/zz-another/${one}.mdx`,
      field: "order",
      change: () => {
        for (const { code } of records.languages) {
          copy.write(`explainers/zz-another/${code}.mdx`, piece({ address: "another" }));
        }
      },
      wrong: `is 900, as in content/${folder}`,
      right: "Give each its own place.",
    },
    {
      claim: "the mark of the text that it was made from is none",
      file,
      field: "made_from",
      change: above({ made_from: markOf(prose).toUpperCase() }),
      wrong: `is "${markOf(prose).toUpperCase()}", which is not the twelve signs that npm run check names`,
      right: "For a translation: the mark of the text that it was made from.",
    },
    {
      claim: "it is told to young readers in two sentences",
      file,
      field: "brief",
      change: above({ brief: ["One.", "Two."] }),
      wrong: "needs at least 3 entries",
      right: "Three to five sentences that a twelve-year-old follows.",
    },
    {
      claim: "its part is not on the list",
      file,
      field: "part",
      change: above({ part: "rights" }),
      wrong: 'is "rights", which is not on the list',
      right: "Use one of: risk, law.",
    },
    {
      claim: "it has no title",
      file,
      field: "title",
      change: above({ title: undefined }),
      wrong: "is missing",
      right: "A question, or a claim that one can test.",
    },
    {
      claim: "it was checked in the future",
      file,
      field: "checked",
      change: above({ checked: "2999-01-01" }),
      wrong: "is 2999-01-01, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "a complete language lacks it",
      file,
      field: "",
      change: () => copy.remove(file),
      wrong: "is missing",
      right: `The language ${first} is complete, so every page needs a text in it.`,
    },
    {
      claim: "a page about the site takes its components",
      file: `pages/${page}/${first}.mdx`,
      field: `line ${copy.text(`pages/${page}/${first}.mdx`).trimEnd().split("\n").length + 2}: Cite`,
      change: () => {
        const path = `pages/${page}/${first}.mdx`;
        copy.write(path, `${copy.text(path).trimEnd()}\n\n${prose}\n`);
      },
      wrong: "is a component, which a page about the site may not use",
      right: "Write it out, as a link of Markdown for example.",
    },
  ]);
});
