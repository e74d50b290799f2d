// A page that moved must lead on, in one step, to another page; a mistake in the list stops the build.
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readRecords } from "../../../src/model/records.ts";
import { contentCopy, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const file = "redirects.yaml";
const top = `/${copy.first}/`;
const codes = copy.records.languages.map(({ code }) => code);
const tops = codes.filter((code) => copy.records.interface.has(code)).map((code) => `/${code}/`).join(", "); // prettier-ignore
const [old, now, other] = [`${top}old/`, `${top}now/`, `${top}other/`];

/** Puts entries in the place of the list. */
const entries =
  (...list: readonly Record<string, unknown>[]) =>
  () =>
    copy.write(file, stringify(list));

describe("the list of pages that moved stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it is missing",
      file,
      field: "",
      change: () => copy.remove(file),
      wrong: "is missing",
      right: "The site cannot be built without it.",
    },
    {
      claim: "an address moves twice",
      file,
      field: "[1].from",
      change: entries({ from: old, to: now }, { from: old, to: other }),
      wrong: `is "${old}", which stands above it already`,
      right: "Give each address one entry.",
    },
    {
      claim: "an address leads to itself",
      file,
      field: "[0].to",
      change: entries({ from: old, to: old }),
      wrong: `is "${old}", the address that it leads away from`,
      right: "Name the page that holds the content now.",
    },
    {
      claim: "an address leads to one that moved too",
      file,
      field: "[0].to",
      change: entries({ from: old, to: now }, { from: now, to: other }),
      wrong: `is "${now}", which has moved too`,
      right: `Name the page at the end, as "${other}".`,
    },
    {
      claim: "an address begins with no language",
      file,
      field: "[0].from",
      change: entries({ from: "/qq/old/", to: now }),
      wrong: 'is "/qq/old/", which begins with no language of the site',
      right: `Begin it with one of: ${tops}.`,
    },
    {
      claim: "it leads to an address that does not begin with a slash",
      file,
      field: "[0].to",
      change: entries({ from: old, to: now.slice(1) }),
      wrong: `is "${now.slice(1)}", which is not an address that begins with a slash`,
      right: "The address that it has now, without the base path",
    },
    {
      claim: "it leads to another site",
      file,
      field: "[0].to",
      change: entries({ from: old, to: "https://a.example/" }),
      wrong: 'is "https://a.example/", which is not an address that begins with a slash',
      right: "The address that it has now, without the base path",
    },
    {
      claim: "it leads to a host without a name of a scheme",
      file,
      field: "[0].to",
      change: entries({ from: old, to: "//a.example/" }),
      wrong:
        'is "//a.example/", which is not the address of a page (small letters, digits, single hyphens, a slash at its end)',
      right: "The address that it has now, without the base path",
    },
    {
      claim: "an address does not end with a slash",
      file,
      field: "[0].from",
      change: entries({ from: old.slice(0, -1), to: now }),
      wrong: `is "${old.slice(0, -1)}", which is not the address of a page (small letters, digits, single hyphens, a slash at its end)`,
      right: "The address that the page had, without the base path",
    },
    {
      claim: "an entry does not say where it leads",
      file,
      field: "[0].to",
      change: entries({ from: old }),
      wrong: "is missing",
      right: "The address that it has now, without the base path",
    },
    {
      claim: "an entry has a field that does not exist",
      file,
      field: "[0].why",
      change: entries({ from: old, to: now, why: "Tidier." }),
      wrong: "is a field that does not exist here",
      right: "the fields that exist are: from, to.",
    },
  ]);
});

test("a list of pages that moved is read in its order, and may be empty", () => {
  entries({ from: old, to: now }, { from: other, to: now })();
  const { redirects } = readRecords(copy.folder);
  expect(redirects).toEqual([
    { from: old, to: now },
    { from: other, to: now },
  ]);
  entries()();
  expect(readRecords(copy.folder).redirects).toEqual([]);
});
