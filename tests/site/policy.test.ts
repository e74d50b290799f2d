// Claims about what a page may run and load: one policy, nothing inline, nothing from elsewhere.
import { describe, expect, test } from "vitest";
import { runsWasm } from "../../src/model/labs.ts";
import {
  filesWith,
  follow,
  build,
  files,
  none,
  pages,
  sample,
  textOf,
  type Page,
} from "../support/site.ts";

// Written out here once more, so that a change of the policy is a change of this claim.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

// What runs WebAssembly may, and may do nothing else.
const policyWithWasm =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

/** The search, and the pages of a lab that runs WebAssembly; its sheet on paper runs nothing. */
function mayRunWasm({ kind, lab }: Page): boolean {
  if (kind === "search") return true;
  return lab !== undefined && runsWasm(lab) && (kind === "lab" || kind === "lab alone");
}

const isData = (type: string | undefined): boolean => type === "application/ld+json";

function badPolicy(page: Page): string[] {
  const { $, file } = page;
  const right = mayRunWasm(page) ? policyWithWasm : policy;
  const first = $("head").children().first();
  const metas = $("meta[http-equiv]")
    .toArray()
    .map((meta) => $(meta).attr("http-equiv") ?? "");
  const faults: string[] = [];
  if (!first.is('meta[http-equiv="Content-Security-Policy"]'))
    faults.push("does not begin with the policy");
  else if (first.attr("content") !== right) faults.push(`has the policy ${first.attr("content")}`);
  // What moved leads on by itself.
  if (metas.length !== 1 && !(page.kind === "moved" && metas.slice(1).join() === "refresh"))
    faults.push(`has the http-equiv ${metas.join(", ")}`);
  return faults.map((fault) => `${file}: ${fault}`);
}

