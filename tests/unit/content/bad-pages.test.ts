// A mistake above the prose of a page stops the build.
import { beforeEach, describe } from "vitest";
import { contentCopy, fileOf, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { languages, first } = { languages: copy.records.languages, first: copy.first };
const folder = "pages/page-of-this-test";
const file = `${folder}/${first}.mdx`;
const files = languages.map(({ code }) => `${code}.mdx`).join(" or ");

const matter = {
  title: "A title",
  lead: "What the page holds.",
  address: "page-of-this-test",
  checked: "2020-02-27",
};

function page(changes: Record<string, string | undefined> = {}): string {
  const lines = Object.entries({ ...matter, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join("")}---\n\nSome prose.\n`;
}

/** The page in the first language with other lines above its prose. */
const reads = (changes: Record<string, string | undefined>) => () => copy.write(file, page(changes));

beforeEach(() => {
  for (const { code } of languages) copy.write(`${folder}/${code}.mdx`, page());
});

describe("a page stops the build when", () => {
  const words = copy.records.interface.get(first);
  stopTheBuild(copy, [
    {
      claim: "a language is missing",
      file,
      field: "",
      change: () => copy.remove(file),
      wrong: "is missing",
      right: `The language ${first} is complete, so every page needs a text in it.`,
    },
    {
      claim: "nothing stands above its prose",
      file,
      field: "",
      change: () => copy.write(file, "Some prose.\n"),
      wrong: "has no front matter",
      right: "Begin the file with a line ---, the fields title, lead, address, checked,",
    },
    {
      claim: "what stands above its prose is not closed",
      file,
      field: "",
      change: () => copy.write(file, page().replace("\n---\n", "\n")),
      wrong: "has no front matter",
      right: "and another line ---.",
    },
    {
      claim: "it has no title",
      file,
      field: "title",
      change: reads({ title: undefined }),
      wrong: "is missing",
      right: "The title of the page.",
    },
    {
      claim: "it has a field that does not exist",
      file,
      field: "titel",
      change: reads({ titel: "Words" }),
      wrong: "is a field that does not exist here",
      right: 'Did you mean "title"?',
    },
    {
      claim: "its title holds a colon outside quotes, and the line is counted from the top",
      file,
      field: "line 2",
      change: reads({ title: "Words: more words" }),
      wrong: "cannot be read as YAML: it holds a second colon, or it begins at the wrong column",
      right: "between double quotes.",
    },
    {
      claim: "it was checked on 30 February",
      file,
      field: "checked",
      change: reads({ checked: "2020-02-30" }),
      wrong: 'is "2020-02-30", which is not a day that exists',
      right: "The day on which the text was last checked, as year-month-day.",
    },
    {
      claim: "it was checked in the future",
      file,
      field: "checked",
      change: reads({ checked: "2999-01-01" }),
      wrong: "is 2999-01-01, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "its address is that of a section",
      file,
      field: "address",
      change: reads({ address: words?.address.timeline }),
      wrong: `is "${words?.address.timeline}", as is address.timeline of content/${fileOf("interface", first)}`,
      right: "an address leads to one page",
    },
    {
      claim: "its address is that of another page",
      file: `pages/second-page-of-this-test/${first}.mdx`,
      field: "address",
      change: () => {
        for (const { code } of languages) {
          const address = code === first ? matter.address : "another-address";
          copy.write(`pages/second-page-of-this-test/${code}.mdx`, page({ address }));
        }
      },
      wrong: `is "${matter.address}", as is address of content/${file}`,
      right: "an address leads to one page",
    },
    {
      claim: "it is in a language that the site does not have",
      file: `${folder}/qq.mdx`,
      field: "",
      change: () => copy.write(`${folder}/qq.mdx`, page()),
      wrong: "is not a text in a language of the site",
      right: `Call it ${files}, or add its language to content/languages.yaml.`,
    },
    {
      claim: "its file ends with .md",
      file: `${folder}/${first}.md`,
      field: "",
      change: () => copy.write(`${folder}/${first}.md`, page()),
      wrong: "is not a text in a language of the site",
      right: `Call it ${files}, or add its language to content/languages.yaml.`,
    },
    {
      claim: "it lies outside a folder of its own",
      file: "pages/page.mdx",
      field: "",
      change: () => copy.write("pages/page.mdx", page()),
      wrong: "is not the folder of a page",
      right: "A page is a folder, named in small letters, digits and single hyphens",
    },
    {
      claim: "its folder has a capital",
      file: "pages/About",
      field: "",
      change: () => copy.write(`pages/About/${first}.mdx`, page()),
      wrong: "is not the folder of a page",
      right: "A page is a folder, named in small letters, digits and single hyphens",
    },
  ]);
});
