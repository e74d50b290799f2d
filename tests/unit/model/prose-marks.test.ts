// What is read from a text of prose: its components with their ids and lines, and its words.
import { describe, expect, test } from "vitest";
import { marksIn, namedIn, wordCount } from "../../../src/model/prose-marks.ts";

describe("the components of a text", () => {
  test("are found in the order of the text, with their lines, whether they hold words or not", () => {
    const text =
      'One. <Cite id="a-source" />\n\nTwo <Term id="a-word">of them</Term>, <Law id="a-rule"/>.';
    expect(marksIn(text)).toEqual([
      { component: "Cite", id: "a-source", line: 1 },
      { component: "Term", id: "a-word", line: 3 },
      { component: "Law", id: "a-rule", line: 3 },
    ]);
  });

  test("are found over several lines, at the line on which they begin", () => {
    expect(marksIn('One.\n<Cite\n  id="a-source"\n/>')).toEqual([
      { component: "Cite", id: "a-source", line: 2 },
    ]);
  });

  test("are found when nobody knows them, and when they name nothing", () => {
    expect(marksIn('<Quote id="x" /> and <Cite /> and <Cite id={source} />')).toEqual([
      { component: "Quote", id: "x", line: 1 },
      { component: "Cite", id: "", line: 1 },
      { component: "Cite", id: "", line: 1 },
    ]);
  });

  test("take their id from the field id alone", () => {
    expect(marksIn('<Figure layer-id="x" name="y" />')[0]?.id).toBe("");
    expect(marksIn('<Figure name="y" id="z" />')[0]?.id).toBe("z");
  });

  test("are not the elements of HTML, nor a sign of less", () => {
    expect(marksIn("<p>One</p>, a <b>two</b>, 3 < 4 and A <B")).toEqual([]);
  });
});

test("what a text names twice stands once, in the order of the first time", () => {
  const marks = marksIn('<Cite id="b" /><Law id="c" /><Cite id="a" /><Cite id="b" />');
  expect(namedIn(marks, "Cite")).toEqual(["b", "a"]);
  expect(namedIn(marks, "Law")).toEqual(["c"]);
  expect(namedIn(marks, "Event")).toEqual([]);
});

describe("the words of a text", () => {
  test.each([
    ["Vier woorden staan hier.", 4],
    ["", 0],
    ["One <Cite id='a source with words' /> two", 2],
    ["A [link](https://example.org/not/words) counts once", 4],
    ["# A title\n\n- a list\n- of two", 6],
    ["zo'n auto-ongeluk in 2020", 4],
    ["één – twee", 2],
  ])("in %j are %i", (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
