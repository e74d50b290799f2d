// A lab in a browser, as a test sets it, reads it and compares it.
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { Edition } from "../../src/model/edition.ts";
import { runsWasm, type Lab } from "../../src/model/labs.ts";

/** A control of a lab by its name in the address; radio buttons of one name are one. */
export interface Control {
  readonly name: string;
  readonly kind: "range" | "number" | "checkbox" | "radio" | "select";
}

/** How the controls of a lab stand, by name. */
export type Standing = Readonly<Record<string, string>>;

/** What the search lab measures differs each time. */
const measured = ".duration, .compared, .way, [data-comparisons]";

export class LabPage {
  readonly edition: Edition;
  readonly lab: Lab;
  readonly at: Page | FrameLocator;
  readonly form: Locator;
  readonly stage: Locator;
  readonly outcome: Locator;
  /** What is read out. */
  readonly said: Locator;
  /** Said where the address held what cannot be. */
  readonly odd: Locator;
  readonly address: Locator;
  readonly embed: Locator;
  readonly reset: Locator;

  /** @param at the page, or the frame, that holds the lab */
  constructor(at: Page | FrameLocator, edition: Edition, lab: Lab) {
    const { words } = edition;
    this.at = at;
    this.edition = edition;
    this.lab = lab;
    this.form = at.locator("form.lab-controls");
    this.stage = at.locator(".lab-stage");
    this.outcome = at.locator(".lab-outcome");
    this.said = at.locator(".lab-said");
    this.odd = at.locator(".lab-odd");
    this.address = at.locator("input[name=address]");
    this.embed = at.locator("input[name=embed]");
    this.reset = at.getByRole("button", { name: words.labs.reset, exact: true });
  }

  /** Waits until the lab can be used and shows what its settings give. */
  async ready(): Promise<void> {
    await expect(this.form.locator("> fieldset")).not.toHaveAttribute("disabled");
    if (!runsWasm(this.lab)) return;
    await expect(this.outcome.locator(".duration")).not.toBeEmpty();
    await this.settled();
  }

  /** Waits until nothing that is shown changes any more. */
  async settled(): Promise<void> {
    if (!runsWasm(this.lab)) return;
    let before = "";
    await expect(async () => {
      const now = (await this.shown()).join("\n");
      const same = now === before;
      before = now;
      expect(same).toBe(true);
      await expect(this.stage.locator(".making")).toBeHidden({ timeout: 100 });
    }).toPass({ intervals: [300], timeout: 20_000 });
  }

  /** The controls in their order. */
  async controls(): Promise<Control[]> {
    const all = await this.form.locator("input[name], select[name]").evaluateAll((elements) =>
      (elements as (HTMLInputElement | HTMLSelectElement)[]).map((element) => ({
        name: element.name,
        kind: element.localName === "select" ? "select" : element.type,
      })),
    );
    const names = all.map(({ name }) => name);
    return (all as Control[]).filter(({ name }, at) => names.indexOf(name) === at);
  }

  /** The element of a control that has the focus when one comes to it. */
  element({ name, kind }: Control): Locator {
    const all = this.form.locator(`[name="${name}"]`);
    return kind === "radio" ? all.and(this.at.locator(":checked")) : all;
  }

  async standing(): Promise<Standing> {
    return this.form
      .locator("input[name], select[name]")
      .evaluateAll((elements) =>
        Object.fromEntries(
          (elements as HTMLInputElement[])
            .filter(({ type, checked }) => type !== "radio" || checked)
            .map(({ name, type, checked, value }) => [
              name,
              type === "checkbox" ? String(checked) : value,
            ]),
        ),
      );
  }

  /** Sets a control otherwise by the keyboard: a slider to an end, a choice to the next. */
  async change(control: Control): Promise<void> {
    const element = this.element(control);
    await element.focus();
    const ends = await element.evaluate((one) => {
      const { value, max } = one as HTMLInputElement;
      return value === max;
    });
    const keys = {
      range: ends ? "Home" : "End",
      number: "ArrowUp",
      checkbox: "Space",
      radio: "ArrowDown",
      select: "ArrowDown",
    };
    await element.press(keys[control.kind]);
    await this.settled();
  }

  /** Everything that is seen or said of the outcome: its words, and its pictures with their names. */
  async shown(): Promise<string[]> {
    return this.at.locator(".lab-stage, .lab-outcome").evaluateAll((parts, skip) => {
      const found: string[] = [];
      for (const part of parts) {
        for (const element of part.querySelectorAll("*")) {
          if (element.closest(skip) || element.closest("[hidden]")) continue;
          const words = [...element.childNodes].flatMap((node) =>
            node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
              ? [node.textContent.replace(/\s+/g, " ").trim()]
              : [],
          );
          const drawn = ["d", "x", "y", "cx", "cy", "viewBox", "aria-label", "data-named"].flatMap(
            (name) => {
              const value = element.getAttribute(name);
              return value === null ? [] : [`${name}=${value}`];
            },
          );
          found.push(...words, ...drawn);
        }
      }
      return found;
    }, measured);
  }
}
