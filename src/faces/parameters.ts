// What there is to choose about a face, and how a row of numbers chooses it; nothing here draws.
import * as lists from "./choices.ts";
import { pick, type NameOf } from "./choices.ts";
import { randomValues } from "./random.ts";

export type HairStyle = NameOf<typeof lists.hairStyles>;
export type HairTone = NameOf<typeof lists.hairTones | typeof lists.hairTonesOfOldAge>;

/** Everything about one face. Lengths in units of the drawing, which is 120 wide and high. */
export type FaceParameters = {
  /** Which of the six grounds, 0 to 5. */
  tint: number;
  /** 0 a child, 1 an old person. */
  age: number;
  /** Half the width of the head. */
  headWidth: number;
  /** Crown to chin. */
  headHeight: number;
  /** 0 pointed, 1 square. */
  jaw: number;
  /** 0 narrow at the top, 1 broad. */
  crown: number;
  /** How far eyes, nose and mouth stand aside, −2 to 2. */
  turn: number;
  /** Half the height of an ear. */
  ears: number;
  /** Of each eye from the middle, as a share of half the head. */
  eyeDistance: number;
  eyeSize: number;
  eyes: NameOf<typeof lists.eyeStyles>;
  /** Above the eyes. */
  browHeight: number;
  /** How much lower the outer end is: positive looks friendly, negative stern. */
  browTilt: number;
  browArch: number;
  browWeight: number;
  nose: NameOf<typeof lists.noseStyles>;
  /** 1 is usual. */
  noseSize: number;
  mouth: NameOf<typeof lists.mouthStyles>;
  /** −1 serious, 1 very friendly. */
  smile: number;
  /** Half the width of the mouth. */
  mouthWidth: number;
  hair: HairStyle;
  hairTone: HairTone;
  /** How far the hair stands off the skull, 2 to 6. */
  hairVolume: number;
  /** Side of the parting, and where the nose points: 1 right, −1 left. */
  side: 1 | -1;
  facialHair: NameOf<typeof lists.facialHairs>;
  glasses: NameOf<typeof lists.glassesStyles>;
  /** Half the width of a lens. */
  glassesSize: number;
  freckles: boolean;
  earring: NameOf<typeof lists.earrings>;
  hearingAid: NameOf<typeof lists.hearingAids>;
  /** Half the width of the neck. */
  neck: number;
  clothes: NameOf<typeof lists.clothes>;
};

type Slot = keyof FaceParameters;

// The order is part of the formula: to move a name is to change every face on the site.
const slots: readonly Slot[] =
  `tint age headWidth headHeight jaw crown turn ears eyeDistance eyeSize eyes browHeight browTilt
  browArch browWeight nose noseSize mouth smile mouthWidth hair hairTone hairVolume side facialHair
  glasses glassesSize freckles earring hearingAid neck clothes`.split(/\s+/) as Slot[];

/** How many numbers make a face: one for each parameter. */
export const faceValueCount = slots.length;

const bareSkulls: readonly HairStyle[] = ["bald", "receding"];
const beardless: readonly HairStyle[] = ["headscarf", "braids", "puffs", "bob", "ponytail"];

/**
 * The face that a row of `faceValueCount` numbers in [0, 1) stands for, each number one parameter.
 * Near rows give near faces, so a lab can project a vector onto it.
 */
export function parametersFrom(values: readonly number[]): FaceParameters {
  if (values.length !== faceValueCount) {
    throw new RangeError(`A face takes ${faceValueCount} numbers, not ${values.length}.`);
  }
  const at = (slot: Slot): number => values[slots.indexOf(slot)] ?? 0;
  const between = (slot: Slot, low: number, high: number): number => low + at(slot) * (high - low);

  const age = at("age");
  const child = age < 0.2;
  const old = age > 0.82;
  const hair = pick(at("hair"), lists.hairStyles);
  const eyes = pick(at("eyes"), lists.eyeStyles);
  const glasses = pick(at("glasses"), lists.glassesStyles);
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
    nose: pick(at("nose"), lists.noseStyles),
    noseSize: between("noseSize", 0.8, child ? 0.95 : 1.2),
    mouth: pick(at("mouth"), lists.mouthStyles),
    smile: between("smile", -0.35, 1),
    mouthWidth: between("mouthWidth", 6.5, 10.5),
    // A child is not bald, and a young person's hair does not recede.
    hair: bareSkulls.includes(hair) && age < 0.4 ? "buzz" : hair,
    hairTone: pick(at("hairTone"), old ? lists.hairTonesOfOldAge : lists.hairTones),
    hairVolume: between("hairVolume", 2, 6),
    side: at("side") < 0.5 ? -1 : 1,
    facialHair:
      child || beardless.includes(hair) ? "none" : pick(at("facialHair"), lists.facialHairs),
    glasses,
    glassesSize: between("glassesSize", 8.5, 10.5),
    freckles: at("freckles") < (child ? 0.3 : old ? 0 : 0.12),
    earring: pick(at("earring"), lists.earrings),
    hearingAid: pick(at("hearingAid"), lists.hearingAids),
    neck: between("neck", 12, 17),
    clothes: pick(at("clothes"), lists.clothes),
  };
}

/** The face of a seed (an integer): the same seed is the same face, for ever. */
export function faceParameters(seed: number): FaceParameters {
  return parametersFrom(randomValues(seed, faceValueCount));
}
