// <gp-search>: searches while the reader types, keeps the question in the address, and says what was found.
import { LazyEngine } from "./engine.ts";
import { find, type Results, type Wish } from "./order.ts";
import { queryOf, type Query, type QueryWords } from "./query.ts";
import { groupsOf, nearOf, type ResultWords } from "./results.ts";

interface Config extends ResultWords {
  /** Where the index lies. */
  readonly index: string;
  readonly words: QueryWords;
  readonly kinds: readonly string[];
  readonly found: Readonly<Record<string, string>>;
  readonly none: string;
  readonly failed: string;
}

/** Milliseconds without a key before it searches. */
const pause = 250;
/** So much of what was typed is said back. */
const longestTold = 120;

class Search extends HTMLElement {
  readonly #config = JSON.parse(this.dataset["config"] ?? "") as Config;
  readonly #engine = new LazyEngine(this.#config.index);
  readonly #form = this.#one<HTMLFormElement>("form");
  readonly #field = this.#one<HTMLInputElement>("input");
  readonly #choices = [...this.querySelectorAll("select")];
  readonly #refine = this.#one<HTMLDetailsElement>(".refine");
  readonly #status = this.#one("[role=status]");
  readonly #results = this.#one(".results");
  readonly #plural = new Intl.PluralRules(document.documentElement.lang);
  readonly #number = new Intl.NumberFormat(document.documentElement.lang);
  #timer = 0;
  #turn = 0;

  connectedCallback(): void {
    this.#refine.hidden = false;
    this.#field.addEventListener("focus", () => void this.#engine.get().catch(() => undefined));
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
        this.#engine.drop();
        return this.#find(query);
      });
      if (turn !== this.#turn) return;
      const groups = await groupsOf(found, query.terms, this.#config);
      if (turn !== this.#turn) return;
      this.#results.replaceChildren(...groups);
      if (found.count > 0) this.#status.textContent = this.#count(found.count);
      else this.#nothing();
    } catch {
      if (turn !== this.#turn) return;
      this.#engine.drop();
      this.#results.replaceChildren();
      this.#status.textContent = this.#config.failed;
    }
  }

  /** @throws when a part of the index cannot be loaded, which Pagefind would pass over in silence */
  async #find(query: Query): Promise<Results> {
    const found = await find(await this.#engine.get(), query, this.#wish());
    if (found.count === 0 && this.#engine.lostFile())
      throw new Error("a part of the index is missing");
    return found;
  }

  #clear(): void {
    this.#results.replaceChildren();
    this.#status.textContent = "";
  }

  /** Says that nothing was found, and offers words of the glossary that look like what was typed. */
  #nothing(): void {
    const typed = this.#field.value.trim();
    // Signs that turn the direction of a text would turn the sentence around.
    const told = typed.slice(0, longestTold).replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
    this.#status.textContent = this.#config.none.replace("{query}", () => told);
    const glossary = [...document.querySelectorAll<HTMLAnchorElement>("[data-list=terms] a")];
    this.#results.replaceChildren(...nearOf(typed, glossary, this.#config));
  }

  #wish(): Wish {
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

  #count(count: number): string {
    const { found } = this.#config;
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

customElements.define("gp-search", Search);
