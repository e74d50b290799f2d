// Claims about the H5P files, read back by yauzl and cheerio.
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { h5p } from "../../../src/exports/lesson/h5p.ts";
import { oneLine } from "../../../src/exports/lesson/one-line.ts";
import { eachLesson, filesIn, hostileQuestions, maker, timesIn, words } from "./lesson-material.ts";
import { first, origin } from "./real-site.ts";

interface Content {
  readonly question: string;
  readonly answers: readonly {
    readonly text: string;
    readonly correct: boolean;
    readonly tipsAndFeedback: { readonly chosenFeedback: string };
  }[];
  readonly UI: Readonly<Record<string, string>>;
}

const page = `${origin}page/`;
const seen = (html: string) => {
  const $ = load(html, null, false);
  expect($("*").length).toBe(1);
  return $.root().text();
};

async function opened(question: (typeof hostileQuestions)[number]) {
  const files = await filesIn(h5p(question, page, words, maker));
  const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? "");
  return {
    paths: [...files.keys()],
    head: parsed("h5p.json") as Record<string, unknown>,
    content: parsed("content/content.json") as Content,
  };
}

describe.each(eachLesson)("the H5P of %s", async (_name, { questions }) => {
  const read = await Promise.all(
    questions.map(async (question) => ({ question, ...(await opened(question)) })),
  );

  it("holds content only, and needs one library only", () => {
    for (const { paths, head } of read) {
      expect(paths).toEqual(["content/content.json", "h5p.json"]);
      expect(head["preloadedDependencies"]).toEqual([
        { machineName: head["mainLibrary"], majorVersion: 1, minorVersion: 16 },
      ]);
    }
  });

  it("has a head that the format allows", () => {
    for (const { question, head } of read) {
      expect(head["title"]).toMatch(/^.{1,255}$/u);
      expect(head["language"]).toMatch(/^[-a-zA-Z]{1,10}$/);
      expect(head["language"]).toBe(question.language);
      expect(head["embedTypes"]).toEqual(["iframe"]);
      expect([head["license"], head["licenseVersion"]]).toEqual(["CC BY-SA", "4.0"]);
      expect(head["source"]).toBe(page);
      expect(head["authors"]).toEqual([{ name: maker.name, role: "Author" }]);
      for (const { title } of question.sources)
        expect(head["authorComments"]).toContain(oneLine(title));
      expect(String(head["authorComments"]).length).toBeLessThanOrEqual(5000);
    }
  });

  it("keeps prompts, answers and every explanation to the letter", () => {
    for (const { question, content } of read) {
      expect(seen(content.question)).toBe(oneLine(question.prompt));
      expect(content.answers.map(({ text }) => seen(text))).toEqual(
        question.options.map(({ text }) => oneLine(text)),
      );
      expect(content.answers.map((answer) => seen(answer.tipsAndFeedback.chosenFeedback))).toEqual(
        question.options.map(({ why }) => oneLine(why)),
      );
      expect(content.answers.map(({ correct }) => correct)).toEqual(
        question.options.map(({ right }) => right),
      );
    }
  });

  it("has the words of the player in the language that it was given", () => {
    for (const { content } of read) {
      expect(Object.keys(content.UI)).toEqual(Object.keys(words));
      expect(content.UI["checkAnswerButton"]).toBe("Check &amp; see");
    }
  });
});

it("the same question gives the same bytes, whose files have one fixed time", async () => {
  const question = first(hostileQuestions);
  const bytes = h5p(question, page, words, maker);
  expect(Buffer.compare(bytes, h5p(structuredClone(question), page, words, maker))).toBe(0);
  expect(new Set(await timesIn(bytes))).toEqual(new Set(["1980-01-01T00:00:00.000Z"]));
});
