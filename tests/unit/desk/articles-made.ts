// Small pages for the claims about reading articles: invented words in a plain document.
import type { Article } from "../../../src/desk/add/article.ts";
import { readHere } from "../../../src/desk/add/read-here.ts";

export const today = "2026-11-24";

/** Three paragraphs in each language, long enough to be an article. */
export const paragraphs = {
  nl: [
    "De gemeente wil de camera's bij het station alleen laten tellen en niet laten herkennen. Wie de functie mag aanzetten, staat nergens op papier, en dat moet volgens de raad eerst worden geregeld.",
    "Volgens de toezichthouder is een gezicht dat in getallen wordt omgezet een biometrisch gegeven. Zulke gegevens mogen alleen worden verwerkt als de wet daar een uitzondering voor maakt.",
    "In de proef liepen negentien vrijwilligers drie weken lang langs twee camera's. In ruim een op de acht gevallen zag het systeem iemand voor een ander aan, vooral bij regen.",
  ],
  fr: [
    "La ville voulait installer des caméras capables de reconnaître les visages à l'entrée de deux lycées. Le tribunal a estimé que le consentement des élèves n'était pas libre.",
    "L'autorité rappelle qu'une photographie ne devient une donnée biométrique que lorsqu'un traitement technique permet d'identifier une personne de manière unique.",
    "Selon les associations, personne ne sait combien de fois le logiciel a été utilisé ni par qui. Elles demandent que chaque recherche soit notée avec son motif.",
  ],
  de: [
    "Die Stadt wollte am Bahnhof Kameras aufstellen, die Gesichter mit einer Liste gesuchter Personen vergleichen. Der Landesbeauftragte hält das ohne eigenes Gesetz für unzulässig.",
    "In dem Versuch liefen dreihundert Freiwillige sechs Monate lang an drei Kameras vorbei. Das beste System erkannte acht von zehn, verwechselte aber jeden Tag mehrere Unbeteiligte.",
    "Bürgerrechtler fordern ein Verbot im öffentlichen Raum. Sie fürchten, dass Menschen sich anders verhalten, wenn sie jederzeit erkannt werden können.",
  ],
  en: [
    "The council had planned to place cameras at both ends of the high street. After questions from residents it asked for an assessment first, which found that nobody had decided who would be on the list.",
    "The authority says that a face turned into numbers is biometric data, and that a shop needs more than a wish to prevent theft before it may process such data.",
    "In tests with a thousand photographs, the best of five programs missed almost nobody and the worst confused one face in twenty.",
  ],
} as const;

export type Language = keyof typeof paragraphs;

export interface Made {
  readonly language?: Language;
  /** What stands in the head besides the title. */
  readonly head?: string;
  readonly title?: string;
  /** What stands between the heading and the text. */
  readonly above?: string;
  /** What stands behind the text. */
  readonly below?: string;
}

export const heading = "Camera's tellen en herkennen niet";

/** A page with a heading and three paragraphs. */
export function made({
  language = "nl",
  head = "",
  title = heading,
  above = "",
  below = "",
}: Made): string {
  const text = paragraphs[language].map((words) => `<p>${words}</p>`).join("\n");
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><main><h1>${heading}</h1>${above}${text}${below}</main></body></html>`;
}

/** Reads a page in this process. */
export function read(
  page: string | Uint8Array,
  origin: { address?: string; name?: string; contentType?: string } = { name: "page.html" },
): Promise<Article> {
  return readHere(Buffer.from(page), origin, today);
}
