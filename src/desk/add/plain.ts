// Reads an article from plain text: its date and title stand in its first words or lines.
import { DeskError } from "../error.ts";
import type { PartialDate } from "../../model/time.ts";
import { cleanAddress, hostOf } from "./address.ts";
import type { Article, Found } from "./article.ts";
import { joinedNames } from "./authors.ts";
import { dateInAddress, dateWritten, isBelieved } from "./dates.ts";
import { dateReader } from "./date-words.ts";
import { languageOf } from "./language.ts";
import { fewestSigns } from "./limits.ts";
import { calledAs, type Origin } from "./origin.ts";
import { datelineOf } from "./page-dates.ts";
import { takeFirstDate, takeLabels, takeTitle } from "./plain-head.ts";
import { tidy, tidyParagraphs } from "./white-space.ts";

/** The first year of which a plain text can be; a newspaper's archive goes further back than the web. */
const firstYear = 1950;

/**
 * @param given the text, decoded
 * @throws DeskError where there is too little text
 */
export async function readPlain(given: string, origin: Origin, today: string): Promise<Article> {
  const whole = given
    .normalize("NFC")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
  const rough = languageOf(tidy(whole))?.value;
  const read = await dateReader(rough ? [rough] : [], false);
  const believed = (date: PartialDate | undefined) =>
    date !== undefined && isBelieved(date, today, firstYear);

  const above = takeLabels(whole);
  const { date: first, rest: afterDate } = takeFirstDate(above.rest, read);
  const { title, rest: afterTitle } = takeTitle(afterDate, read);
  const below = takeLabels(afterTitle);
  const { date: second, rest: body } = takeFirstDate(below.rest, read);
  const named = { ...below.named, ...above.named };
  const text = tidyParagraphs(body);
  if (text.length < fewestSigns) {
    throw new DeskError(
      `${calledAs(origin)} holds too little text (${text.length} characters): give the whole article.`,
    );
  }
  const dates: readonly (readonly [PartialDate | undefined, string])[] = [
    [
      named.date && (dateWritten(named.date) ?? read(named.date)[0]?.date),
      "in the line with the date",
    ],
    [first ?? second, "in the first words"],
    [datelineOf(text, read), "at the beginning of the text"],
    [origin.address && dateInAddress(origin.address), "in the address"],
    [origin.name && dateInAddress(`/${origin.name}`), "in the name of the file"],
  ];
  const published = dates.find(([date]) => believed(date));
  const address = cleanAddress(named.address ?? origin.address ?? "");
  const heading = named.title ?? title;
  const publisher: Found<string> | undefined = named.publisher
    ? { value: named.publisher, reason: "in the line with the source" }
    : hostFound(address);
  const authors = joinedNames([named.authors], named.publisher);
  const language = languageOf(text);
  return {
    form: "text",
    ...(heading && {
      title: {
        value: heading,
        reason: named.title ? "in the line with the title" : "the first line",
      },
    }),
    ...(publisher && { publisher }),
    ...(authors && { authors: { value: authors, reason: "in the line with the author" } }),
    ...(published?.[0] && { published: { value: published[0], reason: published[1] } }),
    ...(language && { language }),
    ...(address && {
      address: {
        value: address,
        reason: named.address ? "in the line with the address" : "where it came from",
      },
    }),
    text,
  };
}

function hostFound(address: string | undefined): Found<string> | undefined {
  const host = hostOf(address);
  return host === undefined ? undefined : { value: host, reason: "the host" };
}
