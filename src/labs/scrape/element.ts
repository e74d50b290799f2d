// Lets a reader send the crawler on, day by day, and try to get out of its database.
import { Panel, write } from "../frame/panel.ts";
import { choicesFrom, daysOf } from "./choices.ts";
import { layers, mapOf } from "./map.ts";
import { told } from "./text.ts";
import { labPlan, webOf } from "./web.ts";
import type { Words } from "./words.ts";

class ScrapeLab extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset["words"] ?? "{}") as Words;
    const web = webOf(labPlan);
    const panel = new Panel(this, (values) => {
      const choices = choicesFrom(values);
      const day = Number(values["day"]);
      const { done, said, texts, described, rows, mine } = told(
        web,
        choices,
        day,
        words,
        panel.speaker,
      );
      for (const [name, text] of Object.entries(texts)) {
        for (const place of this.querySelectorAll(`[data-put=${name}]`)) write(place, text);
      }
      const paths = mapOf(web, choices, day, done);
      for (const name of layers) this.#part(`path.${name}`)?.setAttribute("d", paths[name]);
      this.#part(".web-map")?.setAttribute("aria-label", described);
      this.querySelectorAll<HTMLElement>(".newest tbody tr").forEach((line, at) => {
        const row = rows[at];
        line.hidden = !row?.cells[0];
        line.classList.toggle("mine", row?.mine === true);
        row?.cells.forEach((text, cell) => write(line.children[cell] ?? null, text));
      });
      this.querySelectorAll<HTMLElement>(".yours tbody tr").forEach((line, at) => {
        line.hidden = !mine[at]?.there;
        write(line.querySelector(".copied"), mine[at]?.copied ?? "");
        write(line.querySelector(".online"), mine[at]?.online ?? "");
      });
      panel.tell("day", texts.day);
      panel.say(said);
    });
    for (const [name, step] of [
      ["previous", -1],
      ["next", 1],
    ] as const) {
      const button = panel.one<HTMLButtonElement>(`button[name=${name}]`);
      button.disabled = false;
      button.addEventListener("click", () => {
        const day = Number(panel.values["day"]) + step;
        panel.set({ day: Math.max(0, Math.min(daysOf(web), day)) });
      });
    }
    panel.start();
  }

  #part(selector: string): Element | null {
    return this.querySelector(selector);
  }
}

customElements.define("gp-scrape", ScrapeLab);
