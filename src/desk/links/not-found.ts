// Recognises a page that answers as if it were there, while it says that nothing is.
import { languageCodeSchema } from "../../schemas/words.ts";
import type { Page } from "./page.ts";
import { fold } from "./titles.ts";

// Titles are folded: small letters, no accents, no signs. Dutch, English, French and German.
const things =
  /\b(pagina|artikel|bericht|bestand|document|inhoud|page|file|article|content|resource|url|ressource|contenu|fichier|seite|datei|inhalt|beitrag)\b/;

const missing = new RegExp(
  [
    "niet (meer )?(worden )?(gevonden|beschikbaar)|bestaat niet|niet bestaa(t|nde)",
    "not( be)? found|(does not|doesn t|no longer) exist|(no longer|not) available|(can t|cannot|couldn t|could not) find",
    "introuvable|n existe (pas|plus)|inexistante?|(non|pas( ete)?) trouvee?",
    "nicht (mehr )?(gefunden|verfugbar|vorhanden)|existiert nicht",
  ].join("|"),
);

/** What says enough when it stands alone. */
const alone = new RegExp(
  `^(?:${[
    "(404 )?(niet gevonden|not found|introuvable|nicht gefunden)",
    "(error|fout|foutmelding|erreur|fehler|http|status|oops|oeps)( code)? 404",
    "404( (error|fout|erreur|fehler))?",
  ].join("|")})$`,
);

/** A longer sentence tells of something else. */
const mostWords = 12;

/** The title or heading in which a page says that nothing is there. */
export function notFoundIn({ title, heads }: Page): string | undefined {
  return [title, ...heads.slice(0, 2)].find((head) =>
    head.split(/\s[-–—|·•»]\s|[|»:!.]/).some((part) => saysNotFound(fold(part))),
  );
}

function saysNotFound(part: string): boolean {
  if (alone.test(part)) return true;
  return things.test(part) && missing.test(part) && part.split(" ").length <= mostWords;
}

/** Whether an address is that of the front page of a site, or of its front page in a language. */
export function isHome({ pathname, search }: URL): boolean {
  if (search !== "") return false;
  if (/^\/(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i.test(pathname)) return true;
  const language = /^\/([a-z]{2})(?:[-_][a-z]{2})?\/?$/i.exec(pathname)?.[1]?.toLowerCase();
  return languageCodeSchema.safeParse(language).success;
}

/** The folder of a site in which an address lies. */
export function folderOf(address: URL): URL {
  const folder = new URL(address);
  folder.search = "";
  folder.pathname = folder.pathname.replace(/[^/]*\/?$/, "");
  return folder;
}

/** Share of the words of two pages that must be the same. */
const alike = 0.9;

/** A page, and the address at which it stands. */
interface Placed {
  readonly at: URL;
  readonly page: Page;
}

/** Whether two pages say the same, but for their own addresses and a few words such as the time. */
export function isSamePage(one: Placed, other: Placed): boolean {
  if (fold(one.page.title) !== fold(other.page.title)) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= alike * (words.size + others.size - shared);
}

function wordsOf({ at, page }: Placed): Set<string> {
  const own = fold(at.href).split(" ");
  return new Set(
    fold(page.text)
      .split(" ")
      .filter((word) => !own.includes(word)),
  );
}

/** Fewer words than a page that says something has. */
const fewWords = 40;

/** Whether a page is drawn by its scripts, so that its words cannot be seen here. */
export function isDrawnByScript({ scripted, text }: Page): boolean {
  return scripted && fold(text).split(" ").length < fewWords;
}
