// <gp-glasses>: puts the labels of one setting above the passers-by, and counts them.
import { Panel, write } from "../frame/panel.ts";
import { passersOf, streetSeed, type Settings } from "./model.ts";
import { outcome, seen, type Told } from "./text.ts";

const passers = passersOf(streetSeed);

class GlassesLab extends HTMLElement {
  connectedCallback(): void {
    const told = JSON.parse(this.dataset["words"] ?? "") as Told;
    const people = [...this.querySelectorAll<HTMLElement>(".passers > li")];
    const rows = [...this.querySelectorAll("tbody tr")];
    const panel = new Panel(this, ({ t, n, yes, show }) => {
      const settings: Settings = { threshold: Number(t), step: Number(n), asked: yes === true };
      panel.tell("t", panel.speaker.count(told.points, settings.threshold));
      panel.tell("n", told.sizes[settings.step] ?? "");
      passers.forEach((passer, at) => {
        const one = seen(told, panel.speaker, passer, at, settings);
        label(people[at], one, show === true);
        write(rows[at]?.querySelector(".shown") ?? null, one.entry);
        write(rows[at]?.querySelector(".real") ?? null, one.truth);
      });
      const { said, ...texts } = outcome(told, panel.speaker, passers, settings);
      for (const [name, text] of Object.entries(texts)) {
        write(this.querySelector(`[data-out="${name}"]`), text);
      }
      panel.say(said);
    });
    panel.start();
  }
}

/** Writes what the glasses show of one passer-by; whether it is right only when that is asked. */
function label(
  person: HTMLElement | undefined,
  { named, shown, score, truth, verdict }: ReturnType<typeof seen>,
  show: boolean,
): void {
  if (!person) return;
  person.dataset["named"] = named ? "yes" : "no";
  if (show) person.dataset["verdict"] = verdict;
  else delete person.dataset["verdict"];
  write(person.querySelector(".name"), shown);
  write(person.querySelector(".score"), score);
  write(person.querySelector(".real"), truth);
  for (const part of person.querySelectorAll<HTMLElement>(".real, .agreed")) part.hidden = !show;
}

customElements.define("gp-glasses", GlassesLab);
