// An address that leads to two pages of the law, the explainers or the menu stops the build.
import { describe } from "vitest";
import { stringify } from "yaml";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { layers, provisions, scenarios, languages } = copy.records;
const first = copy.first;
const words = fileOf("interface", first);
const { address, settings, scanners } = copy.records.interface.get(first) ?? {};
const right = "an address leads to one page";

const layer = idWhere(layers);
const overview = layers.get(layer)?.address[first];
const [rule1 = "", rule2 = ""] = provisions.keys();
const rule = provisions.get(rule1)?.address[first];
const [one = "", two = ""] = scenarios.keys();
const situation = scenarios.get(one)?.address[first];

/** An explainer at an address in the first language. */
function explainer(id: string, at: string, order: number): void {
  for (const { code } of languages) {
    const above = {
      title: "A title",
      lead: "What it holds.",
      brief: ["One.", "Two.", "Three."],
      part: "law",
      order,
      age: 12,
      address: code === first ? at : id,
      checked: "2020-02-27",
    };
    copy.write(`explainers/${id}/${code}.mdx`, `---\n${stringify(above)}---\n\nSome prose.\n`);
  }
}

describe("an address stops the build when", () => {
  const of = `address.${first}`;
  stopTheBuild(copy, [
    {
      claim: "two rules have it",
      file: fileOf("provisions", rule2),
      field: of,
      value: rule,
      wrong: `is "${rule}", as is ${of} of content/${fileOf("provisions", rule1)}`,
      right,
    },
    {
      claim: "a rule and an overview have it",
      file: fileOf("provisions", rule1),
      field: of,
      value: overview,
      wrong: `is "${overview}", as is ${of} of content/${fileOf("layers", layer)}`,
      right,
    },
    {
      claim: "a rule and the list of changes have it",
      file: fileOf("provisions", rule1),
      field: of,
      value: address?.changes,
      wrong: `is "${address?.changes}", as is address.changes of content/${words}`,
      right,
    },
    {
      claim: "an overview and the list of changes have it",
      file: fileOf("layers", layer),
      field: of,
      value: address?.changes,
      wrong: `is "${address?.changes}", as is address.changes of content/${words}`,
      right,
    },
    {
      claim: "two situations have it",
      file: fileOf("scenarios", two),
      field: of,
      value: situation,
      wrong: `is "${situation}", as is ${of} of content/${fileOf("scenarios", one)}`,
      right,
    },
    {
      claim: "a situation and the finder have it",
      file: fileOf("scenarios", one),
      field: of,
      value: address?.find,
      wrong: `is "${address?.find}", as is address.find of content/${words}`,
      right,
    },
    {
      claim: "a place and a scanner of the finder have it",
      file: words,
      field: "scanners.police.address",
      value: settings?.street.address,
      wrong: `is "${settings?.street.address}", as is settings.street.address`,
      right,
    },
    {
      claim: "a scanner and a country of the finder have it",
      file: words,
      field: "countries.NL.address",
      value: scanners?.police.address,
      wrong: `is "${scanners?.police.address}", as is scanners.police.address`,
      right,
    },
    {
      claim: "two places of the finder have it",
      file: words,
      field: "settings.work.address",
      value: settings?.school.address,
      wrong: `is "${settings?.school.address}", as is settings.school.address`,
      right,
    },
    {
      claim: "two explainers have it",
      file: `explainers/zz-second/${first}.mdx`,
      field: "address",
      change: () => {
        explainer("zz-first", "the-same", 998);
        explainer("zz-second", "the-same", 999);
      },
      wrong: `is "the-same", as is address of content/explainers/zz-first/${first}.mdx`,
      right,
    },
    ...(["rules", "may", "rights", "explainers", "terms"] as const).map((name) => ({
      claim: `the timeline and the section ${name} have it`,
      file: words,
      field: `address.${name}`,
      value: address?.timeline,
      wrong: `is "${address?.timeline}", as is address.timeline`,
      right,
    })),
  ]);

  stopTheBuild(copy, [
    {
      claim: "a page about the site and a section have it",
      file: `pages/${[...copy.records.pages.keys()][0]}/${first}.mdx`,
      field: "address",
      change: () => {
        const path = `pages/${[...copy.records.pages.keys()][0]}/${first}.mdx`;
        copy.write(path, copy.text(path).replace(/^address: .*$/m, `address: ${address?.rights}`));
      },
      wrong: `is "${address?.rights}", as is address.rights of content/${words}`,
      right,
    },
  ]);
});

