// A mistake in a source, an actor or a figure stops the build, and the message names file and field.
import { describe } from "vitest";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { sources, figures, actors } = copy.records;
const first = copy.first;

const linked = fileOf(
  "sources",
  idWhere(sources, ({ link, url }) => link && url !== undefined),
);
const figure = fileOf(
  "figures",
  idWhere(figures, ({ event, unit }) => event !== undefined && unit !== undefined),
);
const actor = fileOf("actors", idWhere(actors));

describe("a source stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it may be linked but has no web address",
      file: linked,
      field: "url",
      wrong: "is missing, while link is true",
      right: "Add the web address, or set link to false.",
    },
    {
      claim: "its web address is no address of the web",
      file: linked,
      field: "url",
      value: "ftp://example.org/page",
      wrong: 'is "ftp://example.org/page", which is not a web address',
      right: "The web address, with https:// or http://,",
    },
    {
      claim: "its web address lacks https://",
      file: linked,
      field: "url",
      value: "www.example.org/page",
      wrong: 'is "www.example.org/page", which is not a web address',
      right: "The web address, with https:// or http://,",
    },
    {
      claim: "its web address holds a space",
      file: linked,
      field: "url",
      value: "https://example.org/a page",
      wrong: 'is "https://example.org/a page", which is not a web address',
      right: "The web address, with https:// or http://,",
    },
    {
      claim: "its standing is not on the list",
      file: linked,
      field: "standing",
      value: "secondary",
      wrong: 'is "secondary", which is not on the list',
      right: "Use one of: primary, original, party, copy, digest.",
    },
    {
      claim: "its kind is not on the list",
      file: linked,
      field: "kind",
      value: "new",
      wrong: 'is "new", which is not on the list',
      right: 'Did you mean "news"? Use one of: law, court,',
    },
    {
      claim: "it weighs 5",
      file: linked,
      field: "weight",
      value: 5,
      wrong: "is 5, more than 4",
      right: "1 is the most, 4 the least",
    },
    {
      claim: "it weighs nothing",
      file: linked,
      field: "weight",
      value: 0,
      wrong: "is 0, less than 1",
      right: "1 is the most, 4 the least",
    },
    {
      claim: "it weighs a word",
      file: linked,
      field: "weight",
      value: "two",
      wrong: 'is "two", not a number',
      right: "1 is the most, 4 the least",
    },
    {
      claim: "it has no publisher",
      file: linked,
      field: "publisher",
      wrong: "is missing",
      right: "Who published the original.",
    },
    {
      claim: "its title ends with a space",
      file: linked,
      field: "title",
      value: "Words ",
      wrong: "begins or ends with a space or a line break",
      right: "The title of the original, in its own language.",
    },
    {
      claim: "its language is written out",
      file: linked,
      field: "language",
      value: "English",
      wrong: 'is "English", which is not a language code that exists',
      right: "ISO 639 code of the page's language",
    },
    {
      claim: "its language has a code that stands for none",
      file: linked,
      field: "language",
      value: "jp",
      wrong: 'is "jp", which is not a language code that exists',
      right: "ISO 639 code of the page's language",
    },
    {
      claim: "it is about no place",
      file: linked,
      field: "about",
      value: [],
      wrong: "needs at least one entry",
      right: "The places it is about",
    },
    {
      claim: "it is about one place twice",
      file: linked,
      field: "about",
      value: ["EU", "EU"],
      wrong: 'names "EU" twice',
      right: "The places it is about",
    },
    {
      claim: "it was published in the future",
      file: linked,
      field: "published",
      value: "2999-01-01",
      wrong: "is 2999-01-01, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "what it says lacks a language",
      file: linked,
      field: `says.${first}`,
      wrong: "is missing",
      right: "What it says that matters, in our own words.",
    },
    {
      claim: "it says neither true nor false whether it may be linked",
      file: linked,
      field: "link",
      value: "yes",
      wrong: 'is "yes", not true or false',
      right: "true: a class can be sent there",
    },
    {
      claim: "its note is left blank",
      file: linked,
      field: "note",
      value: null,
      wrong: "is empty",
      right: "For the editor, not shown.",
    },
  ]);
});

describe("an actor stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "the name lacks a language",
      file: actor,
      field: `name.${first}`,
      wrong: "is missing",
      right: "The name that a newspaper in that language would use.",
    },
    {
      claim: "it has no name",
      file: actor,
      field: "name",
      wrong: "is missing",
      right: "The name that a newspaper in that language would use.",
    },
  ]);
});

describe("a figure stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "its range is turned round",
      file: figure,
      field: "value",
      value: [50, 5],
      wrong: "is [50, 5], which is a range whose first number is the larger",
      right: "The number, or a pair [low, high] for a range.",
    },
    {
      claim: "its range has three numbers",
      file: figure,
      field: "value",
      value: [1, 2, 3],
      wrong: "has more than 2 entries",
      right: "The number, or a pair [low, high] for a range.",
    },
    {
      claim: "its range holds a text",
      file: figure,
      field: "value[1]",
      change: () => copy.set(figure, "value", [5, "fifty"]),
      wrong: 'is "fifty", not a number',
      right: "The number, or a pair [low, high] for a range.",
    },
    {
      claim: "it has no value",
      file: figure,
      field: "value",
      wrong: "is missing",
      right: "The number, or a pair [low, high] for a range.",
    },
    {
      claim: "its source does not exist",
      file: figure,
      field: "source",
      value: "nothing-of-this-name",
      wrong: 'is "nothing-of-this-name", which does not exist',
      right: "Name a file of content/timeline/sources, without its ending.",
    },
    {
      claim: "its event does not exist",
      file: figure,
      field: "event",
      value: "nothing-of-this-name",
      wrong: 'is "nothing-of-this-name", which does not exist',
      right: "Name a file of content/timeline/events, without its ending.",
    },
    {
      claim: "its event is not written as an id",
      file: figure,
      field: "event",
      value: "Nothing of this name",
      wrong:
        'is "Nothing of this name", which is not an id (small letters, digits and single hyphens)',
      right: "The event it belongs to",
    },
    {
      claim: "its qualifier is not on the list",
      file: figure,
      field: "qualifier",
      value: "abuot",
      wrong: 'is "abuot", which is not on the list',
      right: 'Did you mean "about"?',
    },
    {
      claim: "its basis is not on the list",
      file: figure,
      field: "basis",
      value: "guessed",
      wrong: 'is "guessed", which is not on the list',
      right: "Use one of: measured, counted, claimed, estimated, reported.",
    },
    {
      claim: "it is about a time in the future",
      file: figure,
      field: "as_of",
      value: "2999",
      wrong: "is 2999, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "its unit lacks a language",
      file: figure,
      field: `unit.${first}`,
      wrong: "is missing",
      right: "The unit as it is read after the number",
    },
  ]);
});
