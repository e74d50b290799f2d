// The words of the interface for the page on the state of the site.
import { z } from "zod";
import { counted, each, gapped, word } from "./interface-words.ts";

/** The kinds of records that the page names. */
export const namedKinds = [
  "events", "sources", "chains", "actors", "figures", "instruments", "provisions", "scenarios",
  "authorities", "rights", "letters", "layers", "terms", "questions", "paths", "curricula",
  "explainers", "labs", "lessons", "pages",
] as const; // prettier-ignore

export const stateWords = {
  state: z.strictObject({
    title: word("The title of the page on the state of the site."),
    lead: gapped("What the page tells, and for which day.", "date"),
    kinds: each(namedKinds, word("The name of a kind of record.")),
    holds: z.strictObject({
      title: word("The title above how much there is."),
      text: word("What the numbers count."),
    }),
    checked: z.strictObject({
      title: word("The title above when it was checked."),
      text: word("What checking means, and when it is long ago."),
      on: gapped("All of a kind was checked on one day.", "date"),
      between: gapped("The first and the last day of checking.", "from", "to"),
      none: word("There is nothing of a kind."),
      stale: counted("How many were checked more than a year ago."),
    }),
    languages: z.strictObject({
      title: word("The title above the languages."),
      text: word("How translations are made, and what cannot be seen of them."),
      complete: word("Said of a language in which nothing is missing."),
      growing: word("Said of a language in which records may be missing."),
      missing: gapped("How many of a kind lack a language.", "kind", "count"),
      behind: counted("How many translations are behind their text."),
      upToDate: word("Said when no translation is behind."),
    }),
    weak: z.strictObject({
      title: word("The title above what rests on little."),
      text: word("What that means, and what it does not mean."),
      single: counted("How many events have one source."),
      light: counted("How many events have only light sources."),
      unread: gapped("How many events have no source that was read whole.", "count", "all"),
      none: word("Said when there are none."),
    }),
    sources: z.strictObject({
      title: word("The title above how the sources were read."),
      read: gapped("How many were read whole, in part, and in a copy.", "whole", "part", "copy"),
      weights: gapped("How many of each weight.", "one", "two", "three", "four"),
      unlinked: counted("How many are named without a link, and why."),
    }),
    limits: z.strictObject({
      title: word("The title above what the page cannot see."),
      rows: z.array(word("Something that it cannot see.")).min(1).describe("What it cannot see."),
    }),
    data: word("The link from the page with the data."),
  }),
};
