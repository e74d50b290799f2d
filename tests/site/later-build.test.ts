// A build on a later day: what was to apply applies, and what nobody looked at since says so.
import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { editionsOf, fill, type Edition } from "../../src/model/edition.ts";
import { siteIn } from "../../src/model/site.ts";
import { buildOf, type BuildOfCopy } from "../support/build-copy.ts";
import { contentCopy, fileOf } from "../support/content-copy.ts";
import { isFirst, none, plain } from "../support/site.ts";

const copy = contentCopy();
const { records } = copy;
const day = "2027-12-03";
const env = { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) };
/** A day of checking that is a year and a day ago, and one that is a year ago. */
const [long, just] = ["2026-12-02", "2026-12-03"];

/** An address that moved, to the rights in the first language. */
const moved = `/${copy.first}/moved-away/`;

/** Of each kind the first record was checked again; the others were looked at in 2026. */
const kinds = ["provisions", "scenarios", "authorities", "rights", "layers"] as const;
const again = new Map(kinds.map((kind) => [kind, [...records[kind].keys()].sort()[0] ?? ""]));
const changed = [...records.rights.keys()].slice(0, 2);

let built: BuildOfCopy;
let editions: Edition[];

function prepare(): void {
  for (const kind of kinds) {
    for (const id of records[kind].keys()) {
      copy.set(fileOf(kind, id), "checked", again.get(kind) === id ? just : long);
    }
  }
  for (const id of changed) {
    const says = Object.fromEntries(records.languages.map(({ code }) => [code, `Changed: ${id}`]));
    copy.set(fileOf("rights", id), "changes", [{ date: "2027-02-01", kind: "correction", says }]);
  }
  const rights = records.interface.get(copy.first)?.address.rights ?? "";
  copy.write("redirects.yaml", stringify([{ from: moved, to: `/${copy.first}/${rights}/` }]));
  editions = editionsOf(siteIn(copy.folder, day), "/");
  built = buildOf(copy, env);
}

/** The words of a part of a page. */
function wordsAt(address: string, within = "main"): string {
  return plain(built.page(address)(within).text());
}

describe.runIf(isFirst)(`a build of ${day}`, () => {
  beforeAll(prepare, 240_000);

  test("is built, and says its day on every page of the law", () => {
    expect(built.said).not.toContain("Error");
    expect(built.status).toBe(0);
    none(
      editions.flatMap(({ at, date, law }) =>
        [at.changes, ...law.provisions.map(at.provision), ...law.scenarios.map(at.scenario)]
          .filter((address) => !wordsAt(address).includes(date(day)))
          .map((address) => `${address}: does not say of which day it is`),
      ),
    );
  });

  test("says that the rules of 2 December 2027 apply, which were to apply in 2026", () => {
    const moved = [...records.provisions].filter(
      ([, { life }]) => life.length === 1 && life[0]?.moved?.to === "2027-12-02",
    );
    expect(moved.length).toBeGreaterThan(2);
    none(
      editions.flatMap(({ at, date, law, words }) =>
        moved.flatMap(([id]) => {
          const provision = law.provisions.find((one) => one.id === id);
          if (!provision) return [`no page of ${id}`];
          const shown = wordsAt(at.provision(provision), ".verdict .state");
          const since = fill(words.rules.since, { date: date("2027-12-02") });
          const right = `${words.states.applies.name} ${since}`;
          return shown === right ? [] : [`${at.provision(provision)}: stands as ${shown}`];
        }),
      ),
    );
  });

  test("has the steps of 2 December 2027 behind it, and others ahead", () => {
    none(
      editions.flatMap(({ at }) => {
        const $ = built.page(at.changes);
        const days = (side: string) =>
          $(`[aria-labelledby="${side}"] time`).toArray().map((time) => $(time).attr("datetime") ?? ""); // prettier-ignore
        const faults = days("ahead").filter((date) => date <= day);
        if (!days("behind").includes("2027-12-02")) faults.push("2027-12-02 is not behind");
        if (days("ahead").length === 0) faults.push("nothing lies ahead");
        return faults.map((fault) => `${at.changes}: ${fault}`);
      }),
    );
  });

  test("says on the page of each record that it was checked more than a year ago, and on no other", () => {
    none(
      editions.flatMap(({ at, date, law, words }) => {
        const stale = (checked: string) => plain(fill(words.rules.stale, { date: date(checked) }));
        const beside = (id: string) => `section[id="${id}"], [aria-labelledby="${id}"]`;
        const places = [
          ...law.provisions.map((one) => [one, at.provision(one), "main", "provisions"] as const),
          ...law.scenarios.map((one) => [one, at.scenario(one), "main", "scenarios"] as const),
          ...law.layers.map((one) => [one, at.layer(one), "main", "layers"] as const),
          ...law.rights.map((one) => [one, at.rights, beside(one.id), "rights"] as const),
          ...law.authorities.map((one) => [one, at.rights, beside(one.id), "authorities"] as const),
        ];
        return places.flatMap(([{ id, checked }, address, within, kind]) => {
          const told = wordsAt(address, within).includes(stale(checked));
          return told === (again.get(kind) !== id) ? [] : [`${address}: ${id}: stale is ${told}`];
        });
      }),
    );
  });

  test("leads on from an address that moved, by itself and by a link, without script", () => {
    const edition = editions.find(({ language }) => language.code === copy.first);
    if (!edition) throw new Error("the first language has no edition");
    const { at, language, words } = edition;
    const $ = built.page(moved);
    expect($("html").attr("lang")).toBe(language.code);
    expect($("head > :first-child").attr("http-equiv")).toBe("Content-Security-Policy");
    expect($('meta[http-equiv="refresh"]').attr("content")).toBe(`0; url=${at.rights}`);
    expect($('link[rel="canonical"]').attr("href")).toBe(
      `https://gezichtspunt.example${at.rights}`,
    );
    expect($('meta[name="robots"]').attr("content")).toBe("noindex");
    expect(plain($(`main a[href="${at.rights}"]`).text())).toBe(words.page.movedTo);
    expect(plain($("h1").text())).toBe(words.page.moved);
    expect($("script").length).toBe(0);
  });

  test("shows what was changed in two rights beside each, with ids of their own", () => {
    none(
      editions.flatMap(({ at }) => {
        const $ = built.page(at.rights);
        const ids = $("[id]").toArray().map((element) => $(element).attr("id") ?? ""); // prettier-ignore
        return [
          ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `two ids ${id}`),
          ...changed.filter((id) => !wordsAt(at.rights, `[aria-labelledby="${id}"]`).includes(`Changed: ${id}`)), // prettier-ignore
        ].map((fault) => `${at.rights}: ${fault}`);
      }),
    );
  });
});
