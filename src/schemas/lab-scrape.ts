// The words that the lab "scrape" needs: its controls, what it says, what its pictures are called.
import { z } from "zod";
import { counted, each, gapped, word } from "./interface-words.ts";

/** Names for one or more without the number, which stands large above them; the forms of Intl.PluralRules. */
const named = (meaning: string) =>
  z
    .strictObject({
      one: word("For one.").optional(),
      two: word("For two.").optional(),
      few: word("For a few.").optional(),
      many: word("For many.").optional(),
      other: word("For every other number."),
    })
    .describe(meaning);

const sites = ["paper", "school", "club", "social", "shop", "blog"] as const;

export const scrapeWords = z.strictObject({
  you: word("The name of the person who is followed."),
  follow: word("Says that this invented face is the one to follow."),
  day: word("Names the slider of days."),
  dayTold: gapped("Where the slider stands.", "day", "days"),
  dayHint: gapped("What the crawler does in a day and when it begins again.", "pages", "again"),
  previous: word("Goes one day back."),
  next: word("Goes one day on."),
  obey: word("Makes the crawler do what robots.txt asks."),
  robotsHint: word("What robots.txt is, and which sites have one from the beginning."),
  out: word("The title above what can be done to get out."),
  actions: each(
    ["private", "post", "robots", "removal"],
    word("One thing that can be done to get out."),
  ),
  when: z.strictObject({
    never: word("It is not done."),
    before: word("It is done before the crawler comes."),
    after: gapped("It is done after the crawl of a day.", "day"),
  }),
  sites: each(sites, word("What a site is called.")),
  page: gapped("A page of a site.", "site", "page"),
  placers: each(
    ["you", "friend", "school", "club", "paper"],
    word("Who put a photo online, as it stands in a table."),
  ),
  map: z.strictObject({
    described: gapped("What the drawing shows.", "visited", "waiting", "closed", "said"),
    key: each(
      ["unseen", "waiting", "today", "visited", "closed", "you", "copied"],
      word("What a sign in the drawing means."),
    ),
  }),
  rows: z.strictObject({
    caption: gapped("What the table of newest rows is.", "shown", "all"),
    template: word("The heading of the rows of numbers made of a face."),
    page: word("The heading of the pages."),
    day: word("The heading of the days."),
  }),
  yours: z.strictObject({
    caption: word("What the table of your photos is."),
    site: word("The heading of the sites."),
    placer: word("The heading of who put it online."),
    copied: word("The heading of the day of the copy."),
    online: word("The heading of whether it is still on the web."),
    since: gapped("It is in the database since a day.", "day"),
    not: word("It is not in the database."),
    yes: word("It can be seen on the web."),
    no: word("It cannot be seen on the web."),
  }),
  inside: named("Under the number of photos of you in the database."),
  placed: gapped("Who put those photos online.", "own", "others"),
  online: named("Under the number of photos of you that everybody can see."),
  gone: counted("Photos that left the web but not the database."),
  photos: named("Under the number of copied photos."),
  people: gapped("Who is on them.", "people", "without"),
  real: gapped("A real number beside the invented ones, and who says it.", "billions"),
  said: gapped("The outcome in one sentence.", "day", "inside", "online"),
  saidInside: counted("Photos of you in the database, within that sentence."),
  saidOnline: counted("Photos of you on the web, within that sentence."),
  paper: z.strictObject({
    card: gapped("The name of a card.", "card"),
    links: gapped("Where the links of a card lead.", "cards"),
    photo: gapped("A photo on a card, and who is on it.", "people"),
    none: word("There is no photo on a card."),
    yours: word("Stands on the card that is your profile."),
    closed: word("Stands on the card of a profile that only friends see."),
    book: word("The title of the sheet on which the crawler writes."),
    queue: word("The title of the row of cards to visit."),
    who: word("The heading of who is on the photo."),
    from: word("The heading of the card that the photo is on."),
  }),
});
