// Real uses and tests as settings of the sliders: as near as the sliders come. Pure.
import type { Crowd } from "./model.ts";

/** What a source does not tell is set to the share of people on the list that a British test of 2023 recognised. */
const assumed = 0.89;

/**
 * The settings for each real case; the numbers that they come near are in content/figures, and what of
 * them is invented is told beside them.
 */
export const presets = {
  london: { people: 3_000_000, wanted: 2300, oneIn: 300_000, caught: assumed },
  cardiff: { people: 90_000, wanted: 200, oneIn: 40, caught: assumed },
  npl1000: { people: 60_000, wanted: 10, oneIn: 60_000, caught: assumed },
  npl10000: { people: 60_000, wanted: 10, oneIn: 6000, caught: assumed },
  ministry: { people: 90_000, wanted: 300, oneIn: 1000, caught: 0.8 },
  ccc: { people: 90_000, wanted: 300, oneIn: 150, caught: 0.8 },
} as const satisfies Record<string, Crowd>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as PresetId[];

/** The first choice: the reader's own numbers. */
export const own = "own";

/** The settings of a preset, or nothing for another word. */
export function presetOf(id: unknown): Crowd | undefined {
  return presetIds.includes(id as PresetId) ? presets[id as PresetId] : undefined;
}

/** Whether two crowds are the same. */
export function same(one: Crowd, other: Crowd): boolean {
  return (
    one.people === other.people &&
    one.wanted === other.wanted &&
    one.oneIn === other.oneIn &&
    one.caught === other.caught
  );
}
