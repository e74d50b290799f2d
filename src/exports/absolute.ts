// Makes the addresses of an edition whole, for files that leave the site.

/** `/nl/tijdlijn/` and `https://example.org` to `https://example.org/nl/tijdlijn/`; the path carries the base already. */
export function absolute(address: string, origin: string): string {
  return new URL(address, origin).href;
}
