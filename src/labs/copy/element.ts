// <gp-copy>: a button that copies the address in the field beside it.
class Copy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>("button[name=copy]");
    const field = this.querySelector("input");
    const told = this.querySelector<HTMLElement>("[role=status]");
    if (!button || !field || !told) throw new Error("gp-copy lacks a button, a field or a status");
    button.hidden = false;
    button.addEventListener("click", () => {
      // A frame may not copy unless its host lets it; then the address is picked for the reader to copy.
      navigator.clipboard.writeText(field.value).then(
        () => (told.textContent = told.dataset["done"] ?? ""),
        () => field.select(),
      );
    });
  }
}

customElements.define("gp-copy", Copy);
