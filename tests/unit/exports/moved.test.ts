// Claims about addresses that moved: each becomes a page in its language that leads below the base path.
import { expect, test } from "vitest";
import { movedPaths } from "../../../src/exports/moved.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { site } from "./real-site.ts";

const codes = site.languages.map(({ code }) => code).filter((code) => site.interface.has(code));
const redirects = codes.map((code) => ({ from: `/${code}/old/er/`, to: `/${code}/new/` }));

test.each(["/", "/below/"])("each moves in its own language, below %s", (base) => {
  const pages = movedPaths(editionsOf({ ...site, redirects }, base), base);
  expect(
    pages.map(({ params, props }) => [params.moved, props.edition.language.code, props.to]),
  ).toEqual(codes.map((code) => [`${code}/old/er`, code, `${base}${code}/new/`]));
});

test("without any there is no page", () => {
  expect(movedPaths(editionsOf({ ...site, redirects: [] }, "/"), "/")).toEqual([]);
  expect(movedPaths([], "/")).toEqual([]);
});

test("an address in no language is refused", () => {
  const lost = [{ from: "/qq/old/", to: "/qq/new/" }];
  expect(() => movedPaths(editionsOf({ ...site, redirects: lost }, "/"), "/")).toThrow("/qq/old/");
});
