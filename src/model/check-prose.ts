// The rules of prose: what a text names exists, and the languages of a piece agree on what it is.
import { figureMarks } from "./check-figures.ts";
import { didYouMean } from "./closest.ts";
import { remedyFor, unknown, type Kind } from "./complaints.ts";
import type { Mistake } from "./mistakes.ts";
import { marksIn, proseComponents, type ProseComponent } from "./prose-marks.ts";
import type { Records } from "./records.ts";

/** What each component names. */
export const namedKinds = {
  Cite: "sources",
  Law: "provisions",
  Term: "terms",
  Event: "events",
  Situation: "scenarios",
  Figure: undefined,
  Check: "questions",
  Lab: "labs",
} as const satisfies Record<ProseComponent, Kind | undefined>;

/** Every component that does not exist, every name that leads nowhere, and every piece at odds with itself. */
export function proseRules(records: Records): Mistake[] {
  const { pages, explainers, labs, lessons } = records;
  return [
    ...[...pages].flatMap(([id, texts]) =>
      [...texts].flatMap(([code, { body }]) => noMarks(`content/pages/${id}/${code}.mdx`, body)),
    ),
    ...[...explainers].flatMap(([id, texts]) =>
      [...texts].flatMap(([code, { body }]) =>
        badMarks(`content/explainers/${id}/${code}.mdx`, body, records),
      ),
    ),
    ...[...labs].flatMap(([id, texts]) =>
      [...texts].flatMap(([code, { body }]) =>
        badMarks(`content/labs/${id}/${code}.mdx`, body, records),
      ),
    ),
    ...[...lessons].flatMap(([id, texts]) =>
      [...texts].flatMap(([code, { body }]) =>
        badMarks(`content/lessons/${id}/${code}.mdx`, body, records),
      ),
    ),
    ...[...labs].flatMap(([id, texts]) =>
      [...texts].flatMap(([code, { figures }]) =>
        figures.flatMap((name, at) =>
          unknown("labs", id, `figures[${at}]`, name, records.figures, "figures").map((one) => ({
            ...one,
            file: `content/labs/${id}/${code}.mdx`,
          })),
        ),
      ),
    ),
    ...atOdds("explainers", records.explainers, ["order", "part", "age"]),
    ...atOdds("lessons", lessons, ["order", "code", "ages", "minutes", "quiz", "curricula"]),
    ...atOdds("labs", records.labs, ["order", "age", "minutes", "figures"]),
  ];
}

/** A page about the site has no notes to put a source in. */
function noMarks(file: string, body: string): Mistake[] {
  return marksIn(body).map(({ component, line }) => ({
    file,
    field: `line ${line}: ${component}`,
    wrong: "is a component, which a page about the site may not use",
    right: "Write it out, as a link of Markdown for example.",
  }));
}

function badMarks(file: string, body: string, records: Records): Mistake[] {
  return [...badNames(file, body, records), ...figureMarks(file, body, records)];
}

function badNames(file: string, body: string, records: Records): Mistake[] {
  return marksIn(body).flatMap(({ component, id, line }): Mistake[] => {
    const field = `line ${line}: ${component}`;
    if (!isComponent(component)) {
      return [
        {
          file,
          field,
          wrong: "is a component that does not exist",
          right: `${didYouMean(component, proseComponents)}A text may use: ${proseComponents.join(", ")}.`,
        },
      ];
    }
    const kind = namedKinds[component];
    if (kind === undefined) return [];
    if (id === "") {
      return [{ file, field, wrong: "has no id", right: `Write <${component} id="…">.` }];
    }
    const among = records[kind];
    if (among.has(id)) return [];
    return [
      {
        file,
        field,
        wrong: `names "${id}", which does not exist`,
        right: remedyFor(id, among, kind),
        names: { kind, id },
      },
    ];
  });
}

export function isComponent(name: string): name is ProseComponent {
  return (proseComponents as readonly string[]).includes(name);
}

/** What does not depend on a language is the same in each, and no place among all is taken twice. */
function atOdds<Piece extends { readonly order: number }>(
  folder: "explainers" | "labs" | "lessons",
  pieces: ReadonlyMap<string, ReadonlyMap<string, Piece>>,
  fields: readonly (keyof Piece & string)[],
): Mistake[] {
  const places = new Map<number, string>();
  return [...pieces].flatMap(([id, texts]) => {
    const [[code = "", first] = [], ...others] = [...texts];
    if (!first) return [];
    const file = (language: string) => `content/${folder}/${id}/${language}.mdx`;
    const taken = places.get(first.order);
    places.set(first.order, id);
    return [
      ...(taken === undefined
        ? []
        : [
            {
              file: file(code),
              field: "order",
              wrong: `is ${first.order}, as in content/${folder}/${taken}`,
              right: "Give each its own place.",
            },
          ]),
      ...others.flatMap(([language, other]) =>
        fields
          .filter((field) => String(other[field]) !== String(first[field]))
          .map((field) => ({
            file: file(language),
            field,
            wrong: `is ${String(other[field])}, but ${String(first[field])} in ${file(code)}`,
            right: "Make them the same.",
          })),
      ),
    ];
  });
}
