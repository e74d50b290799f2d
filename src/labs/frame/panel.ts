// What every lab does with its controls: read them, keep them in the address, share them, set them back.
import { drawCode } from "./code.ts";
import {
  firstValues,
  fromAddress,
  nearest,
  toAddress,
  type Setting,
  type Values,
} from "./settings.ts";
import { speakerIn, type Speaker } from "./speak.ts";

/** A pause after which a result is read out, so that a dragged slider does not chatter; milliseconds. */
const pause = 500;

export class Panel {
  readonly speaker: Speaker;
  readonly #lab: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #settings: readonly Setting[];
  readonly #changed: (values: Values) => void;
  #saying = 0;

  /**
   * Wakes the controls of a lab and calls `changed` with their values, at once and after each change.
   * @param lab the element that holds the frame of the lab
   */
  constructor(lab: HTMLElement, changed: (values: Values) => void) {
    this.#lab = lab;
    this.#form = this.one("form.lab-controls");
    this.#changed = changed;
    this.#settings = settingsOf(this.#form);
    this.speaker = speakerIn(this.one(".lab").dataset["locale"] ?? "");
  }

  /** Reads the address and begins. */
  start(): void {
    const { values, odd } = fromAddress(location.search, this.#settings);
    this.#fill(values);
    this.#tellOdd(odd);
    this.one<HTMLFieldSetElement>("form.lab-controls > fieldset").disabled = false;
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("input", () => this.#changed(this.values));
    this.#form.addEventListener("change", () => this.keep());
    this.one("button[name=reset]").addEventListener("click", () => {
      this.#fill(firstValues(this.#settings));
      this.#tellOdd(false);
      this.keep();
      this.#changed(this.values);
    });
    this.one("button[name=copy]").addEventListener("click", () => void this.#copy());
    this.one<HTMLDetailsElement>("details.lab-share").addEventListener("toggle", () => this.keep());
    // On paper a setting has its own code, so that a reader of the sheet can come back to it.
    addEventListener("beforeprint", () => {
      drawCode(this.one(".lab-printed .lab-code"), this.one(".lab-address").textContent);
    });
    this.keep();
    this.#changed(this.values);
  }

  /** How the controls stand. */
  get values(): Values {
    return Object.fromEntries(this.#settings.map((setting) => [setting.name, this.#read(setting)]));
  }

  /** Sets controls as if the reader had. */
  set(values: Values): void {
    this.#fill({ ...this.values, ...values });
    this.keep();
    this.#changed(this.values);
  }

  /** Writes beside a control what its value means; a slider says it to a screen reader too. */
  tell(name: string, text: string): void {
    write(this.#form.querySelector(`output[name="${name}-told"]`), text);
    const slider = this.#form.querySelector(`input[type=range][name="${name}"]`);
    slider?.setAttribute("aria-valuetext", text);
  }

  /** Reads a result out politely, once the reader stops changing. */
  say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => write(this.one(".lab-said"), text), pause);
  }

  /** @throws Error when the lab lacks the part: a mistake in its markup */
  one<Found extends HTMLElement>(selector: string): Found {
    const found = this.#lab.querySelector<Found>(selector);
    if (!found) throw new Error(`${this.#lab.localName} has no ${selector}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.#lab.querySelectorAll<HTMLElement>(selector)];
  }

  /** Puts the values into the address, and into what is shared. */
  keep(): void {
    const query = toAddress(this.values, this.#settings);
    history.replaceState(history.state, "", query || location.pathname);
    const lab = this.one(".lab");
    const address = (lab.dataset["address"] ?? location.href) + query;
    const field = this.one<HTMLInputElement>("input[name=address]");
    field.value = address;
    write(this.one(".lab-address"), address);
    const embed = this.one<HTMLInputElement>("input[name=embed]");
    embed.value = (embed.dataset["code"] ?? "").replace("{query}", query.replaceAll("&", "&amp;"));
    if (this.one<HTMLDetailsElement>("details.lab-share").open) {
      drawCode(this.one(".lab-shared .lab-code"), address);
    }
  }

  #tellOdd(odd: boolean): void {
    const place = this.one(".lab-odd");
    write(place, odd ? (place.dataset["text"] ?? "") : "");
  }

  async #copy(): Promise<void> {
    const field = this.one<HTMLInputElement>("input[name=address]");
    const told = this.one(".lab-copied");
    // A frame may not copy unless its host lets it; then the address is picked for the reader to copy.
    await navigator.clipboard.writeText(field.value).then(
      () => write(told, told.dataset["done"] ?? ""),
      () => field.select(),
    );
  }

  #fill(values: Values): void {
    for (const setting of this.#settings) {
      const value = values[setting.name] ?? setting.first;
      for (const control of this.#controls(setting.name)) {
        if (control instanceof HTMLInputElement && control.type === "radio") {
          control.checked = control.value === value;
        } else if (control instanceof HTMLInputElement && control.type === "checkbox") {
          control.checked = value === true;
        } else control.value = String(value);
      }
    }
  }

  #read(setting: Setting): Values[string] {
    const controls = this.#controls(setting.name);
    if (setting.kind === "flag") return controls.some((one) => "checked" in one && one.checked);
    const text = new FormData(this.#form).get(setting.name);
    return setting.kind === "number" ? nearest(String(text), setting) : String(text);
  }

  #controls(name: string): (HTMLInputElement | HTMLSelectElement)[] {
    return [
      ...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        `input[name="${name}"], select[name="${name}"]`,
      ),
    ];
  }
}

/** What each control of a form may be, from its own attributes. */
function settingsOf(form: HTMLFormElement): Setting[] {
  const settings = new Map<string, Setting>();
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    "input[name], select[name]",
  )) {
    const { name } = control;
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      const first = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
      const values = options.map(({ value }) => value);
      settings.set(name, { kind: "choice", name, values, first: first?.value ?? "" });
    } else if (control.type === "checkbox") {
      settings.set(name, { kind: "flag", name, first: control.defaultChecked });
    } else if (control.type === "radio") {
      const known = settings.get(name);
      const values = known?.kind === "choice" ? known.values : [];
      const first =
        control.defaultChecked || known?.kind !== "choice" ? control.value : known.first;
      settings.set(name, { kind: "choice", name, values: [...values, control.value], first });
    } else {
      const [min, max, step] = [Number(control.min), Number(control.max), Number(control.step)];
      const first = Number(control.defaultValue);
      settings.set(name, { kind: "number", name, min, max, step, first });
    }
  }
  return [...settings.values()];
}

/** Writes a text where another stands. */
export function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
