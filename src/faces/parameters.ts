// What there is to choose about a face, and how a row of numbers chooses it; nothing here draws.
import { randomValues } from "./random.ts";

/** A list of names with their weights; neighbours look alike, so that a small step in number is a small step in looks. */
type Choices<Name extends string> = readonly (readonly [Name, number])[];
type NameOf<List> = List extends Choices<infer Name> ? Name : never;

const choices = <const Name extends string>(list: Choices<Name>): Choices<Name> => list;

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
export const hairTones = choices([
  ["ink", 60],
  ["tint", 30],
  ["paper", 10],
]);
const hairTonesOld = choices([
  ["ink", 15],
  ["grey", 45],
  ["paper", 40],
]);
export const eyeStyles = choices([
  ["dot", 50],
  ["oval", 18],
  ["lidded", 18],
  ["open", 10],
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
  ["square", 11],
  ["drop", 8],
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

export type HairStyle = NameOf<typeof hairStyles>;
export type HairTone = NameOf<typeof hairTones> | "grey";

/** Everything about one face. Lengths in units of the drawing (120 wide and high); "0 to 1" is a share. */
export type FaceParameters = {
  /** Which of the six grounds, 0 to 5. */
  tint: number;
  /** 0 a child, 1 an old person. */
  age: number;
  /** Half the width of the head, 29 to 37. */
  headWidth: number;
  /** Crown to chin, 70 to 84. */
  headHeight: number;
  /** 0 pointed, 1 square. */
  jaw: number;
  /** 0 narrow at the top, 1 broad. */
  crown: number;
  /** How far eyes, nose and mouth look aside, −2 to 2. */
  turn: number;
  ears: number;
  eyeDistance: number;
  eyeSize: number;
  eyes: NameOf<typeof eyeStyles>;
  browHeight: number;
  browTilt: number;
  browArch: number;
  browWeight: number;
  nose: NameOf<typeof noseStyles>;
  noseSize: number;
  mouth: NameOf<typeof mouthStyles>;
  /** −1 serious, 1 very friendly. */
  smile: number;
  mouthWidth: number;
  hair: HairStyle;
  hairTone: HairTone;
  /** How far the hair stands off the skull, 2 to 6. */
  hairVolume: number;
  /** Side of the parting, and where the nose points: 1 right, −1 left. */
  side: 1 | -1;
  facialHair: NameOf<typeof facialHairs>;
  glasses: NameOf<typeof glassesStyles>;
  glassesSize: number;
  freckles: boolean;
  earring: NameOf<typeof earrings>;
  hearingAid: NameOf<typeof hearingAids>;
  neck: number;
  clothes: NameOf<typeof clothes>;
};

const slots = [
  "tint",
  "age",
  "headWidth",
  "headHeight",
  "jaw",
  "crown",
  "turn",
  "ears",
  "eyeDistance",
  "eyeSize",
  "eyes",
  "browHeight",
  "browTilt",
  "browArch",
  "browWeight",
  "nose",
  "noseSize",
  "mouth",
  "smile",
  "mouthWidth",
  "hair",
  "hairTone",
  "hairVolume",
  "side",
  "facialHair",
  "glasses",
  "glassesSize",
  "freckles",
  "earring",
  "hearingAid",
  "neck",
  "clothes",
] as const satisfies readonly (keyof FaceParameters)[];

/** How many numbers make a face: one for each parameter. */
export const faceValueCount = slots.length;

function pick<Name extends string>(value: number, list: Choices<Name>): Name {
  let rest = value * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of list) {
    rest -= weight;
    if (rest < 0) return name;
  }
  throw new RangeError(
    `A face is made of numbers from 0 up to but not including 1; ${String(value)} is not one.`,
  );
}

const bareSkull: readonly HairStyle[] = ["bald", "receding"];
const beardless: readonly HairStyle[] = ["headscarf", "braids", "puffs", "bob", "ponytail"];

/**
 * The face that a row of `faceValueCount` numbers in [0, 1) stands for, each number one parameter.
 * Near rows give near faces, so a lab can project a vector onto it.
 */
export function parametersFrom(values: readonly number[]): FaceParameters {
  if (values.length !== faceValueCount) {
    throw new RangeError(
      `A face takes ${String(faceValueCount)} numbers, not ${String(values.length)}.`,
    );
  }
  const at = (slot: (typeof slots)[number]): number => values[slots.indexOf(slot)] ?? 0;
  const between = (slot: (typeof slots)[number], low: number, high: number): number =>
    low + at(slot) * (high - low);

  const age = at("age");
  const child = age < 0.2;
  const old = age > 0.82;
  const hair = pick(at("hair"), hairStyles);
  const eyes = pick(at("eyes"), eyeStyles);
  const glasses = pick(at("glasses"), glassesStyles);
  return {
    tint: Math.floor(at("tint") * 6),
    age,
    headWidth: between("headWidth", 29.5, 37),
    headHeight: between("headHeight", 71, 84) - (child ? 3 : 0),
    jaw: between("jaw", 0, child ? 0.6 : 1),
    crown: at("crown"),
    turn: between("turn", -2, 2),
    ears: between("ears", 5, 7.5),
    eyeDistance: between("eyeDistance", 0.36, 0.46),
    eyeSize: between("eyeSize", 2.3, 3.1) + (child ? 0.4 : 0),
    // Wide open eyes behind glasses stare.
    eyes: eyes === "open" && glasses !== "none" ? "lidded" : eyes,
    browHeight: between("browHeight", 7.5, 10.5),
    browTilt: between("browTilt", -1.1, 2.2),
    browArch: between("browArch", 0.5, 3.5),
    browWeight: between("browWeight", 2.2, child ? 2.8 : 3.8),
    nose: pick(at("nose"), noseStyles),
    noseSize: between("noseSize", 0.8, child ? 0.95 : 1.2),
    mouth: pick(at("mouth"), mouthStyles),
    smile: between("smile", -0.35, 1),
    mouthWidth: between("mouthWidth", 6.5, 10.5),
    // A child is not bald, and a young person's hair does not recede.
    hair: bareSkull.includes(hair) && age < 0.4 ? "buzz" : hair,
    hairTone: pick(at("hairTone"), old ? hairTonesOld : hairTones),
    hairVolume: between("hairVolume", 2, 6),
    side: at("side") < 0.5 ? -1 : 1,
    facialHair: child || beardless.includes(hair) ? "none" : pick(at("facialHair"), facialHairs),
    glasses,
    glassesSize: between("glassesSize", 8.5, 10.5),
    freckles: at("freckles") < (child ? 0.3 : old ? 0 : 0.12),
    earring: pick(at("earring"), earrings),
    hearingAid: pick(at("hearingAid"), hearingAids),
    neck: between("neck", 12, 17),
    clothes: pick(at("clothes"), clothes),
  };
}

/** The face of a seed (an integer): the same seed is the same face, for ever. */
export function faceParameters(seed: number): FaceParameters {
  return parametersFrom(randomValues(seed, faceValueCount));
}
