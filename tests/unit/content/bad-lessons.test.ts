// A mistake in a lesson, in a question of the bank or in a goal of a curriculum stops the build.
import { describe, expect, test } from "vitest";
import { cardKinds, stepKinds } from "../../../src/schemas/lesson.ts";
import { frameworkStates, jurisdictions } from "../../../src/schemas/curriculum.ts";
import { proseComponents } from "../../../src/model/prose-marks.ts";
import {
  contentCopy,
  fileOf,
  idWhere,
  mistakesOf,
  stopTheBuild,
  type BadRecord,
} from "../../support/content-copy.ts";
import { code as grownCode, growing } from "../../support/growing.ts";
import { LessonCopy } from "../../support/lab-copy.ts";

const copy = contentCopy();
const { records, first } = copy;
const nothing = "nothing-of-this-name";
/** A lesson with cards that name sources, and another. */
const id = idWhere(records.lessons, (texts) =>
  [...texts.values()].some(({ cards }) =>
    cards.some((set) => set.cards.some(({ sources }) => sources.length > 0)),
  ),
);
const lesson = new LessonCopy(copy, id);
const other = new LessonCopy(
  copy,
  idWhere(records.lessons, (_, name) => name !== id),
);
/** The languages in the order of their files: what differs is told of the later one. */
const [one = "", two = ""] = records.languages.map(({ code }) => code).sort();
const codes = [one, two];
const text = records.lessons.get(id)?.get(first);
if (!text) throw new Error(`${id} has no text in ${first}`);
const { steps, minutes, quiz, curricula, cards } = text;
const set = cards.findIndex((some) => some.cards.some(({ sources }) => sources.length > 0));
const card = cards[set]?.cards.findIndex(({ sources }) => sources.length > 0) ?? -1;

/** A mistake in one field above the text in the first language. */
function above(
  claim: string,
  field: string,
  value: unknown,
  wrong: string,
  right: string,
  told = field,
): BadRecord {
  const change = (): void => lesson.set(first, field, value);
  return { claim, file: lesson.file(first), field: told, change, wrong, right };
}

