// <gp-search>: makes the database, searches it, and shows whom it names. The worker does the arithmetic.
import { Panel, write } from "../frame/panel.ts";
import { put } from "../frame/speak.ts";
import type { Values } from "../frame/settings.ts";
import { firstSize, photos, seed, settingsOf, sizes } from "./choices.ts";
import { Engine, type Found } from "./engine.ts";
import { drawn, writeProgress, writeTime, writeView, type TimeWords } from "./page.ts";
import { photographOf } from "./portrait.ts";
import { viewOf, type Words } from "./view.ts";

/** The words of the page that the element writes. */
interface Told extends Words, TimeWords {
  readonly photoText: string;
  readonly qualities: Readonly<Record<string, string>>;
  readonly making: string;
  readonly stopped: string;
  readonly memory: string;
  readonly broken: string;
}

/** A slider that is dragged passes sizes that nobody wants made; milliseconds. */
const settled = 200;

class SearchLab extends HTMLElement {
  readonly #words = JSON.parse(this.dataset["words"] ?? "{}") as Told;
  readonly #panel = new Panel(this, (values) => this.#change(values));
  #engine: Engine | undefined;
  #found: Found | undefined;
  /** The database that is there or being made, and the photo that was searched in it. */
  #database = "";
  #searched = "";
  /** What stopped the database before. */
  #trouble = "";
  #waiting = 0;

  connectedCallback(): void {
    this.#panel.one("button[name=another]").addEventListener("click", () => {
      this.#panel.set({ who: (Number(this.#panel.values["who"]) % photos) + 1 });
    });
    this.#panel.one("button[name=stop]").addEventListener("click", () => this.#engine?.cancel());
    this.#panel.start();
  }

  disconnectedCallback(): void {
    this.#engine?.dispose();
  }

  #change(values: Values): void {
    const { size, family, quality, index, threshold } = settingsOf(values);
    const { number } = this.#panel.speaker;
    const told = this.#words.qualities[quality] ?? "";
    this.#panel.tell("n", number(size));
    this.#panel.tell("t", number(threshold / 100, 2));
    this.#panel.tell("photo", told);
    const picture = this.#panel.one(".probe .picture");
    picture.replaceChildren(drawn(photographOf({ seed, family }, index, quality)));
    const which = { number: String(values["who"]), quality: told };
    picture.setAttribute("aria-label", put(this.#words.photoText, which));
    clearTimeout(this.#waiting);
    const database = `${size} ${family}`;
    if (database === this.#database) return void this.#search();
    const wait = this.#database === "" ? 0 : settled;
    this.#waiting = window.setTimeout(() => void this.#make(database), wait);
  }

  async #make(database: string): Promise<void> {
    this.#database = database;
    this.#searched = "";
    const { size, family } = settingsOf(this.#panel.values);
    const { number } = this.#panel.speaker;
    write(this.#panel.one(".trouble"), this.#trouble);
    this.#trouble = "";
    const made = await this.#ask((engine) =>
      engine.make({ seed, size, family }, ({ done }) => {
        if (database !== this.#database) return;
        const text = put(this.#words.making, { done: number(done), size: number(size) });
        writeProgress(this.#panel, text, done / size);
      }),
    );
    // A newer database has taken its place.
    if (database !== this.#database) return;
    writeProgress(this.#panel, "");
    if (made === undefined) return;
    const place = Number(this.#panel.values["n"]);
    if (made === "cancelled") this.#smaller(this.#words.stopped, Math.min(firstSize, place));
    else if (made.kind === "made") void this.#search();
    else if (place > 0) this.#smaller(this.#words.memory, place - 1);
    else write(this.#panel.one(".trouble"), this.#words.broken);
  }

  /** Goes back to a smaller database, and says why. */
  #smaller(why: string, place: number): void {
    const { number } = this.#panel.speaker;
    const { size } = settingsOf(this.#panel.values);
    this.#trouble = put(why, { size: number(size), now: number(sizes[place] ?? 0) });
    this.#database = "";
    this.#panel.set({ n: place });
  }

  async #search(): Promise<void> {
    const { index, quality, photo } = settingsOf(this.#panel.values);
    const asked = `${this.#database} ${index} ${quality}`;
    if (asked !== this.#searched) {
      this.#searched = asked;
      const found = await this.#ask((engine) => engine.search({ index, quality, seed: photo }));
      if (asked !== this.#searched || found === undefined || found === "cancelled") return;
      this.#found = found;
    }
    this.#show();
  }

  #show(): void {
    if (!this.#found) return;
    const settings = settingsOf(this.#panel.values);
    const view = viewOf(this.#found, { seed, ...settings }, this.#words, this.#panel.speaker);
    writeView(this.#panel, view);
    writeTime(this.#panel, this.#found, settings.size, this.#words);
    this.#panel.say(view.said);
  }

  /** Asks the engine; where no worker can run, says so and gives nothing. */
  async #ask<Result>(ask: (engine: Engine) => Promise<Result>): Promise<Result | undefined> {
    try {
      return await ask((this.#engine ??= new Engine()));
    } catch {
      writeProgress(this.#panel, "");
      write(this.#panel.one(".trouble"), this.#words.broken);
      return undefined;
    }
  }
}

customElements.define("gp-search", SearchLab);
