// From the lessons of the site to what the files for platforms hold: links in order, and codes that were verified only.
import { describe, expect, it } from "vitest";
import { cartridge } from "../../../src/exports/lesson/cartridge.ts";
import { gift } from "../../../src/exports/lesson/gift.ts";
import { h5p } from "../../../src/exports/lesson/h5p.ts";
import { moodleXml } from "../../../src/exports/lesson/moodle-xml.ts";
import {
  exportLesson,
  exportSeries,
  makerOf,
  playerWords,
} from "../../../src/exports/lesson/of-edition.ts";
import { qti21 } from "../../../src/exports/lesson/qti.ts";
import { lessonLd } from "../../../src/exports/json-ld.ts";
import { editionsOf, type Edition } from "../../../src/model/edition.ts";
import type { Lesson } from "../../../src/model/lessons.ts";
import { filesIn } from "./lesson-material.ts";
import { site, today } from "./real-site.ts";

const host = "https://owner.example";
const base = "/gezichtspunt/";
/** As a project page below a path has them: the harder case. */
const editions = editionsOf(site, base);
const each = editions.flatMap((edition) =>
  edition.lessons.map(
    (lesson) => [`${lesson.id} (${edition.language.code})`, edition, lesson] as const,
  ),
);

describe("who gives the files away", () => {
  it.each([host, `${host}/`, `${host}${base}`])("is the site below its base: %s", (origin) => {
    for (const edition of editions) {
      expect(makerOf(edition, origin)).toEqual({
        name: edition.words.site.name,
        origin: host + base,
      });
    }
  });

  it("is the host itself where there is no base", () => {
    for (const edition of editionsOf(site, "/")) {
      expect(makerOf(edition, host).origin).toBe(`${host}/`);
    }
  });
});

describe.each(each)("the export of %s", (_, edition, lesson) => {
  const { at, say, words, language } = edition;
  const out = exportLesson(edition, lesson, host);

  it("leads to the pupils' start, each step, the projector and the worksheet, in that order", () => {
    expect(out.links.map(({ url }) => url)).toEqual(
      [
        at.pupils(lesson.code),
        ...lesson.steps.map(({ place }) => at.pupils(lesson.code, place)),
        at.board(lesson.id, 1),
        at.lessonPart(lesson.id, "sheet"),
      ].map((address) => host + address),
    );
  });

  it("has whole addresses below the base, none of the answers or the plan", () => {
    for (const { url } of out.links) {
      expect(url.startsWith(`${host}${base}${language.code}/`)).toBe(true);
      expect(url).not.toContain(base.repeat(2).replace("//", "/"));
      expect(url).not.toBe(host + at.lessonPart(lesson.id, "answers"));
      expect(url).not.toBe(host + at.lesson(lesson.id));
    }
  });

  it("names each link otherwise, the steps by their place", () => {
    const titles = out.links.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    lesson.steps.forEach((step, index) =>
      expect(titles[index + 1]).toBe(`${step.place}. ${step.title}`),
    );
    expect(titles.at(-1)).toBe(words.lessons.use.sheet);
  });

  it("says of itself what the lesson is", () => {
    expect(out).toMatchObject({
      ...{ id: lesson.id, code: lesson.code, language: language.code, title: lesson.title },
      ...{ description: lesson.lead, minutes: lesson.minutes, checked: lesson.checked },
    });
    expect([...out.ages]).toEqual([...lesson.ages]);
    expect(out.checked <= today).toBe(true);
  });

  it("asks each question of the quiz with its options and explanations in this language", () => {
    expect(out.questions.map(({ id }) => id)).toEqual(lesson.quiz.map(({ id }) => id));
    out.questions.forEach(({ prompt, options, language: code }, index) => {
      const question = lesson.quiz[index];
      expect(code).toBe(language.code);
      expect(prompt).toBe(say(question?.prompt ?? {}));
      expect(options).toEqual(
        question?.options.map(({ text, why, right, misconception }) => ({
          ...{ text: say(text), why: say(why), right: right === true },
          ...(misconception === undefined ? {} : { misconception }),
        })),
      );
    });
  });

  it("gives addresses of sources to which a class can be sent only", () => {
    out.questions.forEach(({ sources }, index) => {
      const own = lesson.quiz[index]?.sources ?? [];
      expect(sources.map(({ url }) => url)).toEqual(
        own.map(({ link, url }) => (link ? url : undefined)),
      );
    });
  });

  it("has the codes of its goals that were verified, with where they hold, and no others", () => {
    const codes = lesson.serves.flatMap(({ code, jurisdiction }) =>
      code === undefined ? [] : [`${jurisdiction} ${code}`],
    );
    for (const question of out.questions) expect(question.codes).toEqual(codes);
  });
});

it("the series says what it is in each language", () => {
  for (const edition of editions) {
    const { id, language, title, description } = exportSeries(edition);
    expect([id, language]).toEqual(["lessons", edition.language.code]);
    expect(title).toContain(edition.words.lessons.title);
    expect(description).toBe(edition.words.lessons.lead);
  }
});

describe("a code that was not verified", () => {
  const [, edition, lesson] = each.find(([, , { serves }]) => serves[0]?.code !== undefined) ?? [];
  if (!edition || !lesson) throw new Error("no lesson serves a goal with a code");
  const secret = "NOT-VERIFIED-4711";
  const [goal, ...others] = lesson.serves;
  if (!goal) throw new Error("the lesson serves no goal");
  const without = { ...goal };
  delete without.code;
  const known: Lesson = { ...lesson, serves: [{ ...goal, code: secret }, ...others] };
  const unknown: Lesson = { ...lesson, serves: [without, ...others] };

  /** All files of a lesson, as text. */
  async function written(of: Edition, one: Lesson): Promise<Map<string, string>> {
    const out = exportLesson(of, one, host);
    const maker = makerOf(of, host);
    const page = host + of.at.lesson(one.id);
    const zips = {
      cartridge: cartridge(out, [out], maker),
      qti: qti21(out),
      ...Object.fromEntries(
        out.questions.map((question) => [question.id, h5p(question, page, playerWords(of), maker)]),
      ),
    };
    const inside = await Promise.all(
      Object.entries(zips).map(async ([name, bytes]) => {
        const files = [...(await filesIn(bytes))].map((pair) => pair.join("\n"));
        return [name, files.join("\n")] as const;
      }),
    );
    return new Map([
      ...inside,
      ["moodle", moodleXml(out, maker)],
      ["gift", gift(out, maker)],
      ["metadata", JSON.stringify(lessonLd(of, one, host))],
    ]);
  }

  it("is in no file, where one that was verified is in those that hold codes", async () => {
    const holding = [...(await written(edition, known))].filter(([, text]) =>
      text.includes(secret),
    );
    expect(holding.map(([name]) => name)).toEqual(
      expect.arrayContaining(["moodle", "gift", "metadata"]),
    );
    for (const [name, text] of await written(edition, unknown)) {
      expect(text.includes(secret), name).toBe(false);
      expect(text, name).not.toMatch(/undefined|\[object/);
      // What stands in for a code would be one.
      expect(text.includes(`${goal.jurisdiction} ${goal.id}`), name).toBe(false);
    }
  });
});
