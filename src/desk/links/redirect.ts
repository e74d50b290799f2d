// Finds where an answer sends the reader on to.
import type { Answer } from "./request.ts";

/** Where a redirect leads, or why it leads nowhere. */
export type Destination = { readonly to: URL } | { readonly nowhere: string };

/** The destination of a redirect; nothing for an answer that is none. */
export function destinationOf({ status, headers }: Answer, from: URL): Destination | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers.get("location");
  if (location === null) return { nowhere: `sends on (${status}) without saying where to` };
  return destination(readable(location), from);
}

/** An address that a page names, made whole and without its fragment. */
export function destination(written: string, from: URL): Destination {
  const to = URL.parse(written, from);
  if (!to) return { nowhere: "sends on to something that is no address" };
  if (to.protocol !== "http:" && to.protocol !== "https:")
    return { nowhere: `sends on to an address that begins with ${to.protocol}` };
  if (to.username || to.password)
    return { nowhere: "sends on to an address with a name and a password in it" };
  to.hash = "";
  return { to };
}

/** A header comes as one letter a byte; many servers write UTF-8 into it. */
function readable(header: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}
