// Claims about the lessons and the bank of questions: whole from paper, plain, sourced, the same in each language.
import { describe, expect, test } from "vitest";
import { plainText, readabilityOf } from "../../../src/desk/readability.ts";
import { lessonsOf, type Lesson } from "../../../src/model/lessons.ts";
import { marksIn } from "../../../src/model/prose-marks.ts";
import { siteIn } from "../../../src/model/site.ts";
import { misconceptions } from "../../../src/schemas/question.ts";
import { contentFolder } from "../../support/content-copy.ts";
import { languageOf, loudMarks, phrasesIn, recordsNamed, unsourced } from "../../support/prose.ts";

const site = siteIn(contentFolder);
const complete = site.languages.filter((language) => language.complete);
const lessons = site.languages.flatMap(({ code }) =>
  lessonsOf(site, code).map((lesson) => ({
    ...{ code, lesson, name: `${lesson.id} (${code})` },
    body: site.lessons.get(lesson.id)?.get(code)?.body ?? "",
  })),
);

type Placed = [place: string, text: string];

/** Every text of a value, however deep, with the place where it stands. */
function textsIn(value: unknown, place = ""): Placed[] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, place ? `${place}.${key}` : key),
  );
}

/** What stands above a lesson: not the records that it names. */
function above({ lesson, code }: { lesson: Lesson; code: string }): Placed[] {
  const texts = textsIn(site.lessons.get(lesson.id)?.get(code));
  return texts.filter(([place]) => place !== "body");
}

/** What a pupil reads: the pages of the steps, the worksheet, the cards, the questions. */
function readByPupils({ lesson, code }: { lesson: Lesson; code: string }): string[] {
  const { title, steps, recall, sheet, cards, exit, quiz } = lesson;
  return [
    title,
    ...steps.flatMap((step) => [step.title, ...step.pupils.text, step.pupils.task, ...step.board]),
    ...recall.map(({ question }) => question),
    ...sheet.tasks.map(({ task }) => task),
    ...cards.flatMap((set) => set.cards.flatMap(({ text, points }) => [text, ...points])),
    exit.question,
    ...quiz.flatMap(({ prompt, options }) =>
      [prompt, ...options.map(({ text }) => text)].map((words) => words[code] ?? ""),
    ),
  ];
}

const loud = (texts: readonly Placed[], code: string): string[] =>
  texts.flatMap(([place, text]) =>
    [...loudMarks(text), ...phrasesIn(text, languageOf(site, code).avoid)].map(
      (found) => `${place}: ${found}`,
    ),
  );

test("there are eight lessons in each complete language", () => {
  for (const { code } of complete) {
    expect(lessons.filter((one) => one.code === code)).toHaveLength(8);
  }
});

describe.each(lessons)("$name", (one) => {
  const { lesson, code, body } = one;
  const { steps, minutes, recall, sheet, cards, quiz, exit, serves } = lesson;

  test("its minutes add up", () =>
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes));

  test("begins with what was learnt before, holds one quiz, and ends with the exit ticket", () => {
    expect(steps.map(({ kind }) => kind).filter((kind) => kind !== "activity")).toEqual([
      "recall",
      "quiz",
      "exit",
    ]);
    expect([steps[0]?.kind, steps.at(-1)?.kind]).toEqual(["recall", "exit"]);
  });

  test("each step has a page for pupils, few lines for the projector, and goes without a screen", () => {
    for (const { does, pupils, board, paper } of steps) {
      for (const text of [...does, ...pupils.text, pupils.task, ...board, paper]) {
        expect(text).toMatch(/\p{L}|\d/u);
      }
      expect(board.filter((line) => line.length > 60)).toEqual([]);
    }
  });

  test("asks three questions about what was learnt before, and answers them", () => {
    expect(recall).toHaveLength(3);
    for (const { question, answer } of recall) {
      expect(question).toMatch(/[?.:…]$/);
      expect(answer).not.toBe(question);
    }
  });

  test("each task of the worksheet has room and an answer of its own", () => {
    for (const { task, lines, table, answer } of sheet.tasks) {
      expect(lines > 0 || table !== undefined, task).toBe(true);
      expect(answer).toMatch(/\p{L}|\d/u);
    }
    expect(new Set(sheet.tasks.map(({ answer }) => answer)).size).toBe(sheet.tasks.length);
  });

  test("what pupils read is plain", () => {
    const found = readabilityOf(readByPupils(one).join("\n\n"), languageOf(site, code));
    expect(found.meanSentence).toBeLessThanOrEqual(14);
    expect(found.longestSentence).toBeLessThanOrEqual(26);
  });

  test("what a teacher should know is plain, short and sourced", () => {
    const found = readabilityOf(plainText(body), languageOf(site, code));
    expect(found.meanSentence).toBeLessThanOrEqual(14);
    expect(found.longestSentence).toBeLessThanOrEqual(26);
    expect(found.words).toBeGreaterThanOrEqual(200);
    expect(found.words).toBeLessThanOrEqual(500);
    expect(unsourced(body, ["event", "share"])).toEqual([]);
    // The day on which the rules stood so is told beside the situation that has the sources.
    const years = unsourced(body, ["year"]).filter((text) => !text.includes("<Situation"));
    expect(years).toEqual([]);
    const cites = marksIn(body).filter(({ component }) => component === "Cite");
    expect(new Set(cites.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3);
  });

  test("no exclamation mark, no dash as a comma, no phrase to avoid", () => {
    const texts: Placed[] = [["the text", plainText(body)], ...above(one)];
    expect(texts.length).toBeGreaterThan(80);
    expect(loud(texts, code)).toEqual([]);
  });

  test("every card of facts names its source", () => {
    const facts = cards.filter(({ kind }) => kind === "fact").flatMap((set) => set.cards);
    expect(facts.filter(({ sources }) => sources.length === 0).map(({ title }) => title)).toEqual(
      [],
    );
  });

  test("every set of cards holds cards or faces", () => {
    for (const { title, cards: some, faces = 0 } of cards) {
      expect(some.length + faces, title).toBeGreaterThan(0);
    }
  });

  test("asks questions of the bank that test beliefs that the plan speaks of", () => {
    expect(quiz.length).toBeGreaterThanOrEqual(5);
    const tested = quiz.flatMap(({ options }) =>
      options.flatMap(({ misconception }) => misconception ?? []),
    );
    const spoken = lesson.misconceptions.map(({ tag }) => tag);
    expect(spoken.filter((tag) => !tested.includes(tag))).toEqual([]);
  });

  test("serves goals of the Netherlands and of Belgium", () => {
    const places = serves.map(({ jurisdiction }) => jurisdiction);
    expect(places).toContain("NL");
    expect(places.filter((place) => place.startsWith("BE-"))).not.toEqual([]);
  });

  test("says what a good exit ticket holds", () => expect(exit.answer.length).toBeGreaterThan(20));
});

