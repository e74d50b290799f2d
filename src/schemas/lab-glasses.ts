// The words that the lab "glasses" needs: its controls, its invented names, what it says, what is cut out on paper.
import { z } from "zod";
import { counted, gapped, word } from "./interface-words.ts";

/** How many walk by, and how many sizes a database can have: as many as src/labs/glasses/model.ts has. */
const passers = 12;
const sizes = 7;

const list = (meaning: string, length: number) =>
  z.array(word(meaning)).length(length).describe(meaning);

/** A noun beside a number that stands on its own: the forms of Intl.PluralRules that the language has. */
const noun = (meaning: string) =>
  z
    .strictObject({
      one: word("For one.").optional(),
      two: word("For two.").optional(),
      few: word("For a few.").optional(),
      many: word("For many.").optional(),
      other: word("For every other number."),
    })
    .describe(meaning);

export const glassesWords = z.strictObject({
  controls: z.strictObject({
    threshold: word("Names the slider of the threshold."),
    thresholdHint: word("What a higher threshold does."),
    size: word("Names the slider of how many people are in the database."),
    sizeHint: word("What the slider leaves as it is."),
    asked: word("Switches to a database of only people who said yes."),
    show: word("Shows who the passers-by really are."),
  }),
  street: word("Names the list of passers-by, with what the glasses show for each."),
  table: z.strictObject({
    caption: word("The title of the table."),
    person: word("The column with who it really is."),
    shown: word("The column with what the glasses show."),
    truth: word("The column with whether that is right."),
    agreed: word("The column with whether the person said yes."),
  }),
  /** What is written again at each change. */
  told: z.strictObject({
    points: counted("The threshold."),
    sizes: list("How many people are in the database, from small to large.", sizes),
    passers: list("The invented name of a passer-by, plainly invented.", passers),
    strangers: list("The invented name of somebody elsewhere, plainly invented.", passers),
    none: word("What the glasses show when no score reaches the threshold."),
    score: gapped("The highest score, below what is shown.", "score"),
    entry: gapped("What is shown and its score, in the table.", "shown", "score"),
    right: word("The name that is shown is right."),
    wrong: gapped("It is that of somebody else.", "name"),
    missed: gapped("The person is in the database and no name is shown.", "name"),
    absent: gapped("The person is not in the database and no name is shown.", "name"),
    yes: word("The person said yes."),
    no: word("The person did not say yes."),
    wrongNames: noun("Beside the number of wrong names."),
    names: counted("How many names are shown, of twelve people."),
    unasked: noun("Beside the number of people who have a name and never said yes."),
    unaskedWrong: counted("Of those, how many have a wrong name."),
    unaskedNone: word("Said when nobody has a name who never said yes."),
    measured: noun("Beside the number of faces that were measured."),
    all: word("That people who did not say yes are filmed and measured too."),
    first: word(
      "The same when the database holds only people who said yes: measured before it is known.",
    ),
    said: gapped("All numbers in one line, read out.", "names", "wrong", "unasked"),
  }),
  paper: z.strictObject({
    cards: word("What to do with the cards."),
    tag: gapped("The title of the half that a passer-by keeps.", "number"),
    strip: gapped("The title of the half that the glasses get.", "number"),
    agreed: word("On the card of somebody who said yes."),
    refused: word("On the card of somebody who was not asked."),
    asked: gapped("The row of a database of only people who said yes.", "size"),
    tally: word("The title of the sheet on which the class counts."),
    round: gapped("One round: the size of the database and the threshold.", "size", "threshold"),
    columns: list("The columns of the sheet, from left to right.", 5),
  }),
});
