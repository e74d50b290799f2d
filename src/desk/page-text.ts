// The text of a built page by section: what a reader reads, without menus, notes, lists of sources and forms.
import { load } from "cheerio";
import type { Section } from "../exports/search-document.ts";

/** What is no text of the page's own: ways around the site, what stands on other pages, what a machine reads. */
const aside = [
  "nav", "script", "style", "svg", "form", "button", "output", "figure .facts",
  ".hidden", ".trail", ".cite", ".dated", ".steps", ".note", ".number", ".printed", ".resting",
  ".sources", ".situations", ".events", ".related", ".beside", ".row", ".lab",
].join(","); // prettier-ignore

/** The sections of a page's main part; a heading without an id belongs to the section above it. */
export function sectionsOf(html: string): Section[] {
  const $ = load(html);
  const main = $("main");
  main.find(aside).remove();
  const sections: { anchor?: string; title?: string; text: string }[] = [{ text: "" }];
  const read = (parts: ReturnType<typeof main.contents>): void => {
    for (const part of parts.toArray()) {
      const last = sections.at(-1);
      if (part.type === "text" && last) last.text += `${part.data} `;
      if (part.type !== "tag") continue;
      const anchor = /^h[23]$/.test(part.name) ? $(part).attr("id") : undefined;
      if (anchor !== undefined) sections.push({ anchor, title: tidy($(part).text()), text: "" });
      else if (part.name !== "h1") read($(part).contents());
    }
  };
  read(main.contents());
  return sections
    .map((section) => ({ ...section, text: tidy(section.text) }))
    .filter(({ text }) => text !== "");
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
