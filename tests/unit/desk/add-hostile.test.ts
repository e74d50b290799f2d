// What is no article, or a hostile one: one sentence, and no file more than before.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addContent, newsBody, newsPage } from "../../support/add-content.ts";

const folder = addContent();

/** One sentence, and not a file more than before. */
async function refused(name: string, bytes: string | Uint8Array, sentence: RegExp): Promise<void> {
  const here = folder();
  const path = here.file(name, bytes);
  const files = here.files();
  const { code, complained } = await here.add(path);
  expect(complained).toEqual([expect.stringMatching(sentence)]);
  expect(complained[0]).toMatch(/^[^\n]+\.$/);
  expect(code).toBe(1);
  expect(here.files()).toEqual(files);
}

describe("no draft is made of", () => {
  test.each([
    ["an empty file", "leeg.html", "", /empty/],
    ["white space", "wit.txt", " \n\t\n ", /empty/],
    [
      "a page without words",
      "kaal.html",
      "<!doctype html><html><body><div></div></body></html>",
      /no text/,
    ],
    ["a picture", "foto.html", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /image/],
    [
      "any bytes",
      "ruis.html",
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 * (at % 13)) % 256),
      /not text/,
    ],
    ["a packed file", "pak.pdf", Buffer.from("504b03041400000008000000", "hex"), /ZIP|packed/],
    [
      "a PDF that breaks off",
      "half.pdf",
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pa",
      /breaks off/,
    ],
  ])("%s", async (_, name, bytes, sentence) => {
    await refused(name, bytes, sentence);
  });

  test("a page of which only the beginning is shown", async () => {
    const shut = newsPage({ body: [`${newsBody[0] ?? ""} …`] }).replace(
      '"@type":"NewsArticle"',
      '"@type":"NewsArticle","isAccessibleForFree":false',
    );
    await refused("muur.html", shut.replace("</article>", "<p>Lees verder met een abonnement</p></article>"), /only its beginning|abonnement|paywall|save the whole/i); // prettier-ignore
  });

  test("a hundred thousand boxes in each other", async () => {
    const deep = `${"<div>".repeat(100_000)}Diep${"</div>".repeat(100_000)}`;
    await refused("diep.html", `<html><body>${deep}</body></html>`, /nested/);
  });
});

describe("a page full of script", () => {
  test("is read by its words, and nothing of it is run", async () => {
    const here = folder();
    const mark = join(here.top, "gedaan");
    const script = `<script>require("fs").writeFileSync(${JSON.stringify(mark)}, "x")</script>
      <img src=x onerror="process.exit(3)"><svg onload="throw 1"></svg><iframe srcdoc="<script>1</script>"></iframe>`;
    const { code } = await here.add(
      here.file("script.html", newsPage({ body: newsBody.map((text) => `${script}${text}`) })),
    );
    expect(code).toBe(0);
    expect(existsSync(mark)).toBe(false);
    expect(here.text("sources", here.ids("sources")[0] ?? "")).not.toMatch(
      /<script|onerror|require/,
    );
  });
});

describe("a page that wants to write more than it may", () => {
  test.each([
    ["in its title, to another folder", { title: "../../../../etc/passwd en gezichtsherkenning" }],
    ["in its publisher, to another folder", { site: "../../.ssh/authorized_keys" }],
    ["in its title, as YAML", { title: "Titel\npublish: true\n# en gezichten" }],
    ["in its publisher, as YAML", { site: 'x" \n- !!js/function "process.exit()"\n...\n---' }],
    [
      "in its title, with signs that end a line",
      { title: "Een\u2028publish: true\u0085rand\u0000 van gezichten" },
    ],
    ["with a title of a hundred thousand letters", { title: "Gezichtsherkenning ".repeat(5000) }],
    ["with a title of other signs alone", { title: "顔認識 顔認識" }],
  ])("%s, gets two sound drafts in their folders", async (_, changes) => {
    const here = folder();
    const { code, complained } = await here.add(here.file("p.html", newsPage(changes)));
    expect(complained).toEqual([]);
    expect(code).toBe(0);
    expect(here.source().publish).toBe(false);
    expect(here.event().publish).toBe(false);
    expect(here.ids("sources")[0]).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect((here.ids("sources")[0] ?? "").length).toBeLessThanOrEqual(63);
    const made = here.files().filter((name) => /timeline\/(sources|events)\/./.test(name));
    expect(made).toHaveLength(2);
  });

  test("has no line of its words in a comment", async () => {
    const here = folder();
    const body = [
      ...newsBody,
      "Op 3 maart 2021\npublish: true\nzei iemand iets over gezichten in Nederland.",
    ];
    await here.add(
      here.file("p.txt", `Een kop over gezichten\n\n${body.join("\n\n")}`),
      "--date",
      "2021-03-04",
    );
    expect(here.event().publish).toBe(false);
    for (const line of here.text("events", here.ids("events")[0] ?? "").split("\n")) {
      expect(line.length).toBeLessThanOrEqual(165);
    }
  });
});
