// Title, publisher, authors, language, address and text of a page: the right one where a page names several.
import { describe, expect, test } from "vitest";
import { cleanAddress } from "../../../src/desk/add/address.ts";
import { heading, made, paragraphs, read } from "./articles-made.ts";

describe("the title", () => {
  test("is what stands above the article, not the words for social networks", async () => {
    const head = '<meta property="og:title" content="Je gelooft nooit wat deze camera deed!">';
    expect((await read(made({ head }))).title?.value).toBe(heading);
  });

  test.each([
    " - De Invalshoek",
    " | Nieuws | De Invalshoek",
    " – invalshoek.example",
    " — DI",
    " » De Invalshoek",
  ])("is without the name of the site at its end: %s", async (end) => {
    const page = made({
      title: `${heading}${end}`,
      head: '<meta property="og:site_name" content="De Invalshoek">',
    });
    const article = await read(page.replace(/<h1>.*<\/h1>/, ""), {
      address: "https://invalshoek.example/a",
    });
    expect(article.title?.value).toBe(heading);
  });

  test("keeps a dash of its own", async () => {
    const page = made({ title: "Camera's – wat mag en wat mag niet" }).replace(/<h1>.*<\/h1>/, "");
    expect((await read(page)).title?.value).toBe("Camera's – wat mag en wat mag niet");
  });

  test("is not the name of the site in its head", async () => {
    const page = made({}).replace(
      "<body>",
      '<body><header><h1><a href="/">De Invalshoek</a></h1></header>',
    );
    expect((await read(page)).title?.value).toBe(heading);
  });

  test("is without the words above it, when the head names it alone", async () => {
    const page = made({ title: "De stille camera telt mee" }).replace(
      /<h1>.*<\/h1>/,
      "<h1><span>Privacy</span><span>De stille camera telt mee</span></h1>",
    );
    expect((await read(page)).title?.value).toBe("De stille camera telt mee");
  });

  test("of a study is the one that it is cited by", async () => {
    const head = '<meta name="citation_title" content="Faces in the rain: a field study">';
    expect((await read(made({ language: "en", head }))).title?.value).toBe(
      "Faces in the rain: a field study",
    );
  });
});

describe("the publisher", () => {
  test.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://k.example/a","publisher":{"@type":"Organization","name":"De Krant"}}</script><meta property="og:site_name" content="krant.example">',
    ],
    [
      "JSON-LD by its id",
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","url":"https://k.example/a","publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"De Krant"}]}</script>',
    ],
    ["og:site_name", '<meta property="og:site_name" content="De Krant">'],
    ["DC.publisher", '<meta name="DC.publisher" content="De Krant">'],
    ["application-name", '<meta name="application-name" content="De Krant">'],
  ])("comes from %s", async (_, head) => {
    expect((await read(made({ head }), { address: "https://k.example/a" })).publisher?.value).toBe(
      "De Krant",
    );
  });

  test("comes from the end of the title, else from the host", async () => {
    expect((await read(made({ title: `${heading} | De Krant` }))).publisher?.value).toBe(
      "De Krant",
    );
    expect(
      (await read(made({}), { address: "https://www.krant.example/a" })).publisher?.value,
    ).toBe("krant.example");
  });
});

describe("the authors", () => {
  const authors = async (head: string) => (await read(made({ head }))).authors?.value;

  test("are names, joined by commas", async () => {
    expect(
      await authors(
        '<meta name="citation_author" content="Vries, R. de"><meta name="citation_author" content="Q., Z.">',
      ),
    ).toBe("R. de Vries, Z. Q.");
    expect(await authors('<meta name="author" content="Door A. B. en C. D.">')).toBe(
      "A. B., C. D.",
    );
  });

  test.each([
    "admin",
    "https://www.facebook.example/krant",
    "@krant",
    "webmaster@krant.example",
    "Super User",
    "krant.be",
  ])("are never %s", async (junk) => {
    expect(await authors(`<meta name="author" content="${junk}">`)).toBeUndefined();
  });

  test("are not the publisher once more", async () => {
    expect(
      await authors(
        '<meta property="og:site_name" content="De Krant"><meta name="author" content="De Krant, Gent">',
      ),
    ).toBeUndefined();
  });
});

