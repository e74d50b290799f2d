// The fields of a draft source and a draft event in their order, and what stands at the top of the two files.
import { webAddressSchema } from "../../schemas/words.ts";
import type { Taken } from "./add-drafts.ts";
import type { Found } from "./article.ts";
import { dateText, type NamedDate } from "./named-dates.ts";
import { markOfText, type Fields } from "./write-records.ts";

const proposals = "A draft: every value is a proposal, with its reason above it.";

export function sourceFields({ article, proposal }: Taken): Fields {
  const { address } = article;
  const url = webAddressSchema.safeParse(address?.value).success ? address : undefined;
  return {
    publish: { value: false },
    publisher: article.publisher,
    title: article.title,
    author: article.authors,
    published: article.published && {
      ...article.published,
      value: plainDate(article.published.value),
    },
    language: article.language,
    kind: proposal.kind,
    about: listed(proposal.places),
    standing: proposal.standing,
    weight: proposal.weight,
    read: { value: "full" },
    read_as: { value: "page" },
    url,
    link: { value: url !== undefined },
    text: {
      value: markOfText(article.text),
      reason: "of the text that was read; the text itself is not kept",
    },
  };
}

/** @param source the id of the draft source that the event rests on */
export function eventFields(
  { article: { published }, proposal, dates }: Taken,
  source: string,
): Fields {
  return {
    publish: { value: false },
    date: published && {
      value: plainDate(published.value),
      reason: `the date of the article, as a first guess (${published.reason})`,
      more: dates.length === 0 ? [] : ["dates that the text names:", ...dates.map(dateLine)],
    },
    places: listed(proposal.places),
    kind: proposal.event,
    certainty: proposal.certainty,
    importance: { value: 2, reason: "2 is normal; 1 is for the timeline on one page, 3 a detail" },
    topics: listed(proposal.topics),
    actors: listed(proposal.actors),
    sources: { value: [source] },
  };
}

/** @param codes the languages in which an editor must write */
export function sourceHead(fields: Fields, codes: readonly string[]): string[] {
  return [
    proposals,
    ...notFound(fields, ["publisher", "title", "published", "language", "about"]),
    `To write: says, what it says that matters, in your own words (${codes.join(", ")}).`,
  ];
}

/** @param codes the languages in which an editor must write */
export function eventHead(
  fields: Fields,
  codes: readonly string[],
  { article, dates }: Taken,
): string[] {
  return [
    proposals,
    ...notFound(fields, ["date", "places", "topics", "actors"]),
    ...(article.published || dates.length === 0
      ? []
      : ["The text names these dates:", ...dates.map(dateLine)]),
    `To write (${codes.join(", ")}): title, what happened, in one clause of at most 90 characters;`,
    "summary, the same in one to three short sentences; certainty_reason, why it is this sure;",
    "address, the last part of the page's address. And checked, the day on which you checked it.",
  ];
}

/** A year alone is a number in YAML, as in the other records. */
function plainDate(date: string): string | number {
  return date.length === 4 ? Number(date) : date;
}

/** A list with a reason for each entry. */
function listed(found: readonly Found<string>[]): Fields[string] {
  if (found.length === 0) return undefined;
  return {
    value: found.map(({ value }) => value),
    more: found.map(({ value, reason }) => `${value}: ${reason}`),
  };
}

/** The fields that the article did not tell. */
function notFound(fields: Fields, names: readonly string[]): string[] {
  const missing = names.filter((name) => fields[name] === undefined);
  return missing.length === 0 ? [] : [`Not found: ${missing.join(", ")}.`];
}

function dateLine(date: NamedDate): string {
  return `${dateText(date)} ("${date.words}")`;
}
