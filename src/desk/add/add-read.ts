// From an article that was read to its two drafts on disk, or the source that it is already.
import { ContentError, type Mistake } from "../../model/mistakes.ts";
import { Shelf } from "../../model/shelf.ts";
import { languagesSchema, type Language } from "../../schemas/language.ts";
import type { Desk } from "../desk-frame.ts";
import { believed, draftsOf, marksOf, type Taken } from "./add-drafts.ts";
import { toldOf } from "./add-told.ts";
import type { Article } from "./article.ts";
import { readKnown, type Known } from "./known.ts";
import { namedDates } from "./named-dates.ts";
import { propose, type Proposal } from "./propose.ts";
import { readVocabulary, type Vocabulary } from "./propose-vocabulary.ts";
import { recordFile } from "./write-folders.ts";
import { writeNew } from "./write.ts";

/** What is read once for all articles of a call. */
export interface Shop {
  readonly languages: readonly Language[];
  readonly vocabulary: Vocabulary;
  readonly known: Known;
}

/** @throws DeskError or ContentError with what is wrong with the content */
export function shopIn(content: string): Shop {
  const mistakes: Mistake[] = [];
  const languages = new Shelf(content, mistakes).file("languages.yaml", languagesSchema);
  if (!languages) throw new ContentError(mistakes);
  return { languages, vocabulary: readVocabulary(content), known: readKnown(content) };
}

/** An article, the file or address that was given for it, and the addresses that led to it. */
type Read = Pick<Taken, "word" | "article" | "addresses">;

/**
 * Writes the two drafts of an article and tells of them; one that is there already is only told.
 * @param dry true: the drafts are shown and not written
 * @throws DeskError when they cannot be written; then nothing was
 */
export async function addRead(read: Read, shop: Shop, desk: Desk, dry: boolean): Promise<void> {
  const { word, addresses } = read;
  const { vocabulary, known } = shop;
  const article = believed(read.article, addresses, known);
  const marks = marksOf(article, addresses);
  const same = known.same(marks);
  if (same) {
    desk.say(`${word} is there already: ${same.file} (${same.reason}). Nothing was written.`);
    return;
  }
  const { text, language, published } = article;
  const dates = await namedDates(text, language?.value, published?.value, desk.today);
  const proposal = proposalFor(article, vocabulary, known);
  const taken: Taken = { article, proposal, dates, addresses, word };
  const { records, source, event } = draftsOf(taken, shop, desk.content);
  if (!dry) {
    writeNew(desk.content, records);
    known.remember(source, marks);
  }
  for (const line of toldOf(taken)) desk.say(line);
  for (const { kind, id, text } of records) {
    desk.say(dry ? `\nWould be ${recordFile(kind, id)}:\n${text}` : `  ${recordFile(kind, id)}`);
  }
  if (!dry) desk.say(`Next: npm run desk -- event ${event}`);
}

function proposalFor(article: Article, vocabulary: Vocabulary, known: Known): Proposal {
  const { text, title, language, publisher, published, address } = article;
  const told = {
    text,
    title: title?.value,
    language: language?.value,
    publisher: publisher?.value,
    address: address?.value,
    scholarly: [title, publisher, published].some((found) =>
      /^citation_/.test(found?.reason ?? ""),
    ),
  };
  return propose(told, vocabulary, known);
}
