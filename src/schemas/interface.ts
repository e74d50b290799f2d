// Every word of the interface in one language: content/interface/<language>.yaml.
import { z } from "zod";
import { changeKinds } from "./changes.ts";
import { certainties, eventKinds, relations, topics } from "./event.ts";
import { qualifiers } from "./figure.ts";
import { instrumentKinds, jurisdictions } from "./instrument.ts";
import { addressees, letterFields, letterKinds } from "./letter.ts";
import { steps } from "./life.ts";
import { checks } from "./provision.ts";
import { opponents } from "./right.ts";
import { countries, scanners, settings, verdicts } from "./scenario.ts";
import { termGroups } from "./term.ts";
import { sourceKinds, standings } from "./source.ts";
import { addressPart, placeSchema, sentence } from "./words.ts";

const word = (meaning: string) => sentence().describe(meaning);

/** A text with gaps in braces; exactly the named gaps must be in it. */
const gapped = (meaning: string, ...gaps: string[]) =>
  word(`${meaning} Gaps: ${gaps.map((gap) => `{${gap}}`).join(", ")}.`).superRefine(
    (text, context) => {
      const found = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, gap]) => String(gap));
      for (const gap of gaps) if (!found.includes(gap)) context.addIssue(`lacks the gap {${gap}}`);
      for (const gap of found) {
        if (!gaps.includes(gap)) context.addIssue(`has the gap {${gap}}, which nothing fills`);
      }
    },
  );

/** A counted thing: the forms of Intl.PluralRules that the language has, at least `other`. */
const counted = (meaning: string) =>
  z
    .strictObject({
      one: gapped("For one.", "count").optional(),
      two: gapped("For two.", "count").optional(),
      few: gapped("For a few.", "count").optional(),
      many: gapped("For many.", "count").optional(),
      other: gapped("For every other number.", "count"),
    })
    .describe(meaning);

const address = (meaning: string) => addressPart().describe(meaning);

const named = z.strictObject({
  name: word("The name as it stands in lists and filters."),
  address: address("The word in the address; it never changes."),
});

const explained = z.strictObject({
  name: word("The name as it stands in lists and filters."),
  address: address("The word in the address; it never changes."),
  meaning: word("What the word means, in one sentence."),
});

const door = z.strictObject({
  title: word("The title of the door."),
  text: word("What lies behind it, in one or two sentences."),
});

