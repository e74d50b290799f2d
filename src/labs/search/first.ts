// The search that stands on the page before any script runs: the same arithmetic, done when the site is built.
import {
  firstPhoto,
  firstQuality,
  firstSize,
  personIn,
  qualities,
  seed,
  sizes,
} from "./choices.ts";
import type { Candidate, Found } from "./engine.ts";
import { personOf, photoOf } from "./people.ts";
import { fillPopulation, fullScore, numberCount, rowOf } from "./population.ts";
import { rank } from "./rank.ts";
import { compareRows } from "./score.ts";

/** What a search at the first settings finds. */
export function firstFound(): Pick<Found, "top" | "counts" | "right"> {
  const size = sizes[firstSize] ?? 0;
  const family = false;
  const index = personIn(firstPhoto, false);
  const rows = new Int8Array(size * numberCount);
  const scores = new Int32Array(size);
  fillPopulation(rows, { seed, family }, 0, size);
  const quality = qualities[firstQuality] ?? "fair";
  const photo = photoOf(personOf(seed, index, { family }), { index, quality, seed: firstPhoto });
  compareRows(rowOf(photo), rows, scores, 0, size);
  const { top, counts, place } = rank(scores, fullScore, index);
  const candidate = (one: number): Candidate => ({
    index: one,
    cosine: (scores[one] ?? 0) / fullScore,
  });
  return {
    top: top.map(({ index: one }) => candidate(one)),
    counts,
    right: place === null ? null : { ...candidate(index), place },
  };
}
