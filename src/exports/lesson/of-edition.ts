// From a lesson of an edition to the plain objects that the files for learning platforms are made of.
import type { Edition } from "../../model/edition.ts";
import type { Question, Source } from "../../model/join.ts";
import type { Lesson } from "../../model/lessons.ts";
import { absolute } from "../absolute.ts";
import type {
  ExportLesson,
  ExportMaker,
  ExportQuestion,
  ExportSeries,
  ExportSource,
  PlayerWords,
} from "./shapes.ts";

/** Who gives the files away; `origin` as the configuration has it. */
export function makerOf({ at, words }: Edition, origin: string): ExportMaker {
  // The home page of a language lies one part below the base path.
  return { name: words.site.name, origin: absolute(at.home.replace(/[^/]+\/$/, ""), origin) };
}

/** A lesson with its links in order, and the questions of its quiz. */
export function exportLesson(edition: Edition, lesson: Lesson, origin: string): ExportLesson {
  const { at, words, language, say } = edition;
  const { use } = words.lessons;
  const link = (title: string, address: string) => ({ title, url: absolute(address, origin) });
  const codes = lesson.serves.flatMap(({ jurisdiction, code }) =>
    code === undefined ? [] : [`${jurisdiction} ${code}`],
  );
  return {
    id: lesson.id,
    code: lesson.code,
    language: language.code,
    title: lesson.title,
    description: lesson.lead,
    keywords: [...new Set(lesson.terms.map(({ term }) => say(term)))],
    ages: [lesson.ages[0], lesson.ages[1]],
    minutes: lesson.minutes,
    checked: lesson.checked,
    links: [
      link(`${lesson.title}: ${use.pupils}`, at.pupils(lesson.code)),
      ...lesson.steps.map(({ title, place }) =>
        link(`${place}. ${title}`, at.pupils(lesson.code, place)),
      ),
      link(use.board, at.board(lesson.id, 1)),
      link(use.sheet, at.lessonPart(lesson.id, "sheet")),
    ],
    questions: lesson.quiz.map((question) => exportQuestion(edition, question, codes, lesson.ages)),
  };
}

function exportQuestion(
  { say, language }: Edition,
  { id, prompt, options, sources }: Question,
  codes: readonly string[],
  ages: readonly number[],
): ExportQuestion {
  return {
    id,
    language: language.code,
    prompt: say(prompt),
    options: options.map(({ text, right, misconception, why }) => ({
      text: say(text),
      right: right === true,
      why: say(why),
      ...(misconception !== undefined && { misconception }),
    })),
    level: ages.join("-"),
    codes,
    sources: sources.map(sourceOf),
  };
}

function sourceOf({ publisher, title, url, link }: Source): ExportSource {
  return { title: `${publisher}: ${title}`, ...(link && url !== undefined && { url }) };
}

/** What the cartridge of all lessons says of itself. */
export function exportSeries({ words, language }: Edition): ExportSeries {
  return {
    id: "lessons",
    language: language.code,
    title: `${words.site.name}: ${words.lessons.title}`,
    description: words.lessons.lead,
    keywords: [],
  };
}

/** The words around a question in the player of H5P. */
export function playerWords({ words }: Edition): PlayerWords {
  return words.lessons.player;
}
