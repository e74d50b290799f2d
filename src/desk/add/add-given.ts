// What the editor says of an article with options; it goes before what was found.
import { languageCodeSchema, partialDateSchema, sentence } from "../../schemas/words.ts";
import { firstDay } from "../../model/time.ts";
import { DeskError } from "../error.ts";
import type { Article, Found } from "./article.ts";

interface Options {
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
}

export interface Given {
  /** The article with what the editor said of it. */
  over(article: Article): Article;
}

/**
 * Checks the options.
 * @throws DeskError with what is wrong with one of them
 */
export function givenBy(options: Options, today: string): Given {
  const { date, title, publisher, language } = options;
  const good = (schema: { safeParse: (value: unknown) => { success: boolean } }, value?: string) =>
    value === undefined || schema.safeParse(value).success;
  if (!good(partialDateSchema, date)) {
    throw new DeskError(`--date ${date ?? ""} is no date: write 2020, 2020-02 or 2020-02-27.`);
  }
  if (date !== undefined && firstDay(date) > today) {
    throw new DeskError(`--date ${date} lies in the future: give a date up to ${today}.`);
  }
  if (!good(languageCodeSchema, language)) {
    throw new DeskError(`--language ${language ?? ""} is no language: write nl, en, fr or de.`);
  }
  for (const [name, value] of Object.entries({ title, publisher })) {
    if (!good(sentence(), value)) {
      throw new DeskError(`--${name} is empty, or has spaces or lines around it.`);
    }
  }
  const found = { title, publisher, language, published: date };
  const given = Object.fromEntries(
    Object.entries(found).flatMap(([name, value]): [string, Found<string>][] =>
      value === undefined
        ? []
        : [[name, { value, reason: `given with --${name === "published" ? "date" : name}` }]],
    ),
  );
  return { over: (article) => ({ ...article, ...given }) };
}
