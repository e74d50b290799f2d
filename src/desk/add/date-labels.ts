// The words beside a date that say what kind of date it is: of publication, of a change, or of something else.

/** What a date is of; `none` when nothing is said. */
export type DateLabel = "published" | "changed" | "other" | "none";

const published =
  /gepubliceerd|publicatie|geplaatst|nieuwsbericht|persbericht|verschenen|geschreven|uitgegeven|publi(?:shed|cation|é|cat|ziert|kation)|posted|released?\b|issued|press release|mis en ligne|paru|diffus|communiqué|veröffentlich|erschienen|erstellt|pressemitteilung/giu;

/** Words that only count right before the date. */
const publishedNear = /(?:adopted|adoptée?|vastgesteld)(?:\s+(?:on|op|le))?\s*:?\s*$/iu;

const otherNear = /(?:copyright|©|\(c\))\s*$/iu;

const dated = /\b(?:datum|date|dated|du|vom|van|stand|on|op|le|am)\s*:?\s*$/iu;

const changed =
  /gewijzigd|bijgewerkt|aangepast|wijziging|laatste?\b|upd?ated?|modifi(?:ed|é|cation)|\blast\b|revised|reviewed|mise? à jour|actualis|aktualisier|geändert|änderung|geraadpleegd|access(?:ed)?\b|retrieved|consulté|abgerufen|gecorrigeerd|corrected/giu;

const other =
  /zitting|hoorzitting|deadline|tot en met|uiterlijk|inschrijv|bijeenkomst|evenement|agenda\b|event\b|registration|closing|veranstaltung|sitzung vom|audience du|sinds|since|depuis|\bseit\b|uw (?:brief|kenmerk)|votre (?:lettre|courrier)|your (?:letter|ref)|ihr (?:schreiben|zeichen)|geboren|\bborn\b|né[e]? le|in werking|entry into force|en vigueur|in kraft|vandaag|today|aujourd'hui|heute|expires|verloopt|ingediend|ontvangen|received|accepted|aangenomen/giu;

/** How far a label may stand from its date, in signs: names and times stand between them. */
const farthest = 32;

/** The label that stands last in the words before a date. */
export function labelBefore(words: string): DateLabel {
  const near = words.slice(-60);
  if (publishedNear.test(near)) return "published";
  if (otherNear.test(near)) return "other";
  const ends: readonly (readonly [DateLabel, number])[] = [
    ["published", lastEnd(near, published)],
    ["changed", lastEnd(near, changed)],
    ["other", lastEnd(near, other)],
  ];
  const [best] = [...ends].sort(([, one], [, two]) => two - one);
  return best && best[1] > 0 && near.length - best[1] <= farthest ? best[0] : "none";
}

/** Whether a plain "date:" or "le" leads up to it. */
export function isDatedBefore(words: string): boolean {
  return dated.test(words.slice(-30));
}

function lastEnd(text: string, form: RegExp): number {
  const last = [...text.matchAll(form)].at(-1);
  return last ? last.index + last[0].length : 0;
}
