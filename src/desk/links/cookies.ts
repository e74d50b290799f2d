// Keeps the cookies of one walk from address to address; some sites send on for ever without them.

export class Cookies {
  /** Host name to cookie name to value. */
  readonly #kept = new Map<string, Map<string, string>>();

  /** Takes the cookies of an answer. */
  take({ hostname }: URL, headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      const cookies = this.#kept.get(hostname) ?? new Map<string, string>();
      this.#kept.set(hostname, cookies.set(name, value.trim()));
    }
  }

  /** The header Cookie for an address; empty when there is none. */
  header({ hostname }: URL): string {
    return [...(this.#kept.get(hostname) ?? [])].map((pair) => pair.join("=")).join("; ");
  }
}
