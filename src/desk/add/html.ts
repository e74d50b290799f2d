// Reads an article from a page of HTML.
import { DeskError } from "../error.ts";
import { addressOf, ownAddresses } from "./address.ts";
import type { Article } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { bodyOf, isNotice } from "./body.ts";
import { dateReader } from "./date-words.ts";
import { articleIn } from "./json-ld.ts";
import { declaredLanguage, isAmerican, languageOf } from "./language.ts";
import { fewestSigns, mostLevels } from "./limits.ts";
import { calledAs, type Origin } from "./origin.ts";
import { publishedOf } from "./page-dates.ts";
import { parsePage } from "./page.ts";
import { showsOnlyBeginning } from "./paywall.ts";
import { publisherOf } from "./publisher.ts";
import { lookOver } from "./tags.ts";
import { shownTitles, titleOf } from "./title.ts";
import { folded } from "./white-space.ts";

/**
 * @param html the text of the page, decoded
 * @throws DeskError where the page breaks off, is nested too deeply, or holds no article or only its beginning
 */
export async function readHtml(html: string, origin: Origin, today: string): Promise<Article> {
  const name = calledAs(origin);
  const { deepest, breaksOff } = lookOver(html);
  if (deepest > mostLevels) {
    throw new DeskError(
      `${name} is nested too deeply (more than ${mostLevels} levels): save the article as plain text.`,
    );
  }
  if (breaksOff)
    throw new DeskError(`${name} breaks off before its end: fetch or save the page again.`);
  const page = parsePage(html, origin.address);
  const article = articleIn(page.items, ownAddresses(page), shownTitles(page));
  const address = addressOf(page);
  const best = address?.value ?? page.address;
  const title = titleOf(page, article, best);
  const publisher = publisherOf(page, article, best, title?.value);
  const authors = authorsOf(page, article, publisher?.value);
  const declared = declaredLanguage(page);
  const text = withoutTitle(bodyOf(page.$.html(), article), title?.value);
  if (text.length < fewestSigns)
    throw new DeskError(`${name} holds no text: give a page with the article in it.`);
  if (isNotice(text, title?.value)) {
    throw new DeskError(
      `${name} shows a notice about cookies instead of the article: save the page after answering it.`,
    );
  }
  if (showsOnlyBeginning(text, page, article)) {
    throw new DeskError(
      `${name} shows only its beginning (${text.length} characters): save the whole article as HTML or PDF.`,
    );
  }
  const language = languageOf(text, declared);
  const languages = [language?.value, declared?.value.slice(0, 2)].filter(
    (code) => code !== undefined,
  );
  const read = await dateReader(languages, isAmerican(page, best));
  const published = publishedOf(
    { page, article, title, address: best, name: origin.name, text },
    read,
    today,
  );
  return {
    form: "html",
    ...(title && { title: { value: title.value, reason: title.reason } }),
    ...(publisher && { publisher }),
    ...(authors && { authors }),
    ...(published && { published }),
    ...(language && { language }),
    ...(address && { address }),
    text,
  };
}

/** The text without its title, where that stands at its beginning. */
function withoutTitle(text: string, title: string | undefined): string {
  const paragraphs = text.split("\n\n");
  const at = paragraphs.slice(0, 4).findIndex((each) => title && folded(each) === folded(title));
  return at === -1 ? text : paragraphs.toSpliced(at, 1).join("\n\n");
}
