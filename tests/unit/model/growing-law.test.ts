// The law in a language that grows: a situation, a right or an explainer is in it with all that it shows.
import { describe, expect, test } from "vitest";
import { editionsOf, type Edition } from "../../../src/model/edition.ts";
import { answersOf } from "../../../src/model/join-law.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentCopy, fileOf, idWhere, mistakesOf } from "../../support/content-copy.ts";
import { code, growing } from "../../support/growing.ts";

const copy = contentCopy();
const { records } = copy;
const { addLanguage, addInterface, translate, translateAsTold } = growing(copy);

function grownEdition(): Edition {
  return editionsOf(siteIn(copy.folder), "/").at(-1) as Edition;
}

describe("a growing language", () => {
  test("has a situation with its rules, acts, authorities and sources, once each is translated as told", () => {
    const id = idWhere(
      records.scenarios,
      ({ turn_to, case: real }) => turn_to.NL.length > 0 && real !== undefined,
    );
    addLanguage();
    addInterface();
    translate("scenarios", id);
    translateAsTold();
    const { law, say } = grownEdition();
    expect(law.scenarios.map((one) => one.id)).toEqual([id]);
    const [scenario] = law.scenarios;
    for (const { because, provisions, sources } of scenario ? answersOf(scenario) : []) {
      expect(say(because)).toBeTruthy();
      for (const { name, instrument } of provisions)
        expect(say(name) && say(instrument.short)).toBeTruthy();
      for (const { says } of sources) expect(say(says)).toBeTruthy();
    }
    for (const { name } of scenario?.turn_to.NL ?? []) expect(say(name)).toBeTruthy();
  });

  test("has a right and a letter once their rules are translated as told", () => {
    addLanguage();
    addInterface();
    translate("rights", idWhere(records.rights));
    translate("letters", idWhere(records.letters));
    translateAsTold();
    const { law, say } = grownEdition();
    expect([law.rights.length, law.letters.length]).toEqual([1, 1]);
    for (const { NL, BE } of law.rights) {
      for (const { name } of [...NL.provisions, ...BE.provisions]) expect(say(name)).toBeTruthy();
    }
  });

  test("stops the build where an answer has half of its words in it", () => {
    const id = idWhere(records.scenarios);
    addLanguage();
    translate("scenarios", id);
    translateAsTold();
    copy.set(fileOf("scenarios", id), `answers.NL[0].because.${code}`, undefined);
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${fileOf("scenarios", id)}`,
        field: `answers.NL[0].because.${code}`,
        wrong: "is missing",
        right: `Translate it too; a record has all its words in ${code} or none.`,
      },
    ]);
  });

  test("stops the build where an explainer cites a source without words in it", () => {
    const source = idWhere(records.sources);
    const above = `title: A\nlead: B\nbrief: [a, b, c]\npart: law\norder: 900\nage: 12\naddress: piece\nchecked: "2020-02-27"`;
    const text = `---\n${above}\n---\n\nA sentence. <Cite id="${source}" />\n`;
    for (const language of [...records.languages.map((one) => one.code), code]) {
      copy.write(`explainers/of-this-test/${language}.mdx`, text);
    }
    addLanguage();
    addInterface();
    expect(mistakesOf(copy.folder)).toEqual([
      {
        file: `content/${fileOf("sources", source)}`,
        field: `says.${code}`,
        wrong: "is missing",
        right: `Translate it too; content/explainers/of-this-test/${code}.mdx has words in ${code} and names it.`,
      },
    ]);
    translateAsTold();
    expect(grownEdition().explainers.map(({ id }) => id)).toEqual(["of-this-test"]);
  });
});

test("a growing language without the law has no rule that leads nowhere", () => {
  addLanguage();
  addInterface();
  const { law, terms, at } = grownEdition();
  expect(Object.values(law).flat()).toEqual([]);
  expect(terms).toEqual([]);
  expect(at.rules.startsWith(`/${code}/`)).toBe(true);
});
