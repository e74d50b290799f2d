// What is no article, or a hostile one: one clear sentence, and never a crash, a run script or a request.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/desk/add/article.ts";
import { limits, type Limits } from "../../../src/desk/add/limits.ts";
import { DeskError } from "../../../src/desk/error.ts";
import { heading, made, paragraphs, today } from "./articles-made.ts";

/** The sentence with which bytes are refused. */
async function refusal(
  bytes: string | Uint8Array,
  name = "page.html",
  most: Limits = limits,
): Promise<string> {
  const error = await readArticle(Buffer.from(bytes), { name }, today, most).then(
    (article) => `read: ${JSON.stringify(article).slice(0, 200)}`,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeskError);
  const { message } = error as DeskError;
  expect(message).toMatch(new RegExp(`^${name.replace(".", "\\.")} [^\\n]+\\.$`));
  return message;
}

const pdf = readFileSync(new URL("../../articles/nl-besluit.pdf", import.meta.url));
const page = made({ above: "<p>3 maart 2021</p>" });

describe("refused with a sentence is", () => {
  test.each([
    ["nothing", "", /is empty/],
    ["white space", " \n\t \n", /is empty/],
    [
      "markup without text",
      "<html><body><div><img src='x.png'></div><script>var a = 'words'.repeat(99)</script></body></html>",
      /holds no text/,
    ],
    [
      "a page that only asks for scripts",
      "<html><body><noscript>Please enable JavaScript to read this application.</noscript><div id='root'></div></body></html>",
      /holds no text/,
    ],
    [
      "a picture",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      /is a PNG image, not an article: give HTML, PDF or plain text/,
    ],
    ["a packed file", Buffer.from("504b0304140000000800", "hex"), /ZIP/],
    ["a program", Buffer.from("4d5a90000300000004000000ffff", "hex"), /a program/],
    [
      "any bytes",
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at) % 256)),
      /not text \(binary\)/,
    ],
    [
      "a feed",
      "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title></channel></rss>",
      /is a feed/,
    ],
    [
      "a page that breaks off in its text",
      page.slice(0, page.length - 200),
      /breaks off before its end/,
    ],
    [
      "a page that breaks off in a script",
      `<html><head><script>var a = "`,
      /breaks off before its end/,
    ],
    [
      "a page that breaks off in a comment",
      `${page.slice(0, -40)}<!-- to be`,
      /breaks off before its end/,
    ],
  ])("%s", async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toMatch(sentence);
  });

  test.each([
    ["cut in half", pdf.subarray(0, pdf.length / 2), /breaks off before its end/],
    [
      "overwritten",
      Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(3000, "x"), Buffer.from("\n%%EOF\n")]),
      /damaged/,
    ],
    [
      "of pictures only",
      Buffer.from(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n",
      ),
      /holds no text \(a scan\?\)/,
    ],
    ["with a password", locked(pdf), /locked with a password/],
  ])("a PDF %s", async (_, bytes, sentence) => {
    expect(await refusal(bytes, "paper.pdf")).toMatch(sentence);
  });

  test("more than 15 MB, before anything is read", async () => {
    expect(await refusal(Buffer.alloc(20 * 1024 * 1024, "a "), "big.txt")).toMatch(
      /is 20\.0 MB, more than the 15 MB/,
    );
  });

  test.each(["div", "b", "ul><li", "x-y", "table><tr><td"])(
    "a page with tens of thousands of <%s> in each other",
    async (tag) => {
      expect(await refusal(`<html><body>${`<${tag}>`.repeat(40_000)}text</body></html>`)).toMatch(
        /nested too deeply/,
      );
    },
  );

  test("a page that takes longer than it may", async () => {
    expect(await refusal(page, "slow.html", { ...limits, milliseconds: 1 })).toMatch(
      /takes longer than 0\.001 seconds/,
    );
  });

  test("a page that takes more memory than it may", async () => {
    const bytes = `<html><body>${"<p>word</p>".repeat(1_000_000)}</body></html>`;
    expect(await refusal(bytes, "huge.html", { ...limits, megabytes: 40 })).toMatch(
      /takes too much memory/,
    );
  });
});

describe("a page of which only the beginning is shown", () => {
  const teaser = (language: "nl" | "fr" | "de" | "en", words: string, head = "") =>
    `<html lang="${language}"><head><title>T</title>${head}</head><body><article><h1>${heading}</h1><p>${paragraphs[language][0]}</p><div class="offer"><p>${words}</p></div></article></body></html>`;

  test.each([
    ["nl", "Verder lezen? Neem een abonnement en lees het hele artikel."],
    ["fr", "Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés."],
    ["de", "Jetzt weiterlesen mit dem Abo, schon ab einem Euro im Monat."],
    ["en", "Subscribe to continue reading this story."],
  ] as const)("is refused by its words (%s)", async (language, words) => {
    expect(await refusal(teaser(language, words))).toMatch(
      /shows only its beginning \(\d+ characters\): save the whole article/,
    );
  });

  test("is refused by what its head says", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${heading}","isAccessibleForFree":"False"}</script>`;
    expect(await refusal(teaser("nl", "Meer hierover in de krant van morgen.", head))).toMatch(
      /shows only its beginning/,
    );
  });

  test("is read when its whole text is there", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${heading}","isAccessibleForFree":false}</script>`;
    const whole = made({
      head,
      below: paragraphs.nl.map((words) => `<p>Verder: ${words.repeat(4)}</p>`).join(""),
    });
    const article = await readArticle(Buffer.from(whole), { name: "whole.html" }, today);
    expect(article.title?.value).toBe(heading);
  });
});

test("a page that only shows a notice about cookies is refused", async () => {
  const notice =
    "Met uw toestemming plaatsen wij en onze partners cookies. U geeft akkoord of weigert cookies. ";
  expect(
    await refusal(
      `<html lang="nl"><head><title>Privacy gate: cookies</title></head><body><p>${notice.repeat(8)}</p></body></html>`,
    ),
  ).toMatch(/notice about cookies/);
});

test("no script of a page is run and nothing is fetched", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("x");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const folder = mkdtempSync(join(tmpdir(), "gezichtspunt-script-"));
  const file = join(folder, "written");
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const evil = `require("node:fs").writeFileSync(${JSON.stringify(file)}, "x"); fetch("${host}/fetch"); document.title = "changed";`;
  const head = `<base href="${host}/"><script>${evil}</script><script src="${host}/a.js"></script><link rel="stylesheet" href="${host}/b.css"><meta http-equiv="refresh" content="0; url=${host}/c">`;
  const below = `<img src="${host}/d.png" onerror='${evil}' onload='${evil}'><iframe src="${host}/e"></iframe><svg onload='${evil}'></svg><object data="${host}/f"></object><script type="module">import "${host}/g.js"</script>`;
  try {
    const article = await readArticle(
      Buffer.from(made({ head, below })),
      { name: "evil.html" },
      today,
    );
    expect(article.title?.value).toBe(heading);
    expect(article.text).not.toMatch(/writeFileSync|<|onerror/);
    expect(existsSync(file)).toBe(false);
    expect(asked).toEqual([]);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

/** The PDF with a lock of which nobody has the key. */
function locked(bytes: Buffer): Buffer {
  const lock = `trailer << /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"28".repeat(32)}> /U <${"11".repeat(32)}> >> `;
  return Buffer.from(bytes.toString("latin1").replace("trailer << ", lock), "latin1");
}