function inlined({ $, file }: Page): string[] {
  const faults: string[] = [];
  $("script").each((_, element) => {
    const script = $(element);
    const data = isData(script.attr("type"));
    if (script.attr("src") === undefined && !data) faults.push("a script without src");
    if (script.text().trim() !== "" && !data) faults.push("a script with text");
  });
  if ($("style").length > 0) faults.push("a style element");
  $("*").each((_, element) => {
    if (element.type === "text" || !("attribs" in element)) return;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (name === "style") faults.push(`style="${value}"`);
      if (/^on/i.test(name)) faults.push(`${name}="${value}"`);
      if (name === "srcdoc") faults.push("srcdoc");
      if (/^\s*(javascript|vbscript):/i.test(value)) faults.push(`${name}="${value}"`);
    }
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

/** The elements that load something, with the attributes that say what. */
const loading: readonly (readonly [string, readonly string[]])[] = [
  ["script, img, source, audio, video, track, input, iframe, embed", ["src", "srcset", "poster"]],
  ["svg image, svg use, svg feImage", ["href", "xlink:href"]],
  ["object", ["data"]],
  ["form", ["action"]],
  ["a", ["ping"]],
  ["link", ["href", "imagesrcset"]],
];

/** What a link element names but does not load. */
const named = new Set(["canonical", "alternate", "license", "author", "prev", "next", "schema.DC"]);

function loadedFromElsewhere(page: Page): string[] {
  const { $, file } = page;
  return loading.flatMap(([elements, names]) =>
    $(elements)
      .toArray()
      .map((element) => $(element))
      .filter((one) => !one.is("link") || !named.has(one.attr("rel") ?? ""))
      .flatMap((one) => names.map((name) => one.attr(name) ?? ""))
      .flatMap((value) => value.split(/\s*,\s*/))
      .filter((value) => value !== "")
      .filter(
        (value) =>
          /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(value) || follow(page, value).origin !== build.site,
      )
      .map((value) => `${file}: loads ${value}`),
  );
}

/** Elements that would bring in a page or a program of somebody. */
function foreignParts({ $, file }: Page): string[] {
  return ["iframe", "frame", "embed", "object", "applet", "base"].flatMap((name) =>
    $(name)
      .toArray()
      .map(() => `${file}: a ${name} element`),
  );
}

/** A page has a script only for an element of its own, and an element only with a script. */
function scriptWithoutElement({ $, file }: Page): string[] {
  const scripts = $("script")
    .toArray()
    .filter((element) => !isData($(element).attr("type")));
  const elements = $("*")
    .toArray()
    .filter((element) => "name" in element && element.name.startsWith("gp-"));
  if (scripts.length > 0 && elements.length === 0) return [`${file}: a script but no gp- element`];
  if (scripts.length === 0 && elements.length > 0) return [`${file}: a gp- element but no script`];
  return [];
}

/** The addresses in a stylesheet that lie on another host or in the stylesheet itself. */
function elsewhereInCss(css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, "");
  const urls = [...bare.matchAll(/url\(\s*["']?(.*?)["']?\s*\)|@import\s+["'](.*?)["']/gs)];
  return urls
    .map(([, url, imported]) => url ?? imported ?? "")
    .filter((url) => /^([a-z-]+:|\/\/)/i.test(url));
}

describe("every page", () => {
  test("begins its head with the one policy, word for word", () => none(pages.flatMap(badPolicy)));

  test("but those of a lab that runs WebAssembly may not run it", () => {
    const few = pages.filter(mayRunWasm).map(({ file }) => file);
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(pages.filter(({ kind }) => kind === "lab").length);
    const allowed = pages
      .map(({ file }) => file)
      .filter((file) => textOf(file).includes("wasm-unsafe"));
    expect(allowed).toEqual(few);
  });

  test("has no inline script, style, handler or javascript: address", () =>
    none(pages.flatMap(inlined)));

  test("loads from its own host only, by addresses without a host", () =>
    none(pages.flatMap(loadedFromElsewhere)));

  test("holds no frame, no object and no base address", () => none(pages.flatMap(foreignParts)));

  test("has a script where it has a gp- element, and nowhere else", () =>
    none(pages.flatMap(scriptWithoutElement)));
});

describe("every file", () => {
  test("of style names no other host and holds no data", () => {
    expect(filesWith(".css").length).toBeGreaterThan(0);
    none(
      filesWith(".css").flatMap((file) =>
        elsewhereInCss(textOf(file)).map((url) => `${file}: ${url}`),
      ),
    );
  });

  test("of script sets no cookie and writes no HTML", () => {
    expect(filesWith(".js").length).toBeGreaterThan(0);
    const own = filesWith(".js").filter((file) => file.startsWith("_astro/"));
    none(own.filter((file) => /document\.cookie|cookieStore|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(textOf(file)))); // prettier-ignore
  });

  test("of image holds no script and no style and names no other host", () => {
    none(
      filesWith(".svg").filter((file) =>
        /<script|<style|\sstyle=|\son[a-z]+=|href=["'](https?:)?\/\//i.test(textOf(file)),
      ),
    );
  });
});

test("the file with the headers is in the build and sets no second policy, no frame rule, no cookie", () => {
  expect(files).toContain("_headers");
  expect(textOf("_headers")).not.toMatch(
    /Content-Security-Policy|X-Frame-Options|frame-ancestors|Set-Cookie/i,
  );
  expect(textOf("_headers")).toMatch(/X-Content-Type-Options: nosniff/);
});

describe("the checks find", () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  test("a policy that is missing, second, doubled or another", () => {
    expect(badPolicy(sample("", meta))).toEqual([]);
    expect(badPolicy(sample("", `<meta charset="utf-8">${meta}`))).toHaveLength(1);
    expect(badPolicy(sample("", meta + meta))).toHaveLength(1);
    expect(badPolicy(sample("", meta.replace("'none'", "*")))).toHaveLength(1);
    expect(badPolicy(sample(""))).toHaveLength(2);
    const wasm = `<meta http-equiv="Content-Security-Policy" content="${policyWithWasm}">`;
    expect(badPolicy(sample("", wasm))).toHaveLength(1);
    const [some] = pages.filter(mayRunWasm);
    expect(badPolicy({ ...sample("", wasm), kind: "lab", ...(some?.lab && { lab: some.lab }) })).toEqual([]); // prettier-ignore
  });

  test("what is inline", () => {
    expect(inlined(sample('<script type="application/ld+json">{}</script>'))).toEqual([]);
    expect(inlined(sample("<script>1</script>"))).toHaveLength(2);
    expect(inlined(sample("<svg><style>a{}</style></svg>"))).toHaveLength(1);
    expect(inlined(sample('<p style="a" onclick="b"><a href=" JavaScript:c">'))).toHaveLength(3);
  });

  test("what is loaded from elsewhere", () => {
    expect(
      loadedFromElsewhere(sample("", '<link rel="canonical" href="https://a.example/">')),
    ).toEqual([]);
    expect(
      loadedFromElsewhere(sample("", '<link rel="preload" href="//a.example/a">')),
    ).toHaveLength(1);
    expect(
      loadedFromElsewhere(sample('<img src="b.png" srcset="https://a.example/c 2x">')),
    ).toHaveLength(1);
    expect(foreignParts(sample("<iframe></iframe><object></object>"))).toHaveLength(2);
    expect(elsewhereInCss("a{b:url(/c)} /* url(https://a) */")).toEqual([]);
    expect(elsewhereInCss('@import "//a"; a{b:url( "https://a" ) url(data:x)}')).toHaveLength(3);
  });

  test("a script without an element and an element without a script", () => {
    expect(scriptWithoutElement(sample('<script src="a.js"></script><gp-a></gp-a>'))).toEqual([]);
    expect(scriptWithoutElement(sample('<script src="a.js"></script>'))).toHaveLength(1);
    expect(scriptWithoutElement(sample("<gp-a></gp-a>"))).toHaveLength(1);
  });
});
