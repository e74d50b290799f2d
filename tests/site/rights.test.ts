// Claims about the rights and the model letters: whole, with their articles, terms and sources, without a script.
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { content, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface LawPage extends Page {
  readonly edition: Edition;
}

const ofKind = (kind: Page["kind"]): LawPage[] =>
  pages.filter((page): page is LawPage => page.kind === kind);
const rights = ofKind("rights");
const letters = ofKind("letter");

/** What the page of rights does not say of a right, and which article it does not lead to. */
function badRights({ $, file, edition }: LawPage): string[] {
  const { say, at, law, words } = edition;
  return law.rights.flatMap((right) => {
    const part = $(`[aria-labelledby="${right.id}"]`);
    const text = plain(part.text());
    const led = new Set(part.find("a").map((_, link) => $(link).attr("href")).get()); // prettier-ignore
    const ways = [right.NL, right.BE];
    const told = [
      ...[right.name, right.what, ...(right.limits ? [right.limits] : [])].map(say),
      ...ways.flatMap(({ to, term }) => [say(to), term ? say(term) : words.rights.noTerm]),
    ];
    return [
      ...told.filter((one) => !text.includes(plain(one))).map((one) => `does not say ${one}`),
      ...ways
        .flatMap(({ provisions }) => provisions.map(at.provision))
        .filter((href) => !led.has(href))
        .map((href) => `does not lead to ${href}`),
    ].map((fault) => `${file}: ${right.id}: ${fault}`);
  });
}

/** Bodies that are not where others lead, or with something left out; sources that are not named. */
function badBodies({ $, file, edition }: LawPage): string[] {
  const { say, law } = edition;
  const named = plain($('[aria-labelledby="who"]').text());
  const sources = new Set([
    ...law.rights.flatMap(({ NL, BE }) => [...NL.sources, ...BE.sources]),
    ...law.authorities.flatMap((authority) => authority.sources),
  ]);
  return [
    ...law.authorities.flatMap(({ id, name, does, how, limits, post, telephone }) => {
      const text = plain($(`section[id="${id}"]`).text());
      const words = [name, does, how, ...(limits ? [limits] : [])].map(say);
      return [...words, ...post, ...(telephone === undefined ? [] : [telephone])]
        .filter((one) => !text.includes(plain(one)))
        .map((one) => `${file}: ${id}: does not say ${one}`);
    }),
    ...[...sources]
      .filter(({ title }) => !named.includes(plain(title)))
      .map(({ id }) => `${file}: does not name the source ${id}`),
  ];
}

/** Model letters that are not whole: a text or an article left out, or a gap without a word for it. */
function badLetters({ $, file, edition }: LawPage): string[] {
  const { say, at, law, words } = edition;
  const blanks = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (gap, name: string) =>
      name in words.letter.fields
        ? words.letter.fields[name as keyof typeof words.letter.fields].blank
        : gap,
    );
  return law.letters.flatMap((letter) => {
    const model = $(`details[id="${letter.id}"]`);
    const text = plain(model.text());
    const led = new Set(model.find("a").map((_, link) => $(link).attr("href")).get()); // prettier-ignore
    const { name, addressee, subject, paragraphs, notes, provisions } = letter;
    return [
      ...[name, ...addressee, subject, ...paragraphs, notes]
        .map((one) => blanks(say(one)))
        .filter((one) => !text.includes(plain(one)))
        .map((one) => `does not say ${one}`),
      ...provisions.filter((one) => !led.has(at.provision(one))).map(({ id }) => `does not lead to ${id}`), // prettier-ignore
    ].map((fault) => `${file}: ${letter.id}: ${fault}`);
  });
}

describe("the page of rights", () => {
  test("is there in each language, and holds all rights", () => {
    expect(new Set(rights.flatMap(({ edition }) => edition.law.rights))).toEqual(
      new Set(content.law.rights),
    );
    expect(content.law.rights.length).toBeGreaterThan(0);
  });

  test("says of each right what, with whom, within which term and under which article, for both countries", () =>
    none(rights.flatMap(badRights)));

  test("says of each authority what it does and how to complain to it, and names all sources", () =>
    none(rights.flatMap(badBodies)));

  test("says when it was checked, that it is no advice, and leads to the letters", () => {
    none(
      rights.flatMap((page) => {
        const { edition, file } = page;
        const main = plain(page.$("main").text());
        const { checked = "" } = [...edition.law.rights].sort((a, b) => a.checked.localeCompare(b.checked))[0] ?? {}; // prettier-ignore
        return [edition.date(checked), edition.words.rules.advice]
          .filter((text) => !main.includes(text))
          .map((text) => `${file}: does not say ${text}`)
          .concat(
            linksIn(page).includes(edition.at.letter) ? [] : [`${file}: no way to the letters`],
          );
      }),
    );
  });
});

test("every model letter stands whole on its page, for whoever has no script, with its articles", () => {
  expect(letters.length).toBeGreaterThan(0);
  expect(content.law.letters.length).toBeGreaterThan(0);
  none(letters.flatMap(badLetters));
});

describe("the checks find", () => {
  const [[page], [maker]] = [rights, letters];
  if (!page || !maker) throw new Error("there are no rights or no letters");

  test("a right, an authority, a source and a letter that are left out or cut short", () => {
    expect(badRights(spoiled(page, ($) => $(".right dl").first().remove()))).not.toEqual([]);
    expect(badBodies(spoiled(page, ($) => $(".authorities > *").first().remove()))).not.toEqual([]);
    expect(badBodies(spoiled(page, ($) => $('[aria-labelledby="who"] li').first().remove()))).toHaveLength(1); // prettier-ignore
    expect(badLetters(spoiled(maker, ($) => $(".model [data-gap]").first().text("…")))).toHaveLength(1); // prettier-ignore
    expect(badLetters(spoiled(maker, ($) => $(".model .notes a").first().remove()))).toHaveLength(1); // prettier-ignore
  });
});
