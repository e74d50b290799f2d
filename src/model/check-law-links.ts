// The rule that what a record of the law or a term names exists.
import { unknown, type Kind } from "./complaints.ts";
import type { Mistake } from "./mistakes.ts";
import type { Records } from "./records.ts";
import { countries } from "../schemas/scenario.ts";

/** The kinds of records that others name by a list of ids. */
type Shelved = "sources" | "events" | "provisions" | "authorities" | "terms" | "instruments";

/** Every name in the law and the glossary that leads nowhere. */
export function lawLinks(records: Records): Mistake[] {
  const list = (kind: Kind, id: string, field: string, names: readonly string[], to: Shelved) =>
    names.flatMap((name, at) => unknown(kind, id, `${field}[${at}]`, name, records[to], to));
  const resting = (
    kind: Kind,
    id: string,
    field: string,
    {
      provisions = [],
      sources = [],
    }: { provisions?: readonly string[]; sources?: readonly string[] },
  ) => [
    ...list(kind, id, `${field}provisions`, provisions, "provisions"),
    ...list(kind, id, `${field}sources`, sources, "sources"),
  ];
  return [
    ...each(records.instruments, (id, { life }) => byWhat("instruments", id, life, records)),
    ...each(records.provisions, (id, record) => [
      ...unknown(
        "provisions",
        id,
        "instrument",
        record.instrument,
        records.instruments,
        "instruments",
      ),
      ...byWhat("provisions", id, record.life, records),
      ...list("provisions", id, "sources", record.sources, "sources"),
      ...list("provisions", id, "events", record.events, "events"),
    ]),
    ...each(records.scenarios, (id, record) => [
      ...countries.flatMap((country) =>
        record.answers[country].flatMap((answer, at) =>
          resting("scenarios", id, `answers.${country}[${at}].`, answer),
        ),
      ),
      ...list("scenarios", id, "case.sources", record.case?.sources ?? [], "sources"),
      ...list("scenarios", id, "events", record.events, "events"),
      ...list("scenarios", id, "turn_to.NL", record.turn_to.NL, "authorities"),
      ...list("scenarios", id, "turn_to.BE", record.turn_to.BE, "authorities"),
    ]),
    ...each(records.authorities, (id, record) => resting("authorities", id, "", record)),
    ...each(records.rights, (id, { NL, BE }) => [
      ...resting("rights", id, "NL.", NL),
      ...resting("rights", id, "BE.", BE),
    ]),
    ...each(records.letters, (id, record) => resting("letters", id, "", record)),
    ...each(records.layers, (id, record) => resting("layers", id, "", record)),
    ...each(records.paths, (id, record) =>
      record.explainers.flatMap((name, at) =>
        unknown("paths", id, `explainers[${at}]`, name, records.explainers, "explainers"),
      ),
    ),
    ...each(records.questions, (id, record) => resting("questions", id, "", record)),
    ...each(records.terms, (id, record) => [
      ...list("terms", id, "sources", record.sources, "sources"),
      ...list("terms", id, "see", record.see, "terms"),
    ]),
  ];
}

function byWhat(
  kind: Kind,
  id: string,
  life: readonly { by?: string | undefined; moved?: { by: string } | undefined }[],
  { instruments }: Records,
): Mistake[] {
  return life.flatMap(({ by, moved }, at) => [
    ...(by === undefined
      ? []
      : unknown(kind, id, `life[${at}].by`, by, instruments, "instruments")),
    ...(moved
      ? unknown(kind, id, `life[${at}].moved.by`, moved.by, instruments, "instruments")
      : []),
  ]);
}

function each<Record>(
  records: ReadonlyMap<string, Record>,
  check: (id: string, record: Record) => Mistake[],
): Mistake[] {
  return [...records].flatMap(([id, record]) => check(id, record));
}
