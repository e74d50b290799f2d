// The day on which a page was published: of all that names a date, the first that is believed.
import type { PartialDate } from "../../model/time.ts";
import type { Found } from "./article.ts";
import { dateInAddress, dateWritten, isBelieved } from "./dates.ts";
import { labelBefore } from "./date-labels.ts";
import type { DateReader } from "./date-words.ts";
import { isArticle, textOf, typesOf, type JsonLd } from "./json-ld.ts";
import { metaOf, type Element, type Page } from "./page.ts";
import { visibleDates } from "./visible-dates.ts";

/** What a page's date is looked for in. */
export interface Dated {
  readonly page: Page;
  readonly article: JsonLd | undefined;
  readonly title: { readonly value: string; readonly element?: Element } | undefined;
  /** The best address that is known of it. */
  readonly address: string | undefined;
  /** The name of the file. */
  readonly name: string | undefined;
  /** The article's own words. */
  readonly text: string;
}

/** Scores of visible dates: given as the day of publication, and merely near the title. */
const sure = 60;
const likely = 25;

/** The day of publication, as precise as it is known. */
export function publishedOf(
  dated: Dated,
  read: DateReader,
  today: string,
): Found<PartialDate> | undefined {
  const { page, article, title, address, name } = dated;
  const date = (value: string | undefined): PartialDate | undefined =>
    value === undefined ? undefined : (dateWritten(value) ?? read(value)[0]?.date);
  const believed = (value: PartialDate | undefined) =>
    value !== undefined && isBelieved(value, today);
  const seen = visibleDates(page, title?.element, read).filter((each) => believed(each.date));
  const published = seen.filter(({ changed }) => !changed);
  const [first] = published;
  const inAddress = address === undefined ? undefined : dateInAddress(address);
  const metas = (reason: string, ...names: string[]) =>
    metaOf(page, ...names).map((value) => [date(value), reason] as const);
  const items = (
    key: string,
    reason: string,
    of = page.items.filter((item) => !isArticle(item) && isPage(item)),
  ) => of.map((item) => [date(textOf(item[key])), reason] as const);
  const own = article ? [article] : [];
  const begun = datelineOf(dated.text, read);
  // What stands beside the article on the page is not its beginning.
  const dateline = seen.some(({ date, score }) => date === begun && score < 0) ? undefined : begun;
  const candidates: (readonly [PartialDate | undefined, string])[] = [
    ...items("datePublished", "in the JSON-LD", own),
    ...metas("article:published_time", ...publishedNames),
    ...metas(
      "citation_publication_date",
      "citation_publication_date",
      "citation_date",
      "citation_online_date",
    ),
    ...metas(
      "DC.date",
      "DC.date.issued",
      "dcterms.issued",
      "DC.date.published",
      "dcterms.available",
      "DC.date.available",
    ),
    ...(first && first.score >= sure ? [[first.date, first.reason] as const] : []),
    ...(inAddress?.length === 10 ? [[inAddress, "in the address"] as const] : []),
    ...metas("DC.date", "dcterms.date", "DC.date"),
    ...items("datePublished", "in the JSON-LD"),
    ...published
      .filter(({ score }) => score >= likely)
      .map((each) => [each.date, each.reason] as const),
    ...metas(
      "in the head",
      "date",
      "dcterms.created",
      "DC.date.created",
      "created",
      "itemprop.dateCreated",
    ),
    [dateline, "at the beginning of the text"],
    [title && read(title.value).at(-1)?.date, "in the title"],
    [inAddress, "in the address"],
    ...items("dateCreated", "in the JSON-LD", own),
    ...items("dateModified", "the day of its last change, in the JSON-LD", own),
    ...metas(
      "the day of its last change, in the head",
      "article:modified_time",
      "og:updated_time",
      "dcterms.modified",
      "DC.date.modified",
      "last-modified",
      "itemprop.dateModified",
    ),
    ...seen
      .filter(({ changed, score }) => changed && score >= 0)
      .map((each) => [each.date, "the day of its last change, on the page"] as const),
    [name === undefined ? undefined : dateInAddress(`/${name}`), "in the name of the file"],
  ];
  const good = candidates.flatMap(([value, reason]) =>
    value !== undefined && believed(value) ? [{ value, reason }] : [],
  );
  const best = good[0];
  if (!best) return undefined;
  const contradicted =
    first &&
    first.score >= sure &&
    first.date === inAddress &&
    first.date < best.value.slice(0, 10);
  if (contradicted) return { value: first.date, reason: `${first.reason} and in the address` };
  return (
    good.find(({ value }) => value.length > best.value.length && value.startsWith(best.value)) ??
    best
  );
}

/** What editors' systems call the day of publication in the head. */
const publishedNames = [
  "article:published_time", "og:article:published_time", "article:published", "og:published_time", "published_time", "rnews:datePublished", "itemprop.datePublished",
  "datePublished", "OriginalPublicationDate", "article.firstPublished", "DCSext.articleFirstPublished", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime",
  "cXenseParse:publishtime", "bt:pubDate", "pubdate", "pub_date", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "publicationdate", "date.published",
  "article_date_original", "published", "dateofpublication", "displaydate", "iso-8601-publish-date",
]; // prettier-ignore

/** An item that speaks of the page as a whole. */
function isPage(item: JsonLd): boolean {
  return typesOf(item).some(
    (type) => /(Page|Dataset|Event|VideoObject|Ruling|Legislation)$/.test(type) && type !== "Event",
  );
}

/** What stands between the date of a report and its first words; an agency may name itself there. */
const leadsIn = /^\s*(?:[/(][^/()]{2,40}[/)])?\s*(?:[-–—:|)\]]|$)/;

/** A date with which a text begins: `BRUSSEL, 27 februari 2020 – `, or in a line of its own. */
export function datelineOf(text: string, read: DateReader): PartialDate | undefined {
  for (const paragraph of text.split("\n\n").slice(0, 4)) {
    const head = paragraph.slice(0, 120);
    const [found] = read(head);
    if (!found) continue;
    const before = head.slice(0, found.start).trim();
    const after = head.slice(found.end);
    const alone =
      paragraph.length - (found.end - found.start) <= 30 && !/\p{Ll}[.!?]/u.test(before);
    const leads = leadsIn.test(after) && before.length <= 40 && !/[.!?]\s/.test(before);
    const label = labelBefore(before);
    if ((alone || leads) && label !== "other" && label !== "changed") return found.date;
  }
  return undefined;
}