const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

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
      "letter", "explainers", "terms",
    ],
    address("A word in addresses; it never changes."),
  ), // prettier-ignore
  header: z.strictObject({
    skip: word("The link that jumps to the content."),
    menu: word("Opens the menu on a phone."),
    main: word("Names the main menu for screen readers."),
    languages: word("Names the choice of language."),
    doors: each(
      ["explainers", "may", "rules", "timeline", "chains"],
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
    newTab: word("Said after a link that opens outside the site."),
    notFound: word("The title of the page for an address that does not exist."),
    notFoundText: word("What to do when an address does not exist."),
    toHome: word("The link to the home page."),
  }),
  home: z.strictObject({
    title: z.array(word("A line of the title.")).min(1).max(4).describe("The lines of the title."),
    lead: word("What the site is, for a reader who just came in."),
    action: word("The button."),
    tag: z
      .array(word("A line of the label."))
      .length(2)
      .describe("The label beside the framed face."),
    doors: each(["explainers", "may", "timeline", "chains"], door).describe(
      "The four doors below the title.",
    ),
    stories: counted("How many stories there are."),
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
    law: gapped("What of the law rests on a source.", "list"),
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
  rules: z.strictObject({
    title: word("The title of the rules."),
    lead: word("What the rules hold."),
    figure: word("Says what the figure of layers shows."),
    watchers: word("Before the names of those who watch."),
    decides: word("The title above who makes the rules."),
    supervises: word("The title above who watches."),
    police: word("The title above the police's own rules."),
    courts: word("The title above the courts."),
    first: word("The title above the provisions to read first."),
    all: word("The title above all provisions."),
    above: word("Above the rules that come from higher up."),
    today: gapped("Of which day the state is.", "date"),
    since: gapped("Since when a state holds.", "date"),
    from: gapped("From when a rule will apply.", "date"),
    life: word("The title above the dated steps."),
    moved: gapped("That a date was moved.", "date", "by"),
    by: gapped("What amended it.", "by"),
    says: word("The title above what it says."),
    faces: word("The title above what it means for faces."),
    open: word("The title above what is open."),
    text: word("The link to the official text."),
    version: gapped("The version that was read.", "date"),
    how: each(checks, word("How it was checked.")),
    scenarios: word("The title above the situations that name it."),
    events: word("The title above the events that touch it."),
    sources: word("The title above the sources."),
    changed: word("The title above corrections and changes."),
    changeKinds: each(changeKinds, word("A kind of change.")),
    stale: gapped("Said when it was checked more than a year ago.", "date"),
    advice: word("Says that it is no legal advice."),
    count: counted("How many provisions."),
    instruments: word("Before the name of the instrument."),
    previous: word("The link to the provision before it."),
    next: word("The link to the provision after it."),
  }),
  states: each(
    [
      "absent",
      "proposed",
      "adopted",
      "published",
      "in-force",
      "applies",
      "repealed",
      "not-law",
      "unknown",
    ],
    z.strictObject({
      name: word("How a rule stands, in a word or two."),
      meaning: word("What that means, in one sentence."),
    }),
  ).describe("How a rule stands on a day."),
  steps: each(
    steps,
    z.strictObject({
      done: word("The step when it has happened."),
      ahead: word("The step while it lies ahead."),
    }),
  ).describe("The steps of a rule."),
  changes: z.strictObject({
    title: word("The title of the list of dates."),
    lead: word("What the list holds."),
    ahead: word("The title above what lies ahead."),
    behind: word("The title above what has happened."),
    none: word("Said when nothing lies ahead."),
    text: gapped("A step of an instrument, as one line.", "instrument", "step"),
    atom: word("The link to the feed."),
    calendar: word("The link to the calendar."),
  }),
  jurisdictions: each(jurisdictions, word("Whose rules they are.")),
  instrumentKinds: each(instrumentKinds, word("What a rule is.")),
  countries: each(countries, named).describe("For whom a situation is answered."),
  settings: each(settings, named).describe("Where the face is, as a phrase: at school."),
  scanners: each(scanners, named).describe("Who would scan it, as a phrase: by the police."),
  verdicts: each(
    verdicts,
    z.strictObject({
      name: word("The verdict in a word or two."),
      meaning: word("What it means, in one sentence."),
    }),
  ).describe("The verdicts."),
  may: z.strictObject({
    title: word("The title of the situations."),
    lead: gapped("What the list holds.", "count"),
    find: word("The title of the finder."),
    groups: each(["place", "who", "country"], word("A question of the finder.")),
    any: word("Leaves a question open."),
    choice: gapped("The title of a choice.", "choice"),
    choiceLead: gapped("What a choice holds.", "choice", "count"),
    count: counted("How many situations."),
    all: word("The title of the table of all situations."),
    situation: word("The head of the column of situations."),
    legend: word("Names the list that explains the verdicts."),
    answers: word("Names the three answers for screen readers."),
    asOf: gapped("Of which day the answers are.", "date"),
    absence: word("Said where an answer rests on no law having been found."),
    conditions: word("The title above the conditions."),
    happened: word("The title above what really happened."),
    noCase: word("Said where no real case was found."),
    wouldChange: word("The title above what would change the answer."),
    turnTo: word("The title above whom to turn to."),
    nobody: word("Said where no authority was found for a country."),
    sure: word("The title above how sure the answer is."),
    sources: word("The title above the sources."),
    rights: word("The link to the rights."),
    previous: word("The link to the situation before it."),
    next: word("The link to the situation after it."),
  }),
  rights: z.strictObject({
    title: word("The title of the rights."),
    lead: word("What the page holds."),
    against: each(opponents, door).describe(
      "The parts of the page, in the order in which one goes.",
    ),
    to: word("Before whom you turn to."),
    term: word("Before the term."),
    noTerm: word("Said where no term is known."),
    articles: word("Before the articles."),
    both: word("The Netherlands and Belgium together."),
    authorities: word("The title above the authorities."),
    post: word("Before a postal address."),
    telephone: word("Before a telephone number."),
    letter: word("The link to the letter maker."),
    read: word("The link to the explainer about rights."),
    sources: word("The title above the sources."),
  }),
  letter: z.strictObject({
    title: word("The title of the letter maker."),
    lead: word("What it makes."),
    privacy: word("Says that nothing leaves the device."),
    country: word("The question for the country."),
    kind: word("The question what to ask."),
    to: word("The question about whom."),
    kinds: each(letterKinds, word("What to ask.")),
    tos: each(addressees, word("About whom.")),
    fields: each(
      letterFields,
      z.strictObject({
        label: word("The label of the field."),
        hint: word("What to fill in."),
        blank: word("What stands in a model letter where the reader has filled in nothing."),
      }),
    ),
    optional: word("Said of a field that may stay empty."),
    missing: gapped("Said of a field that is empty.", "field"),
    future: word("Said of a date that lies ahead."),
    none: word("Said when no letter fits."),
    errors: word("Above the list of mistakes."),
    make: word("The button that makes the letter."),
    result: word("The title above the letter."),
    copy: word("The button that copies the letter."),
    copied: word("Said when it was copied."),
    print: word("The button that prints the letter."),
    download: word("The button that saves the letter as a text file."),
    file: address("The name of the text file."),
    notes: word("The title above what to know before sending."),
    models: word("The title above the model letters."),
    modelsLead: word("What the model letters are."),
    subject: word("Before the subject of the letter."),
    salutation: word("How the letter begins."),
    closing: word("How the letter ends."),
    dated: word("Before the date of the letter."),
    signature: word("Where the reader signs."),
    today: word("Stands for the date of the letter in a model."),
  }),
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
    see: word("Before related words."),
    example: word("Before an example."),
  }),
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
