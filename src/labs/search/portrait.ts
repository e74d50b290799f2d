// An invented person as a drawing, and as the photo that is searched with. Apart from the worker, which draws nothing.
import { drawFace } from "../../faces/draw.ts";
import { faceValueCount, parametersFrom } from "../../faces/parameters.ts";
import { randomValues } from "../../faces/random.ts";
import { shareBelow } from "./normal.ts";
import { personOf, traitCount, type Quality } from "./people.ts";

/** The population that somebody belongs to. */
export interface People {
  readonly seed: number;
  readonly family: boolean;
}

/** Where the age stands among the numbers of a face. */
const ageAt = 1;

/**
 * The numbers in [0, 1) that draw a person, one for each trait: people who are near in traits look alike.
 * Nobody is younger than 0.25: no child is drawn.
 */
export function faceValuesOf(traits: Float64Array): number[] {
  return Array.from({ length: faceValueCount }, (_, k) => {
    const share = shareBelow((traits[k % traitCount] as number) * Math.sqrt(traitCount));
    return k === ageAt ? 0.25 + 0.75 * share : share;
  });
}

/** The face of a person, as an SVG document without a name: the name stands below it. */
export function faceOf({ seed, family }: People, index: number): string {
  const face = drawFace(parametersFrom(faceValuesOf(personOf(seed, index, { family }))));
  return svg(face);
}

/** Of every hundred squares of a photo, how many are grey. */
const grain: Readonly<Record<Quality, number>> = { good: 0, fair: 6, poor: 16, bad: 34 };

/** The face of a person on a photo of some quality: the worse, the more of it is lost in grey squares. */
export function photographOf(stand: People, index: number, quality: Quality): string {
  const face = drawFace(parametersFrom(faceValuesOf(personOf(stand.seed, index, stand))));
  const squares = randomValues(index + 1, 400)
    .flatMap((value, at) =>
      value * 100 < grain[quality] ? [`M${(at % 20) * 6} ${Math.floor(at / 20) * 6}h6v6h-6z`] : [],
    )
    .join("");
  return svg(squares ? `${face}<path fill="#8a90a0" d="${squares}"/>` : face);
}

function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" aria-hidden="true">${inside}</svg>`;
}
