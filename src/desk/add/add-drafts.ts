// From an article and what is proposed for it to the two drafts: their names, and what tells them from others.
import type { Language } from "../../schemas/language.ts";
import { draftEventSchema } from "../../schemas/event.ts";
import { draftSourceSchema } from "../../schemas/source.ts";
import { eventFields, eventHead, sourceFields, sourceHead } from "./add-fields.ts";
import type { Article, Found } from "./article.ts";
import type { Known, Marks } from "./known.ts";
import type { NamedDate } from "./named-dates.ts";
import type { Proposal } from "./propose.ts";
import { isTaken, type NewRecord } from "./write.ts";
import { idOf, idWords, tellingWords } from "./write-id.ts";
import { draftText, markOfText } from "./write-records.ts";

/** An article that was read, with what is proposed for it. */
export interface Taken {
  readonly article: Article;
  readonly proposal: Proposal;
  readonly dates: readonly NamedDate[];
  /** The addresses that led to it; none for a file. */
  readonly addresses: readonly string[];
  /** The file or the address that was given. */
  readonly word: string;
}

export interface Drafts {
  /** The id of the source. */
  readonly source: string;
  /** The id of the event. */
  readonly event: string;
  readonly records: readonly NewRecord[];
}

/** A title longer than this is no title. */
const longestTitle = 300;

/** The article without what cannot be right, and with what the timeline knows of its publisher. */
export function believed(article: Article, addresses: readonly string[], known: Known): Article {
  const { title, publisher, address, ...rest } = article;
  const here = address ?? fetchedFrom(addresses);
  const site = known.site(here?.value);
  // Where the page tells no more than its host, its other sources have a name for it.
  const onlyHost = !publisher || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(publisher.value);
  const named: Found<string> | undefined =
    onlyHost && site?.publisher !== undefined
      ? { value: site.publisher, reason: `as in the other sources of ${site.name}` }
      : publisher;
  return {
    ...rest,
    ...(title && title.value.length <= longestTitle && { title }),
    ...(named && { publisher: named }),
    ...(here && { address: here }),
  };
}

/** What tells this article from others. */
export function marksOf(article: Article, addresses: readonly string[]): Marks {
  return {
    addresses: [...addresses, ...(article.address ? [article.address.value] : [])],
    title: article.title?.value,
    published: article.published?.value,
    publisher: article.publisher?.value,
    sha256: markOfText(article.text).sha256,
  };
}

/** The two drafts of an article; nothing is written. */
export function draftsOf(
  taken: Taken,
  { languages, known }: { readonly languages: readonly Language[]; readonly known: Known },
  content: string,
): Drafts {
  const { title, publisher, published, address } = taken.article;
  const site = known.site(address?.value, publisher?.value);
  const by = site?.id?.split("-") ?? idWords(publisher?.value ?? "").slice(0, 3);
  const date = published?.value.split("-") ?? [];
  const words = title ? tellingWords(title.value, 5) : subject(taken);
  const source = idOf([...by, ...date, ...words], (id) => isTaken(content, "sources", id));
  const month = date.length === 0 ? ["undated"] : date.slice(0, 2);
  const event = idOf([...month, ...words], (id) => isTaken(content, "events", id));
  const ofSource = sourceFields(taken);
  const ofEvent = eventFields(taken, source);
  const codes = languages.filter(({ complete }) => complete).map(({ code }) => code);
  return {
    source,
    event,
    records: [
      {
        kind: "sources",
        id: source,
        text: draftText(sourceHead(ofSource, codes), ofSource, draftSourceSchema(languages)),
      },
      {
        kind: "events",
        id: event,
        text: draftText(eventHead(ofEvent, codes, taken), ofEvent, draftEventSchema(languages)),
      },
    ],
  };
}

/** What the article is called without a title: its actors or topics, else its file. */
function subject({ proposal, word }: Taken): string[] {
  const named = [...proposal.actors, ...proposal.topics].slice(0, 2).map(({ value }) => value);
  return idWords(named.length > 0 ? named.join(" ") : word.replace(/^.*[\\/]|\.\w+$/g, ""));
}

function fetchedFrom(addresses: readonly string[]): Found<string> | undefined {
  const value = addresses.at(-1);
  return value === undefined ? undefined : { value, reason: "where it was fetched" };
}
