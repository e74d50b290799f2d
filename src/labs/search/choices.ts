// What can be set in the search lab, and what it means. Pure.
import type { Values } from "../frame/settings.ts";
import type { Quality } from "./people.ts";

/** The sizes of the database, by the place of the slider. */
export const sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;

/** The size at which the lab begins: quick on any device, and large enough for a look-alike. */
export const firstSize = 4;

/** The qualities of a photo, by the place of the slider, the worst first. */
export const qualities: readonly Quality[] = ["bad", "poor", "fair", "good"];

export const firstQuality = 2;

/** In hundredths of a score. */
export const thresholds = { least: 30, most: 95, first: 62 } as const;

/** How many photos there are to choose from; each is of somebody else. */
export const photos = 100;

export const firstPhoto = 14;

/** The seed of everybody in the lab. */
export const seed = 2020;

/** Somebody in a photo who is in no database. */
const strangers = 1_000_000;

/** The person in a photo: one of the first hundred, so in a database of any size, or in none. */
export function personIn(photo: number, absent: boolean): number {
  return (absent ? strangers : 0) + photo - 1;
}

/** What the controls of the lab stand for. */
export function settingsOf(values: Values) {
  const photo = Number(values["who"]);
  return {
    size: sizes[Number(values["n"])] ?? sizes[firstSize] ?? 0,
    /** In hundredths. */
    threshold: Number(values["t"]),
    quality: qualities[Number(values["photo"])] ?? "bad",
    photo,
    index: personIn(photo, values["absent"] === true),
    family: values["family"] === true,
    reveal: values["reveal"] === true,
  };
}

/** How much this device would need for so many comparisons, in seconds. */
export function secondsFor(comparisons: number, nanoseconds: number): number {
  return (comparisons * nanoseconds) / 1e9;
}

/** A time in the unit in which it is read: its number with the name of Intl's unit. */
export function inUnits(
  seconds: number,
): [value: number, unit: "millisecond" | "second" | "minute" | "hour"] {
  if (seconds < 1) return [seconds * 1000, "millisecond"];
  if (seconds < 100) return [seconds, "second"];
  if (seconds < 100 * 60) return [seconds / 60, "minute"];
  return [seconds / 3600, "hour"];
}
