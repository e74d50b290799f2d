// Which answer held on a day: the record of a situation keeps what was answered and what will be.
import { describe, expect, test } from "vitest";
import { answerOn, answersOf, type Answer } from "../../../src/model/join-law.ts";
import { siteIn } from "../../../src/model/site.ts";
import { countries, type AnswerRecord } from "../../../src/schemas/scenario.ts";
import { contentCopy, fileOf, idWhere } from "../../support/content-copy.ts";

const copy = contentCopy();
const { scenarios } = copy.records;
const site = siteIn(copy.folder);
const id = idWhere(scenarios);
const record = scenarios.get(id)?.answers.NL[0] as AnswerRecord;

/** Answered from the GDPR on, otherwise today, and otherwise again when the duties for high risk apply. */
const periods: Partial<AnswerRecord>[] = [
  { from: "2018-05-25", until: "2024-12-31", verdict: "unclear" },
  { from: "2026-01-01", until: "2027-12-01", verdict: "forbidden-unless" },
  { from: "2027-12-02", until: undefined, verdict: "forbidden" },
];

describe("a situation that was answered in periods", () => {
  const asked = (day: string): Answer | undefined => {
    copy.set(
      fileOf("scenarios", id),
      "answers.NL",
      periods.map((period) => ({ ...record, ...period })),
    );
    const scenario = siteIn(copy.folder, "2026-11-24").law.scenarios.find((one) => one.id === id);
    return scenario && answerOn(scenario, "NL", day);
  };

  test.each([
    ["2019-06-01", "unclear"],
    ["2026-11-24", "forbidden-unless"],
    ["2028-01-01", "forbidden"],
  ])("has for %s the verdict of that time: %s", (day, verdict) => {
    expect(asked(day)?.verdict).toBe(verdict);
  });

  test("passes from one answer to the next between two days", () => {
    expect(asked("2027-12-01")?.verdict).toBe("forbidden-unless");
    expect(asked("2027-12-02")?.verdict).toBe("forbidden");
  });

  test("has none for a time for which nobody vouches", () => {
    expect(asked("2018-05-24")).toBeUndefined();
    expect(asked("2025-06-01")).toBeUndefined();
  });
});

describe("every situation of the content", () => {
  test("has one answer for each of EU, NL and BE on the day of the build, with a rule and a source", () => {
    expect(site.law.scenarios.length).toBeGreaterThanOrEqual(30);
    for (const scenario of site.law.scenarios) {
      for (const country of countries) {
        const answer = answerOn(scenario, country, site.today);
        expect(answer?.provisions.length, scenario.id).toBeGreaterThan(0);
        expect(answer?.sources.length, scenario.id).toBeGreaterThan(0);
      }
    }
  });

  test("is known to each rule that it rests on, once, and to no other", () => {
    for (const provision of site.law.provisions) {
      expect(provision.scenarios).toEqual(
        site.law.scenarios.filter((scenario) =>
          answersOf(scenario).some((answer) => answer.provisions.includes(provision)),
        ),
      );
    }
  });
});
