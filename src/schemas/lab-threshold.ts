// The words that the lab "threshold" needs: its controls, what it says, what its pictures are called.
import { z } from "zod";
import { each, gapped, word } from "./interface-words.ts";

const place = z.strictObject({
  name: word("The name of the place in the choice."),
  about: word("Who comes by on one day there, as the model has it."),
  wrong: word("Names the strangers who match by mistake there."),
  missed: word("Names the right people who are not recognised there."),
});

export const thresholdWords = z.strictObject({
  line: word("Names the slider of the threshold."),
  hint: word("Says what a score is not."),
  groups: word("The switch that adds a second group."),
  where: word("The title above the places."),
  places: each(["phone", "door", "street"], place),
  score: word("Names the axis below the humps."),
  lineAt: gapped("Stands at the line in the picture.", "line"),
  different: word("Names the hump of comparisons of different people."),
  same: word("Names the hump of comparisons of the same person."),
  groupA: word("The name of the first group."),
  groupB: word("The name of the second group."),
  picture: gapped("Describes the two humps.", "line", "false", "missed"),
  pictureB: gapped("Describes the humps of the second group.", "line", "false"),
  counted: gapped("Stands below a grid of a thousand squares.", "count"),
  falseMatches: word("Names the false matches."),
  falseOf: word("Stands below the name of the false matches: of how many they are."),
  missedMatches: word("Names the missed matches."),
  missedOf: word("Stands below the name of the missed matches: of how many they are."),
  oneIn: gapped("Says a share that is less than one in a thousand.", "n"),
  never: word("Says a share that is less than one in a million."),
  times: gapped("How much more often the second group is matched by mistake.", "times"),
  alike: word("Said when the groups hardly differ at this line."),
  day: word("The title above what happens at the place on one day."),
  outOf: gapped("A number on one day, out of all.", "count", "all"),
  sometimes: gapped("Something that happens less than once a day.", "days"),
  seldom: word("Something that happens less than once in ten years."),
  split: gapped("How false matches fall on two groups of equal size.", "a", "b"),
  said: gapped("The outcome in one sentence, read out.", "line", "false", "missed"),
  write: word("Names the field for the reader's own choice and reason."),
  writeHow: word("What becomes of what is written there."),
  table: word("The title of the table."),
  tableLine: word("The heading of the column with thresholds."),
  paper: z.strictObject({
    cards: word("The title above the cards of the first group."),
    strip: word("The title above the row of scores of the second group."),
    stripHow: word("How to read that row."),
    count: word("The title above the table to fill in."),
    choice: word("The title above the lines to write a choice on."),
  }),
});
