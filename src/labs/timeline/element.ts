// <gp-timeline>: turns the links of the filters into boxes that combine, and keeps the choice in the address.
import { blocks } from "./blocks.ts";
import {
  countsOf,
  everything,
  fits,
  fromQuery,
  groups,
  isEverything,
  perGroup,
  toggled,
  toQuery,
  type Choice,
  type Facts,
  type Group,
  type Names,
} from "./model.ts";

class Timeline extends HTMLElement {
  readonly #entries = this.#all<HTMLLIElement>(".entry").map((element) => ({
    element,
    facts: factsOf(element),
  }));
  readonly #facts = this.#entries.map(({ facts }) => facts);
  readonly #picker = this.#one(".picker");
  readonly #names = this.#namesInAddress();
  readonly #plural = new Intl.PluralRules(document.documentElement.lang);
  readonly #number = new Intl.NumberFormat(document.documentElement.lang);
  #choice: Choice = everything;

  connectedCallback(): void {
    for (const group of groups) this.#makeBoxes(group);
    this.#picker.hidden = false;
    this.#picker.addEventListener("change", () => {
      const [from, to] = this.#years().map(({ value }) => (value ? Number(value) : undefined));
      this.#pick({ ...this.#choice, from, to });
    });
    this.#button("clear").addEventListener("click", () => {
      this.#pick(everything);
      this.#one<HTMLElement>(".filters input").focus();
    });
    this.#button("copy").addEventListener("click", () => void this.#copy());
    for (const link of this.#all<HTMLAnchorElement>(".band a")) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const year = Number(link.parentElement?.dataset["year"]);
        const again = this.#choice.from === year && this.#choice.to === year;
        this.#pick({
          ...this.#choice,
          from: again ? undefined : year,
          to: again ? undefined : year,
        });
      });
    }
    window.addEventListener("popstate", () => this.#show());
    this.#show();
  }

  /** Takes a choice of the reader into the address, and shows it. */
  #pick(choice: Choice): void {
    history.pushState(null, "", location.pathname + toQuery(choice, this.#names));
    this.#show();
  }

  /** Shows what the address says. */
  #show(): void {
    this.#choice = fromQuery(location.search, this.#names, this.#known());
    const picked = this.#entries.filter(({ element, facts }) => {
      const fit = fits(facts, this.#choice);
      element.hidden = !fit;
      return fit;
    });
    const inYear = new Map<number, number>();
    for (const { facts } of picked) inYear.set(facts.year, (inYear.get(facts.year) ?? 0) + 1);
    this.#showYears(inYear);
    this.#showBoxes();
    this.#one("[role=status]").textContent = this.#count(picked.length);
    this.#one(".none").hidden = picked.length > 0;
    const all = isEverything(this.#choice);
    this.#button("clear").hidden = all;
    this.#button("copy").hidden = all;
  }

  #showYears(inYear: ReadonlyMap<number, number>): void {
    for (const section of this.#all(".year")) {
      const count = inYear.get(Number(section.dataset["year"])) ?? 0;
      section.hidden = count === 0;
      write(section.querySelector(".count"), this.#count(count));
    }
    for (const column of this.#all(".band li")) {
      const [all, some] = [
        Number(column.dataset["all"]),
        inYear.get(Number(column.dataset["year"])) ?? 0,
      ];
      column.querySelector(".some")?.setAttribute("d", blocks(0, some));
      column.querySelector(".rest")?.setAttribute("d", blocks(some, all));
      column.classList.toggle("picked", some > 0 && !isEverything(this.#choice));
      write(column.querySelector(".hidden"), this.#count(some));
    }
    const [from, to] = this.#years();
    if (from) from.value = String(this.#choice.from ?? "");
    if (to) to.value = String(this.#choice.to ?? "");
  }

  #showBoxes(): void {
    for (const group of groups) {
      const counts = countsOf(this.#facts, this.#choice, group);
      for (const option of this.#options(group)) {
        const word = option.dataset["value"] ?? "";
        const count = counts.get(word) ?? 0;
        const box = option.querySelector("input");
        if (box) box.checked = this.#choice[group].includes(word);
        option.classList.toggle("empty", count === 0);
        write(option.querySelector(".count"), this.#number.format(count));
      }
    }
  }

  #makeBoxes(group: Group): void {
    for (const option of this.#options(group)) {
      const link = option.querySelector("a");
      if (!link) continue;
      const box = document.createElement("input");
      box.type = "checkbox";
      box.addEventListener("change", () =>
        this.#pick(toggled(this.#choice, group, option.dataset["value"] ?? "")),
      );
      const label = document.createElement("label");
      label.append(box, link.textContent.trim());
      link.replaceWith(label);
    }
  }

  async #copy(): Promise<void> {
    const { href } = location;
    const done = this.#button("copy").dataset["done"] ?? "";
    // A frame may not copy unless its host lets it; then the reader gets the address to copy by hand.
    const said = await navigator.clipboard.writeText(href).then(
      () => done,
      () => href,
    );
    write(this.#one("[role=status]"), said);
  }

  #count(count: number): string {
    const { dataset } = this.#picker;
    const form = dataset[this.#plural.select(count)] ?? dataset["other"] ?? "";
    return form.replace("{count}", this.#number.format(count));
  }

  #namesInAddress(): Names {
    return {
      ...perGroup((group) => this.#group(group).dataset["word"] ?? group),
      year: this.#picker.dataset["word"] ?? "year",
    };
  }

  #known(): Record<Group, string[]> {
    return perGroup((group) => this.#options(group).map((option) => option.dataset["value"] ?? ""));
  }

  #group(group: Group): HTMLElement {
    return this.#one(`[data-group=${group}]`);
  }

  #options(group: Group): HTMLLIElement[] {
    return [...this.#group(group).querySelectorAll<HTMLLIElement>("li")];
  }

  #years(): HTMLSelectElement[] {
    return [...this.#picker.querySelectorAll("select")];
  }

  #button(name: string): HTMLButtonElement {
    return this.#one(`button[name=${name}]`);
  }

  #all<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)];
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`gp-timeline has no ${selector}`);
    return found;
  }
}

function factsOf({ dataset, parentElement }: HTMLElement): Facts {
  return {
    ...perGroup((group) => (dataset[group] ?? "").split(" ")),
    year: Number(parentElement?.parentElement?.dataset["year"]),
  };
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

customElements.define("gp-timeline", Timeline);
