// The rules of lessons: what they name exists, and the languages of a lesson agree on what it is.
import { unknown } from "./complaints.ts";
import { isPlace, linkOf } from "./lessons.ts";
import type { Mistake } from "./mistakes.ts";
import type { Records } from "./records.ts";
import type { LinkKind } from "../schemas/lesson.ts";

/** The records that each kind of link names. */
const named = {
  lab: "labs",
  explainer: "explainers",
  event: "events",
  chain: "chains",
  scenario: "scenarios",
  provision: "provisions",
  layer: "layers",
  page: "pages",
} as const satisfies Record<LinkKind, keyof Records>;

/** Every name in a lesson that leads nowhere, every code that is taken, and every lesson at odds with itself. */
export function lessonRules(records: Records): Mistake[] {
  const codes = new Map<string, string>();
  return [...records.lessons].flatMap(([id, texts]) => {
    const [[first = "", original] = []] = [...texts];
    return [...texts].flatMap(([language, lesson]): Mistake[] => {
      const file = `content/lessons/${id}/${language}.mdx`;
      const here = (mistakes: Mistake[]): Mistake[] => mistakes.map((one) => ({ ...one, file }));
      const taken = codes.get(lesson.code);
      codes.set(lesson.code, id);
      return [
        ...(taken === undefined || taken === id
          ? []
          : [
              {
                file,
                field: "code",
                wrong: `is "${lesson.code}", as in content/lessons/${taken}`,
                right: "Give each lesson its own code.",
              },
            ]),
        ...lesson.curricula.flatMap((name, at) =>
          here(unknown("curricula", id, `curricula[${at}]`, name, records.curricula, "curricula")),
        ),
        ...lesson.quiz.flatMap((name, at) =>
          here(unknown("questions", id, `quiz[${at}]`, name, records.questions, "questions")),
        ),
        ...lesson.steps.flatMap(({ links }, at) =>
          links.flatMap((link, place) => {
            const { kind, id: name } = linkOf(link);
            if (kind === "page" && isPlace(name)) return [];
            const folder = named[kind];
            const field = `steps[${at}].links[${place}].${kind}`;
            return here(unknown(folder, id, field, name, records[folder], folder));
          }),
        ),
        ...lesson.cards.flatMap(({ cards }, set) =>
          cards.flatMap(({ sources }, at) =>
            sources.flatMap((name, place) => {
              const field = `cards[${set}].cards[${at}].sources[${place}]`;
              return here(unknown("sources", id, field, name, records.sources, "sources"));
            }),
          ),
        ),
        ...(original && original !== lesson && shapeOf(original) !== shapeOf(lesson)
          ? [
              {
                file,
                field: "steps",
                wrong: `have other minutes, kinds or links than in content/lessons/${id}/${first}.mdx`,
                right: "Make them the same, step by step; only words differ between languages.",
              },
            ]
          : []),
      ];
    });
  });
}

/** What of a lesson does not depend on a language. */
function shapeOf({ steps, sheet, cards }: Lesson): string {
  return JSON.stringify([
    steps.map(({ kind, minutes, links }) => [kind, minutes, links]),
    sheet.tasks.map(({ lines, table }) => [lines, table?.head.length, table?.rows.length]),
    cards.map((set) => [
      set.kind,
      set.faces,
      set.cards.map(({ country, sources }) => [country, sources]),
    ]),
  ]);
}

type Lesson = NonNullable<ReturnType<NonNullable<ReturnType<Records["lessons"]["get"]>>["get"]>>;
