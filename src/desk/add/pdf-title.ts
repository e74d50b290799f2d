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
  /^(?:de |het |the |la |le |l['’]|der |die )?(?:autoriteit|autorité|authority|ministerie|minist[eè]re|ministry|bundes(?:ministerium|tag|beauftragte\p{L}*|rat|gericht\p{L}*)|tweede kamer|eerste kamer|belgische kamer|kamer van|chambre des|sénat|senaat|rechtbank|gerechtshof|hof van|grondwettelijk hof|hoge raad|raad van|conseil d|cour (?:d|constit)|tribunal|commission nationale|commissie|gegevensbeschermingsautoriteit|european (?:data|commission|parliament|union)|europese|europäische|court of|gemeente|stad|ville de|politie|police|information commissioner|deutscher bundestag|landesbeauftragt\p{L}*|der \p{L}*beauftragte|verwaltungsgericht|assemblée|parlement|vlaams|koninkrijk|république|republik)/iu;

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
    // The metadata of a template may name the kind or the body alone.
    const generic = kindOnly.test(inHead) || body.test(inHead);
    // A printed page names its site behind the title.
    const longer = large && wordCount(large) > 2 && folded(inHead).startsWith(`${folded(large)} `);
    if (!large || (!generic && !longer))
      return { value: inHead, reason: "in the metadata and on the first page" };
  }
  if (large) return { value: large, reason: "the largest words of the first page" };
  const about = subjectOf(first);
  if (about) return { value: about, reason: "the subject on the first page" };
  if (inHead) return { value: inHead, reason: "in the metadata" };
  const line = first.find(({ text }) => isHeadline(text));
  return line && wordCount(line.text) <= 20
    ? { value: line.text, reason: "the first line" }
    : undefined;
}

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
  const titles = blocks.filter(({ text }) => !body.test(text) || wordCount(text) > 9);
  const most = Math.max(...titles.map(({ size }) => size));
  // Of several in the largest letters, the name of a journal is shorter than the title.
  return titles
    .filter(({ size }) => size >= most * 0.9)
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
    !/^(?:pagina|page|seite)\b|https?:|www\.|@/i.test(text)
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
