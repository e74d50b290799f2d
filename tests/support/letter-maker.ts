// The letter maker as a reader uses it, and the letter that it must make.
import { expect, type Locator, type Page } from "@playwright/test";
import { fill, type Edition } from "../../src/model/edition.ts";
import type { Letter } from "../../src/model/join-law.ts";
import {
  addressees,
  gapsIn,
  letterFields,
  letterKinds,
  type Addressee,
  type LetterField,
  type LetterKind,
} from "../../src/schemas/letter.ts";
import { first } from "./richest.ts";

export interface LetterChoice {
  readonly country: "NL" | "BE";
  readonly to: Addressee;
  readonly kind: LetterKind;
}

/** Every combination of the three questions. */
export const letterChoices: readonly LetterChoice[] = (["NL", "BE"] as const).flatMap((country) =>
  addressees.flatMap((to) => letterKinds.map((kind) => ({ country, to, kind }))),
);

export type Filled = Readonly<Partial<Record<LetterField, string>>>;

/** What a reader fills in; each value can be told from the words of every letter. */
export function filledIn(date: string): Record<LetterField, string> {
  return {
    name: "Noor Proefpersoon",
    contact: "noor@voorbeeld.example",
    organisation: "Buurtwinkel De Proef",
    address: "Proefstraat 12, 9999 ZZ Proefdam",
    place: "ingang Proefplein 3",
    date,
    time: "14:35",
    story: "Er hing een bordje over herkenning bij de deur & ik wil <weten> wat het doet.",
  };
}

export class LetterMaker {
  readonly page: Page;
  readonly edition: Edition;
  readonly form: Locator;
  readonly make: Locator;
  readonly heading: Locator;
  /** The letter that was made. */
  readonly sheet: Locator;

  constructor(page: Page, edition: Edition) {
    const { letter } = edition.words;
    this.page = page;
    this.edition = edition;
    this.form = page.locator("gp-letter form");
    this.make = page.getByRole("button", { name: letter.make, exact: true });
    this.heading = page.getByRole("heading", { name: letter.result, exact: true });
    this.sheet = page.locator(".result .sheet");
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(this.edition.at.letter + query);
    await expect(this.form).toBeVisible();
  }

  /** The button of one answer to one of the three questions. */
  answer(question: keyof LetterChoice, choice: LetterChoice): Locator {
    const { letter, jurisdictions } = this.edition.words;
    const names = {
      country: jurisdictions[choice.country],
      to: letter.tos[choice.to],
      kind: letter.kinds[choice.kind],
    };
    return this.page
      .getByRole("group", { name: letter[question], exact: true })
      .getByRole("radio", { name: names[question], exact: true });
  }

  async choose(choice: LetterChoice): Promise<void> {
    for (const question of ["country", "to", "kind"] as const) {
      await this.answer(question, choice).check();
    }
  }

  async isChosen(choice: LetterChoice): Promise<void> {
    for (const question of ["country", "to", "kind"] as const) {
      await expect(this.answer(question, choice)).toBeChecked();
    }
  }

  field(name: LetterField): Locator {
    return this.form.locator(`[name="${name}"]`);
  }

  /** The fields that are asked, in their order. */
  async asked(): Promise<string[]> {
    return this.form
      .locator("input:not([type=radio]), textarea")
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
  }

  async fillIn(values: Filled): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      await this.field(name as LetterField).fill(value);
    }
  }

  button(name: "copy" | "print" | "download"): Locator {
    return this.page.getByRole("button", { name: this.edition.words.letter[name], exact: true });
  }
}

/** The letter of a choice, or nothing. */
export function letterOf(
  { law }: Edition,
  { country, to, kind }: LetterChoice,
): Letter | undefined {
  return law.letters.find(
    (letter) => letter.country === country && letter.kind === kind && letter.to.includes(to),
  );
}

/** A choice with a letter in which every answer is another than the one that stands first. */
export function otherChoice(edition: Edition): LetterChoice {
  const usual = first(letterChoices);
  return first(
    letterChoices.filter(
      (choice) =>
        letterOf(edition, choice) &&
        (["country", "to", "kind"] as const).every((name) => choice[name] !== usual[name]),
    ),
  );
}

/** The fields that a letter asks, in the order in which they stand on the page. */
export function fieldsOf({ addressee, subject, paragraphs }: Letter): LetterField[] {
  const gaps = gapsIn([...addressee, subject, ...paragraphs]);
  // Every letter is signed.
  return letterFields.filter((field) => field === "name" || gaps.has(field));
}

/** A letter as it must be: the model letter with what was filled in, without the lines left empty. */
export function textOf(edition: Edition, letter: Letter, values: Filled): string {
  const { words, say, date, site } = edition;
  const written = { ...values, ...(values.date ? { date: date(values.date) } : {}) };
  const gap = (line: string): boolean => /\{\w+\}/.test(fill(line, written));
  const lines = (texts: readonly string[]): string =>
    texts
      .filter((line) => !gap(line))
      .map((line) => fill(line, written))
      .join("\n");
  const { dated, subject, salutation, closing, signature } = words.letter;
  return [
    lines(letter.addressee.map(say)),
    `${dated}: ${date(site.today)}`,
    `${subject}: ${fill(say(letter.subject), written)}`,
    salutation,
    ...letter.paragraphs.map((paragraph) => lines([say(paragraph)])),
    lines([closing, "{name}", `${signature}: ____________________`]),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}
