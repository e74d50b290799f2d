// Signs are read as they were written, whatever a page says of its encoding.
import { describe, expect, test } from "vitest";
import { encodingOf } from "../../../src/desk/add/charset.ts";
import { made, read } from "./articles-made.ts";

/** The last sign is not in Latin-1: browsers and programs differ there. */
const words = "“L’été coûte 12 € à l’école” – déçu…";

/** Windows-1252 by hand, as no encoder comes with Node. */
function windows1252(text: string): Buffer {
  const signs = new Map([
    ["€", 0x80],
    ["…", 0x85],
    ["‘", 0x91],
    ["’", 0x92],
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
    ["œ", 0x9c],
  ]);
  return Buffer.from([...text].map((sign) => signs.get(sign) ?? sign.charCodeAt(0)));
}

function page(declared: string): string {
  return made({
    language: "fr",
    above: `<p>${words}</p>`,
    head:
      declared === ""
        ? ""
        : `<meta http-equiv="content-type" content="text/html; charset=${declared}">`,
  }).replace('<meta charset="utf-8">', "");
}

describe("signs beyond ASCII are kept", () => {
  test.each([
    ["UTF-8 that says so", Buffer.from(page("utf-8")), undefined],
    ["UTF-8 that says nothing", Buffer.from(page("")), undefined],
    ["UTF-8 that says windows-1252", Buffer.from(page("windows-1252")), undefined],
    [
      "UTF-8 of which the server says iso-8859-1",
      Buffer.from(page("")),
      "text/html; charset=iso-8859-1",
    ],
    [
      "UTF-8 with a byte order mark that says iso-8859-1",
      Buffer.concat([Buffer.from("efbbbf", "hex"), Buffer.from(page("iso-8859-1"))]),
      undefined,
    ],
    ["windows-1252 that says so", windows1252(page("windows-1252")), undefined],
    ["windows-1252 that says iso-8859-1", windows1252(page("iso-8859-1")), undefined],
    ["windows-1252 that says nothing", windows1252(page("")), undefined],
    ["windows-1252 that says UTF-8", windows1252(page("utf-8")), undefined],
    [
      "windows-1252 of which the server says UTF-8",
      windows1252(page("")),
      "text/html;charset=UTF-8",
    ],
    [
      "UTF-16 with a byte order mark",
      Buffer.concat([Buffer.from("fffe", "hex"), Buffer.from(page(""), "utf16le")]),
      undefined,
    ],
    ["UTF-16 without one", Buffer.from(page(""), "utf16le"), undefined],
    ["UTF-16 that says UTF-8", Buffer.from(page("utf-8"), "utf16le"), undefined],
    [
      "UTF-16 the other way round",
      Buffer.concat([Buffer.from("feff", "hex"), Buffer.from(page(""), "utf16le").swap16()]),
      undefined,
    ],
  ])("in %s", async (_, bytes, contentType) => {
    const article = await read(bytes, { name: "page.html", ...(contentType && { contentType }) });
    expect(article.text).toContain(words);
    expect(article.language?.value).toBe("fr");
  });

  test("in plain text", async () => {
    const text = `${words} ${"La ville voulait installer des caméras à l'entrée du lycée. ".repeat(5)}`;
    for (const bytes of [Buffer.from(text), windows1252(text)]) {
      expect((await read(bytes, { name: "texte.txt" })).text).toContain(words.slice(0, 30));
    }
  });
});

describe("one broken sign", () => {
  test("does not turn a UTF-8 page into another encoding", async () => {
    const bytes = Buffer.concat([
      Buffer.from(page("utf-8").replace("</main>", "<p>x")),
      Buffer.from([0xe9]),
      Buffer.from("</p></main></body></html>"),
    ]);
    expect((await read(bytes)).text).toContain(words);
  });

  test("at the cut of a text does not either", () => {
    const bytes = Buffer.from("déjà vu à l’école, coûte que coûte, où l’on a été ");
    expect(encodingOf(Buffer.concat([bytes, Buffer.from([0xe2, 0x80])]))).toBe("utf-8");
  });
});
