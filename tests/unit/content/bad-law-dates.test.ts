// Steps of a rule that cannot be, in kind, date or order, stop the build.
import { describe, expect, test } from "vitest";
import { siteIn } from "../../../src/model/site.ts";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { instruments, provisions } = copy.records;
const nobody = "nothing-of-this-name";
const other = idWhere(instruments);

/** A rule of which the act has no dates, and one of which the act was published before 2026. */
const rule = fileOf(
  "provisions",
  idWhere(provisions, ({ instrument }) => instruments.get(instrument)?.life.length === 0),
);
const published = (id: string) =>
  instruments.get(id)?.life.find(({ step, date }) => step === "published" && date < "2026");
const within = idWhere(provisions, ({ instrument }) => published(instrument) !== undefined);
const act = fileOf("instruments", other);

const lives =
  (file: string, ...life: object[]) =>
  () =>
    copy.set(file, "life", life);
const moved = (changes: object) => ({
  step: "applies",
  date: "2030-01-01",
  moved: { on: "2020-01-01", to: "2031-01-01", by: other, ...changes },
});

describe("a step stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it is of a kind that is not on the list",
      file: rule,
      field: "life[0].step",
      change: lives(rule, { step: "started", date: "2020" }),
      wrong: 'is "started", which is not on the list',
      right: "Use one of: proposed, adopted, published, in-force, applies, amended, repealed.",
    },
    {
      claim: "its date does not exist",
      file: rule,
      field: "life[0].date",
      change: lives(rule, { step: "applies", date: "2020-02-30" }),
      wrong: 'is "2020-02-30", which is not a date that exists',
      right: "The date of the step, as precise as it is known; it may lie ahead.",
    },
    {
      claim: "it is earlier than the step above it",
      file: rule,
      field: "life[1].date",
      change: lives(
        rule,
        { step: "applies", date: "2020-02-01" },
        { step: "amended", date: "2019" },
      ),
      wrong: "is 2019, which is earlier than the step above it of 2020-02-01",
      right: "Put the steps in the order of time.",
    },
    {
      claim: "the rule comes into force after it applies",
      file: rule,
      field: "life[1].date",
      change: lives(
        rule,
        { step: "applies", date: "2019-01-01" },
        { step: "in-force", date: "2020-01-01" },
      ),
      wrong: "is 2020-01-01 for in-force, later than applies on 2019-01-01",
      right: "A rule is proposed, adopted, published, in-force, applies, repealed in that order.",
    },
    {
      claim: "the rule is adopted after the act around it was published",
      file: fileOf("provisions", within),
      field: "life[0].date",
      change: lives(fileOf("provisions", within), { step: "adopted", date: "2026-01-01" }),
      wrong: `is 2026-01-01 for adopted, later than published on ${published(provisions.get(within)?.instrument ?? "")?.date}`,
      right: "in that order.",
    },
    {
      claim: "it says that the rule is adopted in the future",
      file: rule,
      field: "life[0].date",
      change: lives(rule, { step: "adopted", date: "2999" }),
      wrong: "is 2999, which lies in the future",
      right: "only in-force, applies, amended and repealed lie ahead.",
    },
    {
      claim: "it says so of an act",
      file: act,
      field: "life[0].date",
      change: lives(act, { step: "published", date: "2999-01" }),
      wrong: "is 2999-01, which lies in the future",
      right: "only in-force, applies, amended and repealed lie ahead.",
    },
    {
      claim: "what amended the rule does not exist",
      file: rule,
      field: "life[0].by",
      change: lives(rule, { step: "amended", date: "2020", by: nobody }),
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/instruments, without its ending.",
    },
    {
      claim: "its date is moved to itself",
      file: rule,
      field: "life[0].moved.to",
      change: lives(rule, moved({ to: "2030-01-01" })),
      wrong: "is 2030-01-01, the date that it was moved from",
      right: "Give the new date.",
    },
    {
      claim: "its date is to be moved in the future",
      file: rule,
      field: "life[0].moved.on",
      change: lives(rule, moved({ on: "2999-01-01" })),
      wrong: "is 2999-01-01, which lies in the future",
      right: "A date is moved when that is law; give a day up to 20",
    },
    {
      claim: "what moved its date does not exist",
      file: rule,
      field: "life[0].moved.by",
      change: lives(rule, moved({ by: nobody })),
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/instruments, without its ending.",
    },
    {
      claim: "its date is moved, but nobody says by what",
      file: rule,
      field: "life[0].moved.by",
      change: lives(rule, moved({ by: undefined })),
      wrong: "is missing",
      right: "What moved it: the name of a file in content/law/instruments.",
    },
  ]);
});

test("a step may lie ahead, and a vague date above an exact one of the same year is no mistake", () => {
  copy.set(rule, "life", [
    { step: "adopted", date: "2020" },
    { step: "published", date: "2020-03-01" },
    { step: "applies", date: "2020" },
    { step: "repealed", date: "2999-01-01" },
  ]);
  expect(() => siteIn(copy.folder)).not.toThrow();
});
