// A file that cannot be read, or lies where it should not, stops the build.
import { describe } from "vitest";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { first } = copy;
const id = idWhere(copy.records.actors);
const file = fileOf("actors", id);
const quotes = "between double quotes.";

/** Text of an actor's file in which each language has the same words. */
const named = (words: string) =>
  `name:\n${copy.records.languages.map(({ code }) => `  ${code}: ${words}\n`).join("")}`;

/** A whole file with other text in it. */
const reads = (text: string | Buffer) => () => copy.write(file, text);

describe("a file stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it holds a text with a colon outside quotes",
      file,
      field: "line 2",
      change: reads(named("Police: a name")),
      wrong: "cannot be read as YAML: it holds a second colon, or it begins at the wrong column",
      right: quotes,
    },
    {
      claim: "a quotation mark is not closed",
      file,
      field: "line 3",
      change: reads(`name:\n  ${first}: "Words\n`),
      wrong: "cannot be read as YAML: a quotation mark or bracket above it is not closed",
      right: "Close each text, list and group",
    },
    {
      claim: "a text begins with a sign that YAML keeps for itself",
      file,
      field: "line 2",
      change: reads(named("@name")),
      wrong: "begins a text with a sign that YAML keeps for itself",
      right: quotes,
    },
    {
      claim: "a text begins with an asterisk",
      file,
      field: "line 2",
      change: reads(named("*name")),
      wrong: "holds *name, which YAML takes for a pointer to another place",
      right: quotes,
    },
    {
      claim: "a text begins with an exclamation mark",
      file,
      field: "line 2",
      change: reads(named("!name of somebody")),
      wrong: "begins a text with !, which YAML takes for a tag",
      right: quotes,
    },
    {
      claim: "a text begins with a gap in braces",
      file,
      field: "line 2",
      change: reads(named("{name} of somebody")),
      wrong: "cannot be read as YAML: something stands behind the end of a text, list or group",
      right: quotes,
    },
    {
      claim: "a field stands in it twice",
      file,
      field: "name",
      change: reads(`${named("Words")}name: {}\n`),
      wrong: `stands there twice, the second time at line ${copy.records.languages.length + 2}`,
      right: "Keep one of the two.",
    },
    {
      claim: "it is indented with tabs",
      file,
      field: "line 2",
      change: reads(named("Words").replaceAll("  ", "\t")),
      wrong: "is indented with a tab",
      right: "Indent with spaces.",
    },
    {
      claim: "a field begins at the wrong column",
      file,
      field: "line 2",
      change: reads(`name:\n  ${first}: Words\n   other: Words\n`),
      wrong: "cannot be read as YAML: it holds a second colon, or it begins at the wrong column",
      right: "Let the fields of one group begin at the same column.",
    },
    {
      claim: "it holds two records",
      file,
      field: `line ${copy.records.languages.length + 2}`,
      change: reads(`${named("Words")}---\n${named("Words")}`),
      wrong: "begins a second record with ---",
      right: "Give each record a file of its own.",
    },
    {
      claim: "it is not written in UTF-8",
      file,
      field: "line 2",
      change: reads(Buffer.from(named("Café"), "latin1")),
      wrong: "holds a letter that cannot be read",
      right: "Save the file as UTF-8.",
    },
    {
      claim: "it is empty",
      file,
      field: "",
      change: reads(""),
      wrong: "is empty",
      right: "It has the fields: name.",
    },
    {
      claim: "it holds nothing but a comment",
      file,
      field: "",
      change: reads("# to be written\n"),
      wrong: "is empty",
      right: "It has the fields: name.",
    },
    {
      claim: "it holds a list where a group of fields is wanted",
      file,
      field: "",
      change: reads("- name\n"),
      wrong: "is a list, not a group of fields",
      right: "It has the fields: name.",
    },
    {
      claim: "it holds one text",
      file,
      field: "",
      change: reads("Words\n"),
      wrong: 'is "Words", not a group of fields',
      right: "It has the fields: name.",
    },
    {
      claim: "its name ends with .yml",
      file: `timeline/actors/${id}-again.yml`,
      field: "",
      change: () => copy.write(`timeline/actors/${id}-again.yml`, copy.text(file)),
      wrong: "is not the file of a record",
      right: "with the ending .yaml.",
    },
    {
      claim: "its name has capitals",
      file: "timeline/actors/Somebody.yaml",
      field: "",
      change: () => copy.write("timeline/actors/Somebody.yaml", copy.text(file)),
      wrong: "is not the file of a record",
      right: "named in small letters, digits and single hyphens",
    },
    {
      claim: "its name has a space",
      file: "timeline/actors/some body.yaml",
      field: "",
      change: () => copy.write("timeline/actors/some body.yaml", copy.text(file)),
      wrong: "is not the file of a record",
      right: "named in small letters, digits and single hyphens",
    },
    {
      claim: "it lies among the records without being one",
      file: "timeline/actors/notes.txt",
      field: "",
      change: () => copy.write("timeline/actors/notes.txt", "Words\n"),
      wrong: "is not the file of a record",
      right: "with the ending .yaml.",
    },
    {
      claim: "it is a folder with the name of a record",
      file: "timeline/actors/somebody.yaml",
      field: "",
      change: () => copy.write("timeline/actors/somebody.yaml/somebody.yaml", copy.text(file)),
      wrong: "is not the file of a record",
      right: "with the ending .yaml.",
    },
    {
      claim: "it lies in a folder that is not read",
      file: "timeline/event",
      field: "",
      change: () => copy.write(`timeline/event/${id}.yaml`, copy.text(file)),
      wrong: "lies where the site reads nothing",
      right: "Move it to one of: content/timeline/events, content/timeline/sources,",
    },
    {
      claim: "it lies beside the folders",
      file: `timeline/${id}.yaml`,
      field: "",
      change: () => copy.write(`timeline/${id}.yaml`, copy.text(file)),
      wrong: "lies where the site reads nothing",
      right: "Move it to one of: content/timeline/events, content/timeline/sources,",
    },
    {
      claim: "a folder is missing",
      file: "figures",
      field: "",
      change: () => copy.remove("figures"),
      wrong: "is missing",
      right: "The site cannot be built without this folder.",
    },
    {
      claim: "a file stands in the place of a folder",
      file: "figures",
      field: "",
      change: () => {
        copy.remove("figures");
        copy.write("figures", "Words\n");
      },
      wrong: "is not a folder",
      right: "The site cannot be built without this folder.",
    },
  ]);
});
