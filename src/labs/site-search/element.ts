// <gp-search>: searches while the reader types, keeps the question in the address, and says what was found.
import {
  find,
  marked,
  nearest,
  queryOf,
  shownOf,
  type Engine,
  type Query,
  type QueryWords,
  type Ranked,
  type Results,
} from "./model.ts";

interface Config {
  /** Where the index lies. */
  readonly index: string;
  readonly words: QueryWords;
  readonly kinds: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly said: Readonly<{
    found: Readonly<Record<string, string>>;
    none: string;
    near: string;
    failed: string;
    best: string;
    more: string;
    inside: string;
  }>;
}

/** Milliseconds without a key before it searches. */
const pause = 250;
/** How many of a group are shown once it comes into view, and with each press more. */
const atFirst = 2;
const step = 5;
/** A group counts as in view when it stands this far above the lower edge of the screen. */
const margin = "0px 0px -120px";
const mostSections = 3;
/** So much of what was typed is said back. */
const longestTold = 120;

class Search extends HTMLElement {
  readonly #config = JSON.parse(this.dataset["config"] ?? "") as Config;
  readonly #form = this.#one<HTMLFormElement>("form");
  readonly #field = this.#one<HTMLInputElement>("input");
  readonly #choices = [...this.querySelectorAll("select")];
  readonly #refine = this.#one<HTMLDetailsElement>(".refine");
  readonly #status = this.#one("[role=status]");
  readonly #results = this.#one(".results");
  readonly #plural = new Intl.PluralRules(document.documentElement.lang);
  readonly #number = new Intl.NumberFormat(document.documentElement.lang);
  #engine: Promise<Engine> | undefined;
  /** When the engine began, in milliseconds of the page. */
  #begun = 0;
  #timer = 0;
  #turn = 0;

