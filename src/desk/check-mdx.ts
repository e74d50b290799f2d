// Compiles each text of prose as the build does, and tells what the compiler refuses.
import { satteri } from "@astrojs/markdown-satteri";
import type { Mistake } from "../model/mistakes.ts";
import type { Records } from "../model/records.ts";

/** The folders of prose, as the fields of the records are called. */
const folders = ["pages", "explainers", "labs", "lessons"] as const;

/** Every text that cannot be compiled, and every piece of code in a text, of which prose holds none. */
export async function proseThatBreaks(records: Records): Promise<Mistake[]> {
  const code: string[] = [];
  const take = ({ value }: { value: string }): void => void code.push(value);
  const isComment = (text: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(text);
  const processor = satteri({
    mdastPlugins: [
      { name: "code", mdxFlowExpression: take, mdxTextExpression: take, mdxjsEsm: take },
    ],
  });
  const compiler = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  if (!compiler) throw new Error("this version of @astrojs/markdown-satteri compiles no MDX");
  const found: Mistake[] = [];
  for (const folder of folders) {
    for (const [id, texts] of records[folder]) {
      for (const [language, { body }] of texts) {
        const file = `content/${folder}/${id}/${language}.mdx`;
        code.length = 0;
        try {
          await compiler.process(body, `/${file}`, {});
        } catch (error) {
          found.push(refused(file, error));
        }
        for (const piece of code.filter((text) => !isComment(text))) {
          found.push(codeIn(file, body, piece));
        }
      }
    }
  }
  return found;
}

/** What the compiler says, which is `3:5: Expected … (mdx-jsx:unexpected-character)`. */
function refused(file: string, error: unknown): Mistake {
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const [, line, said = message] = /^(\d+):\d+: (.*)$/.exec(message) ?? [];
  const reason = said.replace(/ \((?:[a-z-]+:[a-z-]+|\d+:\d+)\)/g, "").replace(/\.$/, "");
  return {
    file,
    field: line === undefined ? "" : `line ${line}`,
    wrong: `cannot be read as MDX: ${reason}`,
    right: "Close each component and each bracket; write a lone < or { as &lt; or &#123;.",
  };
}

function codeIn(file: string, body: string, piece: string): Mistake {
  const at = body.indexOf(piece);
  return {
    file,
    field: at < 0 ? "" : `line ${body.slice(0, at).split("\n").length}`,
    wrong: `holds a piece of code, ${JSON.stringify(piece.slice(0, 40))}`,
    right: "Prose holds words and components only; write a lone { as &#123;.",
  };
}
