// What an editor should look at again: records that were checked long ago, translations behind their text.
import { createHash } from "node:crypto";
import type { Records } from "./records.ts";

/** A record that was checked longer ago than this is told to the reader. */
const monthsFresh = 12;

/** Whether a day of checking lies more than twelve months before another day. */
export function isStale(checked: string, today: string): boolean {
  const [year = 0, month = 1, day = 1] = checked.split("-").map(Number);
  const end = new Date(Date.UTC(year, month - 1 + monthsFresh, day)).toISOString().slice(0, 10);
  return end < today;
}

/** The mark of a text: it changes with every change of the text. */
export function markOf(body: string): string {
  return createHash("sha256").update(body.trim()).digest("hex").slice(0, 12);
}

/** Whether a translation was made from another text than the one that stands there now. */
export function isBehind(
  texts: ReadonlyMap<string, { readonly body: string; readonly made_from?: string | undefined }>,
  first: string,
  code: string,
): boolean {
  const original = texts.get(first);
  const text = texts.get(code);
  return code !== first && original !== undefined && text?.made_from !== markOf(original.body);
}

/** One sentence for each record of the law and each piece that was checked too long ago, and each translation that is behind. */
export function toLookAt(
  records: Pick<Records, "languages" | "explainers" | "labs" | "lessons">,
  dated: readonly { file: string; checked: string }[],
  today: string,
): string[] {
  const first = records.languages[0]?.code ?? "";
  return [
    ...dated
      .filter(({ checked }) => isStale(checked, today))
      .map(({ file, checked }) => longAgo(file, checked)),
    ...(["explainers", "labs", "lessons"] as const).flatMap((folder) =>
      [...records[folder]].flatMap(([id, texts]) =>
        [...texts].flatMap(([code, { checked }]) => {
          const file = `content/${folder}/${id}/${code}.mdx`;
          return [
            ...(isStale(checked, today) ? [longAgo(file, checked)] : []),
            ...(isBehind(texts, first, code)
              ? [
                  `${file} was made from another text; when it is up to date, set made_from to ${markOf(texts.get(first)?.body ?? "")}.`,
                ]
              : []),
          ];
        }),
      ),
    ),
  ];
}

function longAgo(file: string, checked: string): string {
  return `${file} was last checked on ${checked}, more than ${monthsFresh} months ago.`;
}
