// <gp-letter>: picks the model letter that fits, asks what it needs, and fills it. Nothing leaves the page.
import { asText, faultsIn, filled, type Field, type Line } from "./model.ts";

class LetterMaker extends HTMLElement {
  readonly #form = this.#one<HTMLFormElement>("form");
  readonly #result = this.#one(".result");
  /** The letter that was made, as text. */
  #text = "";

  connectedCallback(): void {
    this.#fromAddress();
    this.#form.inert = false;
    this.#form.addEventListener("change", (event) => {
      // What was told of other fields stays until the letter is made again, and nothing jumps.
      if ((event.target as HTMLInputElement).type !== "radio") return this.#hideResult();
      this.#toAddress();
      this.#show();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#make();
    });
    this.#button("copy").addEventListener("click", () => void this.#copy());
    this.#button("print").addEventListener("click", () => print());
    this.#button("download").addEventListener("click", () => this.#download());
    this.#show();
  }

  /** The model letter for the choice of the reader, or nothing. */
  get #model(): HTMLElement | undefined {
    const { country = "", to = "", kind = "" } = this.#values();
    return [...this.querySelectorAll<HTMLElement>(".model")].find(
      ({ dataset }) =>
        dataset["country"] === country &&
        dataset["kind"] === kind &&
        dataset["to"]?.split(" ").includes(to),
    );
  }

  /** Shows the fields that the letter needs. */
  #show(): void {
    const model = this.#model;
    const fields = this.#fieldsOf(model);
    this.#one(".none").hidden = model !== undefined;
    this.#one(".fields").hidden = model === undefined;
    this.#one("[type=submit]").hidden = model === undefined;
    this.#hideResult();
    this.#tell([]);
    for (const row of this.querySelectorAll<HTMLElement>("[data-field]")) {
      const field = fields.find(({ name }) => name === row.dataset["field"]);
      row.hidden = field === undefined;
      const optional = row.querySelector<HTMLElement>("label .facts");
      if (optional) optional.hidden = !field?.optional;
    }
  }

  /** An old result would be of another choice, or of other words. */
  #hideResult(): void {
    this.#result.hidden = true;
    delete document.documentElement.dataset["printing"];
  }

  #make(): void {
    const model = this.#model;
    if (!model) return;
    const values: Record<string, string> = { ...this.#values(), today: this.#dateWords(today()) };
    const faults = faultsIn(this.#fieldsOf(model), values, today());
    this.#tell(faults.map(({ field, kind }) => ({ field, text: this.#faultText(field, kind) })));
    if (faults.length > 0) return;
    const sheet = this.#one(".result .sheet");
    const written = { ...values, date: values["date"] ? this.#dateWords(values["date"]) : "" };
    const blocks = [...model.querySelectorAll<HTMLElement>("[data-block]")].map((block) =>
      filled(linesOf(block), written),
    );
    this.#text = asText(blocks);
    sheet.replaceChildren(
      ...blocks.filter((lines) => lines.length > 0).map((lines) => paragraph(lines)),
    );
    const notes = model.querySelector(".notes")?.cloneNode(true);
    this.#one(".after").replaceChildren(...(notes ? [notes] : []));
    this.#result.hidden = false;
    document.documentElement.dataset["printing"] = "letter";
    this.#say("");
    this.#one("#result").focus();
  }

  /** Marks the fields at fault, lists them, and leads to the first. */
  #tell(faults: readonly { field: string; text: string }[]): void {
    for (const row of this.querySelectorAll<HTMLElement>("[data-field]")) {
      const text = faults.find(({ field }) => field === row.dataset["field"])?.text ?? "";
      const place = row.querySelector<HTMLElement>(".fault");
      if (place) {
        place.textContent = text;
        place.hidden = text === "";
      }
      row.querySelector("input, textarea")?.setAttribute("aria-invalid", String(text !== ""));
    }
    const box = this.#one(".errors");
    box.querySelector("ul")?.replaceChildren(
      ...faults.map(({ field, text }) => {
        const link = document.createElement("a");
        link.href = `#f-${field}`;
        link.textContent = text;
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    box.hidden = faults.length === 0;
    const [first] = faults;
    if (first) this.querySelector<HTMLElement>(`#f-${first.field}`)?.focus();
  }

  #faultText(field: string, kind: "missing" | "future"): string {
    const { dataset } = this.#form;
    if (kind === "future") return dataset["future"] ?? "";
    const label = this.querySelector(`label[for="f-${field}"]`)?.firstChild?.textContent?.trim();
    return (dataset["missing"] ?? "").replace("{field}", label ?? "");
  }

  async #copy(): Promise<void> {
    const done = this.#form.dataset["copied"] ?? "";
    // A frame may not copy unless its host lets it; then the letter is picked for the reader to copy.
    await navigator.clipboard.writeText(this.#text).then(
      () => this.#say(done),
      () => getSelection()?.selectAllChildren(this.#one(".result .sheet")),
    );
  }

  #download(): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#text], { type: "text/plain;charset=utf-8" }));
    link.download = `${this.#form.dataset["file"] ?? "letter"}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  #say(text: string): void {
    this.#one("[role=status]").textContent = text;
  }

  /** The three choices are in the address, so that a teacher can link to one; what is filled in never is. */
  #toAddress(): void {
    const { country = "", to = "", kind = "" } = this.#values();
    history.replaceState(null, "", `?${new URLSearchParams({ country, to, kind }).toString()}`);
  }

  #fromAddress(): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const radio = [...this.#form.querySelectorAll<HTMLInputElement>("input[type=radio]")].find(
        (one) => one.name === name && one.value === value,
      );
      if (radio) radio.checked = true;
    }
  }

  #values(): Record<string, string> {
    return Object.fromEntries(
      [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]),
    );
  }

  /** The fields that a model letter asks, in the order in which they stand on the page. */
  #fieldsOf(model: HTMLElement | undefined): Field[] {
    const optional = model?.dataset["optional"]?.split(" ") ?? [];
    return [...this.querySelectorAll<HTMLElement>("[data-field]")]
      .map(({ dataset }) => dataset["field"] ?? "")
      .filter((name) => model?.querySelector(`[data-gap="${name}"]`))
      .map((name) => ({ name, optional: optional.includes(name) }));
  }

  /** A date as this language writes it. */
  #dateWords(date: string): string {
    return new Intl.DateTimeFormat(this.#form.dataset["locale"], {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(new Date(date));
  }

  #button(name: string): HTMLButtonElement {
    return this.#one(`button[name=${name}]`);
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`gp-letter has no ${selector}`);
    return found;
  }
}

function linesOf(block: HTMLElement): Line[] {
  return [...block.querySelectorAll("[data-line]")].map((line) =>
    [...line.childNodes].map((node) =>
      node instanceof HTMLElement && node.dataset["gap"] !== undefined
        ? { gap: node.dataset["gap"] }
        : (node.textContent ?? "").replace(/\s+/g, " "),
    ),
  );
}

function paragraph(lines: readonly string[]): HTMLElement {
  const element = document.createElement("p");
  lines.forEach((line, at) => {
    if (at > 0) element.append(document.createElement("br"));
    element.append(line);
  });
  return element;
}

/** Today where the reader is, as year-month-day. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

customElements.define("gp-letter", LetterMaker);
