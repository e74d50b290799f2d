// The words of the interface for the explainers, their figures and the glossary.
import { z } from "zod";
import { qualifiers } from "./figure.ts";
import { counted, door, each, gapped, word } from "./interface-words.ts";
import { termGroups } from "./term.ts";

export const proseWords = {
  explainers: z.strictObject({
    title: word("The title of the list of explainers."),
    lead: word("What the list holds."),
    parts: each(["risk", "law"], word("A part of the list.")),
    brief: word("The title above the sentences in short."),
    contents: word("The title above the list of contents."),
    minutes: counted("How many minutes it takes to read."),
    age: gapped("From which age.", "age"),
    sources: word("The title above the list of sources."),
    count: counted("How many explainers."),
    note: gapped("What a number says to a screen reader.", "number"),
    check: z.strictObject({
      title: word("The title of a self-check."),
      how: word("How it works."),
      right: word("Before the explanation of the right answer."),
      wrong: word("Before the explanation of a wrong answer."),
    }),
    related: word("The title above what to read next."),
    behind: word("Said when the text that it was translated from has changed."),
    previous: word("The link to the explainer before it."),
    next: word("The link to the explainer after it."),
  }),
  figures: z.strictObject({
    table: word("Opens the numbers of a chart."),
    source: word("Before the sources of a chart."),
    invented: word("Says that the faces of a figure are invented."),
    qualifiers: each(qualifiers, word("Said before a number.")),
    charts: each(
      ["alerts", "errors", "clearview-size", "fines", "catch"],
      word("What to see in a chart, in one or two sentences."),
    ),
    alerts: z.strictObject({
      london: word("The alerts in London."),
      cardiff: word("The alerts in Cardiff."),
      text: gapped("How many of the alerts were wrong.", "wrong", "all"),
    }),
    groups: each(["white", "asian", "black"], word("A group of people in a test.")),
    steps: z.strictObject({
      caption: word("What to see."),
      parts: z.array(door).length(4).describe("The four steps."),
    }),
    curves: z.strictObject({
      caption: word("What to see."),
      different: word("The curve of different people."),
      same: word("The curve of the same person."),
      threshold: word("The line."),
      false: word("The false matches."),
      missed: word("The missed matches."),
    }),
    compare: z.strictObject({
      caption: word("What to see."),
      one: door.describe("One against one."),
      many: door.describe("One against many."),
    }),
    candidates: z.strictObject({
      caption: word("What to see."),
      score: gapped("A candidate with a score.", "place", "score"),
    }),
    street: z.strictObject({
      caption: word("What to see."),
      labels: z.array(word("What the glasses show.")).length(4).describe("The four labels."),
    }),
    verdicts: z.strictObject({ caption: word("What to see.") }),
  }),
  terms: z.strictObject({
    title: word("The title of the glossary."),
    lead: gapped("What the glossary holds.", "count"),
    groups: each(termGroups, word("A part of the glossary.")),
    also: word("Before other words for the same thing."),
    see: word("Before related words."),
    example: word("Before an example."),
  }),
};
