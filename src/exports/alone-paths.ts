// The pages alone, made for frames on other sites, in the form of Astro's getStaticPaths.
import { cutGroupWord, cutWord } from "../model/addresses.ts";
import { cutGroups, cutsOf } from "../model/cuts.ts";
import type { Edition } from "../model/edition.ts";
import { labPaths } from "./paths.ts";

/** One lab alone a language. */
export function labAlonePaths(editions: readonly Edition[]) {
  return labPaths(editions).map(({ params: { language, lab }, props }) => ({
    params: { language, lab },
    props,
  }));
}

/** Each part of the timeline that is a page. */
export function slicePaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    cutGroups
      .flatMap((group) => cutsOf(group, edition.events))
      .map((cut) => ({
        params: {
          language: edition.language.code,
          timeline: edition.words.address.timeline,
          group: cutGroupWord(cut, edition.words),
          value: cutWord(cut, edition.words),
        },
        props: { edition, cut },
      })),
  );
}
