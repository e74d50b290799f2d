// A language that has only begun is built as far as it goes: whole pages, no link that leads nowhere.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { editionsOf } from "../../src/model/edition.ts";
import { siteIn } from "../../src/model/site.ts";
import { buildOf, type BuildOfCopy } from "../support/build-copy.ts";
import { contentCopy, idWhere } from "../support/content-copy.ts";
import { code, growing } from "../support/growing.ts";
import { isFirst, none, plain } from "../support/site.ts";

const copy = contentCopy();
const { records } = copy;

/** Events that later ones answer and that stories hold, so that links could lead out of the language. */
const events = [...records.events]
  .filter(([, { follows }]) => follows.some(({ relation }) => relation === "denial"))
  .flatMap(([id, { follows }]) => [id, ...follows.map(({ event }) => event)])
  .slice(0, 2);
/** A situation of which the finder, its rules and its events lead to others; a right; a word that names others. */
const situation = idWhere(
  records.scenarios,
  ({ turn_to, events: shown }) => turn_to.NL.length > 0 && shown.length > 0,
);
const right = idWhere(records.rights);
const term = idWhere(records.terms, ({ see, sources }) => see.length > 0 && sources.length > 0);

let built: BuildOfCopy;
let edition: ReturnType<typeof editionsOf>[number] | undefined;

function prepare(): void {
  const { addLanguage, addInterface, translate, translateWithAll, translateAsTold } = growing(copy);
  addLanguage();
  addInterface();
  for (const id of events) translateWithAll(id);
  translate("scenarios", situation);
  translate("rights", right);
  translate("terms", term);
  translateAsTold();
  edition = editionsOf(siteIn(copy.folder), "/").find(({ language }) => language.code === code);
  built = buildOf(copy);
}

describe.runIf(isFirst)(
  "a language with two events, a situation, a right, a word and no page of prose",
  () => {
    beforeAll(prepare, 240_000);

    test("is built", () => {
      expect(events).toHaveLength(2);
      expect(built.said).not.toContain("Error");
      expect(built.status).toBe(0);
    });

    test("has a page for each record that it has words for, and for no other", () => {
      const { at, events: shown, law, chains } = edition ?? {};
      const wanted = [
        ...(shown ?? []).map((event) => at?.event(event)),
        ...(chains ?? []).map((chain) => at?.chain(chain)),
        ...(law?.scenarios ?? []).map((one) => at?.scenario(one)),
        ...(law?.provisions ?? []).map((one) => at?.provision(one)),
      ];
      expect(wanted.length).toBeGreaterThan(4);
      const there = new Set(built.pagesIn(code));
      none(wanted.flatMap((address = "") => (there.has(address) ? [] : [address])));
      const below = (top = "?") => [...there].filter((one) => one.startsWith(top) && one !== top);
      const lists = [at?.changes, `${at?.may}${edition?.words.address.find}/`];
      none(
        [...below(at?.may), ...below(at?.rules)]
          .filter((address) => !lists.some((list) => list && address.startsWith(list)))
          .filter((address) => !wanted.includes(address)),
      );
    });

    test("has no link that leads nowhere, on any page", () => {
      const pages = built.pagesIn(code);
      expect(pages.length).toBeGreaterThan(events.length);
      none(
        pages.flatMap((page) => {
          const $ = built.page(page);
          const addresses = $("a[href^='/'], link[href^='/'], img[src^='/'], script[src]")
            .toArray()
            .map((element) => $(element).attr("href") ?? $(element).attr("src") ?? "")
            .map((address) => address.replace(/[?#].*$/, ""));
          return [...new Set(addresses)]
            .filter(
              (address) =>
                !existsSync(join(built.dist, address, address.endsWith("/") ? "index.html" : "")),
            ) // prettier-ignore
            .map((address) => `${page}: ${address}`);
        }),
      );
    });

    test("says nothing of what it has no words for", () => {
      none(
        built.pagesIn(code).flatMap((page) => {
          const text = plain(built.page(page)("main").text());
          return /\b(undefined|null|NaN)\b|\[object/.test(text)
            ? [`${page}: ${text.slice(0, 80)}`]
            : [];
        }),
      );
    });
  },
);
