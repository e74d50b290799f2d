// A mistake in what the search knows of a language stops the build with one clear line.
import { describe, expect, test } from "vitest";
import { contentCopy, fileOf, mistakesOf, stopTheBuild } from "../../support/content-copy.ts";
import { readRecords } from "../../../src/model/records.ts";
import { tell } from "../../../src/model/mistakes.ts";
import { findableKinds, searchSchema } from "../../../src/schemas/search.ts";

const copy = contentCopy();
const file = fileOf("search", copy.first);

describe("what the search knows of a language stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it has a field that does not exist",
      file,
      field: "stops",
      value: ["de"],
      wrong: "is a field that does not exist here",
      right: 'Did you mean "stop"?',
    },
    {
      claim: "a word is not in small letters",
      file,
      field: "stop[0]",
      value: "De",
      wrong: 'is "De", which is not in small letters',
      right: "Words that say nothing in a query, in small letters.",
    },
    {
      claim: "a word ends with a space",
      file,
      field: "parts[0]",
      value: "app ",
      wrong: "is empty, or begins or ends with a space",
      right: "Parts of compounds",
    },
    {
      claim: "a word is empty",
      file,
      field: "whole[0]",
      change: () => copy.set(file, "whole", [""]),
      wrong: "is empty",
      right: "Words that look like a compound",
    },
    {
      claim: "a word stands in a list twice",
      file,
      field: "stop",
      value: ["de", "het", "de"],
      wrong: 'names "de" twice',
      right: "Words that say nothing in a query",
    },
    {
      claim: "a list is one word",
      file,
      field: "links",
      value: "s",
      wrong: 'is "s", not a list',
      right: "Letters that may join the parts of a compound",
    },
    {
      claim: "a hint is for a kind of page that does not exist",
      file,
      field: "hints.event",
      value: ["wanneer"],
      wrong: "is a field that does not exist here",
      right: 'Did you mean "events"?',
    },
    {
      claim: "a kind of page has no hints though it is named",
      file,
      field: "hints.events",
      value: [],
      wrong: "needs at least one entry",
      right: "Words and beginnings of a query",
    },
    {
      claim: "a group of words that mean the same has one word",
      file,
      field: "same[0]",
      value: ["database"],
      wrong: "needs at least 2 entries",
      right: "Groups of words that a searcher takes for one another",
    },
    {
      claim: "a group has a word twice",
      file,
      field: "same[0]",
      value: ["database", "database"],
      wrong: 'names "database" twice',
      right: "Groups of words that a searcher takes for one another",
    },
    {
      claim: "it is of a language that the site does not have",
      file: fileOf("search", "qq"),
      field: "",
      change: () => copy.write(fileOf("search", "qq"), "stop: [x]\n"),
      wrong: "is of a language that is not in content/languages.yaml",
      right: "Name it after a language of that list",
    },
  ]);
});

test("every mistake in it is told, not the first alone", () => {
  copy.set(file, "stop", ["De"]);
  copy.set(file, "links", "s");
  expect(mistakesOf(copy.folder).map(tell)).toHaveLength(2);
});

test("an empty file is told as one", () => {
  copy.write(file, "");
  const told = mistakesOf(copy.folder).map(tell);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`content/${file} is empty`);
});

test("a language may leave every field out", () => {
  copy.write(file, "{}\n");
  expect(readRecords(copy.folder).search.get(copy.first)).toEqual(searchSchema.parse({}));
});

test("each language of the site that is complete has its words for the search", () => {
  const { languages, search } = copy.records;
  const without = languages.filter(({ code, complete }) => complete && !search.has(code));
  expect(without).toEqual([]);
});

test("the groups of results stand in one order, each once", () => {
  expect(new Set(findableKinds).size).toBe(findableKinds.length);
  for (const { code } of copy.records.languages) {
    expect(Object.keys(copy.records.interface.get(code)?.search.kinds ?? {}).toSorted(), code).toEqual([...findableKinds].toSorted()); // prettier-ignore
  }
});
