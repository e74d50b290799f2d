// A model letter that nobody could fill in, or that two would compete with, stops the build.
import { describe } from "vitest";
import { letterFields } from "../../../src/schemas/letter.ts";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { letters, provisions, instruments } = copy.records;
const first = copy.first;
const nobody = "nothing-of-this-name";

/** A field that is no gap of a letter, where there is one. */
const idleIn = (letter: object) =>
  letterFields.find((field) => !JSON.stringify(letter).includes(`{${field}}`));

const id = idWhere(letters, (one) => one.country === "NL" && idleIn(one) !== undefined);
const file = fileOf("letters", id);
const letter = letters.get(id);
const idle = letter && idleIn(letter);
const later = idWhere(letters, (_, other) => other > id);
const rival = "law/letters/zz-rival.yaml";
const belgian = idWhere(
  provisions,
  ({ instrument }) => instruments.get(instrument)?.jurisdiction === "BE",
);

describe("a letter stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it has a gap that nothing fills",
      file,
      field: `paragraphs[0].${first}`,
      value: "I am {name} and live in {town}.",
      wrong: "has the gap {town}, which nothing fills",
      right: "A paragraph, with gaps in braces.",
    },
    {
      claim: "such a gap stands in its address",
      file,
      field: `addressee[0].${first}`,
      value: "{shop}",
      wrong: "has the gap {shop}, which nothing fills",
      right: "A line of the address, with gaps in braces.",
    },
    {
      claim: "a field that may stay empty is no field of any letter",
      file,
      field: "optional[0]",
      change: () => copy.set(file, "optional", ["colour"]),
      wrong: 'is "colour", which is not on the list',
      right: "Use one of: name, contact, organisation, address, place, date, time, story.",
    },
    {
      claim: "a field that may stay empty is no gap of it",
      file,
      field: "optional",
      value: [idle],
      wrong: `names "${idle}", which is no gap of the letter`,
      right: "Fields that the reader may leave empty.",
    },
    {
      claim: "another asks the same in the same country of the same",
      file: rival,
      field: "to[0]",
      change: () => {
        copy.write(rival, copy.text(file));
        copy.set(rival, "order", 999);
        copy.set(rival, "to", letter?.to.slice(0, 1));
      },
      wrong: `is ${letter?.to[0]}, for which content/${file} is the ${letter?.kind} letter in ${letter?.country} already`,
      right: "Give each combination one letter.",
    },
    {
      claim: "it is about somebody who is not on the list",
      file,
      field: "to[0]",
      value: "neighbour",
      wrong: 'is "neighbour", which is not on the list',
      right: "Use one of: company, shop, school, police.",
    },
    {
      claim: "it asks what is not on the list",
      file,
      field: "kind",
      value: "damages",
      wrong: 'is "damages", which is not on the list',
      right: "Use one of: access, erasure, objection, complaint.",
    },
    {
      claim: "it is for a country without letters",
      file,
      field: "country",
      value: "EU",
      wrong: 'is "EU", which is not on the list',
      right: "Use one of: NL, BE.",
    },
    {
      claim: "a rule that it names does not exist",
      file,
      field: "provisions[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/provisions, without its ending.",
    },
    {
      claim: "it is Dutch and names a Belgian rule",
      file,
      field: "provisions[0]",
      value: belgian,
      wrong: `is "${belgian}", a rule of BE`,
      right: "What is said for NL rests on rules of COE, EU, NL.",
    },
    {
      claim: "a source of it does not exist",
      file,
      field: "sources[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
    {
      claim: "it goes to nobody",
      file,
      field: "addressee",
      value: [],
      wrong: "needs at least one entry",
      right: "To whom it goes, a line each.",
    },
    {
      claim: "its place is taken",
      file: fileOf("letters", later),
      field: "order",
      value: letter?.order,
      wrong: `is ${letter?.order}, as in content/${file}`,
      right: "Give each its own place.",
    },
  ]);
});
