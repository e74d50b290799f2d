// The rule that an address leads to one page, in each language.
import type { Mistake } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";

/** One page of a folder of the site: its address word, and where that word is written. */
interface Place {
  readonly address: string | undefined;
  readonly file: string;
  readonly field: string;
}

/** The words of the interface that have a word in addresses of their own. */
type NamedGroup =
  | "kinds"
  | "certainties"
  | "topics"
  | "importances"
  | "sourceKinds"
  | "settings"
  | "scanners"
  | "countries";

/** Every address word that another page of the same folder has already. */
export function doubledAddresses(records: Records): Mistake[] {
  return records.languages.flatMap(({ code }) => folders(records, code).flatMap(doubles));
}

/** The folders of the site in one language, each with the pages directly in it. */
function folders(records: Records, code: string): Place[][] {
  const words = records.interface.get(code);
  const file = contentFile("interface", code);
  const section = (...names: (keyof NonNullable<typeof words>["address"])[]): Place[] =>
    names.map((name) => ({ address: words?.address[name], file, field: `address.${name}` }));
  const named = (...groups: NamedGroup[]): Place[] =>
    groups.flatMap((group) =>
      Object.entries(words?.[group] ?? {}).map(([name, { address }]) => ({
        address,
        file,
        field: `${group}.${name}.address`,
      })),
    );
  const of = (kind: "events" | "chains" | "layers" | "provisions" | "scenarios"): Place[] =>
    [...records[kind]].map(([id, { address }]) => ({
      address: address[code],
      file: contentFile(kind, id),
      field: `address.${code}`,
    }));
  const prose = (kind: "pages" | "explainers" | "labs" | "lessons"): Place[] =>
    [...records[kind]].map(([id, texts]) => ({
      address: texts.get(code)?.address,
      file: `content/${kind}/${id}/${code}.mdx`,
      field: "address",
    }));
  return [
    [
      ...section("timeline", "chains", "sources", "data", "state"),
      ...section("rules", "may", "rights", "explainers", "labs", "lessons", "terms"),
      ...prose("pages"),
    ],
    [
      ...section("short", "place", "kind", "topic", "year", "certainty", "importance"),
      ...of("events"),
    ],
    of("chains"),
    [...section("changes"), ...of("layers"), ...of("provisions")],
    [...section("find"), ...of("scenarios")],
    // Each part of a choice may stand first in the address of the finder.
    named("settings", "scanners", "countries"),
    prose("explainers"),
    prose("labs"),
    [...section("goals"), ...prose("lessons")],
    named("kinds"),
    named("certainties"),
    named("topics"),
    named("importances"),
    named("sourceKinds"),
  ];
}

function doubles(places: readonly Place[]): Mistake[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    if (place.address === undefined) return [];
    const other = first.get(place.address);
    if (other === undefined) {
      first.set(place.address, place);
      return [];
    }
    const where = other.file === place.file ? other.field : `${other.field} of ${other.file}`;
    return [
      {
        file: place.file,
        field: place.field,
        wrong: `is "${place.address}", as is ${where}`,
        right: "Give one of the two another address; an address leads to one page.",
      },
    ];
  });
}