describe("a lesson stops the build when", () => {
  stopTheBuild(copy, [
    above(
      "its minutes do not add up",
      "minutes",
      minutes + 1,
      `is ${minutes + 1}, but the steps take ${minutes}`,
      "How long the lesson takes.",
    ),
    above(
      "a step has no minutes",
      "steps[0].minutes",
      undefined,
      "is missing",
      "How long; all steps together are the lesson.",
    ),
    above(
      "a step says nothing on the projector",
      "steps[0].board",
      [],
      "needs at least one entry",
      "Up to five short lines on the projector.",
    ),
    above(
      "a step has more lines on the projector than the back of a class can read",
      "steps[0].board",
      ["1", "2", "3", "4", "5", "6"],
      "has more than 5 entries",
      "Up to five short lines on the projector.",
    ),
    above(
      "a step has no form without a screen",
      "steps[1].paper",
      undefined,
      "is missing",
      "How the step goes without any screen.",
    ),
    above(
      "a step has nothing for pupils to do",
      "steps[1].pupils.task",
      "",
      "is empty",
      "What a pupil does.",
    ),
    above(
      "a step is of a kind that does not exist",
      "steps[0].kind",
      "game",
      'is "game", which is not on the list',
      `Use one of: ${stepKinds.join(", ")}.`,
    ),
    above(
      "a link names two things",
      "steps[0].links",
      [{ lab: idWhere(records.labs), event: idWhere(records.events) }],
      "does not name just one thing",
      "Write one kind and one name, for example lab: threshold.",
      "steps[0].links[0]",
    ),
    above(
      "a question of the beginning lacks its answer",
      "recall[0].answer",
      undefined,
      "is missing",
      "", // The meaning of the field, which has none of its own.
    ),
    above(
      "it begins with two questions, not with three",
      "recall",
      text.recall.slice(1),
      "needs at least 3 entries",
      "Three questions about what was learnt before, with their answers.",
    ),
    above(
      "a task of the worksheet lacks its answer",
      "sheet.tasks[0].answer",
      undefined,
      "is missing",
      "For the teacher: what a good answer holds.",
    ),
    above(
      "a kind of card does not exist",
      `cards[${set}].kind`,
      "joker",
      'is "joker", which is not on the list',
      `Use one of: ${cardKinds.join(", ")}.`,
    ),
    above(
      "a belief is not on the list",
      "misconceptions[0].tag",
      "faces-are-round",
      'is "faces-are-round", which is not on the list',
      "Use one of: score-is-chance",
    ),
    above(
      "its code is none",
      "code",
      "Drempel",
      'is "Drempel", which is not a short code (two to eight small letters, perhaps a digit)',
      "The short code in addresses; it never changes and is the same in each language.",
    ),
    above(
      "it names a goal twice",
      "curricula",
      [...curricula, curricula[0]],
      `names "${curricula[0]}" twice`,
      "A goal: the name of a file in content/curricula.",
    ),
    above(
      "it has a field that means nothing",
      "homework",
      "Read.",
      "is a field that does not exist here",
      "Leave it out; the fields that exist are: title, lead,",
    ),
    above(
      "it was checked in the future",
      "checked",
      "2999-01-01",
      "is 2999-01-01, which lies in the future",
      "Give a date up to 20",
    ),
    {
      claim: "a complete language lacks it",
      file: lesson.file(first),
      field: "",
      change: () => copy.remove(lesson.file(first)),
      wrong: "is missing",
      right: `The language ${first} is complete, so every page needs a text in it.`,
    },
    {
      claim: "its text has nothing above it",
      file: lesson.file(first),
      field: "",
      change: () => copy.write(lesson.file(first), "A text."),
      wrong: "has no front matter",
      right: "Begin the file with a line ---, the fields title, lead,",
    },
  ]);
});

describe("the languages of a lesson stop the build when", () => {
  const at = (field: string, value: unknown) => () => lesson.set(two, field, value);
  const there = `content/${lesson.file(one)}`;
  const [{ minutes: long = 0 } = {}, { minutes: short = 0 } = {}] = steps;
  const shape = {
    file: lesson.file(two),
    field: "steps",
    wrong: `have other minutes, kinds or links than in ${there}`,
    right: "Make them the same, step by step; only words differ between languages.",
  };
  stopTheBuild(copy, [
    {
      ...shape,
      claim: "a step takes longer in one, and another shorter",
      change: () => {
        lesson.set(two, "steps[0].minutes", long + 1);
        lesson.set(two, "steps[1].minutes", short - 1);
      },
    },
    {
      ...shape,
      claim: "a step leads to something in one only",
      change: at("steps[0].links", [{ event: idWhere(records.events) }]),
    },
    {
      ...shape,
      claim: "a task of the worksheet lacks in one",
      change: at("sheet.tasks", (lesson.get(two, "sheet.tasks") as unknown[]).slice(1)),
    },
    {
      ...shape,
      claim: "a card lacks in one",
      change: at(
        `cards[${set}].cards`,
        (lesson.get(two, `cards[${set}].cards`) as unknown[]).slice(1),
      ),
    },
    ...(
      [
        ["quiz", [...quiz].reverse()],
        ["curricula", [...curricula].reverse()],
        ["ages", [11, 25]],
        ["order", 99],
        ["code", "andere"],
      ] as const
    ).map(([field, value]) => ({
      claim: `its ${field} differs by language`,
      file: lesson.file(two),
      field,
      change: at(field, value),
      wrong: `is ${String(value)}, but ${String(text[field])} in ${there}`,
      right: "Make them the same.",
    })),
  ]);

  test("it takes longer in one of them: the whole and the step are told", () => {
    lesson.set(two, "minutes", minutes + 1);
    lesson.set(two, "steps[0].minutes", long + 1);
    expect(mistakesOf(copy.folder).map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
      `content/${lesson.file(two)} minutes`,
      `content/${lesson.file(two)} steps`,
    ]);
  });
});

