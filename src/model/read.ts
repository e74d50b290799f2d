// Reads the content once for a build; the only file that imports astro:content, for the prose.
import { getEntry, render } from "astro:content";
import { editionsOf, type Edition } from "./edition.ts";
import { siteIn } from "./site.ts";

const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;

/** The editions of the site, one a language; read once. In development a change of content drops them. */
export function editions(): readonly Edition[] {
  return (known ??= editionsOf(siteIn("content"), base));
}
let known: readonly Edition[] | undefined;

/** A text of prose in the language of an edition, as a component and its headings. */
export async function proseOf(
  edition: Edition,
  folder: "pages" | "explainers" | "labs" | "lessons",
  id: string,
) {
  const entry = await getEntry(folder, `${id}/${edition.language.code}`);
  if (!entry) throw new Error(`content/${folder}/${id}/${edition.language.code}.mdx is missing`);
  return render(entry);
}
