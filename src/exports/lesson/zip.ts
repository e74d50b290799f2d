// Packs files so that the same content always gives the same bytes.
import { strToU8, zipSync } from "fflate";

/** The first day that a zip can hold; zip times have no zone, so local midnight is the same anywhere. */
const always = new Date(1980, 0, 1);

/** A zip of files by path, sorted by path; a text is written in UTF-8. */
export function zipOf(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(([path, inside]) => [path, typeof inside === "string" ? strToU8(inside) : inside]),
    ),
    {
      level: 9,
      mtime: always,
    },
  );
}
