// <gp-timer>: counts the minutes of a step down, on the projector.
import { leftAt } from "./model.ts";

class Timer extends HTMLElement {
  readonly #all = Number(this.dataset["minutes"]) * 60;
  /** When it was started, in milliseconds, and how many seconds were left then. */
  #began = 0;
  #left = this.#all;
  #ticking = 0;

  connectedCallback(): void {
    for (const button of this.querySelectorAll("button")) button.hidden = false;
    this.#button("start").addEventListener("click", () => this.#start());
    this.#button("stop").addEventListener("click", () => this.#stop());
    this.#button("again").addEventListener("click", () => {
      this.#stop();
      this.#left = this.#all;
      this.#show();
    });
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
  }

  get #now(): number {
    return this.#ticking === 0 ? this.#left : leftAt(this.#left, this.#began, performance.now());
  }

  #start(): void {
    if (this.#ticking !== 0 || this.#left === 0) return;
    this.#began = performance.now();
    this.#ticking = window.setInterval(() => {
      if (this.#now === 0) this.#stop();
      this.#show();
    }, 250);
  }

  #stop(): void {
    this.#left = this.#now;
    clearInterval(this.#ticking);
    this.#ticking = 0;
    this.#show();
  }

  #show(): void {
    const left = this.#now;
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    const place = this.querySelector(".clock");
    if (place && place.textContent !== clock) place.textContent = clock;
    const over = this.querySelector<HTMLElement>("[role=status]");
    const text = left === 0 ? (over?.dataset["over"] ?? "") : "";
    if (over && over.textContent !== text) over.textContent = text;
  }

  #button(name: string): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`button[name=${name}]`);
    if (!button) throw new Error(`gp-timer has no button ${name}`);
    return button;
  }
}

customElements.define("gp-timer", Timer);
