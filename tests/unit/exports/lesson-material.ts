// What the tests of the files for platforms use: a lesson of the real bank, a hostile one, other readers.
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { fromBufferPromise } from "yauzl";
import type {
  ExportLesson,
  ExportOption,
  ExportQuestion,
  PlayerWords,
} from "../../../src/exports/lesson/shapes.ts";
import { eachEdition, firstEdition, origin, site } from "./real-site.ts";

export const maker = { name: "Gezichtspunt", origin };
const { code: language } = firstEdition().language;

/** Texts that break a format that does not escape, each in its own way. */
export const hostile: readonly string[] = [
  `"92 %" & <b>'yes'</b> &amp; &nbsp;`,
  "]]> <![CDATA[ <!-- --> <?xml?>",
  "{ ~ = # : } :: #### -> a~b=c#d:e{f}",
  "C:\\new\\{x} ends in \\",
  "[html] a format? [",
  "%50% a weight?",
  "// a remark? $CATEGORY: a category?",
  "&&058; &&123; &#0;",
  "🧑🏽‍🦱 👩‍👩‍👧 a family, é as e\u0301",
  "مرحبا \u200Fעברית (1) \u202Babc\u202C",
  "</script><script>alert(1)</script>",
];

/** A question in which each hostile text is prompt, answer, explanation and title of a source once. */
export const hostileQuestions: readonly ExportQuestion[] = hostile.map((text, index) => ({
  id: `hostile-${index}`,
  language,
  prompt: text,
  options: hostileOptions(index),
  level: "A2 & more",
  codes: ["21D", "<04.05>"],
  sources: [{ title: text, url: `${origin}?a=1&b="2"` }, { title: `${text} 2` }],
}));

function hostileOptions(index: number): ExportOption[] {
  const at = (step: number) => hostile[(index + step) % hostile.length] ?? "";
  return [
    { text: at(0), right: false, why: at(1), misconception: "score-is-chance" },
    { text: at(2), right: true, why: at(3) },
    { text: at(4), right: false, why: at(0), misconception: "same-for-everyone" },
  ];
}

export const hostileLesson: ExportLesson = {
  id: "hostile",
  code: "hos",
  language,
  title: 'A/B "tests" & <more> ]]> : {x}',
  description: "Line one\n\nline two \u0000\uD800 & <p>",
  keywords: ["a & b", "<c>"],
  ages: [12, 14],
  minutes: 50,
  checked: "2026-11-24",
  links: hostile.map((title, index) => ({ title, url: `${origin}step/?at=${index}&a="b"` })),
  questions: hostileQuestions,
};

/** A lesson of every question of the real bank, in each language of the site. */
const realLessons = eachEdition.map(([code, { say }]): ExportLesson => ({
  ...hostileLesson,
  id: "real",
  language: code,
  title: "1:1 / 1:N",
  description: "A lesson.",
  questions: site.questions.map(({ id, prompt, options, sources }) => ({
    id,
    language: code,
    prompt: say(prompt),
    options: options.map(({ text, right, why, misconception }) => ({
      text: say(text),
      right: right === true,
      why: say(why),
      ...(misconception !== undefined && { misconception }),
    })),
    codes: ["21D"],
    sources: sources.map(({ title, url, link }) =>
      link && url !== undefined ? { title, url } : { title },
    ),
  })),
}));

/** Rows for `describe.each`: what the lesson is, and the lesson. */
export const eachLesson = [hostileLesson, ...realLessons].map(
  (lesson) => [`${lesson.id} (${lesson.language})`, lesson] as const,
);

export const words: PlayerWords = {
  checkAnswerButton: "Check & see",
  submitAnswerButton: "Submit",
  showSolutionButton: "Show",
  tryAgainButton: "Again",
  scoreBarLabel: ":num of :total",
  feedbackAvailable: "Feedback",
  correctAnswer: "Right",
  wrongAnswer: "Wrong",
  shouldCheck: "Choose",
  shouldNotCheck: "Leave",
  noInput: "Answer first",
  a11yCheck: "Check",
  a11yShowSolution: "Show",
  a11yRetry: "Again",
};

/** The files of a zip in their order, read by yauzl: their text, or an error when a size or a name is wrong. */
export async function filesIn(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), {
    lazyEntries: true,
    strictFileNames: true,
  });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    files.set(
      entry.fileName,
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts)),
    );
  }
  return files;
}

/** The times of the files in a zip, as written in it. */
export async function timesIn(bytes: Uint8Array): Promise<string[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const times: string[] = [];
  for await (const entry of zip.eachEntry())
    times.push(entry.getLastModDate({ timezone: "UTC" }).toISOString());
  return times;
}

/** XML as libxml2 reads it: text and attributes by XPath, with the default namespace as `x`. */
export function xmlOf(text: string, namespaces: Record<string, string> = {}) {
  const document = XmlDocument.fromString(text);
  const nodes = (path: string) => document.find(path, namespaces);
  return {
    texts: (path: string) => nodes(path).map(({ content }) => content),
    text: (path: string) => {
      const [node, ...more] = nodes(path);
      if (!node || more.length > 0) throw new Error(`${path} is not there just once`);
      return node.content;
    },
    count: (path: string) => nodes(path).length,
    /** The names of the elements within another, in order. */
    children: (path: string) =>
      nodes(`${path}/*`).map((node) => (node instanceof XmlElement ? node.name : "")),
  };
}
