// The words of the interface for the search.
import { z } from "zod";
import { counted, each, gapped, word } from "./interface-words.ts";

export const searchWords = {
  search: z.strictObject({
    title: word("The title of the search page, and the button of the search form."),
    lead: word("What the search goes through."),
    label: word("Names the field for the words."),
    example: word("An example in the empty field."),
    refine: word("Opens the filters."),
    kind: word("Names the choice of the kind of page."),
    anything: word("No limit, in each choice."),
    order: word("Names the choice of the order."),
    orders: each(["best", "newest"], word("An order of results.")),
    clear: word("Takes the filters away."),
    best: word("The title above the first results."),
    kinds: each(
      [
        "may", "explainers", "labs", "events", "stories", "lessons", "terms", "rules", "sources",
        "site",
      ],
      word("The title of a group of results."),
    ), // prettier-ignore
    found: counted("How many results there are."),
    more: gapped("The button that shows more of a group.", "count"),
    inside: word("Before the sections of a page that have the words."),
    none: gapped("Said when nothing was found.", "query"),
    near: word("Before words of the glossary that look like what was typed."),
    failed: word("Said when the index cannot be loaded, and what to do."),
    script: word("Says that searching needs script, and what works without."),
    browse: word("The title above the lists to look through."),
    lists: each(["terms", "topics", "situations"], word("The title of a list.")),
  }),
} as const;