describe("what a lesson names stops the build when it does not exist:", () => {
  const rows: [what: string, field: string, told: string, value: unknown, folder: string][] = [
    ["a goal", "curricula", `[${curricula.length}]`, [...curricula, nothing], "curricula"],
    ["a question", "quiz", `[${quiz.length}]`, [...quiz, nothing], "questions"],
    ["a source of a card", `cards[${set}].cards[${card}].sources`, "[0]", [nothing], "timeline/sources"], // prettier-ignore
    ["a lab", "steps[0].links", "[0].lab", [{ lab: nothing }], "labs"],
    ["a lab with settings", "steps[0].links", "[0].lab", [{ lab: `${nothing}?t=60` }], "labs"],
    ["an explainer", "steps[0].links", "[0].explainer", [{ explainer: nothing }], "explainers"],
    ["an event", "steps[0].links", "[0].event", [{ event: nothing }], "timeline/events"],
    ["a story", "steps[0].links", "[0].chain", [{ chain: nothing }], "timeline/chains"],
    ["a situation", "steps[0].links", "[0].scenario", [{ scenario: nothing }], "law/scenarios"],
    ["a provision", "steps[0].links", "[0].provision", [{ provision: nothing }], "law/provisions"],
    ["a layer", "steps[0].links", "[0].layer", [{ layer: nothing }], "law/layers"],
    ["a page", "steps[0].links", "[0].page", [{ page: nothing }], "pages"],
  ];

  const proseFolders = ["labs", "explainers", "pages"];
  test.each(rows)("%s", (_, field, told, value, folder) => {
    for (const code of codes) lesson.set(code, field, value);
    expect(mistakesOf(copy.folder)).toEqual(
      codes.map((code) => ({
        file: `content/${lesson.file(code)}`,
        field: field + told,
        wrong: `is "${nothing}", which does not exist`,
        right: proseFolders.includes(folder)
          ? `Name a folder of content/${folder}.`
          : `Name a file of content/${folder}, without its ending.`,
      })),
    );
  });
});

describe("what two lessons share stops the build:", () => {
  /** The two in the order in which they are read: what is shared is told of the later one. */
  const [earlier, later] = [lesson, other].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  if (!earlier || !later) throw new Error("this test needs two lessons");

  test("a code", () => {
    const code = String(earlier.get(first, "code"));
    for (const language of codes) later.set(language, "code", code);
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${later.file(one)}`,
        field: "code",
        wrong: `is "${code}", as in content/${earlier.folder}`,
        right: "Give each lesson its own code.",
      },
    ]);
  });

  test("a place", () => {
    const order = earlier.get(first, "order");
    for (const language of codes) later.set(language, "order", order);
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${later.file(one)}`,
        field: "order",
        wrong: `is ${String(order)}, as in content/${earlier.folder}`,
        right: "Give each its own place.",
      },
    ]);
  });

  test("an address", () => {
    later.set(first, "address", earlier.get(first, "address"));
    expect(mistakesOf(copy.folder)).toMatchObject([
      { file: `content/${later.file(first)}`, field: "address" },
    ]);
  });
});

