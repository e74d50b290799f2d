// <gp-alarm>: draws the crowd and its alarms for the settings of the reader. Nothing leaves the page.
import { Panel, write } from "../frame/panel.ts";
import type { Values } from "../frame/settings.ts";
import type { Drawing } from "./dots.ts";
import { crowdAt, scaleNames, stepOf } from "./model.ts";
import { own, presetOf, same } from "./presets.ts";
import { toldOf, type SpokenWords } from "./text.ts";

/** The words, and for each case what its source tells. */
type AlarmWords = SpokenWords & { readonly real: Readonly<Record<string, string>> };

class AlarmLab extends HTMLElement {
  #preset = own;

  connectedCallback(): void {
    const words = JSON.parse(this.dataset["words"] ?? "{}") as AlarmWords;
    const panel = new Panel(this, (values) => {
      if (this.#follow(panel, values)) return;
      const told = toldOf(crowdIn(values), Number(values["times"]), words, panel.speaker);
      for (const [name, text] of Object.entries(told.values)) panel.tell(name, text);
      const texts = { ...told.texts, real: words.real[this.#preset] ?? "" };
      for (const [name, text] of Object.entries(texts)) {
        write(this.querySelector(`[data-told="${name}"]`), text);
      }
      this.#draw("crowd", told.crowd);
      this.#draw("alarms", told.alarms);
      this.querySelector("svg.crowd")?.setAttribute("aria-label", told.all);
      panel.say(`${told.all} ${texts.real}`);
    });
    panel.start();
  }

  /** Sets the sliders for a case that was picked, or leaves the case when a slider was moved; says whether it did. */
  #follow(panel: Panel, values: Values): boolean {
    const picked = String(values["preset"]);
    const crowd = presetOf(picked);
    const before = this.#preset;
    this.#preset = picked;
    if (picked !== before) this.#open(picked);
    if (!crowd || same(crowd, crowdIn(values))) return false;
    const steps = scaleNames.map((scale) => [scale, stepOf(scale, crowd[scale])]);
    panel.set(picked === before ? { preset: own } : Object.fromEntries(steps));
    return true;
  }

  /** Opens the numbers of a case; the browser closes those of another. */
  #open(preset: string): void {
    const numbers = this.querySelector<HTMLDetailsElement>(`details[data-case="${preset}"]`);
    if (numbers) numbers.open = true;
  }

  #draw(name: string, drawing: Drawing): void {
    const svg = this.querySelector(`svg.${name}`);
    svg?.setAttribute("viewBox", drawing.viewBox);
    for (const layer of ["dots", "alarms", "right", "missed"] as const) {
      const path = svg?.querySelector(`path.${layer}`);
      path?.setAttribute("d", drawing[layer]);
      if (path?.hasAttribute("stroke-width")) path.setAttribute("stroke-width", `${drawing.disc}`);
    }
  }
}

function crowdIn(values: Values): ReturnType<typeof crowdAt> {
  return crowdAt((scale) => Number(values[scale]));
}

customElements.define("gp-alarm", AlarmLab);
