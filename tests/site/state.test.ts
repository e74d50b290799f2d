// Claims about the page on the state of the site: its numbers are those of the content, and nothing weak is left out.
import { describe, expect, test } from "vitest";
import { checkedIn, heldIn, languagesIn } from "../../src/components/state/facts.ts";
import type { Edition } from "../../src/model/edition.ts";
import { editions, linksIn, none, pages, plain, spoiled, type Page } from "../support/site.ts";

interface State extends Page {
  readonly edition: Edition;
}

const states = pages.filter((page): page is State => page.kind === "state");

/** Rows of the content that do not stand on the page as they are. */
function badRows({ $, file, edition }: State): string[] {
  const shown = $(".tally > div").toArray();
  const rows = [...heldIn(edition), ...checkedIn(edition), ...languagesIn(edition)];
  const faults = rows.flatMap(({ name, href, says }, at) => {
    const row = $(shown[at]);
    const said = row
      .find("dd")
      .toArray()
      .map((one) => plain($(one).text()));
    return [
      ...(plain(row.find("dt").text()) === name ? [] : ["has another name"]),
      ...(row.find("a").attr("href") === href ? [] : ["leads to another page"]),
      ...(said.join() === says.map(plain).join() ? [] : [`says ${said.join()}`]),
    ].map((fault) => `${file}: ${name} ${fault}`);
  });
  return shown.length === rows.length ? faults : [...faults, `${file}: has other rows`];
}

/** Events with one source or light ones only that the page does not lead to. */
function leftOut(page: State): string[] {
  const { edition, file } = page;
  const { single, light } = edition.site.state.weakEvents;
  const links = new Set(linksIn(page));
  return edition.events
    .filter(({ id }) => single.includes(id) || light.includes(id))
    .filter((event) => !links.has(edition.at.event(event)))
    .map(({ id }) => `${file}: ${id} is left out`);
}

/** Every link to the first event of the page. */
function eventLinks($: State["$"]) {
  const first = $("main .prose li a").first().attr("href") ?? "";
  return $("main .prose li a").filter((_, link) => $(link).attr("href") === first);
}

describe("the state of the site", () => {
  test("stands once in each language, with the day of the build", () => {
    expect(states).toHaveLength(editions.length);
    expect(new Set(states.map(({ edition }) => edition))).toEqual(new Set(editions));
    for (const { $, edition } of states) {
      expect($(".lead").text()).toContain(edition.date(edition.site.today));
    }
  });

  test("tells the numbers, days and languages of the content", () => {
    none(states.flatMap(badRows));
  });

  test("leads to every event that rests on one source or on light ones", () => {
    none(states.flatMap(leftOut));
  });

  test("is led to from the foot of every page of its language, and from the page with the data", () => {
    const led = pages.filter(({ kind, $ }) => kind !== "unknown" && $("footer.footer").length > 0);
    none(
      led.flatMap((page) => {
        const { edition, file } = page;
        if (!edition) return [];
        const foot = linksIn(page, "footer.footer").includes(edition.at.state);
        const main = page.kind !== "data" || linksIn(page).includes(edition.at.state);
        return foot && main ? [] : [`${file}: does not lead to the state of the site`];
      }),
    );
  });

  test.each<[string, (page: State) => State, (page: State) => string[]]>([
    ["a number", (page) => spoiled(page, ($) => $(".tally dd").first().text("1")), badRows],
    ["a row", (page) => spoiled(page, ($) => $(".tally > div").last().remove()), badRows],
    ["an event", (page) => spoiled(page, ($) => eventLinks($).remove()), leftOut],
  ])("would be found false without %s", (_, change, check) => {
    for (const page of states) expect(check(change(page))).not.toEqual([]);
  });
});
