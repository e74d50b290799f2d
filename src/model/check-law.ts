// The rules of the law that no schema can see: whose rules an answer rests on, and what may stand once only.
import type { Jurisdiction } from "../schemas/instrument.ts";
import { countries, type Country } from "../schemas/scenario.ts";
import { lawDates } from "./check-law-dates.ts";
import { mistake, type Kind } from "./complaints.ts";
import type { Mistake } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";
import { hasFailed } from "./settle.ts";

/** Every broken rule of the law. */
export function lawRules(records: Records, today: string): Mistake[] {
  return [
    ...lawDates(records, today),
    ...conditionsWhereNeeded(records),
    ...foreignRules(records),
    ...foreignAuthorities(records),
    ...oneLayerEach(records),
    ...lettersApart(records),
    ...doubledOrders(records),
  ];
}

function conditionsWhereNeeded({ scenarios }: Records): Mistake[] {
  return [...scenarios].flatMap(([id, { answers, conditions }]) => {
    const conditional = countries.some((country) =>
      answers[country].some(({ verdict }) => verdict === "allowed-with-conditions"),
    );
    return conditional && conditions.length === 0
      ? [
          mistake(
            "scenarios",
            id,
            "conditions",
            "is empty, while an answer is allowed-with-conditions",
            "Say what must be met.",
          ),
        ]
      : [];
  });
}

/** Whose rules an answer for a country may rest on. */
const own: Readonly<Record<Country, readonly Jurisdiction[]>> = {
  EU: ["COE", "EU"],
  NL: ["COE", "EU", "NL"],
  BE: ["COE", "EU", "BE"],
};

function foreignRules(records: Records): Mistake[] {
  const { scenarios, layers, rights, letters, provisions, instruments } = records;
  const check = (
    kind: Kind,
    id: string,
    field: string,
    names: readonly string[],
    country: Country,
  ) =>
    names.flatMap((name, at) => {
      const whose = instruments.get(provisions.get(name)?.instrument ?? "")?.jurisdiction;
      return whose === undefined || own[country].includes(whose)
        ? []
        : [
            mistake(
              kind,
              id,
              `${field}[${at}]`,
              `is "${name}", a rule of ${whose}`,
              `What is said for ${country} rests on rules of ${own[country].join(", ")}.`,
            ),
          ];
    });
  return [
    ...[...scenarios].flatMap(([id, { answers }]) =>
      countries.flatMap((country) =>
        answers[country].flatMap(({ provisions: names }, at) =>
          check("scenarios", id, `answers.${country}[${at}].provisions`, names, country),
        ),
      ),
    ),
    ...[...layers].flatMap(([id, { country, provisions: names }]) =>
      check("layers", id, "provisions", names, country),
    ),
    ...[...letters].flatMap(([id, { country, provisions: names }]) =>
      check("letters", id, "provisions", names, country),
    ),
    ...[...rights].flatMap(([id, right]) =>
      (["NL", "BE"] as const).flatMap((country) =>
        check("rights", id, `${country}.provisions`, right[country].provisions, country),
      ),
    ),
  ];
}

function foreignAuthorities({ scenarios, authorities }: Records): Mistake[] {
  return [...scenarios].flatMap(([id, { turn_to }]) =>
    (["NL", "BE"] as const).flatMap((country) =>
      turn_to[country].flatMap((name, at) => {
        const where = authorities.get(name)?.country;
        return where === undefined || where === country
          ? []
          : [
              mistake(
                "scenarios",
                id,
                `turn_to.${country}[${at}]`,
                `is "${name}", which works in ${where}`,
                `Name an authority of ${country}.`,
              ),
            ];
      }),
    ),
  );
}

function oneLayerEach({ layers, failed }: Records): Mistake[] {
  const seen = new Map<Country, string>();
  const doubled = [...layers].flatMap(([id, { country }]) => {
    const other = seen.get(country);
    seen.set(country, id);
    return other === undefined
      ? []
      : [
          mistake(
            "layers",
            id,
            "country",
            `is ${country}, as in ${contentFile("layers", other)}`,
            "Each of EU, NL and BE has one overview.",
          ),
        ];
  });
  const lacking = hasFailed("layers", failed)
    ? []
    : countries.filter((country) => !seen.has(country));
  return [
    ...doubled,
    ...lacking.map((country) => ({
      file: "content/law/layers",
      field: "",
      wrong: `has no overview with the country ${country}`,
      right: "Each of EU, NL and BE has one overview.",
    })),
  ];
}

/** A reader who picks what, where and about whom gets one letter. */
function lettersApart({ letters }: Records): Mistake[] {
  const seen = new Map<string, string>();
  return [...letters].flatMap(([id, { kind, country, to }]) =>
    to.flatMap((whom, at) => {
      const key = `${kind} ${country} ${whom}`;
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, id);
        return [];
      }
      return [
        mistake(
          "letters",
          id,
          `to[${at}]`,
          `is ${whom}, for which ${contentFile("letters", other)} is the ${kind} letter in ${country} already`,
          "Give each combination one letter.",
        ),
      ];
    }),
  );
}

/** Places in a list are told apart. */
function doubledOrders(records: Records): Mistake[] {
  const { instruments, provisions, scenarios, authorities, rights, letters } = records;
  const check = <Thing extends { order: number }>(
    kind: Kind,
    things: ReadonlyMap<string, Thing>,
    group: (thing: Thing) => string = () => "",
  ) => {
    const seen = new Map<string, string>();
    return [...things].flatMap(([id, thing]) => {
      const key = `${group(thing)} ${thing.order}`;
      const other = seen.get(key);
      seen.set(key, id);
      return other === undefined
        ? []
        : [
            mistake(
              kind,
              id,
              "order",
              `is ${thing.order}, as in ${contentFile(kind, other)}`,
              "Give each its own place.",
            ),
          ];
    });
  };
  return [
    ...check("instruments", instruments, ({ jurisdiction }) => jurisdiction),
    ...check("provisions", provisions, ({ instrument }) => instrument),
    ...check("scenarios", scenarios),
    ...check("authorities", authorities),
    ...check("rights", rights),
    ...check("letters", letters),
  ];
}
