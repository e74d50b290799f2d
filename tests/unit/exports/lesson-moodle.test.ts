// Claims about Moodle XML and GIFT, read back by libxml2 and by a GIFT parser.
import { load } from "cheerio";
import { parse, type MultipleChoice } from "gift-pegjs";
import { describe, expect, it } from "vitest";
import { gift } from "../../../src/exports/lesson/gift.ts";
import { moodleXml } from "../../../src/exports/lesson/moodle-xml.ts";
import { oneLine } from "../../../src/exports/lesson/one-line.ts";
import { eachLesson, maker, xmlOf } from "./lesson-material.ts";

/** What a reader sees of HTML, and that nothing else stands in it. */
function seen(html: string, ...allowed: readonly string[]): string {
  const $ = load(html, null, false);
  const tags = $("*")
    .toArray()
    .map((node) => ("tagName" in node ? node.tagName : ""));
  expect(tags.filter((tag) => !["p", ...allowed].includes(tag))).toEqual([]);
  return $.root().text();
}

const lined = (texts: readonly string[]) => texts.map(oneLine);

describe.each(eachLesson)("the Moodle XML of %s", (_name, quiz) => {
  const text = moodleXml(quiz, maker);
  const xml = xmlOf(text);
  const question = (index: number) => `/quiz/question[@type="multichoice"][${index + 1}]`;

  it("begins without a mark, and names the category first", () => {
    expect(text.startsWith("<?xml ")).toBe(true);
    const title = oneLine(quiz.title).replaceAll("/", "//");
    expect(xml.text("/quiz/question[1][@type='category']/category/text")).toBe(
      `$course$/top/${maker.name}/${title}`,
    );
  });

  it("holds every question once, by its own number", () => {
    expect(xml.texts("//question/idnumber")).toEqual(quiz.questions.map(({ id }) => id));
    expect(xml.texts("//question/single")).toEqual(quiz.questions.map(() => "true"));
  });

  it("keeps prompts, answers and every explanation to the letter", () => {
    quiz.questions.forEach(({ prompt, options }, index) => {
      const of = (path: string) =>
        xml.texts(`${question(index)}/${path}`).map((html) => seen(html));
      expect(of("questiontext/text")).toEqual([oneLine(prompt)]);
      expect(of("answer/text")).toEqual(lined(options.map((option) => option.text)));
      expect(of("answer/feedback/text")).toEqual(lined(options.map(({ why }) => why)));
      expect(xml.texts(`${question(index)}/answer/@fraction`)).toEqual(
        options.map(({ right }) => (right ? "100" : "0")),
      );
    });
  });

  it("has tags for codes, level and misconceptions, and the sources as links", () => {
    quiz.questions.forEach(({ codes, level, options, sources }, index) => {
      const tags = xml.texts(`${question(index)}/tags/tag/text`);
      const wanted = [...codes, ...options.flatMap(({ misconception }) => misconception ?? [])];
      expect(tags.toSorted()).toEqual([...new Set([...wanted, ...(level ? [level] : [])])].sort());
      const $ = load(xml.text(`${question(index)}/generalfeedback/text`), null, false);
      expect(
        $("li")
          .toArray()
          .map((item) => $(item).text()),
      ).toEqual(lined(sources.map(({ title }) => title)));
      expect(
        $("a")
          .toArray()
          .map((link) => $(link).attr("href")),
      ).toEqual(sources.flatMap(({ url }) => url ?? []));
    });
  });

  it("gives names that fit the question bank", () => {
    for (const name of xml.texts("//question/name/text")) {
      expect(name).not.toBe("");
      expect([...name].length).toBeLessThanOrEqual(120);
    }
  });
});

describe.each(eachLesson)("the GIFT of %s", (_name, quiz) => {
  const text = gift(quiz, maker);
  const [category, ...rest] = parse(text);
  const read = rest as MultipleChoice[];

  it("begins with the category, without a mark, in text that any platform decodes", () => {
    expect(text.startsWith("$CATEGORY: ")).toBe(true);
    expect(category?.type).toBe("Category");
    expect(Buffer.from(text).toString()).toBe(text);
  });

  it("holds every question once, with its number and tags", () => {
    expect(read.map(({ type }) => type)).toEqual(quiz.questions.map(() => "MC"));
    expect(read.map(({ id }) => id)).toEqual(quiz.questions.map(({ id }) => id));
    quiz.questions.forEach(({ options }, index) => {
      const tested = options.flatMap(({ misconception }) => misconception ?? []);
      expect(read[index]?.tags).toEqual(expect.arrayContaining(tested));
    });
  });

  it("keeps prompts, answers and every explanation to the letter", () => {
    quiz.questions.forEach(({ prompt, options, sources }, index) => {
      const one = read[index];
      expect(seen(one?.stem.text ?? "")).toBe(oneLine(prompt));
      expect(one?.stem.format).toBe("html");
      const choices = one?.choices ?? [];
      expect(choices.map((choice) => seen(choice.text.text))).toEqual(
        lined(options.map((option) => option.text)),
      );
      expect(choices.map(({ feedback }) => seen(feedback?.text ?? ""))).toEqual(
        lined(options.map(({ why }) => why)),
      );
      expect(choices.map(({ isCorrect }) => isCorrect)).toEqual(options.map(({ right }) => right));
      expect(choices.map(({ weight }) => weight)).toEqual(options.map(() => null));
      for (const { title } of sources)
        expect(seen(one?.globalFeedback?.text ?? "", "ul", "li", "a")).toContain(oneLine(title));
    });
  });

  it("has no line that Moodle takes for a remark or a category but its own", () => {
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("//")).length).toBe(quiz.questions.length);
    expect(lines.filter((line) => line.startsWith("$CATEGORY")).length).toBe(1);
    expect(lines.filter((line) => line === "").length).toBe(quiz.questions.length + 1);
  });
});

it("the same lesson gives the same text", () => {
  for (const [, quiz] of eachLesson) {
    expect(moodleXml(quiz, maker)).toBe(moodleXml(structuredClone(quiz), maker));
    expect(gift(quiz, maker)).toBe(gift(structuredClone(quiz), maker));
  }
});
