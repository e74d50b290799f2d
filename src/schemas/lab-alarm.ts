// The words that the lab "alarm" needs: its controls, what it says, what its pictures are called.
import { z } from "zod";
import { counted, gapped, word } from "./interface-words.ts";

const preset = (real: z.ZodString) =>
  z.strictObject({
    name: word("The name of the case in the list of choices."),
    real: real.describe("What its source counted or claimed, said beside what the lab expects."),
    assumed: word("What of its settings no source tells, and what stands there instead."),
  });

const real = (...gaps: string[]) => gapped("What the source tells.", ...gaps);

export const alarmWords = z.strictObject({
  controls: z.strictObject({
    preset: word("The name of the choice of cases."),
    own: word("The first choice: the reader's own numbers."),
    people: word("The name of the slider for everybody who walks past."),
    wanted: word("The name of the slider for how many of them are on the list."),
    everyone: gapped("Said when all of them are.", "count"),
    oneIn: word("The name of the slider for false alarms per person."),
    oneInHint: word("What that slider means."),
    oneInTold: gapped("The value of that slider.", "count"),
    caught: word("The name of the slider for the chance that a wanted person is recognised."),
    times: word("The name of the slider that lets it happen by chance."),
    timesHint: word("What that slider does."),
    mean: word("Its first value: what is expected on average."),
    time: gapped("Its other values.", "count"),
  }),
  presets: z.strictObject({
    london: preset(real("people", "alarms", "right", "wrong")),
    cardiff: preset(real("alarms", "right", "wrong")),
    npl1000: preset(real("oneIn", "caught")),
    npl10000: preset(real("oneIn", "caught")),
    ministry: preset(real("oneIn", "caught")),
    ccc: preset(real("oneIn", "caught")),
  }),
  stage: z.strictObject({
    crowd: word("The title above the picture of everybody."),
    dot: word("Says that a dot is one person."),
    dots: gapped("Says that a dot stands for several people.", "count"),
    alarms: word("The title above the picture of the alarms alone."),
    mark: word("Says that a square is one alarm."),
    marks: gapped("Says that a square stands for several alarms.", "count"),
    key: z.strictObject({
      right: word("What a square with a disc means: a wanted person with an alarm."),
      wrong: word("What an empty square means: somebody else with an alarm."),
      missed: word("What a disc means: a wanted person without an alarm."),
      quiet: word("What a small dot means: everybody else."),
    }),
  }),
  outcome: z.strictObject({
    under: gapped("Said of a number that is not nothing, but hardly anything.", "value"),
    over: gapped("Said of a share that is hardly less than everything.", "value"),
    share: word("Follows the share of the alarms that is false, as a big number."),
    alarms: counted("How many alarms."),
    mean: gapped("How many of the alarms are right, on average.", "alarms", "right", "wrong"),
    once: gapped("How many of the alarms were right this time.", "alarms", "right", "wrong"),
    few: word("Said when less than one alarm is expected."),
    none: word("Said when no alarm went off."),
    each: gapped("Follows the chance of a false alarm, as a big number.", "share"),
    missed: gapped("How many wanted people got no alarm.", "missed", "wanted"),
    nobody: word("Said when nobody in the crowd is wanted."),
  }),
  table: z.strictObject({
    caption: word("What the table counts."),
    alarm: word("The column of those with an alarm."),
    quiet: word("The column of those without."),
    total: word("The row and column of all."),
    wanted: word("The row of those on the list."),
    others: word("The row of everybody else."),
  }),
  real: z.strictObject({
    title: word("The title above the real numbers beside the lab's."),
    lead: word("How to read them."),
    what: word("The heading of the column that names a number."),
    model: word("The heading of the column of what the lab has set and expects."),
    source: word("The heading of the column of what the source tells."),
    unknown: word("Stands where the source tells nothing."),
    sum: gapped("A number that is worked out from two others of the source.", "value"),
    alarms: word("The row of the alarms."),
    right: word("The row of the right alarms."),
    wrong: word("The row of the false alarms."),
    sources: word("Stands before the names of the sources."),
  }),
  paper: z.strictObject({
    strips: word("The title above the rows of visitors."),
    row: gapped("The name of a row.", "row"),
    cards: word("The title above the cards of those who are wanted."),
    card: gapped("The text of a card.", "row", "place"),
    table: word("The title above the table that is filled in."),
  }),
});
