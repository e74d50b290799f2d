// The rules of pages that moved: each leads on, at once, in a language of the site.
import type { Mistake } from "./mistakes.ts";
import type { Records } from "./records.ts";

/** Every address that moves twice, nowhere, in two steps, or out of the languages. */
export function redirectRules({ redirects, languages, interface: words }: Records): Mistake[] {
  const places = new Map(redirects.map(({ from, to }) => [from, to]));
  const tops = languages.flatMap(({ code }) => (words.has(code) ? [`/${code}/`] : []));
  return redirects.flatMap(({ from, to }, at) => {
    const mistake = (field: "from" | "to", wrong: string, right: string): Mistake[] => [
      { file: "content/redirects.yaml", field: `[${at}].${field}`, wrong, right },
    ];
    if (redirects.findIndex((other) => other.from === from) !== at)
      return mistake("from", `is "${from}", which stands above it already`, "Give each address one entry."); // prettier-ignore
    if (!tops.some((top) => from.startsWith(top)))
      return mistake("from", `is "${from}", which begins with no language of the site`, `Begin it with one of: ${tops.join(", ")}.`); // prettier-ignore
    if (from === to)
      return mistake("to", `is "${to}", the address that it leads away from`, "Name the page that holds the content now."); // prettier-ignore
    const next = places.get(to);
    if (next !== undefined)
      return mistake("to", `is "${to}", which has moved too`, `Name the page at the end, as "${next}".`); // prettier-ignore
    return [];
  });
}
