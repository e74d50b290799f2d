// The finder of situations: where × who × for which country, each choice a page of its own.
import type { Interface } from "../schemas/interface.ts";
import {
  countries,
  scanners,
  settings,
  type Country,
  type Scanner,
  type Setting,
} from "../schemas/scenario.ts";
import type { Scenario } from "./join-law.ts";

/** What a reader picked; each part may be left open. */
export interface Choice {
  readonly place?: Setting | undefined;
  readonly who?: Scanner | undefined;
  readonly country?: Country | undefined;
}

/** Whether a situation fits; the country is for whom it is answered, so that every situation fits it. */
export function fitsChoice({ places, who }: Scenario, choice: Choice): boolean {
  return (
    (choice.place === undefined || places.includes(choice.place)) &&
    (choice.who === undefined || who.includes(choice.who))
  );
}

/** Every choice that at least one situation fits, without the one in which all is open. */
export function choicesOf(scenarios: readonly Scenario[]): Choice[] {
  const open = [undefined] as const;
  return [...open, ...settings].flatMap((place) =>
    [...open, ...scanners].flatMap((who) =>
      [...open, ...countries]
        .map((country): Choice => ({ place, who, country }))
        .filter((choice) => !isOpen(choice) && scenarios.some((one) => fitsChoice(one, choice))),
    ),
  );
}

export function isOpen({ place, who, country }: Choice): boolean {
  return place === undefined && who === undefined && country === undefined;
}

/** The parts of the address of a choice: op-school, door-de-politie, in-belgie. */
export function choiceWords({ place, who, country }: Choice, words: Interface): string[] {
  return [
    ...(place === undefined ? [] : [words.settings[place].address]),
    ...(who === undefined ? [] : [words.scanners[who].address]),
    ...(country === undefined ? [] : [words.countries[country].address]),
  ];
}

/** The same as words: op school, door de politie, in België. */
export function choiceName({ place, who, country }: Choice, words: Interface): string {
  return [
    ...(place === undefined ? [] : [words.settings[place].name]),
    ...(who === undefined ? [] : [words.scanners[who].name]),
    ...(country === undefined ? [] : [words.countries[country].name]),
  ].join(", ");
}