describe("the text below a lesson stops the build when", () => {
  const within = (body: string): number => {
    lesson.setText(first, body);
    const line = lesson.lineOf(first, body);
    copy.restore();
    return line;
  };
  const rows = [
    {
      claim: "it uses a component that does not exist",
      body: '<Quiz id="one" />',
      told: "Quiz",
      wrong: "is a component that does not exist",
      right: `A text may use: ${proseComponents.join(", ")}.`,
    },
    {
      claim: "it names a source that does not exist",
      body: `A sentence. <Cite id="${nothing}" />`,
      told: "Cite",
      wrong: `names "${nothing}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
  ];
  stopTheBuild(
    copy,
    rows.map(({ claim, body, told, wrong, right }) => ({
      ...{ claim, wrong, right },
      file: lesson.file(first),
      field: `line ${within(body)}: ${told}`,
      change: () => lesson.setText(first, body),
    })),
  );
});

describe("a question stops the build when", () => {
  const [name = ""] = quiz;
  const file = fileOf("questions", name);
  const { options } = records.questions.get(name) ?? { options: [] };
  const wrong = options.findIndex(({ right }) => !right);
  const { text: said, why } = options[wrong] ?? {};
  stopTheBuild(copy, [
    {
      claim: "it has two right answers",
      file,
      field: "options",
      change: () => copy.set(file, `options[${wrong}]`, { text: said, why, right: true }),
      wrong: "have not just one right answer",
      right: "Give one option right: true.",
    },
    {
      claim: "it has no right answer",
      file,
      field: "options",
      change: () =>
        copy.set(
          file,
          "options",
          options.filter(({ right }) => !right),
        ),
      wrong: "have not just one right answer",
      right: "Give one option right: true.",
    },
    {
      claim: "a wrong answer tests no belief",
      file,
      field: `options[${wrong}].misconception`,
      wrong: "stands beside right, or lacks on a wrong answer",
      right: "Name the misconception of a wrong answer, and none for the right one.",
    },
    {
      claim: "an answer is not explained in a complete language",
      file,
      field: `options[${wrong}].why.${first}`,
      wrong: "is missing",
      right: "Why it is right or wrong.",
    },
    {
      claim: "it has no source",
      file,
      field: "sources",
      value: [],
      wrong: "needs at least one entry",
      right: "The sources that carry the explanations.",
    },
    {
      claim: "its source does not exist",
      file,
      field: "sources[0]",
      value: nothing,
      wrong: `is "${nothing}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
  ]);
});

describe("a goal stops the build when", () => {
  const file = fileOf("curricula", idWhere(records.curricula));
  stopTheBuild(copy, [
    {
      claim: "it stands in a way that does not exist",
      file,
      field: "state",
      value: "planned",
      wrong: 'is "planned", which is not on the list',
      right: `Use one of: ${frameworkStates.join(", ")}.`,
    },
    {
      claim: "it holds where no framework holds",
      file,
      field: "jurisdiction",
      value: "FR",
      wrong: 'is "FR", which is not on the list',
      right: `Use one of: ${jurisdictions.join(", ")}.`,
    },
    {
      claim: "nobody can look it up",
      file,
      field: "url",
      value: "slo.nl",
      wrong: 'is "slo.nl", which is not a web address',
      right: "Where it stands.",
    },
    {
      claim: "it is not said when it stood so",
      file,
      field: "as_of",
      wrong: "is missing",
      right: "When that was so.",
    },
    {
      claim: "a complete language lacks its words",
      file,
      field: `in_short.${first}`,
      wrong: "is missing",
      right: "What it asks, in our own words.",
    },
  ]);
});

test("in a growing language a lesson needs the questions that it asks, and the sources of its cards", () => {
  const { addLanguage, addInterface } = growing(copy);
  addLanguage();
  addInterface();
  copy.write(lesson.file(grownCode), copy.text(lesson.file(first)));
  const told = mistakesOf(copy.folder);
  const files = new Set(told.map(({ file }) => file));
  const sources = cards[set]?.cards[card]?.sources ?? [];
  const needed = [
    ...quiz.map((name) => fileOf("questions", name)),
    ...sources.map((name) => fileOf("sources", name)),
  ];
  expect(needed.filter((file) => !files.has(`content/${file}`))).toEqual([]);
  expect(new Set(told.map(({ wrong }) => wrong))).toEqual(new Set(["is missing"]));
});
