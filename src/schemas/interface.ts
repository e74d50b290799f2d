// Every word of the interface in one language: content/interface/<language>.yaml.
import { z } from "zod";
import { certainties, eventKinds, relations, topics } from "./event.ts";
import { labWords } from "./interface-labs.ts";
import { lessonWords } from "./interface-lessons.ts";
import { lawWords } from "./interface-law.ts";
import { proseWords } from "./interface-prose.ts";
import { stateWords } from "./interface-state.ts";
import { searchWords } from "./interface-search.ts";
import { address, counted, door, each, explained, gapped, named, word } from "./interface-words.ts";
import { sourceKinds, standings } from "./source.ts";
import { placeSchema } from "./words.ts";

export const interfaceSchema = z.strictObject({
  site: z.strictObject({
    name: word("The name of the site."),
    description: word("What the site is, in one sentence, for search engines and previews."),
    choose: word("Asks the reader to choose this language, on the page that has them all."),
  }),
  address: each(
    [
      "timeline", "short", "place", "kind", "topic", "year", "certainty", "importance", "elsewhere",
      "chains", "sources", "data", "calendar", "rules", "changes", "may", "find", "rights",
      "letter", "explainers", "labs", "paper", "lessons", "board", "sheet", "cards", "answers",
      "goals", "terms", "state", "search",
    ],
    address("A word in addresses; it never changes."),
  ), // prettier-ignore
  header: z.strictObject({
    skip: word("The link that jumps to the content."),
    menu: word("Opens the menu on a phone."),
    main: word("Names the main menu for screen readers."),
    languages: word("Names the choice of language."),
    doors: each(
      ["explainers", "may", "timeline", "labs", "lessons"],
      word("A door in the header."),
    ),
  }),
  footer: z.strictObject({
    label: word("Names the list of pages at the foot."),
    faces: word("Says that all faces are invented."),
    licence: gapped("Says under which licence the texts stand.", "licence"),
    built: gapped("Says on which day the site was built.", "date"),
    data: word("The link to the data."),
  }),
  page: z.strictObject({
    trail: word("Names the path of links above a title."),
    checked: gapped("When the page was last checked.", "date"),
    cite: word("Opens the reference to the page."),
    citeHow: word("Says what the reference is."),
    bibtex: word("The link to the BibTeX file."),
    ris: word("The link to the RIS file."),
    pdf: word("The link to the page as PDF."),
    newTab: word("Said after a link that opens outside the site."),
    notFound: word("The title of the page for an address that does not exist."),
    notFoundText: word("What to do when an address does not exist."),
    toHome: word("The link to the home page."),
    moved: word("The title of the page at an address that moved."),
    movedTo: word("The link to where it is now."),
  }),
  home: z.strictObject({
    title: z.array(word("A line of the title.")).min(1).max(4).describe("The lines of the title."),
    lead: word("What the site is, for a reader who just came in."),
    action: word("The button."),
    tag: z
      .array(word("A line of the label."))
      .length(2)
      .describe("The label beside the framed face."),
    doors: each(["explainers", "may", "timeline", "lessons"], door).describe(
      "The four doors below the title.",
    ),
    sources: counted("How many sources there are."),
    latest: word("The title of the list of latest events."),
    legend: word("Names the list that explains the certainty marks."),
  }),
  timeline: z.strictObject({
    title: word("The title of the timeline."),
    lead: gapped("What the timeline holds.", "events", "from", "to", "sources"),
    leadShort: gapped("What the timeline on one page holds.", "events"),
    short: word("The name of the timeline on one page."),
    cutLead: gapped("What a part of the timeline holds.", "cut", "events"),
    all: word("The link to the whole timeline."),
    band: word("Names the band of counts above the list."),
    filter: word("The title of the filters."),
    groups: each(
      ["place", "kind", "certainty", "topic", "importance", "year"],
      word("A group of filters."),
    ),
    elsewhere: word("All places but the Netherlands, Belgium and the EU."),
    countries: word("Opens the list of other places."),
    from: word("The first year of the range."),
    to: word("The last year of the range."),
    anyYear: word("No limit of years."),
    clear: word("Takes all filters away."),
    copy: word("Copies the address of what is picked."),
    copied: word("Said when the address was copied."),
    none: word("Said when nothing is left, and what to do."),
    combine: word("The link from a part to the whole timeline, where filters combine."),
    shown: counted("How many events are shown."),
    downloads: word("Names the list of feeds and files."),
    feeds: each(["atom", "rss", "csv", "json", "calendar"], word("A feed or file.")),
    later: each(relations, word("Before a later event that follows in this way.")),
    laterMore: counted("The link to the story, with its number of events."),
    more: gapped("How many more there are.", "count"),
    embed: word("Opens the code that puts a part of the timeline on another site."),
    embedCode: word("Names the field with that code."),
    frame: gapped("The title of a frame that holds a part of the timeline.", "part"),
    whole: word("The link from a part in a frame to its page."),
  }),
  event: z.strictObject({
    sure: word("The title above how sure the event is."),
    caveat: word("Before what a reader must know."),
    sources: word("The title above the sources."),
    chain: word("The title above what came before and after."),
    before: word("Above the earlier events."),
    after: word("Above the later events."),
    stories: word("Above the stories that the event belongs to."),
    related: word("The title above related events."),
    law: word("Above the situations and provisions that name the event."),
    about: word("The title above topics and actors."),
    actors: word("Before the names of those who act."),
    topics: word("Before the topics."),
    place: word("Before the places."),
    kind: word("Before the kind."),
    older: word("Says that the event is not for pupils under 14."),
    context: word("Says that the event is not about faces but belongs to the subject."),
    previous: word("The link to the event before it in time."),
    next: word("The link to the event after it in time."),
  }),
  chains: z.strictObject({
    title: word("The title of the list of stories."),
    lead: gapped("What the list holds.", "count"),
    length: counted("How many events a story has."),
    span: gapped("From when to when a story runs.", "from", "to"),
    steps: word("The title above the events of a story."),
    open: word("The title above what is still open."),
    previous: word("The link to the story before it."),
    next: word("The link to the story after it."),
  }),
  sources: z.strictObject({
    title: word("The title of the list of sources."),
    lead: gapped("What the list holds.", "count"),
    kindLead: gapped("What a list of one kind holds.", "sources"),
    how: word("Says how the list is ordered and what a missing link means."),
    all: word("The link to all kinds."),
    kinds: word("Names the filters by kind."),
    standingTitle: word("Above the words for standing."),
    rests: word("Before the events that rest on a source."),
    unused: word("Said of a source that no event rests on yet."),
    noLink: word("Said of a source that is named without a link."),
    undated: word("Said of a source without a date."),
    readAs: each(["copy", "digest"], word("Says that it was read in a copy or a summary.")),
  }),
  data: z.strictObject({
    title: word("The title of the page with the data."),
    lead: word("What the page holds."),
    events: word("Above the files of the timeline."),
    sources: word("Above the files of the sources."),
    licence: word("What may be done with the data."),
    files: each(
      [
        "timelineJson",
        "timelineSchema",
        "csv",
        "atom",
        "rss",
        "calendar",
        "sourcesJson",
        "sourcesSchema",
        "csl",
        "bibtex",
        "ris",
      ],
      word("What a file is."),
    ),
  }),
  ...lawWords,
  ...labWords,
  ...lessonWords,
  ...proseWords,
  ...stateWords,
  ...searchWords,
  international: word("The place INT: several parts of the world."),
  shortPlaces: z
    .record(placeSchema, word("A short name of a place."))
    .describe(
      "Places that go by a short name other than their code, for example VS for the United States.",
    ),
  kinds: each(eventKinds, explained).describe("The kinds of events."),
  certainties: each(certainties, explained).describe("The words for how sure an event is."),
  relations: each(relations, gapped("What an event is to an earlier one.", "event")).describe(
    "What an event is to an earlier one.",
  ),
  importances: each(["1", "2", "3"], named).describe("The levels of importance."),
  topics: each(topics, explained).describe("The topics."),
  sourceKinds: each(sourceKinds, named).describe("The kinds of sources."),
  standings: each(standings, explained.omit({ address: true })).describe(
    "The standing of a source.",
  ),
});

export type Interface = z.infer<typeof interfaceSchema>;
