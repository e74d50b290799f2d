// Claims about which addresses the link check finds in the content, and which titles it takes for the same.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addressesIn } from "../../../src/desk/links/addresses.ts";
import { fold, isNamed } from "../../../src/desk/links/titles.ts";
import { contentFolder } from "../../support/content-copy.ts";
import { readRecords } from "../../../src/model/records.ts";

let content = "";
beforeEach(() => void (content = mkdtempSync(join(tmpdir(), "links-"))));
afterEach(() => rmSync(content, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};
const found = (): string[] => addressesIn(content).map(({ address }) => address.href);

describe("the addresses of the content", () => {
  test("are all those of the sources, linked or not, and more", () => {
    const named = addressesIn(contentFolder);
    const all = new Set(named.map(({ address }) => address.href));
    const { sources } = readRecords(contentFolder);
    const missing = [...sources].filter(([, { url }]) => {
      if (url === undefined) return false;
      const address = new URL(url);
      address.hash = "";
      return !all.has(address.href);
    });
    expect(missing.map(([id]) => id)).toEqual([]);
    expect(named.flatMap(({ uses }) => uses).some(({ file }) => file.startsWith("content/law/"))).toBe(true); // prettier-ignore
  });

  test("come with the title and the date of a source, published or a draft", () => {
    write(
      "timeline/sources/a.yaml",
      "title: De titel\nurl: https://a.test/1\npublished: 2020-02\n",
    );
    write(
      "timeline/sources/b.yaml",
      "publish: false\ntitle: Zonder datum\nurl: https://a.test/2\n",
    );
    expect(addressesIn(content).map(({ uses }) => uses)).toEqual([
      [{ file: "content/timeline/sources/a.yaml", field: "url", written: "https://a.test/1", title: "De titel", published: "2020-02" }], // prettier-ignore
      [{ file: "content/timeline/sources/b.yaml", field: "url", written: "https://a.test/2", title: "Zonder datum" }], // prettier-ignore
    ]);
  });

  test("come without a title that is not exact, and without the title of another record", () => {
    write("timeline/sources/a.yaml", "title: Zo ongeveer\ntitle_exact: false\nurl: https://a.test/1\n"); // prettier-ignore
    write("curricula/b.yaml", "title: Een leerdoel\nurl: https://a.test/2\n");
    expect(addressesIn(content).flatMap(({ uses }) => uses.map(({ title }) => title))).toEqual([undefined, undefined]); // prettier-ignore
  });

  test("that several records name are one, with every place", () => {
    write(
      "law/instruments/a.yaml",
      "steps:\n  - date: 2020\n    text: https://a.test/1#artikel-9\n",
    );
    write("law/instruments/b.yaml", "text: https://a.test/1\n");
    const [first, ...others] = addressesIn(content);
    expect(others).toEqual([]);
    expect(first?.address.href).toBe("https://a.test/1");
    expect(first?.uses.map(({ file, field, written }) => [file, field, written])).toEqual([
      ["content/law/instruments/a.yaml", "steps[0].text", "https://a.test/1#artikel-9"],
      ["content/law/instruments/b.yaml", "text", "https://a.test/1"],
    ]);
  });

  test("stand in texts too, without the signs around them", () => {
    write(
      "explainers/a/nl.mdx",
      [
        "---",
        "lead: Zie https://a.test/lead.",
        "---",
        "Lees [dit](https://a.test/link), of <https://a.test/angle>; **https://a.test/bold**",
        '(zie https://a.test/word_(stad)). <Cite id="x" href="https://a.test/attr"/>',
        "[twee](https://a.test/word_(dorp)) en „https://a.test/quote”",
      ].join("\n"),
    );
    const uses = addressesIn(content).flatMap((named) => named.uses);
    expect(uses.map(({ field, written }) => `${field} ${written}`)).toEqual([
      "lead https://a.test/lead",
      "line 4 https://a.test/link",
      "line 4 https://a.test/angle",
      "line 4 https://a.test/bold",
      "line 5 https://a.test/word_(stad)",
      "line 5 https://a.test/attr",
      "line 6 https://a.test/word_(dorp)",
      "line 6 https://a.test/quote",
    ]);
  });

  test("are none in comments, in other files and in what is not an address", () => {
    write("a.yaml", "# https://a.test/comment\nurl: ftp://a.test/\nnote: http:// is geen adres\n");
    write("b.txt", "https://a.test/text");
    write("empty.yaml", "");
    write("empty/nl.mdx", "");
    expect(found()).toEqual([]);
  });

  test("cannot be found in a file that is no YAML, which one sentence tells", () => {
    write("timeline/sources/a.yaml", "url: https://a.test/\n title: scheef\n");
    expect(() => addressesIn(content)).toThrow(
      expect.objectContaining({
        name: "DeskError",
        message: expect.stringMatching(
          /^content\/timeline\/sources\/a\.yaml: line \d .*\.$/,
        ) as string,
      }),
    );
  });

  test("cannot be found where there is no content", () => {
    expect(() => addressesIn(join(content, "nowhere"))).toThrow(/is not a folder that can be read/);
  });
});

describe("two titles", () => {
  test("are compared without capitals, accents, signs and double spaces", () => {
    expect(fold("  «Privé»: Été – l’IA\u00a0…  ")).toBe("prive ete l ia");
  });

  test.each([
    ["Politie gebruikt Clearview", "Politie gebruikt Clearview | NOS", true],
    [
      "Politie gebruikt Clearview, zegt de minister van Justitie",
      "Politie gebruikt Clearview",
      true,
    ],
    ["Politie gebruikt gezichtsherkenning Clearview", "Politie gebruikte gezichtsherkenning Clearview", true], // prettier-ignore
    ["Politie gebruikt Clearview", "Recepten voor de winter", false],
    ["Politie gebruikt Clearview", "Politie", false],
    ["Politie gebruikt Clearview", "", false],
    ["", "Politie gebruikt Clearview", false],
    ["…", "Politie", false],
    ["顔認証の利用について", "顔認証の利用について - 個人情報保護委員会", true],
  ])('"%s" and "%s": the same is %s', (title, head, same) => {
    expect(isNamed(title, [head])).toBe(same);
  });
});
