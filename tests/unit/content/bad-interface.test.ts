// A mistake in the words of the interface or in the list of languages stops the build.
import { describe } from "vitest";
import { stringify } from "yaml";
import { contentCopy, fileOf, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { languages } = copy.records;
const first = copy.first;
const words = fileOf("interface", first);
const list = "languages.yaml";
const entry = { code: "qq", name: "Qq", direction: "ltr", locale: "en", complete: false };

describe("the interface stops the build when", () => {
  const address = copy.records.interface.get(first)?.address;
  stopTheBuild(copy, [
    {
      claim: "a word is missing",
      file: words,
      field: "header.skip",
      wrong: "is missing",
      right: "The link that jumps to the content.",
    },
    {
      claim: "a group of words is missing",
      file: words,
      field: "header",
      wrong: "is missing",
      right: "It has the fields: skip, menu,",
    },
    {
      claim: "a word is left blank",
      file: words,
      field: "header.skip",
      value: null,
      wrong: "is empty",
      right: "The link that jumps to the content.",
    },
    {
      claim: "it has a word that nothing uses",
      file: words,
      field: "header.colour",
      value: "Words",
      wrong: "is a field that does not exist here",
      right: "Leave it out; the fields that exist are: skip, menu,",
    },
    {
      claim: "a gap is missing",
      file: words,
      field: "timeline.shown.other",
      value: "events",
      wrong: "lacks the gap {count}",
      right: "Gaps: {count}.",
    },
    {
      claim: "a gap stands where none is filled",
      file: words,
      field: "page.checked",
      value: "Checked on {date} by {name}",
      wrong: "has the gap {name}, which nothing fills",
      right: "When the page was last checked. Gaps: {date}.",
    },
    {
      claim: "a counted word lacks its common form",
      file: words,
      field: "timeline.shown.other",
      wrong: "is missing",
      right: "For every other number. Gaps: {count}.",
    },
    {
      claim: "a word that is counted has a form that no language has",
      file: words,
      field: "timeline.shown.three",
      value: "{count} events",
      wrong: "is a field that does not exist here",
      right: "Leave it out; the fields that exist are: one, two, few, many, other.",
    },
    {
      claim: "an address word has a capital",
      file: words,
      field: "address.timeline",
      value: "Timeline",
      wrong:
        'is "Timeline", which is not an address word (small letters a to z, digits and single hyphens)',
      right: "A word in addresses; it never changes.",
    },
    {
      claim: "two sections have one address",
      file: words,
      field: "address.chains",
      value: address?.timeline,
      wrong: `is "${address?.timeline}", as is address.timeline`,
      right: "an address leads to one page",
    },
    {
      claim: "two topics have one address",
      file: words,
      field: "topics.helpful-uses.address",
      value: copy.records.interface.get(first)?.topics.technology.address,
      wrong: `is "${copy.records.interface.get(first)?.topics.technology.address}", as is topics.technology.address`,
      right: "an address leads to one page",
    },
    {
      claim: "it gives a short name to a place that does not exist",
      file: words,
      field: "shortPlaces.XX",
      value: "X",
      wrong: "is not a place code that exists",
      right: "Places that go by a short name other than their code",
    },
    {
      claim: "a kind of event has no meaning",
      file: words,
      field: "kinds.fine.meaning",
      wrong: "is missing",
      right: "What the word means, in one sentence.",
    },
    {
      claim: "the label beside the face has one line",
      file: words,
      field: "home.tag",
      value: ["Words"],
      wrong: "needs at least 2 entries",
      right: "The label beside the framed face.",
    },
    {
      claim: "that of a complete language is missing",
      file: words,
      field: "",
      change: () => copy.remove(words),
      wrong: "is missing",
      right: `The language ${first} needs every word of the interface, or complete: false`,
    },
    {
      claim: "it is in a language that the site does not have",
      file: fileOf("interface", "qq"),
      field: "",
      change: () => copy.write(fileOf("interface", "qq"), copy.text(words)),
      wrong: "is the interface of a language that is not in content/languages.yaml",
      right: "Name it after a language of that list, or add the language there.",
    },
  ]);
});

describe("the list of languages stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it is missing",
      file: list,
      field: "",
      change: () => copy.remove(list),
      wrong: "is missing",
      right: "The site cannot be built without it.",
    },
    {
      claim: "it is empty",
      file: list,
      field: "",
      change: () => copy.write(list, "[]\n"),
      wrong: "needs at least one entry",
      right: "The languages of the site, the first one first in every list.",
    },
    {
      claim: "it names a language twice",
      file: list,
      field: `[${languages.length}].code`,
      change: () => copy.write(list, stringify([...languages, structuredClone(languages[0])])),
      wrong: `is "${first}", which stands above it already`,
      right: "Give each language one entry.",
    },
    {
      claim: "a code is no language",
      file: list,
      field: `[${languages.length}].code`,
      change: () => copy.write(list, stringify([...languages, entry])),
      wrong: 'is "qq", which is not a language code that exists',
      right: "ISO 639 code, two or three small letters",
    },
    {
      claim: "a code is written out",
      file: list,
      field: "[0].code",
      value: "Words",
      wrong: 'is "Words", which is not a language code that exists',
      right: "ISO 639 code, two or three small letters",
    },
    {
      claim: "a locale is unknown",
      file: list,
      field: "[0].locale",
      value: "qq-QQ",
      wrong: 'is "qq-QQ", which is not a locale that this system knows',
      right: "BCP 47 locale for dates and numbers",
    },
    {
      claim: "a locale is no locale at all",
      file: list,
      field: "[0].locale",
      value: "some words",
      wrong: 'is "some words", which is not a locale that this system knows',
      right: "BCP 47 locale for dates and numbers",
    },
    {
      claim: "a direction is not on the list",
      file: list,
      field: "[0].direction",
      value: "left",
      wrong: 'is "left", which is not on the list',
      right: "Use one of: ltr, rtl.",
    },
    {
      claim: "it does not say whether a language is complete",
      file: list,
      field: "[0].complete",
      wrong: "is missing",
      right: "true: a record without this language stops the build.",
    },
  ]);
});
