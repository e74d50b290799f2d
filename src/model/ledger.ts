// The ledger of published addresses: how it is read, what is in it, and what a build has that it lacks.

const head =
  "# Every address that was published, without the base path; `npm run ledger` adds new ones. No line is ever taken away.";

/**
 * The addresses that a ledger holds, in the order of its lines; blank lines and comments say none.
 * @param text the content of the file
 */
export function readLedger(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The text of a ledger: what it is, then each address once, in the order of code units. */
export function ledgerText(addresses: Iterable<string>): string {
  return `${[head, ...[...new Set(addresses)].sort()].join("\n")}\n`;
}

/**
 * The addresses of the pages among the files of a build, without the base path, each beginning with a slash.
 * The page for missing addresses has none.
 * @param files paths from the top of the build, with slashes
 */
export function addressesIn(files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
}

/** The addresses that a ledger does not hold yet. */
export function notIn(ledger: readonly string[], addresses: readonly string[]): string[] {
  const known = new Set(ledger);
  return addresses.filter((address) => !known.has(address));
}
