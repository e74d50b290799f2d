// The title of a PDF: what its metadata name, where that is a title, else the largest words of its first page or its subject.
import type { Found } from "./article.ts";
import { usualSize, type Line } from "./pdf-lines.ts";
import { folded, wordCount } from "./white-space.ts";

/** Names of files, programs and empty documents. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|naamloos|sans titre|unbenannt|ohne titel|document\s?\d*$|slide \d|powerpoint|presentati\w*$|layout\s?\d*$|print|scan|title$|titel$|titre$|template|sjabloon|brief$|rapport$)|\.(?:docx?|pdf|odt|rtf|indd|qxd|pptx?|xlsx?|tex|html?|dotx?|wpd|tmp|pages)$/i;

/** Kinds of documents: large above the title, not the title. */
const kindOnly =
  /^(?:definitief |openbaar |ontwerp)?(?:besluit|persbericht|press release|communiqué(?: de presse)?|pressemitteilung|brief|nota|rapport|report|advies|avis|opinion|décision|delib[eé]ration|délibération|decision|bescheid|stellungnahme|gutachten|judgment|arrest|arrêt|vonnis|uitspraak|urteil|beschluss|nieuwsbericht|memo|factsheet|bijlage|annex|kamerbrief|policy brief|research paper|working paper|executive summary|samenvatting|inhoud(?:sopgave)?|contents|notitie)$/i;

/** Bodies, by their first words: what stands large on their letters is their own name. */
const body =
  /^(?:de |het |the |der |die )?(?:autoriteit|authority|ministerie|ministry|bundes\p{L}+|tweede kamer|eerste kamer|belgische kamer|kamer van|senaat|rechtbank|gerechtshof|hof van|grondwettelijk hof|hoge raad|raad van|college van|commissie|gegevensbeschermingsautoriteit|european|europese|europäische|court of|gemeente|stad|politie|police|information commissioner|deutscher bundestag|landesbeauftragt\p{L}*|verwaltungsgericht|parlement|parliament|vlaams|koninkrijk|republik)/iu;

