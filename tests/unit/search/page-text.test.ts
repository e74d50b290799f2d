// The search reads of a page what a reader reads, by section, and nothing that stands around it.
import { describe, expect, test } from "vitest";
import { sectionsOf } from "../../../src/desk/page-text.ts";

/** A page with a main part, and around it what every page has. */
function page(main: string): string {
  return `<!doctype html><html><head><title>Head</title></head><body>
    <header>Above <nav>Menu</nav></header><main>${main}</main><footer>Below</footer></body></html>`;
}

const words = (main: string) =>
  sectionsOf(page(main))
    .map(({ text }) => text)
    .join(" ");

describe("the sections of a page", () => {
  test("begin at each heading that can be linked to, with its anchor and title", () => {
    const main = `<h1>Title</h1><p>Lead.</p>
      <h2 id="one">First <em>part</em></h2><p>Text one.</p>
      <div><h3 id="two">Second</h3><ul><li>a</li><li>b</li></ul></div>`;
    expect(sectionsOf(page(main))).toEqual([
      { text: "Lead." },
      { anchor: "one", title: "First part", text: "Text one." },
      { anchor: "two", title: "Second", text: "a b" },
    ]);
  });

  test("leave out the title of the page, which is known already", () => {
    expect(words("<h1>Title</h1><p>Lead.</p>")).toBe("Lead.");
  });

  test("hold the headings without an anchor, and those of a lower order", () => {
    const main = `<h2 id="one">First</h2><p>a</p><h2>Plain</h2><p>b</p><h4 id="low">Low</h4><p>c</p>`;
    expect(sectionsOf(page(main))).toEqual([
      { anchor: "one", title: "First", text: "a Plain b Low c" },
    ]);
  });

  test("are left out where they have no text", () => {
    expect(sectionsOf(page(`<h2 id="one">First</h2><h2 id="two">Second</h2><p>b</p>`))).toEqual([
      { anchor: "two", title: "Second", text: "b" },
    ]);
  });

  test("hold each word once, with single spaces", () => {
    expect(words("<p>one\n\n  two</p><p>three</p><p>four&nbsp;five</p>")).toBe(
      "one two three four five",
    );
  });

  test("keep the words of neighbours apart", () => {
    expect(
      words("<ul><li>one</li><li>two</li></ul><table><tr><td>three</td><td>four</td></tr></table>"),
    ).toBe("one two three four");
  });

  test("keep apart words that only markup keeps apart", () => {
    expect(words("<p><strong>name</strong>place</p><p>a<br>b</p>")).toBe("name place a b");
  });

  test("hold text as text: signs of markup are read as they are meant", () => {
    expect(words("<p>a &lt;b&gt; &amp; c</p><!-- not this -->")).toBe("a <b> & c");
  });
});

describe("what is no text of the page is left out:", () => {
  test.each([
    ["ways around the site", "<nav>x</nav>"],
    ["the trail", `<ol class="trail"><li>x</li></ol>`],
    ["a form", "<form><label>x</label></form>"],
    ["a button", "<button>x</button>"],
    ["what a lab gives", "<output>x</output>"],
    ["script", "<script>x</script>"],
    ["style", "<style>x</style>"],
    ["a drawing", "<svg><title>x</title><text>x</text></svg>"],
    ["what only a screen reader says", `<span class="hidden">x</span>`],
    ["how to cite", `<section class="cite"><h2 id="cite">x</h2><p>x</p></section>`],
    ["the list of sources", `<section class="sources"><h2 id="s">x</h2><p>x</p></section>`],
    ["events that stand elsewhere", `<ul class="events"><li>x</li></ul>`],
    ["related pages", `<aside class="related">x</aside>`],
    ["the number of a note", `<a class="note">x</a>`],
  ])("%s", (_, html) => {
    expect(sectionsOf(page(`<p>kept</p>${html}<p>too</p>`))).toEqual([{ text: "kept too" }]);
  });

  test("what stands outside the main part", () => {
    expect(words("<p>kept</p>")).toBe("kept");
  });
});

test("a page without a main part, or without anything, has no sections", () => {
  expect(sectionsOf("<p>text</p>")).toEqual([]);
  expect(sectionsOf("")).toEqual([]);
  expect(sectionsOf(page(""))).toEqual([]);
});
