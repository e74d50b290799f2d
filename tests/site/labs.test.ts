// Claims about the labs as pages: whole without script, the same in a frame, complete on paper, and led to.
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { fill, type Edition } from "../../src/model/edition.ts";
import type { Lab } from "../../src/model/labs.ts";
import { badNotes, badNumbersOf } from "../support/cited.ts";
import type { Kind } from "../support/meanings.ts";
import { build, content, linksIn, none, pages, plain, spoiled, whole, type Page } from "../support/site.ts"; // prettier-ignore

interface LabPage extends Page {
  readonly edition: Edition;
  readonly lab: Lab;
}

const ofKind = (...kinds: readonly Kind[]) =>
  pages.filter((page): page is LabPage => kinds.includes(page.kind) && page.lab !== undefined);
const labs = ofKind("lab");
const papers = ofKind("lab on paper");
const alone = ofKind("lab alone");
const framed = [...labs, ...alone];

const absolute = (address: string): string => build.site + address;

/** Texts that a part of a page does not hold. */
function lacking({ $, file }: Page, texts: readonly string[], within = "main"): string[] {
  const said = plain($(within).text());
  return texts.filter((text) => !said.includes(plain(text))).map((text) => `${file}: does not say ${text}`); // prettier-ignore
}

function notLed(page: Page, addresses: readonly string[]): string[] {
  const led = new Set(linksIn(page));
  return addresses.filter((href) => !led.has(href)).map((href) => `${page.file}: does not lead to ${href}`); // prettier-ignore
}

/** The last section of a text. */
const lastSection = ({ $ }: Page): string => `#${$(".prose > h2").last().attr("id") ?? ""}`;

/** What the page of a lab leaves out. */
function untold(page: LabPage): string[] {
  const { edition, lab, file, $ } = page;
  const { words, at, date, count, explainers } = edition;
  const { guess, provisions, scenarios, events, terms } = lab;
  const related = explainers.filter((one) => one.labs.includes(lab.id));
  return [
    ...lacking(page, [
      ...[lab.title, lab.lead, guess.question, ...guess.options, guess.answer, lab.conclusion],
      ...[count(words.labs.minutes, lab.minutes), date(lab.checked)],
      fill(words.explainers.age, { age: String(lab.age) }),
      ...related.map(({ title }) => title),
    ]),
    ...notLed(page, [
      ...[at.labs, at.labPaper(lab.id), lastSection(page)],
      ...[...provisions.map(at.provision), ...scenarios.map(at.scenario)],
      ...[...events.map(at.event), ...terms.map(at.term)],
      ...related.map(({ id }) => at.explainer(id)),
    ]),
    ...(plain($("main").text()).includes(words.explainers.behind) === lab.behind ? [] : [`${file}: is not honest about being behind`]), // prettier-ignore
  ];
}

/** What is wrong with the lab itself before any script has run. */
function badLab({ $, file, edition, lab }: LabPage): string[] {
  const faults: string[] = [];
  const { labs: words } = edition.words;
  const form = $("form.lab-controls");
  const stage = $(".lab-stage");
  if (plain(form.find("legend").first().text()) !== words.settings)
    faults.push("its controls have no name");
  const controls = form.find("input, select, button, textarea");
  if (controls.length === 0) faults.push("has no control");
  if (form.find("> fieldset[disabled]").find(controls).length !== controls.length) faults.push("a control works before its script"); // prettier-ignore
  if (!$("noscript").text().includes(words.without)) faults.push("says nothing where there is no script"); // prettier-ignore
  form.find("input, select").each((_, element) => {
    const one = $(element);
    const name = one.attr("name") ?? "";
    const id = one.attr("id") ?? "";
    const label = plain(one.closest("label").text() + $(`label[for="${id}"]`).text());
    if (!/^[a-z]+$/i.test(name)) faults.push(`a control has the name "${name}"`);
    if (label === "") faults.push(`the control ${name} has no label`);
    if (one.attr("type") !== "range") return;
    const told = plain(form.find(`output[name="${name}-told"][for="${id}"]`).text());
    if (told === "" || told !== one.attr("aria-valuetext")) faults.push(`what ${name} means is said differently beside it`); // prettier-ignore
  });
  for (const part of [".lab-stage", ".lab-outcome"]) {
    if (plain($(part).text()) === "") faults.push(`${part} is empty before its script`);
  }
  $(".lab table").each((_, table) => {
    if (plain($(table).find("> caption").text()) === "") faults.push("a table without caption");
    if ($(table).find("th:not([scope])").length > 0) faults.push("a heading of a table without scope"); // prettier-ignore
    if ($(table).find("tbody > tr").length === 0) faults.push("a table without rows");
  });
  if ($(".lab details table").length === 0) faults.push("has no table of its numbers");
  stage.find("svg").each((_, svg) => {
    const hidden = $(svg).closest('[aria-hidden="true"]').length > 0;
    const image = $(svg).closest('[role="img"]');
    const name = image.attr("aria-label") ?? $(`[id="${image.attr("aria-labelledby") ?? ""}"]`).text(); // prettier-ignore
    if (hidden === (plain(name) !== ""))
      faults.push("a picture that is neither named nor left out");
  });
  const [address, embed] = ["address", "embed"].map((name) => $(`.lab-share input[name="${name}"]`).attr("value") ?? ""); // prettier-ignore
  if (address !== absolute(edition.at.lab(lab.id))) faults.push(`shares ${address}`);
  const frame = load(embed ?? "")("iframe");
  if (frame.attr("src") !== absolute(edition.at.labAlone(lab.id))) faults.push(`embeds ${frame.attr("src")}`); // prettier-ignore
  if (frame.attr("title") !== fill(words.frame, { lab: lab.title })) faults.push(`embeds with the title ${frame.attr("title")}`); // prettier-ignore
  return faults.map((fault) => `${file}: ${fault}`);
}