test.each([...site.lessons])("%s names the same records in each language", (_, languages) => {
  const named = [...languages.values()].map(({ body }) => recordsNamed(body));
  for (const other of named) expect(other).toEqual(named[0]);
});

test("the lessons stand in one row of places, and each has a code of its own", () => {
  for (const { code } of complete) {
    const those = lessonsOf(site, code);
    expect(those.map(({ order }) => order)).toEqual(those.map((_, at) => at + 1));
    expect(new Set(those.map((lesson) => lesson.code)).size).toBe(those.length);
  }
});

test("a code of a goal is that alone, without a remark in brackets", () => {
  const codes = site.curricula.flatMap(({ id, code }) => (code === undefined ? [] : [[id, code]]));
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter(([, code]) => /[()?]|check/i.test(code ?? ""))).toEqual([]);
});

describe("the bank of questions", () => {
  const rows = site.questions.flatMap((question) =>
    complete.map(({ code }) => ({ question, code })),
  );

  test("holds sixty or more", () => expect(site.questions.length).toBeGreaterThanOrEqual(60));

  test("explains every option in each complete language, and no two alike", () => {
    for (const { question, code } of rows) {
      const whys = question.options.map(({ why }) => why[code] ?? "");
      expect(whys.filter((why) => why.length < 15)).toEqual([]);
      expect(new Set(whys).size, question.id).toBe(whys.length);
    }
  });

  test("has one right answer in each, and a belief behind each wrong one", () => {
    for (const { options } of site.questions) {
      expect(options.filter(({ right }) => right)).toHaveLength(1);
      for (const { right, misconception } of options) {
        expect(misconception === undefined).toBe(right === true);
      }
    }
  });

  test("asks plainly, and loudly nowhere", () => {
    for (const { question, code } of rows) {
      const { options, prompt } = question;
      const texts = [prompt, ...options.flatMap(({ text, why }) => [text, why])].map(
        (words): Placed => [question.id, words[code] ?? ""],
      );
      expect(loud(texts, code)).toEqual([]);
      const all = texts.map(([, text]) => text).join("\n\n");
      const found = readabilityOf(all, languageOf(site, code));
      expect(found.longestSentence, question.id).toBeLessThanOrEqual(26);
    }
  });

  test("gives the right answer away neither by its place nor by its length", () => {
    const { length } = site.questions;
    const places = site.questions.map(({ options }) => options.findIndex(({ right }) => right));
    for (const place of [0, 1, 2]) {
      expect(places.filter((one) => one === place).length).toBeGreaterThan(length / 6);
    }
    for (const { code } of complete) {
      const longest = site.questions.filter(({ options }) => {
        const right = options.find((option) => option.right)?.text[code] ?? "";
        return options.every(
          ({ right: is, text }) => is || (text[code] ?? "").length < right.length,
        );
      });
      expect(longest.length).toBeLessThan((length * 2) / 3);
    }
  });

  test("is asked: each stands in a quiz of a lesson or in an explainer", () => {
    const asked = new Set([
      ...lessons.flatMap(({ lesson }) => lesson.quiz.map(({ id }) => id)),
      ...[...site.explainers.values()].flatMap((texts) =>
        [...texts.values()].flatMap(({ body }) =>
          marksIn(body).flatMap(({ component, id }) => (component === "Check" ? id : [])),
        ),
      ),
    ]);
    expect(site.questions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test("tests each belief of the list", () => {
    const tested = new Set(
      site.questions.flatMap(({ options }) => options.map(({ misconception }) => misconception)),
    );
    expect(misconceptions.filter((tag) => !tested.has(tag))).toEqual([]);
  });
});

describe("the checks find", () => {
  test("every text, however deep, with its place", () =>
    expect(textsIn({ a: "b", c: { d: ["e"] }, f: 1 })).toEqual([
      ["a", "b"],
      ["c.d.0", "e"],
    ]));

  test("a loud text", () =>
    expect(loud([["a", "Kom op!"], ["b", "1–5"]], complete[0]?.code ?? "")).toEqual(["a: !"])); // prettier-ignore
});
