// The lists a face is chosen from, each name with its weight. Neighbours in a list look alike, so
// that a small step in number is a small step in looks.

type Choices<Name extends string> = readonly (readonly [name: Name, weight: number])[];
const choices = <const Name extends string>(list: Choices<Name>): Choices<Name> => list;

/** One name of a list of choices. */
export type NameOf<List> = List extends Choices<infer Name> ? Name : never;

export const hairStyles = choices([
  ["bald", 5],
  ["receding", 5],
  ["buzz", 6],
  ["short", 7],
  ["sweep", 7],
  ["parting", 7],
  ["quiff", 6],
  ["spiky", 7],
  ["curls", 8],
  ["afro", 7],
  ["puffs", 4],
  ["bun", 6],
  ["ponytail", 5],
  ["fringe", 6],
  ["bob", 7],
  ["long", 7],
  ["wavy", 6],
  ["thin", 4],
  ["braids", 5],
  ["headscarf", 5],
  ["headwrap", 3],
  ["beanie", 4],
  ["cap", 4],
]);

/** "tint" is the colour behind the face. */
export const hairTones = choices([
  ["ink", 60],
  ["tint", 30],
  ["paper", 10],
]);

export const hairTonesOfOldAge = choices([
  ["ink", 15],
  ["grey", 45],
  ["paper", 40],
]);

export const eyeStyles = choices([
  ["dot", 50],
  ["oval", 18],
  ["lidded", 20],
  ["open", 12],
]);

export const noseStyles = choices([
  ["hook", 24],
  ["long", 16],
  ["corner", 16],
  ["button", 18],
  ["round", 14],
  ["wide", 12],
]);

export const mouthStyles = choices([
  ["grin", 12],
  ["smile", 24],
  ["line", 38],
  ["smirk", 12],
  ["lips", 14],
]);

export const facialHairs = choices([
  ["none", 66],
  ["stubble", 14],
  ["moustache", 5],
  ["goatee", 4],
  ["beard", 8],
  ["long", 3],
]);

export const glassesStyles = choices([
  ["none", 68],
  ["round", 14],
  ["drop", 8],
  ["square", 10],
]);

export const earrings = choices([
  ["none", 80],
  ["stud", 11],
  ["hoop", 9],
]);

export const hearingAids = choices([
  ["none", 94],
  ["left", 3],
  ["right", 3],
]);

export const clothes = choices([
  ["plain", 34],
  ["dark", 24],
  ["collar", 14],
  ["hood", 14],
  ["high", 14],
]);

/** The name that a number in [0, 1) falls on, each name as wide as its weight. */
export function pick<Name extends string>(value: number, list: Choices<Name>): Name {
  let rest = value * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of list) {
    rest -= weight;
    if (rest < 0) return name;
  }
  throw new RangeError(
    `A face is made of numbers from 0 up to but not including 1; ${String(value)} is not one.`,
  );
}