/** What a lab on paper leaves out, and what stands out of place. */
function badPaper(page: LabPage): string[] {
  const { $, file, edition, lab } = page;
  const { words, at, count } = edition;
  const { paper } = lab;
  const faults: string[] = [];
  const last = $("main section").last();
  const answers = last.find("li").map((_, item) => plain($(item).text())).get(); // prettier-ignore
  if (answers.join("\n") !== paper.answers.map(plain).join("\n")) faults.push("its last section is not that of the answers"); // prettier-ignore
  const before = plain($("main").clone().find("section").last().remove().end().end().text());
  for (const answer of paper.answers) if (before.includes(plain(answer))) faults.push(`gives away ${answer}`); // prettier-ignore
  if ($("main").find("input, button, select, textarea, script").length > 0) faults.push("has what paper cannot use"); // prettier-ignore
  if (plain($(".sheet-of-lab").text()).length < 40 && $(".sheet-of-lab svg").length === 0) faults.push("has no sheet"); // prettier-ignore
  if ($(".questions .write-line").length < paper.questions.length)
    faults.push("leaves no room for answers");
  return [
    ...faults.map((fault) => `${file}: ${fault}`),
    ...lacking(page, [
      ...[fill(words.labs.paper.title, { lab: lab.title }), paper.lead],
      ...[count(words.labs.paper.minutes, paper.minutes), words.labs.invented],
      ...[...paper.needs, ...paper.steps, ...paper.questions],
    ]),
    ...notLed(page, [at.lab(lab.id), at.labs]),
  ];
}

