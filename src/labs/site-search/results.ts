// What was found as elements of the page: groups with their results, and words near to what was typed.
import type { Hit, Ranked, Results } from "./order.ts";
import { marked, nearest, shownOf } from "./show.ts";

/** What the page says around results. */
export interface ResultWords {
  /** The title of each kind of page. */
  readonly titles: Readonly<Record<string, string>>;
  readonly best: string;
  readonly more: string;
  readonly inside: string;
  readonly near: string;
}

/** How many of a group are shown once it comes into view, and with each press more. */
const atFirst = 2;
const step = 5;
/** A group counts as in view when it stands this far above the lower edge of the screen. */
const margin = "0px 0px -120px";
const mostSections = 3;
const mostNear = 4;

/** The groups of results; those below the first few are loaded as the reader comes to them. */
export async function groupsOf(
  { best, groups }: Results,
  terms: readonly string[],
  words: ResultWords,
): Promise<HTMLElement[]> {
  const some = [...groups].filter(([, hits]) => hits.length > 0);
  const alone = some.length === 1 && best.length === 0;
  return Promise.all([
    ...(best.length > 0 ? [groupOf("best", words.best, best, best.length, terms, words)] : []),
    ...some.map(([kind, hits]) =>
      groupOf(kind, words.titles[kind] ?? kind, hits, alone ? 2 * step : 0, terms, words),
    ),
  ]);
}

async function groupOf(
  id: string,
  title: string,
  hits: readonly Ranked[],
  first: number,
  terms: readonly string[],
  words: ResultWords,
): Promise<HTMLElement> {
  const section = make("section");
  const heading = make("h2", "", title);
  heading.id = `found-${id}`;
  section.setAttribute("aria-labelledby", heading.id);
  const list = make("ol");
  const more = make("button", "button quiet");
  more.hidden = true;
  more.setAttribute("type", "button");
  const show = async (count: number): Promise<void> => {
    const from = list.children.length;
    const next = hits.slice(from, from + count);
    list.append(...(await Promise.all(next.map((hit) => resultOf(hit, terms, words)))));
    const left = hits.length - list.children.length;
    more.hidden = left === 0;
    const number = left.toLocaleString(document.documentElement.lang);
    more.textContent = words.more.replace("{count}", number);
  };
  more.addEventListener("click", () => {
    const from = list.children.length;
    void show(step).then(() => list.children[from]?.querySelector("a")?.focus());
  });
  await show(first);
  section.append(heading, list, more);
  // A group that nobody scrolls to is never loaded.
  if (first === 0) onceInView(section, () => void show(atFirst).catch(() => section.remove()));
  return section;
}

async function resultOf(
  hit: Hit & { readonly kind: string },
  terms: readonly string[],
  words: ResultWords,
): Promise<HTMLElement> {
  const found = await hit.data();
  const { title, summary, facts } = shownOf(found);
  const link = linkTo(found.url, "");
  link.append(...withMarks(title, terms));
  const heading = make("h3");
  heading.append(link);
  const text = make("p");
  text.append(...withMarks(summary, terms));
  const line = make("p", "facts");
  line.append(make("span", "tag", words.titles[hit.kind] ?? ""), ` ${facts}`);
  const item = make("li");
  item.append(heading, text, line);
  const sections = found.sub_results
    .filter(({ url }) => url !== found.url && url.includes("#"))
    .slice(0, mostSections);
  if (sections.length > 0 && !found.url.includes("#")) {
    const inside = make("p", "inside", words.inside);
    for (const section of sections) inside.append(" ", linkTo(section.url, section.title));
    item.append(inside);
  }
  return item;
}

/** Links of the glossary whose words look like what was typed, below a line that says so. */
export function nearOf(
  typed: string,
  glossary: readonly HTMLAnchorElement[],
  { near }: ResultWords,
): HTMLElement[] {
  const byName = new Map(glossary.map((link) => [link.textContent.trim(), link]));
  const list = make("ul", "near");
  for (const name of nearest(typed, [...byName.keys()], mostNear)) {
    const item = make("li");
    const link = byName.get(name);
    if (link) item.append(link.cloneNode(true));
    list.append(item);
  }
  return list.children.length === 0 ? [] : [make("p", "", near), list];
}

/** A text as nodes, with the words that were looked for marked. */
function withMarks(text: string, terms: readonly string[]): (Node | string)[] {
  return marked(text, terms).map((part) => (part.hit ? make("mark", "", part.text) : part.text));
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = text;
  return link;
}

function make(name: string, classes = "", text = ""): HTMLElement {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  element.textContent = text;
  return element;
}

/** Does something once, as soon as an element comes into view. */
function onceInView(element: Element, act: () => void): void {
  const seen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  };
  const observer = new IntersectionObserver(seen, { rootMargin: margin });
  observer.observe(element);
}
