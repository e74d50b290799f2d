// A mistake in a rule or in the act that it is part of stops the build, and the message names file and field.
import { describe } from "vitest";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { instruments, provisions } = copy.records;
const first = copy.first;
const nobody = "nothing-of-this-name";

const id = idWhere(provisions, ({ sources, events }) => sources.length > 0 && events.length > 0);
const rule = fileOf("provisions", id);
const act = fileOf("instruments", idWhere(instruments));

/** Two of one group whose places must differ, the later one by name second. */
function neighbours<Thing>(things: ReadonlyMap<string, Thing>, group: (thing: Thing) => string) {
  const one = idWhere(things, (thing, here) =>
    [...things].some(([id, other]) => id > here && group(other) === group(thing)),
  );
  const of = group(things.get(one) as Thing);
  return [one, idWhere(things, (thing, here) => here > one && group(thing) === of)] as const;
}
const [rule1, rule2] = neighbours(provisions, ({ instrument }) => instrument);
const [act1, act2] = neighbours(instruments, ({ jurisdiction }) => jurisdiction);

describe("a rule stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "what it is part of does not exist",
      file: rule,
      field: "instrument",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/instruments, without its ending.",
    },
    {
      claim: "a source of it does not exist",
      file: rule,
      field: "sources[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
    {
      claim: "an event of it does not exist",
      file: rule,
      field: "events[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/events, without its ending.",
    },
    {
      claim: "it rests on no source",
      file: rule,
      field: "sources",
      value: [],
      wrong: "needs at least one entry",
      right: "The sources that it rests on, the best first.",
    },
    {
      claim: "it does not say how it was checked",
      file: rule,
      field: "how",
      wrong: "is missing",
      right: "Use one of: text, secondary.",
    },
    {
      claim: "it stands in a way that is not on the list",
      file: rule,
      field: "standing",
      value: "in-force",
      wrong: 'is "in-force", which is not on the list',
      right: "Use one of: proposed, adopted, applies, not-law, unknown.",
    },
    {
      claim: "what it means for faces lacks a language",
      file: rule,
      field: `faces.${first}`,
      wrong: "is missing",
      right: "What it means for faces.",
    },
    {
      claim: "its name is over 60 characters",
      file: rule,
      field: `name.${first}`,
      value: "a".repeat(61),
      wrong: "is 61 characters long, more than 60",
      right: "What it is about, of at most 60 characters.",
    },
    {
      claim: "its official text has no web address",
      file: rule,
      field: "text",
      value: "the official journal",
      wrong: 'is "the official journal", which is not a web address',
      right: "The web address of the official text",
    },
    {
      claim: "it was checked in the future",
      file: rule,
      field: "checked",
      value: "2999-01-01",
      wrong: "is 2999-01-01, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "it is to be corrected in the future",
      file: rule,
      field: "changes[0].date",
      change: () =>
        copy.set(rule, "changes", [
          {
            date: "2999-01-01",
            kind: "correction",
            says: copy.records.provisions.get(id)?.says,
          },
        ]),
      wrong: "is 2999-01-01, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "a change of it is neither a correction nor a change",
      file: rule,
      field: "changes[0].kind",
      change: () =>
        copy.set(rule, "changes", [
          { date: "2026-11-22", kind: "typo", says: copy.records.provisions.get(id)?.says },
        ]),
      wrong: 'is "typo", which is not on the list',
      right: "Use one of: correction, change.",
    },
    {
      claim: "its place within the act is taken",
      file: fileOf("provisions", rule2),
      field: "order",
      value: provisions.get(rule1)?.order,
      wrong: `is ${provisions.get(rule1)?.order}, as in content/${fileOf("provisions", rule1)}`,
      right: "Give each its own place.",
    },
  ]);
});

describe("an act stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it is of nobody whose rules the site knows",
      file: act,
      field: "jurisdiction",
      value: "LU",
      wrong: 'is "LU", which is not on the list',
      right: "Use one of: COE, EU, NL, BE.",
    },
    {
      claim: "its kind is not on the list",
      file: act,
      field: "kind",
      value: "law",
      wrong: 'is "law", which is not on the list',
      right: "Use one of: treaty, regulation,",
    },
    {
      claim: "its short name is over 40 characters",
      file: act,
      field: `short.${first}`,
      value: "a".repeat(41),
      wrong: "is 41 characters long, more than 40",
      right: "Its usual short name, of at most 40 characters.",
    },
    {
      claim: "its place among those of its jurisdiction is taken",
      file: fileOf("instruments", act2),
      field: "order",
      value: instruments.get(act1)?.order,
      wrong: `is ${instruments.get(act1)?.order}, as in content/${fileOf("instruments", act1)}`,
      right: "Give each its own place.",
    },
  ]);
});

describe("a file of the law stops the build when", () => {
  const read = "Move it to one of: content/law/instruments, content/law/provisions,";
  stopTheBuild(copy, [
    {
      claim: "it lies beside the folders that are read",
      file: `law/${id}.yaml`,
      field: "",
      change: () => copy.write(`law/${id}.yaml`, copy.text(rule)),
      wrong: "lies where the site reads nothing",
      right: read,
    },
    {
      claim: "it lies in a folder that is not read",
      file: "law/provision",
      field: "",
      change: () => copy.write(`law/provision/${id}.yaml`, copy.text(rule)),
      wrong: "lies where the site reads nothing",
      right: read,
    },
  ]);
});