  connectedCallback(): void {
    this.#refine.hidden = false;
    this.#field.addEventListener("focus", () => void this.#load().catch(() => undefined));
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#asked(false), pause);
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#asked(true);
    });
    for (const choice of this.#choices) choice.addEventListener("change", () => this.#asked(true));
    this.#one("button[name=clear]").addEventListener("click", () => {
      for (const choice of this.#choices) choice.value = "";
      this.#asked(true);
    });
    this.addEventListener("keydown", (event) => this.#move(event));
    document.addEventListener("keydown", (event) => this.#toField(event));
    window.addEventListener("popstate", () => this.#read());
    this.#read();
  }

  /** Takes the question from the address. */
  #read(): void {
    const query = new URLSearchParams(location.search);
    this.#field.value = query.get("q") ?? "";
    for (const choice of this.#choices) {
      const wanted = query.get(choice.name) ?? "";
      choice.value = [...choice.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    if (this.#choices.some(({ value }) => value !== "")) this.#refine.open = true;
    void this.#search();
  }

  /** Puts the question into the address and looks for it; a deliberate one can be gone back from. */
  #asked(deliberate: boolean): void {
    const query = new URLSearchParams();
    if (this.#field.value.trim()) query.set("q", this.#field.value.trim());
    for (const { name, value } of this.#choices) if (value) query.set(name, value);
    const text = query.toString();
    const address = location.pathname + (text ? `?${text}` : "");
    if (address !== location.pathname + location.search) {
      if (deliberate) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    }
    void this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = queryOf(this.#field.value, this.#config.words);
    if (query.terms.length === 0) return this.#clear();
    try {
      const found = await this.#find(query).catch(() => {
        // What could not be loaded before may be there now; once more from the start.
        this.#engine = undefined;
        return this.#find(query);
      });
      if (turn !== this.#turn) return;
      const groups = await this.#groups(found.best, found.groups, query.terms);
      if (turn !== this.#turn) return;
      this.#results.replaceChildren(...groups);
      if (found.count > 0) this.#status.textContent = this.#count(found.count);
      else this.#nothing();
    } catch {
      if (turn !== this.#turn) return;
      this.#engine = undefined;
      this.#results.replaceChildren();
      this.#status.textContent = this.#config.said.failed;
    }
  }

  /** @throws when a part of the index cannot be loaded, which Pagefind would pass over in silence */
  async #find(query: Query): Promise<Results> {
    const engine = await this.#load();
    const found = await find(engine, query, this.#wish());
    if (found.count === 0 && this.#lostFile()) throw new Error("a part of the index is missing");
    return found;
  }

  /** Whether a file of the index did not come since the engine began. */
  #lostFile(): boolean {
    return performance
      .getEntriesByType("resource")
      .filter(
        ({ name, startTime }) => startTime >= this.#begun && name.includes(this.#config.index),
      )
      .some((entry) => {
        const { responseStatus: status } = entry as PerformanceResourceTiming;
        return status === 0 || status >= 400;
      });
  }

  #clear(): void {
    this.#results.replaceChildren();
    this.#status.textContent = "";
  }

  /** Says that nothing was found, and offers words of the glossary that look like what was typed. */
  #nothing(): void {
    const { none, near } = this.#config.said;
    const typed = this.#field.value.trim();
    // Signs that turn the direction of a text would turn the sentence around.
    const told = typed.slice(0, longestTold).replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
    this.#status.textContent = none.replace("{query}", () => told);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-list=terms] a")];
    const words = nearest(
      typed,
      links.map(({ textContent }) => textContent.trim()),
      4,
    );
    if (words.length === 0) return;
    const list = make("ul", "near");
    for (const word of words) {
      const link = links.find(({ textContent }) => textContent.trim() === word);
      const item = document.createElement("li");
      if (link) item.append(link.cloneNode(true));
      list.append(item);
    }
    const line = document.createElement("p");
    line.textContent = near;
    this.#results.replaceChildren(line, list);
  }

  #wish() {
    const filters: Record<string, string[]> = {};
    for (const choice of this.#choices) {
      const { filter } = choice.dataset;
      const value = choice.selectedOptions[0]?.dataset["value"];
      if (filter && value) filters[filter] = [value];
    }
    const kind = this.#choice("in");
    return {
      kinds: kind ? [kind] : this.#config.kinds,
      filters,
      newestFirst: this.#choice("order") === "newest",
    };
  }

  async #groups(
    best: readonly Ranked[],
    groups: ReadonlyMap<string, readonly Ranked[]>,
    terms: readonly string[],
  ): Promise<HTMLElement[]> {
    const { titles, said } = this.#config;
    const some = [...groups].filter(([, hits]) => hits.length > 0);
    const many = some.length === 1 && best.length === 0;
    const parts = [
      ...(best.length > 0 ? [this.#group("best", said.best, best, best.length, terms)] : []),
      ...some.map(([kind, hits]) =>
        this.#group(kind, titles[kind] ?? kind, hits, many ? 2 * step : 0, terms),
      ),
    ];
    return Promise.all(parts);
  }

  async #group(
    id: string,
    title: string,
    hits: readonly Ranked[],
    first: number,
    terms: readonly string[],
  ): Promise<HTMLElement> {
    const section = document.createElement("section");
    const heading = document.createElement("h2");
    heading.id = `found-${id}`;
    heading.textContent = title;
    section.setAttribute("aria-labelledby", heading.id);
    const list = document.createElement("ol");
    const more = make("button", "button quiet");
    more.hidden = true;
    more.setAttribute("type", "button");
    const show = async (count: number): Promise<void> => {
      const from = list.children.length;
      const next = hits.slice(from, from + count);
      list.append(...(await Promise.all(next.map((hit) => this.#result(hit, terms)))));
      const left = hits.length - list.children.length;
      more.hidden = left === 0;
      more.textContent = this.#config.said.more.replace("{count}", this.#number.format(left));
    };
    more.addEventListener("click", () => {
      const from = list.children.length;
      void show(step).then(() => list.children[from]?.querySelector("a")?.focus());
    });
    await show(first);
    // A group that nobody scrolls to is never loaded.
    if (first === 0) this.#inView(section, () => void show(atFirst).catch(() => section.remove()));
    section.append(heading, list, more);
    return section;
  }

  /** Does something once, as soon as an element comes into view. */
  #inView(element: Element, act: () => void): void {
    const seen = (entries: readonly IntersectionObserverEntry[]) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    };
    const observer = new IntersectionObserver(seen, { rootMargin: margin });
    observer.observe(element);
  }

  async #result(hit: Ranked, terms: readonly string[]): Promise<HTMLLIElement> {
    const found = await hit.data();
    const { url, sub_results: sections } = found;
    const shown = shownOf(found);
    const item = document.createElement("li");
    const title = document.createElement("h3");
    const link = document.createElement("a");
    link.href = url;
    link.append(...parts(shown.title, terms));
    title.append(link);
    const summary = document.createElement("p");
    summary.append(...parts(shown.summary, terms));
    const facts = make("p", "facts");
    const kind = make("span", "tag");
    kind.textContent = this.#config.titles[hit.kind] ?? "";
    facts.append(kind, ` ${shown.facts}`);
    item.append(title, summary, facts);
    const inside = sections
      .filter(({ url: at }) => at !== url && at.includes("#"))
      .slice(0, mostSections);
    if (inside.length > 0 && !url.includes("#")) {
      const line = make("p", "inside");
      line.append(this.#config.said.inside);
      for (const section of inside) {
        const place = document.createElement("a");
        place.href = section.url;
        place.textContent = section.title;
        line.append(" ", place);
      }
      item.append(line);
    }
    return item;
  }

  /** Arrow keys go from the field to the results and among them. */
  #move(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops = [this.#field, ...this.#results.querySelectorAll<HTMLElement>("h3 a, .near a")];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  /** A slash goes to the field, unless the reader is typing. */
  #toField(event: KeyboardEvent): void {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const { activeElement } = document;
    if (activeElement?.matches("input, select, textarea")) return;
    event.preventDefault();
    this.#field.focus();
    this.#field.select();
  }

  /** Loads the index, once; only when it is wanted. */
  #load(): Promise<Engine> {
    if (this.#engine === undefined) this.#begun = performance.now();
    return (this.#engine ??= this.#start());
  }

  async #start(): Promise<Engine> {
    const { index } = this.#config;
    const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as {
      createInstance(options: object): Engine & { init(): Promise<void> };
    };
    const engine = pagefind.createInstance({ basePath: index, baseUrl: "/", noWorker: true });
    await engine.init();
    return engine;
  }

  #count(count: number): string {
    const { found } = this.#config.said;
    const form = found[this.#plural.select(count)] ?? found["other"] ?? "";
    return form.replace("{count}", this.#number.format(count));
  }

  #choice(name: string): string {
    return this.#choices.find((choice) => choice.name === name)?.value ?? "";
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`gp-search has no ${selector}`);
    return found;
  }
}

/** A text as nodes, with the words that were looked for marked. */
function parts(text: string, terms: readonly string[]): (Node | string)[] {
  return marked(text, terms).map(({ text: part, hit }) => {
    if (!hit) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

function make(name: string, classes: string): HTMLElement {
  const element = document.createElement(name);
  element.className = classes;
  return element;
}

customElements.define("gp-search", Search);
