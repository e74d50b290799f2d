// A mistake in an authority, a right, an overview or a term stops the build.
import { describe } from "vitest";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { authorities, rights, layers, terms, provisions, instruments } = copy.records;
const first = copy.first;
const nobody = "nothing-of-this-name";

const authority = idWhere(authorities);
const right = idWhere(rights);
const layer = idWhere(layers);
const term = idWhere(terms, ({ see }) => see.length > 0);
const ruleOf = (whose: string) =>
  idWhere(provisions, ({ instrument }) => instruments.get(instrument)?.jurisdiction === whose);
const after = <Thing>(things: ReadonlyMap<string, Thing>, id: string) =>
  idWhere(things, (_, other) => other > id);

/** A second overview of the same country, at an address of its own. */
function secondLayer(): void {
  copy.write("law/layers/second.yaml", copy.text(fileOf("layers", layer)));
  for (const { code } of copy.records.languages) {
    copy.set("law/layers/second.yaml", `address.${code}`, "second-overview");
  }
}

/** Takes away what lessons say of an overview, which would be another mistake. */
function noStepsTo(id: string): void {
  for (const [name, texts] of copy.records.lessons) {
    for (const code of texts.keys()) {
      const path = `lessons/${name}/${code}.mdx`;
      copy.write(path, copy.text(path).replaceAll(new RegExp(`\\n +- layer: ${id}$`, "gm"), ""));
    }
  }
}

describe("an authority stops the build when", () => {
  const file = fileOf("authorities", authority);
  stopTheBuild(copy, [
    {
      claim: "it works in neither country",
      file,
      field: "country",
      value: "EU",
      wrong: 'is "EU", which is not on the list',
      right: "Use one of: NL, BE.",
    },
    {
      claim: "a source of it does not exist",
      file,
      field: "sources[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
    {
      claim: "it was checked in the future",
      file,
      field: "checked",
      value: "2999-01-01",
      wrong: "is 2999-01-01, which lies in the future",
      right: "Give a date up to 20",
    },
    {
      claim: "its place is taken",
      file: fileOf("authorities", after(authorities, authority)),
      field: "order",
      value: authorities.get(authority)?.order,
      wrong: `is ${authorities.get(authority)?.order}, as in content/${file}`,
      right: "Give each its own place.",
    },
  ]);
});

describe("a right stops the build when", () => {
  const file = fileOf("rights", right);
  stopTheBuild(copy, [
    {
      claim: "it does not say how it goes in a country",
      file,
      field: "BE",
      wrong: "is missing",
      right: "How it goes in Belgium. It has the fields: to, provisions, sources.",
    },
    {
      claim: "no rule gives it",
      file,
      field: "NL.provisions",
      value: [],
      wrong: "needs at least one entry",
      right: "The provisions that give the right.",
    },
    {
      claim: "the rule that gives it does not exist",
      file,
      field: "NL.provisions[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/provisions, without its ending.",
    },
    {
      claim: "a Belgian rule gives it in the Netherlands",
      file,
      field: "NL.provisions[0]",
      value: ruleOf("BE"),
      wrong: `is "${ruleOf("BE")}", a rule of BE`,
      right: "What is said for NL rests on rules of COE, EU, NL.",
    },
    {
      claim: "it is used against somebody who is not on the list",
      file,
      field: "against",
      value: "shop",
      wrong: 'is "shop", which is not on the list',
      right: "Use one of: organisation, police, authority, court.",
    },
    {
      claim: "its place is taken",
      file: fileOf("rights", after(rights, right)),
      field: "order",
      value: rights.get(right)?.order,
      wrong: `is ${rights.get(right)?.order}, as in content/${file}`,
      right: "Give each its own place.",
    },
  ]);
});

describe("an overview of the law stops the build when", () => {
  const country = layers.get(layer)?.country;
  stopTheBuild(copy, [
    {
      claim: "its country has another",
      file: "law/layers/second.yaml",
      field: "country",
      change: secondLayer,
      wrong: `is ${country}, as in content/${fileOf("layers", layer)}`,
      right: "Each of EU, NL and BE has one overview.",
    },
    {
      claim: "its country has none",
      file: "law/layers",
      field: "",
      change: () => {
        copy.remove(fileOf("layers", layer));
        noStepsTo(layer);
      },
      wrong: `has no overview with the country ${country}`,
      right: "Each of EU, NL and BE has one overview.",
    },
    {
      claim: "a rule to read first does not exist",
      file: fileOf("layers", layer),
      field: "provisions[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/law/provisions, without its ending.",
    },
    {
      claim: "the Dutch one begins with a Belgian rule",
      file: fileOf(
        "layers",
        idWhere(layers, (one) => one.country === "NL"),
      ),
      field: "provisions[0]",
      value: ruleOf("BE"),
      wrong: `is "${ruleOf("BE")}", a rule of BE`,
      right: "What is said for NL rests on rules of COE, EU, NL.",
    },
  ]);
});

describe("a term stops the build when", () => {
  const file = fileOf("terms", term);
  stopTheBuild(copy, [
    {
      claim: "a related term does not exist",
      file,
      field: "see[0]",
      value: `${terms.get(term)?.see[0]}x`,
      wrong: `is "${terms.get(term)?.see[0]}x", which does not exist`,
      right: `Did you mean "${terms.get(term)?.see[0]}"? Name a file of content/terms`,
    },
    {
      claim: "it belongs to a group that is not on the list",
      file,
      field: "group",
      value: "police",
      wrong: 'is "police", which is not on the list',
      right: "Use one of: law, technique, people.",
    },
    {
      claim: "its meaning lacks a language",
      file,
      field: `meaning.${first}`,
      wrong: "is missing",
      right: "What it means, in one or two short sentences.",
    },
    {
      claim: "a source of its meaning does not exist",
      file,
      field: "sources[0]",
      value: nobody,
      wrong: `is "${nobody}", which does not exist`,
      right: "Name a file of content/timeline/sources, without its ending.",
    },
  ]);
});
