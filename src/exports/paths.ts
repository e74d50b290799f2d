// Which files the endpoints with parameters make, in the form of Astro's getStaticPaths.
import type { Edition } from "../model/edition.ts";
import { citableChain, citableEvent, citablePage, type Citable } from "./citable.ts";

/** What a cite.bib or cite.ris is made from. */
export interface CitedPage {
  readonly edition: Edition;
  readonly page: Citable;
}

/** One timeline a language: for atom.xml and rss.xml. */
export function timelinePaths(editions: readonly Edition[]) {
  return editions.map((edition) => ({ params: timelineParams(edition), props: { edition } }));
}

/** The same with the name of the file, an address word of the language. */
export function timelineFilePaths(editions: readonly Edition[], word: "timeline" | "calendar") {
  return editions.map((edition) => ({
    params: { ...timelineParams(edition), file: edition.words.address[word] },
    props: { edition },
  }));
}

export function citedEventPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.events.map((event) => ({
      params: { ...timelineParams(edition), event: edition.say(event.address) },
      props: { edition, page: citableEvent(edition, event) } satisfies CitedPage,
    })),
  );
}

export function citedChainPaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    edition.chains.map((chain) => ({
      params: {
        language: edition.language.code,
        chains: edition.words.address.chains,
        chain: edition.say(chain.address),
      },
      props: { edition, page: citableChain(edition, chain) } satisfies CitedPage,
    })),
  );
}

export function citedProsePaths(editions: readonly Edition[]) {
  return editions.flatMap((edition) =>
    [...edition.pages].map(([id, { address }]) => ({
      params: { language: edition.language.code, page: address },
      props: { edition, page: citablePage(edition, id) } satisfies CitedPage,
    })),
  );
}

function timelineParams({ language, words }: Edition) {
  return { language: language.code, timeline: words.address.timeline };
}