/** French names have no capitals behind the first word. */
const frenchBody =
  /^(?:la |le |l['’])?(?:autorité|minist[eè]re|chambre des|sénat|conseil d|cour (?:d|constit)|tribunal|commission nationale|ville de|assemblée|république)/iu;

/** Whether the words are the name of a body: no word in small letters, which a verb would be. */
function isBody(text: string): boolean {
  if (frenchBody.test(text)) return wordCount(text) <= 7;
  const small = text.replace(
    /\b(?:van|de|der|den|het|voor|op|en|of|the|for|and|volksvertegenwoordigers|für|und)\b/g,
    "",
  );
  return (
    body.test(text) &&
    wordCount(text) <= 9 &&
    (!/\s\p{Ll}/u.test(small) || text === text.toUpperCase())
  );
}

const subject =
  /^(?:betreft|onderwerp|objet|subject|betreff|betrifft|concerne|concerning|re|titel|title|titre|thema)\s*[:.]?\s+(\S.{6,})$/i;

/**
 * @param named the title in the metadata @param pages the lines of the first pages
 */
export function pdfTitle(
  named: string | undefined,
  pages: readonly (readonly Line[])[],
): Found<string> | undefined {
  const [first = [], second = []] = pages;
  const inHead = named && isTitle(named) ? named : undefined;
  const shown = folded(first.map(({ text }) => text).join(" ")).replaceAll(" ", "");
  const large = largest(first, second);
  if (inHead && shown.includes(folded(inHead).replaceAll(" ", ""))) {
    // A template names the kind or the body alone; a printed page names its site behind the title.
    const longer = large && wordCount(large) > 2 && folded(inHead).startsWith(`${folded(large)} `);
    if (!isGeneric(inHead) && !longer)
      return { value: inHead, reason: "in the metadata and on the first page" };
  }
  if (large) return { value: large, reason: "the largest words of the first page" };
  const about = subjectOf(first);
  if (about) return { value: about, reason: "the subject on the first page" };
  if (inHead && !isGeneric(inHead)) return { value: inHead, reason: "in the metadata" };
  const line = first
    .slice(0, 20)
    .find(
      ({ text }) =>
        isHeadline(text) && wordCount(text) >= 3 && !isGeneric(text) && !aside.test(text),
    );
  if (line && wordCount(line.text) <= 20)
    return { value: line.text, reason: "one of the first lines" };
  return inHead ? { value: inHead, reason: "in the metadata" } : undefined;
}

/** The kind of a document or the body that made it, and nothing more. */
function isGeneric(text: string): boolean {
  return kindOnly.test(text) || isBody(text);
}

/** Lines of a letterhead, by how they begin. */
const aside =
  /^(?:vergaderjaar|zitting|session|l[ée]gislature|aan\b|to\b|à l'|an den|an die|van:|from:|> |retouradres|postbus|bezoekadres|telefoon|uw |ons |your |our |geachte|dear|madame|monsieur|sehr)|^[^,]{2,30},\s*(?:den |le |the )?\d/iu;

function isTitle(text: string): boolean {
  return (
    !noTitle.test(text) &&
    wordCount(text) >= 2 &&
    !/[_\\/]\S*[_\\/.]/.test(text) &&
    /\p{L}{3}/u.test(text)
  );
}

/** The lines in the largest letters that are more than those of the text, no kind, body or running head. */
function largest(lines: readonly Line[], next: readonly Line[]): string | undefined {
  const usual = usualSize([...lines, ...next]);
  // A name above every page is as large on the next one; a title is repeated there in small letters.
  const running = (text: string, size: number) =>
    next.some((line) => folded(line.text) === folded(text) && line.size > size * 0.9);
  const blocks = blocksOf(lines).filter(
    ({ text, size }) => size >= usual * 1.15 && isHeadline(text) && !running(text, size),
  );
  const titles = blocks.filter(({ text }) => !isBody(text));
  const most = Math.max(...titles.map(({ size }) => size));
  // Of several in the largest letters, the name of a journal is shorter than the title.
  return titles
    .filter(({ size }) => size >= most * 0.85)
    .sort((one, other) => wordCount(other.text) - wordCount(one.text))[0]?.text;
}

/** Following lines of one size are one block. */
function blocksOf(lines: readonly Line[]): { text: string; size: number }[] {
  const blocks: { text: string; size: number; y: number }[] = [];
  for (const { text, size, y } of lines) {
    const last = blocks.at(-1);
    if (
      last &&
      Math.abs(last.size - size) < 0.6 &&
      Math.abs(last.y - y) < size * 1.6 &&
      !kindOnly.test(last.text)
    ) {
      last.text =
        /\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(text)
          ? last.text.slice(0, -1) + text
          : `${last.text} ${text}`;
      last.y = y;
    } else blocks.push({ text, size, y });
  }
  return blocks;
}

function isHeadline(text: string): boolean {
  return (
    text.length >= 8 &&
    text.length <= 300 &&
    wordCount(text) >= 2 &&
    !kindOnly.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/^[\d\s./:-]+$/.test(text) &&
    !/^(?:pagina|page|seite)\b|^(?:arxiv|doi|issn)\b|https?:|www\.|@/i.test(text)
  );
}

/** The words behind `Betreft:` and its like, with the next line when the sentence goes on. */
function subjectOf(lines: readonly Line[]): string | undefined {
  for (const [at, { text }] of lines.entries()) {
    const found = subject.exec(text)?.[1];
    const label = /^(?:betreft|onderwerp|objet|subject|betreff|concerne)\s*:?$/i.test(text)
      ? lines[at + 1]?.text
      : undefined;
    const words = found ?? label;
    if (!words) continue;
    const next = lines[at + 1];
    const goesOn =
      found && next && /^\p{Ll}/u.test(next.text) && next.text.length < 80 && !/[:.]$/.test(words);
    return goesOn ? `${words} ${next.text}` : words;
  }
  return undefined;
}
