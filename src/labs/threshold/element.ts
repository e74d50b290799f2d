// <gp-threshold>: moves the line through the humps and counts the mistakes again.
import { Panel, write } from "../frame/panel.ts";
import type { Values } from "../frame/settings.ts";
import { anchorOf, shapesAt } from "./curves.ts";
import { firstSetting, placeNames, type Setting } from "./model.ts";
import { tell, type Words } from "./text.ts";

class ThresholdLab extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset["words"] ?? "{}") as Words;
    const panel = new Panel(this, (values) => {
      const setting = settingOf(values);
      const told = tell(words, panel.speaker, setting);
      this.#each("told", (element, name) => write(element, told[name as keyof typeof told]));
      this.#each("named", (element, name) =>
        element.setAttribute("aria-label", told[name as keyof typeof told]),
      );
      const shapes = shapesAt(setting);
      this.#each("shape", (element, name) =>
        element.setAttribute("d", shapes[name as keyof typeof shapes]),
      );
      const label = this.querySelector(".line-name text");
      label?.setAttribute("x", `${setting.line}%`);
      label?.setAttribute("text-anchor", anchorOf(setting.line));
      this.classList.toggle("with-groups", setting.groups);
      panel.tell("t", panel.speaker.number(setting.line));
      panel.say(told.said);
    });
    panel.start();
  }

  #each(data: "told" | "named" | "shape", change: (element: Element, name: string) => void): void {
    for (const element of this.querySelectorAll<HTMLElement | SVGElement>(`[data-${data}]`)) {
      change(element, element.dataset[data] ?? "");
    }
  }
}

function settingOf({ t, groups, place }: Values): Setting {
  return {
    line: Number(t),
    groups: groups === true,
    place: placeNames.find((name) => name === place) ?? firstSetting.place,
  };
}

customElements.define("gp-threshold", ThresholdLab);
