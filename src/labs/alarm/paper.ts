// The lab on paper: a row of visitors for each pupil, dice for the camera, cards for those who are wanted. Pure.
import { chances, type Crowd } from "./model.ts";

export const rows = 25;
export const places = 40;

/** Two dice make the false alarms (two ones), one die the misses (a one). */
export const paperCrowd: Crowd = { people: rows * places, wanted: 5, oneIn: 36, caught: 5 / 6 };

/** Who is wanted: a row and a place in it, counted from 1, each in another row; the same each time. */
export function wantedCards(): { readonly row: number; readonly place: number }[] {
  const next = chances(2);
  const part = rows / paperCrowd.wanted;
  return Array.from({ length: paperCrowd.wanted }, (_, at) => ({
    row: at * part + Math.ceil(next() * part),
    place: Math.ceil(next() * places),
  }));
}

/** The size of the drawing of a row, and of the part that a visitor has. */
export const visitor = 10;

/** The circles of a row, as path data; after every ten there is a little more room. */
export function rowOfVisitors(): string {
  return Array.from({ length: places }, (_, at) => {
    const x = at * visitor + Math.floor(at / 10) * (visitor / 2) + visitor / 2;
    return `M${x - 3} 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
  }).join("");
}

/** How wide a row is drawn. */
export const rowWidth = places * visitor + (places / 10 - 1) * (visitor / 2);
