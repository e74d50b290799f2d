// A situation whose answer is not one, rests on the wrong rules or leaves today open stops the build.
import { describe, expect, test } from "vitest";
import { siteIn } from "../../../src/model/site.ts";
import type { AnswerRecord } from "../../../src/schemas/scenario.ts";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { scenarios, provisions, instruments } = copy.records;
const nobody = "nothing-of-this-name";

const id = idWhere(scenarios);
const file = fileOf("scenarios", id);
const now = scenarios.get(id)?.answers.NL[0] as AnswerRecord;
const unconditional = idWhere(scenarios, ({ answers, conditions }) =>
  [...answers.EU, ...answers.NL, ...answers.BE].every(
    ({ verdict }) => verdict !== "allowed-with-conditions" || conditions.length === 0,
  ),
);
const ruleOf = (whose: string) =>
  idWhere(provisions, ({ instrument }) => instruments.get(instrument)?.jurisdiction === whose);

/** The answers for one country, with other periods. */
const periods =
  (...changes: Partial<AnswerRecord>[]) =>
  () =>
    copy.set(
      file,
      "answers.NL",
      changes.map((change) => ({ ...now, ...change })),
    );

describe("an answer stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "its verdict is not on the list",
      file,
      field: "answers.EU[0].verdict",
      value: "maybe",
      wrong: 'is "maybe", which is not on the list',
      right: "Use one of: allowed, allowed-with-conditions, forbidden-unless, forbidden,",
    },
    ...(["EU", "NL", "BE"] as const).map((country) => ({
      claim: `there is none for ${country}`,
      file,
      field: `answers.${country}`,
      wrong: "is missing",
      right: "The answers over time, the oldest first; one of them holds today.",
    })),
    {
      claim: "it is for a country that the site does not cover",
      file,
      field: "answers.France",
      value: [now],
      wrong: "is a field that does not exist here",
      right: "Leave it out; the fields that exist are: EU, NL, BE.",
    },
    {
      claim: "a country has an empty list of answers",
      file,
      field: "answers.NL",
      value: [],
      wrong: "needs at least one entry",
      right: "The answers over time, the oldest first",
    },
    {
      claim: "it rests on no rule",
      file,
      field: "answers.NL[0].provisions",
      value: [],
      wrong: "needs at least one entry",
      right: "The provisions that it rests on, the most important first.",
    },
    {
      claim: "it rests on no source",
      file,
      field: "answers.NL[0].sources",
      value: [],
      wrong: "needs at least one entry",
      right: "The sources that it rests on, the best first.",
    },
    {
      claim: "a rule that it rests on does not exist",
      file,
      field: "answers.NL[0].provisions[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/provisions, without its ending.",
    },
    {
      claim: "a source that it rests on does not exist",
      file,
      field: "answers.BE[0].sources[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
    {
      claim: "it is for the Netherlands and rests on a Belgian rule",
      file,
      field: "answers.NL[0].provisions[0]",
      value: ruleOf("BE"),
      wrong: `is "${ruleOf("BE")}", a rule of BE`,
      right: "What is said for NL rests on rules of COE, EU, NL.",
    },
    {
      claim: "it is for the EU and rests on a Dutch rule",
      file,
      field: "answers.EU[0].provisions[0]",
      value: ruleOf("NL"),
      wrong: `is "${ruleOf("NL")}", a rule of NL`,
      right: "What is said for EU rests on rules of COE, EU.",
    },
    {
      claim: "it allows something with conditions that nobody names",
      file: fileOf("scenarios", unconditional),
      field: "conditions",
      change: () => {
        copy.set(fileOf("scenarios", unconditional), "conditions", []);
        copy.set(
          fileOf("scenarios", unconditional),
          "answers.NL[0].verdict",
          "allowed-with-conditions",
        );
      },
      wrong: "is empty, while an answer is allowed-with-conditions",
      right: "Say what must be met.",
    },
    {
      claim: "it begins after it ends",
      file,
      field: "answers.NL[0].until",
      change: periods({ from: "2019-01-02", until: "2019-01-01" }, {}),
      wrong: "is 2019-01-01, before its from of 2019-01-02",
      right: "Give the last day on which the answer held.",
    },
    {
      claim: "it begins on the last day of the one above it",
      file,
      field: "answers.NL[1].from",
      change: periods({ from: "2019-01-01", until: now.from }, {}),
      wrong: `is ${now.from}, while the answer above it holds until ${now.from}`,
      right: "Let the answer above it end on the day before.",
    },
    {
      claim: "the one above it has no end",
      file,
      field: "answers.NL[1].from",
      change: periods({ from: "2019-01-01" }, {}),
      wrong: `is ${now.from}, while the answer above it holds until further notice`,
      right: "Let the answer above it end on the day before.",
    },
    {
      claim: "it has ended and no other holds today",
      file,
      field: "answers.NL[1].until",
      change: periods({ from: "2019-01-01", until: "2019-12-31" }, { until: now.from }),
      wrong: `is ${now.from}, so that nothing is answered for today`,
      right: "Add the answer that holds on 20",
    },
    {
      claim: "it begins in the future and no other holds today",
      file,
      field: "answers.NL[1].from",
      change: periods({ from: "2019-01-01", until: "2019-12-31" }, { from: "2999-01-01" }),
      wrong: "is 2999-01-01, so that nothing is answered for today",
      right: "Add the answer that holds on 20",
    },
  ]);
});

test("an answer may have one before it, and one ahead that is law already", () => {
  periods(
    { from: "2019-01-01", until: "2019-12-31" },
    { until: "2998-12-31" },
    { from: "2999-01-01" },
  )();
  expect(() => siteIn(copy.folder)).not.toThrow();
});
