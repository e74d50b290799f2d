// Claims about what most sites get wrong: the dates, numbers and limits that the records carry, on the built pages.
import { describe, expect, test } from "vitest";
import { factsOn, type Fact } from "../support/facts.ts";
import {
  complete,
  content,
  none,
  pages,
  plain,
  spoiled,
  texts,
  type Page,
} from "../support/site.ts";

const facts = factsOn(content.today);

/** Whether a part of a page says a text, and not only a longer number that holds it. */
function says(text: string, part: string): boolean {
  const signs = plain(part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${signs}(?![\\p{L}\\d])`, "u").test(text);
}

/** Where a page is at odds with a fact. */
function wrong(page: Page, fact: Fact): string[] {
  const { $, file, edition } = page;
  if (!edition) return [`${file}: stands in no language`];
  const { at, law } = edition;
  const part = $(fact.within);
  const text = plain(texts(page, fact.within).join(" "));
  const led = new Set(part.find("a").map((_, link) => $(link).attr("href")).get()); // prettier-ignore
  const leads = (id: string) => law.provisions.some((one) => one.id === id && led.has(at.provision(one))); // prettier-ignore
  return [
    ...(part.length > 0 ? [] : [`has no ${fact.within}`]),
    ...fact
      .says(edition)
      .filter((one) => !says(text, one))
      .map((one) => `does not say ${one}`),
    ...(fact.never?.(edition) ?? []).filter((one) => says(text, one)).map((one) => `says ${one}`),
    ...(fact.leadsTo ?? []).filter((id) => !leads(id)).map((id) => `does not lead to ${id}`),
    ...(fact.notTo ?? []).filter(leads).map((id) => `leads to ${id}`),
  ].map((fault) => `${file}: ${fault}`);
}

const pagesOf = ({ kind, id }: Fact): Page[] =>
  pages.filter((page) => page.kind === kind && [page.provision, page.scenario, page.event].some((one) => one?.id === id)); // prettier-ignore

describe("in every language", () => {
  test.each(facts.map((fact) => [fact.id, fact.claim, fact] as const))("%s %s", (_, __, fact) => {
    expect(pagesOf(fact).length).toBeGreaterThanOrEqual(complete.length);
    none(pagesOf(fact).flatMap((page) => wrong(page, fact)));
  });
});

describe("the checks find", () => {
  test.each(facts.map((fact) => [fact.id, fact.claim, fact] as const))("where %s no longer %s", (_, __, fact) => {
    const [page] = pagesOf(fact);
    if (!page) throw new Error(`${fact.id} has no page`);
    expect(wrong(spoiled(page, ($) => $(fact.within).remove()), fact)).not.toEqual([]);
  }); // prettier-ignore

  test("a number within a longer one, a date that must not be there, a rule that must not be named", () => {
    expect(says("1782 searches", "78")).toBe(false);
    expect(says("78 searches", "78")).toBe(true);
    const [fact] = facts.filter(({ never }) => never);
    const [page] = fact ? pagesOf(fact) : [];
    if (!fact || !page?.edition) throw new Error("no fact forbids anything");
    const [bad = ""] = fact.never?.(page.edition) ?? [];
    expect(
      wrong(
        spoiled(page, ($) => $(fact.within).append(` ${bad}`)),
        fact,
      ),
    ).toHaveLength(1);
  });
});
