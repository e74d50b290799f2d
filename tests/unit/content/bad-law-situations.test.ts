// A situation that names what does not exist, or that no finder could show, stops the build.
import { describe } from "vitest";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { scenarios, authorities } = copy.records;
const first = copy.first;
const nobody = "nothing-of-this-name";

const id = idWhere(
  scenarios,
  (one) => one.events.length > 0 && one.turn_to.NL.length > 0 && one.case !== undefined,
);
const file = fileOf("scenarios", id);
const scenario = scenarios.get(id);
const abroad = idWhere(authorities, ({ country }) => country === "BE");

describe("a situation stops the build when", () => {
  const later = idWhere(scenarios, (_, other) => other > id);
  stopTheBuild(copy, [
    {
      claim: "an event of it does not exist",
      file,
      field: "events[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/events, without its ending.",
    },
    {
      claim: "a source of what really happened does not exist",
      file,
      field: "case.sources[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
    {
      claim: "whom to turn to does not exist",
      file,
      field: "turn_to.NL[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/authorities, without its ending.",
    },
    {
      claim: "it sends a reader to an authority of another country",
      file,
      field: "turn_to.NL[0]",
      value: abroad,
      wrong: `is "${abroad}", which works in BE`,
      right: "Name an authority of NL.",
    },
    {
      claim: "it does not say whom to turn to in a country",
      file,
      field: "turn_to.BE",
      wrong: "is missing",
      right: "Whom to ask or complain to, in each country.",
    },
    {
      claim: "it is in a place that the finder does not have",
      file,
      field: "places[0]",
      value: "moon",
      wrong: 'is "moon", which is not on the list',
      right: "Use one of: home, school, work, shop,",
    },
    {
      claim: "nobody scans",
      file,
      field: "who",
      value: [],
      wrong: "needs at least one entry",
      right: "Who would scan it, for the finder.",
    },
    {
      claim: "its question is over 110 characters",
      file,
      field: `question.${first}`,
      value: `${"a".repeat(110)}?`,
      wrong: "is 111 characters long, more than 110",
      right: "The situation as a question that an answer fits",
    },
    {
      claim: "its place in the table is taken",
      file: fileOf("scenarios", later),
      field: "order",
      value: scenario?.order,
      wrong: `is ${scenario?.order}, as in content/${file}`,
      right: "Give each its own place.",
    },
  ]);
});