describe("the language", () => {
  test.each(["nl", "fr", "de", "en"] as const)(
    "%s is known by its words, against what the page declares",
    async (language) => {
      const other = language === "en" ? "de" : "en";
      const page = made({ language }).replace(`lang="${language}"`, `lang="${other}-XX"`);
      expect((await read(page)).language?.value).toBe(language);
      expect((await read(page.replace(/ lang="[^"]*"/, ""))).language?.value).toBe(language);
    },
  );

  test("of a very short text is the one that is declared", async () => {
    const page =
      '<html lang="nl-BE"><head><title>Camera uit</title></head><body><h1>Camera uit</h1><p>De camera op het plein in het centrum gaat uit.</p></body></html>';
    expect((await read(page)).language?.value).toBe("nl");
  });
});

describe("the address", () => {
  const address = async (head: string, origin?: string) =>
    (await read(made({ head }), origin ? { address: origin } : { name: "page.html" })).address
      ?.value;
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  test("is the canonical one, cleaned", async () => {
    expect(await address(canonical("https://krant.example/a?id=3&amp;utm_source=x#top"))).toBe(
      "https://krant.example/a?id=3",
    );
    expect(await address(canonical("/a"), "https://krant.example/b?fbclid=1")).toBe(
      "https://krant.example/a",
    );
  });

  test("is where it came from, when the page names another site, its front page or nothing", async () => {
    const origin = "https://krant.example/nieuws/a";
    expect(await address("", `${origin}?utm_campaign=mail&gclid=2#x`)).toBe(origin);
    expect(
      await address('<meta property="og:url" content="https://elders.example/a">', origin),
    ).toBe(origin);
    expect(await address(canonical("https://krant.example/"), origin)).toBe(origin);
  });

  test("is what the browser wrote into a file that it saved", async () => {
    const page = `<!-- saved from url=(0031)https://krant.example/nieuws/a -->\n${made({})}`;
    expect((await read(page)).address?.value).toBe("https://krant.example/nieuws/a");
  });

  test("is none that is not of the web", async () => {
    expect(await address(canonical("javascript:alert(1)"))).toBeUndefined();
    expect(await address(canonical("file:///etc/passwd"))).toBeUndefined();
  });

  test.each([
    ["https://K.example:443/a/?utm_source=x&utm_medium=y", "https://k.example/a/"],
    ["https://k.example/a?b=1&a=2", "https://k.example/a?b=1&a=2"],
    ["https://k.example/a/amp/", "https://k.example/a/amp/"],
    ["https://user:word@k.example/a", "https://k.example/a"],
    ["no address", undefined],
  ])("%s is cleaned to %s", (given, cleaned) => {
    expect(cleanAddress(given)).toBe(cleaned);
  });
});

describe("the text", () => {
  test("is the article's own words, in paragraphs, without tags, menus and notices", async () => {
    const menu =
      '<nav><a href="/x">Alle onderwerpen van de krant</a></nav><div class="cookie-notice"><p>Wij gebruiken cookies en vragen toestemming.</p></div>';
    const page = made({})
      .replace("<body>", `<body>${menu}`)
      .replace("</body>", "<footer>Alle rechten voorbehouden</footer></body>");
    expect((await read(page)).text).toBe(paragraphs.nl.join("\n\n"));
  });

  test("has the same white space, however the page was laid out", async () => {
    const page = made({}).replaceAll(" de ", "\n   de\u00a0").replaceAll("camera", "ca\u00admera");
    expect((await read(page)).text).toBe((await read(made({}))).text);
  });

  test("of a page that a script fills is taken from its JSON-LD", async () => {
    const body = paragraphs.en.join(" ");
    const page = `<html lang="en"><head><title>Faces at the gate</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Faces at the gate", articleBody: `${body} ${body}` })}</script></head><body><div id="root"></div></body></html>`;
    expect((await read(page)).text).toBe(`${body} ${body}`);
  });
});
