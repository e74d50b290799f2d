// The dates that a reader sees on a page, each with how likely it is the day of publication, and why.
import type { PartialDate } from "../../model/time.ts";
import { dateWritten } from "./dates.ts";
import { isDatedBefore, labelBefore, type DateLabel } from "./date-labels.ts";
import type { DateReader } from "./date-words.ts";
import { wordsIn, type Element, type Node, type Page } from "./page.ts";
import { surroundings } from "./surroundings.ts";
import { tidy, wordCount } from "./white-space.ts";

export interface VisibleDate {
  readonly date: PartialDate;
  /** From 0; 25 and more is likely, 60 and more is sure. */
  readonly score: number;
  /** Whether it is the day of a change. */
  readonly changed: boolean;
  readonly reason: string;
}

/** The longest block in which a date may be one of its own, in signs. */
const longestBlock = 200;

/** Blocks with a date that are looked at; the date of an article stands before the last of them. */
const mostBlocks = 200;

/** Score by what the words before a date say. */
const labelScore: Readonly<Record<DateLabel, number>> = {
  published: 40,
  changed: 0,
  other: -50,
  none: 0,
};

/**
 * All dates that are seen, the likeliest first.
 * @param title the element with the title, from which nearness counts
 */
export function visibleDates(
  page: Page,
  title: Element | undefined,
  read: DateReader,
): VisibleDate[] {
  const { $ } = page;
  const around = surroundings(page, title);
  const seen = blocksWithDate(page).flatMap((block) => {
    const text = wordsIn($, block);
    const machine = dateWritten(block.attribs["datetime"] ?? block.attribs["content"] ?? "");
    const found = machine ? [{ date: machine, start: 0, end: text.length }] : read(text);
    const own = around.scoreOf(block);
    const marks = marksOf($, block);
    return found.map(({ date, start, end }, at) => {
      const before = text.slice(found[at - 1]?.end ?? 0, start);
      const lead = before.trim() === "" && at === 0 ? leadOf($, block) : before;
      const label = marks.label ?? labelBefore(lead);
      const rest = tidy(text.slice(0, start) + text.slice(end));
      const alone = label === "none" && isSentence(rest, start) ? -25 : rest.length <= 25 ? 12 : 0;
      const led = label === "none" && isDatedBefore(lead) ? 6 : 0;
      const score = own + marks.score + labelScore[label] + alone + led - at * 2;
      return {
        date,
        score,
        changed: label === "changed",
        reason: reasonOf(label, machine !== undefined),
      };
    });
  });
  return seen.sort((one, two) => two.score - one.score);
}

/** A date within a sentence is of what the sentence tells; a line of metadata is short or has no full stop. */
function isSentence(rest: string, start: number): boolean {
  return (
    (rest.length > 25 && /\p{Ll}[.!?](?:\s|$)/u.test(rest)) || (rest.length > 80 && start > 40)
  );
}

function reasonOf(label: DateLabel, machine: boolean): string {
  if (label === "published") return "given as the day of publication on the page";
  return machine ? "in a time element near the title" : "in words near the title";
}

/** Time elements, and the smallest elements whose words hold a year and may be a date, in their order. */
function blocksWithDate({ $ }: Page): Element[] {
  const blocks = new Set<Element>();
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (blocks.size >= mostBlocks) return;
      if (node.type === "text") {
        if (!/(?:19|20)\d\d|\d[./-]\d\d(?!\d)/.test(node.data)) continue;
        const block = blockOf($, node);
        if (block) blocks.add(block);
      } else if (node.type === "tag" && !unseen.has(node.name)) {
        const { itemprop = "" } = node.attribs;
        if (node.name === "time" || /^date(Published|Modified)$/.test(itemprop)) blocks.add(node);
        else walk(node.children as Node[]);
      }
    }
  };
  walk($("body").contents().toArray());
  return [...blocks];
}

const unseen = new Set(["script", "style", "noscript", "template", "svg"]);

/** The element that shows the whole date: a year may stand in a span of its own. */
function blockOf($: Page["$"], text: Node): Element | undefined {
  let block = text.parent as Element | null;
  while (
    block &&
    wordCount(wordsIn($, block)) < 3 &&
    !/\d[./-]\d+[./-]\d/.test(wordsIn($, block))
  ) {
    const outer = block.parent as Element | null;
    if (!outer || outer.type !== "tag" || wordsIn($, outer).length > longestBlock) break;
    block = outer;
  }
  return block && block.type === "tag" && wordsIn($, block).length <= longestBlock
    ? block
    : undefined;
}

/** What the element itself and those around it are called. */
function marksOf($: Page["$"], block: Element): { score: number; label?: DateLabel } {
  const chain = [block, ...$(block).parents().slice(0, 3).toArray()] as Element[];
  const itemprop = chain[0]?.attribs["itemprop"] ?? "";
  const names = chain.map(
    ({ attribs }) =>
      `${attribs["class"] ?? ""} ${attribs["id"] ?? ""} ${attribs["property"] ?? ""} ${attribs["data-testid"] ?? ""}`,
  );
  const [own = "", ...outer] = names;
  const time = block.name === "time" ? 12 : 0;
  if (/datePublished|pubdate/i.test(`${itemprop} ${own}`) || block.attribs["pubdate"] !== undefined)
    return { score: 45, label: "published" };
  if (/dateModified/i.test(itemprop) || /modif|updat|changed|gewijzigd/i.test(own))
    return { score: time, label: "changed" };
  if (/vandaag|today|current|clock|klok|hoje/i.test(names.join(" "))) return { score: -60 };
  if (/publi[sc]|posted|post-?date|entry-date|issued/i.test(own)) return { score: time + 25 };
  if (/date|datum|time|publi[sc]/i.test(own)) return { score: time + 14 };
  return {
    score:
      time +
      (/publi[sc]|date|datum|meta|byline|dateline|posted|info/i.test(outer.join(" ")) ? 10 : 0),
  };
}

/** The last words before an element: in the same line, the cell before it, or the term of its definition. */
function leadOf($: Page["$"], block: Element): string {
  let inner: Element = block;
  for (let level = 0; level < 3; level += 1) {
    const before = $(inner).parent().contents().toArray();
    const words = before
      .slice(0, before.indexOf(inner))
      .slice(-3)
      .map((node) => (node.type === "text" ? node.data : wordsIn($, node)))
      .join(" ");
    const text = tidy(words);
    if (text !== "") return text.slice(-60);
    const parent = $(inner).parent().get(0) as Element | undefined;
    if (!parent) break;
    inner = parent;
  }
  return "";
}
