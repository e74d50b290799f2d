// Claims about HTML: every page is valid by the rules of html-validate.
import { HtmlValidate, type ConfigData } from "html-validate";
import { describe, expect, test } from "vitest";
import { meanings, none, pages, sample, textOf, type Page } from "../support/site.ts";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // A hash on a file of the own host guards against nobody: who can change the file can change the page.
    "require-sri": ["error", { target: "crossorigin" }],
    // The name of the site follows the title; titles.test.ts says how long both may be.
    "long-title": "off",
    // A space at the end of a line shows nowhere; the form of the source is Prettier's matter.
    "no-trailing-whitespace": "off",
    // The settings of a lab work as they are changed; there is nothing to send.
    "wcag/h32": "off",
    // HTML lets an id begin with a digit; the id of a source is the name of its file.
    "valid-id": ["error", { relaxed: true }],
  },
};

const validator = new HtmlValidate(config);

async function invalid(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} at ${selector}`);
}

/** Of pages that one template makes in great number this many are enough, spread over all. */
const enough = 20;

/** The pages to look at: all of a kind, or some where there are many. */
function chosen(): Page[] {
  return [...new Set(pages.map(({ kind }) => kind))].flatMap((kind) => {
    const those = pages.filter((page) => page.kind === kind);
    const step = Math.max(1, Math.floor(those.length / (2 * enough)));
    return those.filter((_, at) => at % step === 0);
  });
}

describe("every kind of page", () => {
  test("is among those that are looked at", () => {
    const kinds = new Set(chosen().map(({ kind }) => kind));
    expect(kinds).toEqual(new Set([...meanings.values()].map(({ kind }) => kind)));
  });

  test("is valid HTML", async () => {
    none((await Promise.all(chosen().map(({ file }) => invalid(textOf(file), file)))).flat());
  }, 300_000);
});

test("the check finds what is not valid", async () => {
  const { $ } = sample("<p>a</p>", '<meta charset="utf-8"><title>a</title>');
  $("html").attr("lang", "nl");
  expect(await invalid($.html(), "sample")).toEqual([]);
  $("p").html('<img src="a.png"><b id="1" id="1">a</b><script src="https://a.example/"></script>');
  expect((await invalid($.html(), "sample")).join()).toMatch(/require-sri.*|wcag/);
  expect(await invalid("<!DOCTYPE html><html lang='nl'><p><div></p></html>", "sample")).not.toEqual(
    [],
  );
});