/** Where a lab alone is more than a lab, or does not lead to its page. */
function badAlone({ $, file, edition, lab }: LabPage): string[] {
  const { at, words } = edition;
  const faults: string[] = [];
  const parts = ["header", ".footer", "nav", ".guess", ".prose", 'link[hreflang]', 'meta[property^="og:"]', 'script[type="application/ld+json"]']; // prettier-ignore
  for (const part of parts) if ($(part).length > 0) faults.push(`holds ${part}`);
  const page = absolute(at.lab(lab.id));
  if ($('link[rel="canonical"]').attr("href") !== page) faults.push("does not name the page of the lab"); // prettier-ignore
  if ($('meta[name="robots"]').attr("content") !== "noindex") faults.push("asks to be found");
  if (plain($("h1").text()) !== plain(lab.title)) faults.push("has another title");
  if (plain($(`a[href="${at.lab(lab.id)}"]`).last().text()) !== words.labs.whole) faults.push("does not lead to the whole lab"); // prettier-ignore
  $("a[href]").each((_, link) => {
    const opens = $(link).attr("target") === "_blank" && $(link).attr("rel") === "noopener";
    if (!opens) faults.push(`${$(link).attr("href")} would open in the frame`);
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

describe("every lab", () => {
  test("has a page, a sheet and a page for frames in each language that has its text", () => {
    expect(labs.length).toBeGreaterThan(0);
    const ids = (those: readonly LabPage[]) => those.map(({ lab, edition }) => `${lab.id} ${edition.language.code}`).sort(); // prettier-ignore
    const texts = [...content.labs].flatMap(([id, all]) => [...all.keys()].map((code) => `${id} ${code}`)); // prettier-ignore
    for (const those of [labs, papers, alone]) expect(ids(those)).toEqual(texts.sort());
  });

  test("says what to guess, what it takes and what one finds out, and leads to all that it names", () =>
    none(labs.flatMap(untold)));

  test("is whole before its script: named controls, a named picture, an outcome, a table, an address", () =>
    none(framed.flatMap(badLab)));

  test("shows in a frame what it shows on its page", () => {
    for (const { $, lab, edition } of labs) {
      const twin = alone.find((page) => page.lab.id === lab.id && page.edition === edition);
      for (const part of [".lab-controls", ".lab-stage", ".lab-outcome"]) {
        expect(twin?.$(part).html()).toBe($(part).html());
      }
    }
  });

  test("has in its text the numbers of its list of sources, and for each button one note", () => {
    none(labs.flatMap(badNotes));
    none(labs.flatMap((page) => badNumbersOf(page, page.edition, page.lab, content.labs)));
  });
});

test("on paper each lab has its steps, its sheet and its questions, and the answers come last", () => {
  expect(papers.length).toBeGreaterThan(0);
  none(papers.flatMap(badPaper));
});

describe("a lab alone", () => {
  test("is the lab and a way to its page, and nothing else", () => none(alone.flatMap(badAlone)));

  test("is led to by no page", () => {
    const addresses = new Set(alone.map(({ address }) => address));
    expect(addresses.size).toBeGreaterThan(0);
    none(
      pages.flatMap((page) =>
        linksIn(page, "body")
          .filter((href) => addresses.has(href))
          .map((href) => `${page.file}: leads to ${href}`),
      ),
    );
  });
});

test("the list of labs leads to each of them, in their order, and each leads to its neighbours", () => {
  const lists = whole.filter(({ kind }) => kind === "labs");
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) {
    const { at, labs: all = [] } = list.edition ?? {};
    const addresses = all.map(({ id }) => at?.lab(id));
    const led = linksIn(list).filter((href) => addresses.includes(href));
    expect(led).toEqual(addresses);
    const steps = (address: string | undefined) => {
      const page = labs.find((one) => one.address === address);
      return page ? linksIn(page, ".steps") : [];
    };
    addresses.forEach((address, place) => {
      const around = [addresses[place - 1], addresses[place + 1]].filter(Boolean);
      expect(steps(address)).toEqual(around);
    });
  }
});

describe("the checks find", () => {
  const [[some], [paper], [frame]] = [labs, papers, alone];
  if (!some || !paper || !frame) throw new Error("there is no lab");

  test("nothing where nothing is wrong", () =>
    expect([...untold(some), ...badLab(some), ...badPaper(paper), ...badAlone(frame)]).toEqual([]));

  test("a page that says nothing", () =>
    expect(untold(spoiled(some, ($) => $("main").empty())).length).toBeGreaterThan(9));

  test.each<[string, number, ($: Page["$"]) => void]>([
    ["controls that work too early", 1, ($) => $("fieldset[disabled]").removeAttr("disabled")],
    ["no word for who has no script", 1, ($) => $("noscript").remove()],
    ["a control without a label", 1, ($) => $("label[for^='set-']").first().remove()],
    ["a slider that says two things", 1, ($) => $("output").first().text("another")],
    ["a table without caption", 1, ($) => $(".lab caption").first().remove()],
    ["another address", 1, ($) => $("input[name=address]").attr("value", "/")],
    ["another frame", 2, ($) => $("input[name=embed]").attr("value", "<iframe>")],
    ["an empty outcome", 2, ($) => $(".lab-outcome").empty()],
  ])("%s", (_, faults, change) =>
    expect(badLab(spoiled(some, change)).length).toBeGreaterThanOrEqual(faults),
  );

  test("answers that are given away, and a sheet that is lacking", () => {
    const given = spoiled(paper, ($) => $("h1").after(`<p>${paper.lab.paper.answers[0]}</p>`));
    expect(badPaper(given).join()).toContain("gives away");
    expect(badPaper(spoiled(paper, ($) => $(".sheet-of-lab").empty())).join()).toContain("sheet");
  });

  test("a header, a link that stays in the frame, and a page that asks to be found", () => {
    const more = spoiled(frame, ($) => $("body").prepend("<header></header>"));
    expect(badAlone(more)).toHaveLength(1);
    expect(badAlone(spoiled(frame, ($) => $("a[target]").removeAttr("target")))).not.toEqual([]);
    expect(badAlone(spoiled(frame, ($) => $("meta[name=robots]").remove()))).toHaveLength(1);
  });
});
