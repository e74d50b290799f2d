// Claims about the lessons as pages and files: nothing given away to pupils, all within reach of a teacher.
import { gzipSync } from "node:zlib";
import { parse as readGift } from "gift-pegjs";
import { describe, expect, test } from "vitest";
import { lessonFiles, seriesFile } from "../../src/exports/lesson-files.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Lesson, Step } from "../../src/model/lessons.ts";
import type { Kind } from "../support/meanings.ts";
import { build, bytesOf, content, editions, fileAt, follow, linksIn, none, pages, plain, spoiled, textOf, type Page } from "../support/site.ts"; // prettier-ignore
import { filesIn, xmlOf } from "../unit/exports/lesson-material.ts";

interface LessonPage extends Page {
  readonly edition: Edition;
  readonly lesson: Lesson;
}

const ofKind = (...kinds: readonly Kind[]) =>
  pages.filter(
    (page): page is LessonPage => kinds.includes(page.kind) && page.lesson !== undefined,
  );
const plans = ofKind("lesson");
const sheets = ofKind("worksheet");
const answers = ofKind("answers");
const boards = ofKind("board");
const pupils = ofKind("pupils", "pupils step");
const each = editions.flatMap((edition) => edition.lessons.map((lesson) => ({ edition, lesson })));

const absolute = (address: string): string => build.site + address;

function notLed(page: Page, addresses: readonly string[], within = "main"): string[] {
  const led = new Set(linksIn(page, within));
  return addresses.filter((href) => !led.has(href)).map((href) => `${page.file}: does not lead to ${href}`); // prettier-ignore
}

/** What only the teacher should read. */
function secretsOf({ recall, sheet, quiz, exit, steps }: Lesson, { say }: Edition): string[] {
  return [
    ...recall.map(({ answer }) => answer),
    ...sheet.tasks.map(({ answer }) => answer),
    ...quiz.flatMap(({ options }) => options.map(({ why }) => say(why))),
    exit.answer,
    ...steps.flatMap(({ asks = [] }) => asks.map(({ hope }) => hope)),
  ];
}

/** Everything that stands in the HTML of a page: its texts, its data, the values of its attributes. */
function all({ $ }: Page): string {
  const values = $("*").toArray().flatMap((element) => ("attribs" in element ? Object.values(element.attribs) : [])); // prettier-ignore
  const data = $('script[type="application/ld+json"]').toArray().map((script) => JSON.stringify(JSON.parse($(script).text()))); // prettier-ignore
  return plain([$.root().text(), ...values, ...data].join("\n"));
}

function givenAway(page: LessonPage): string[] {
  const said = all(page);
  return secretsOf(page.lesson, page.edition)
    .filter((secret) => said.includes(plain(secret)))
    .map((secret) => `${page.file}: gives away ${secret}`);
}

/** Where something on the choices of a quiz tells the right one. */
function marks({ $, file, edition, lesson }: LessonPage): string[] {
  const faults: string[] = [];
  const { right, wrong } = edition.words.explainers.check;
  const lists = $("ol.quiz");
  const boxes = lists.find("input");
  const places = lesson.quiz.flatMap(({ options }) => options.map((_, at) => String(at)));
  if (boxes.map((_, box) => $(box).attr("value")).get().join() !== places.join()) faults.push("has other choices than the quiz"); // prettier-ignore
  lists.find("*").each((_, element) => {
    const allowed = element.name === "input" ? ["type", "name", "value", "autocomplete"] : [];
    const more = Object.keys(element.attribs).filter((name) => !allowed.includes(name));
    if (more.length > 0) faults.push(`${element.name} has ${more.join(", ")}`);
  });
  lists.find("label").each((_, label) => {
    const parts = $(label).children().toArray().map(({ name }) => name).join(); // prettier-ignore
    if (parts !== "input,span") faults.push(`an answer holds ${parts}`);
    const text = plain($(label).text());
    if ([right, wrong].some((word) => text === word)) faults.push("an answer is marked");
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

/** What a step for pupils leaves out. */
function untoldStep({ $, file, edition, lesson }: LessonPage, step: Step): string[] {
  const said = plain($("main").text());
  const { say } = edition;
  const questions = step.kind === "recall" ? lesson.recall.map(({ question }) => question) : [];
  const quiz = step.kind === "quiz" ? lesson.quiz.map(({ prompt }) => say(prompt)) : [];
  const exit = step.kind === "exit" ? [lesson.exit.question] : [];
  return [step.title, ...step.pupils.text, step.pupils.task, ...questions, ...quiz, ...exit]
    .filter((text) => !said.includes(plain(text)))
    .map((text) => `${file}: does not say ${text}`);
}

/** What a plan leaves out, and where it does not lead. */
function untoldPlan(page: LessonPage): string[] {
  const { $, file, edition, lesson } = page;
  const { at, words, count } = edition;
  const { id, code, steps, cards } = lesson;
  const main = plain($("main").text());
  const files = lessonFiles.map(({ name }) => at.lessonFile(name, id));
  const told = [
    ...[lesson.title, lesson.lead, lesson.before, count(words.lessons.minutes, lesson.minutes)],
    ...[...lesson.goals, ...lesson.needs, ...lesson.easier, ...lesson.harder],
    ...steps.flatMap((step) => [
      ...[step.title, step.paper, ...step.does, ...(step.says ?? [])],
      ...(step.asks ?? []).flatMap(({ question, hope }) => [question, hope]),
    ]),
    ...lesson.misconceptions.flatMap(({ idea, reply }) => [idea, reply]),
    ...lesson.rubric.flatMap((row) => [row.criterion, row.start, row.enough, row.strong]),
    ...(lesson.care === undefined ? [] : [lesson.care]),
  ];
  const short = absolute(at.pupils(code));
  const labs = steps.flatMap(({ links }) => links.filter(({ kind }) => kind === "lab"));
  const faults = told.filter((text) => !main.includes(plain(text))).map((text) => `does not say ${text}`); // prettier-ignore
  const field = $("gp-copy input").attr("value");
  const task = $("gp-copy textarea").text();
  if (field !== short) faults.push(`copies ${field}`);
  if (!task.includes(short)) faults.push("has a task without the address");
  if ($("gp-copy svg path").length !== 1) faults.push("has no QR code");
  const away = $("a[href^='https://classroom.google.com/'], a[href^='https://teams.microsoft.com/'], a[href^='mailto:']"); // prettier-ignore
  if (away.length !== 3) faults.push("does not lead to three places to share it");
  away.each((_, link) => {
    const shared = new URL($(link).attr("href") ?? "").searchParams;
    if (![...shared.values()].some((value) => value.includes(short))) faults.push(`shares ${$(link).attr("href")}`); // prettier-ignore
  });
  for (const href of files) {
    if ($(`a[href="${href}"]`).attr("download") === undefined) faults.push(`would open ${href}`);
  }
  return [
    ...faults.map((fault) => `${file}: ${fault}`),
    ...notLed(page, [
      ...[at.lessons, at.pupils(code), at.board(id, 1), ...files],
      ...[at.lessonPart(id, "sheet"), at.lessonPart(id, "answers")],
      ...(cards.length > 0 ? [at.lessonPart(id, "cards")] : []),
      ...labs.map((lab) => at.labPaper(lab.id)),
      ...steps.flatMap(({ place }) => [at.pupils(code, place), at.board(id, place)]),
      ...lesson.serves.map((goal) => `${at.goalsOf(goal.jurisdiction)}#${goal.id}`),
    ]),
  ];
}

/** What is wrong with the data of a plan for machines. */
function badData({ $, file, lesson }: LessonPage): string[] {
  const found = $('script[type="application/ld+json"]').toArray().map((script) => JSON.parse($(script).text()) as Record<string, unknown>); // prettier-ignore
  const [own, ...more] = found.filter((data) => [data["@type"]].flat().includes("LearningResource")); // prettier-ignore
  if (!own || more.length > 0) return [`${file}: is not one LearningResource`];
  const wanted = {
    name: lesson.title,
    timeRequired: `PT${lesson.minutes}M`,
    typicalAgeRange: lesson.ages.join("-"),
    teaches: lesson.goals,
    educationalAlignment: lesson.serves.map(({ framework, code, url }) => ({
      "@type": "AlignmentObject",
      alignmentType: "teaches",
      educationalFramework: framework,
      ...(code !== undefined && { targetName: code }),
      targetUrl: url,
    })),
  };
  const alike = (value: unknown, right: unknown) => JSON.stringify(value) === JSON.stringify(right);
  return [
    ...Object.entries(wanted).flatMap(([name, right]) => (alike(own[name], right) ? [] : [name])),
    ...["license", "audience", "learningResourceType", "inLanguage", "isAccessibleForFree"].filter((name) => own[name] === undefined), // prettier-ignore
  ].map((name) => `${file}: says ${name} otherwise`);
}

test("every lesson has all its pages in each language", () => {
  expect(each.length).toBeGreaterThan(0);
  for (const { edition, lesson } of each) {
    const those = pages.filter((page) => page.edition === edition && page.lesson === lesson);
    const kinds = those.map(({ kind }) => kind).sort();
    const own: Kind[] = [
      ...(["lesson", "worksheet", "answers", "pupils"] as const),
      ...(lesson.cards.length > 0 ? (["cards"] as const) : []),
      ...lesson.steps.flatMap(() => ["board", "pupils step"] as const),
    ];
    expect(kinds).toEqual(own.sort());
  }
});

describe("the pages of pupils", () => {
  test("hold no answer, no explanation and nothing that a teacher hopes to hear", () => {
    expect(pupils.length).toBeGreaterThan(0);
    none([...pupils, ...boards].flatMap(givenAway));
  });

  test("hold nothing that tells the right answer of a quiz", () => {
    const quizzes = pupils.filter(({ step }) => step?.kind === "quiz");
    expect(quizzes).toHaveLength(each.length);
    none(quizzes.flatMap(marks));
    none([...pupils, ...boards].filter((page) => !quizzes.includes(page) && page.$(".quiz").length > 0).map(({ file }) => `${file}: has a quiz`)); // prettier-ignore
  });

  test("lead neither to the plan nor to the answers", () => {
    none(
      pupils.flatMap((page) => {
        const { at } = page.edition;
        const { id } = page.lesson;
        const kept = [at.lesson(id), at.lessonPart(id, "answers"), at.lessonPart(id, "sheet")];
        return linksIn(page)
          .filter((href) => kept.includes(href))
          .map((href) => `${page.file}: leads to ${href}`);
      }),
    );
  });

  test("say what the step is about, and lead to the steps around it", () => {
    none(
      pupils.flatMap((page) => {
        const { edition, lesson, step } = page;
        const at = (place: number) => edition.at.pupils(lesson.code, place);
        if (!step)
          return notLed(
            page,
            lesson.steps.map(({ place }) => at(place)),
          );
        const around = lesson.steps.filter(({ place }) => Math.abs(place - step.place) === 1);
        const steps = linksIn(page, "nav.steps").join() === around.map(({ place }) => at(place)).join(); // prettier-ignore
        return [
          ...untoldStep(page, step),
          ...(steps ? [] : [`${page.file}: does not lead to the steps around it`]),
          ...notLed(page, [edition.at.pupils(lesson.code)]),
        ];
      }),
    );
  });

  test("have a short address with the same code in each language", () => {
    for (const { edition, lesson } of each) {
      expect(edition.at.pupils(lesson.code)).toBe(`${edition.at.home}l/${lesson.code}/`);
      for (const other of editions) {
        const twin = other.lessons.find(({ id }) => id === lesson.id);
        expect(twin?.code).toBe(lesson.code);
        expect(fileAt(other.at.pupils(lesson.code))).toBeDefined();
        for (const { place } of lesson.steps) {
          expect(fileAt(other.at.pupils(lesson.code, place))).toBeDefined();
        }
      }
    }
  });
});

describe("the worksheet", () => {
  test("holds every task, the quiz and the exit ticket, and no answer", () => {
    expect(sheets).toHaveLength(each.length);
    none(sheets.flatMap(givenAway));
    none(sheets.flatMap(marks));
    none(
      sheets.flatMap(({ $, file, lesson }) => {
        const said = plain($("main").text());
        const { tasks } = lesson.sheet;
        return [...tasks.map(({ task }) => task), lesson.exit.question]
          .filter((text) => !said.includes(plain(text)))
          .map((text) => `${file}: does not say ${text}`);
      }),
    );
  });

  test("has for each task the lines and the table to fill in, with heads", () => {
    for (const { $, lesson } of sheets) {
      const items = $("ol.tasks > li");
      expect(items).toHaveLength(lesson.sheet.tasks.length);
      lesson.sheet.tasks.forEach(({ lines, table }, at) => {
        const item = items.eq(at);
        expect(item.find(".write-line")).toHaveLength(lines);
        expect(item.find("thead th[scope=col]")).toHaveLength(table?.head.length ?? 0);
        expect(item.find("tbody th[scope=row]")).toHaveLength(table?.rows.length ?? 0);
        const empty = (table?.rows.length ?? 0) * ((table?.head.length ?? 1) - 1);
        expect(item.find("tbody td").filter((_, cell) => $(cell).text() === "")).toHaveLength(empty); // prettier-ignore
      });
    }
  });
});

test("the page of answers holds every answer, and every explanation with what it explains", () => {
  expect(answers).toHaveLength(each.length);
  none(
    answers.flatMap((page) => {
      const said = plain(page.$("main").text());
      const hopes = page.lesson.steps.flatMap(({ asks = [] }) => asks.map(({ hope }) => hope));
      return secretsOf(page.lesson, page.edition)
        .filter((secret) => !hopes.includes(secret) && !said.includes(plain(secret)))
        .map((secret) => `${page.file}: does not say ${secret}`);
    }),
  );
});

test("the cards hold all that stands on them, and as many faces as are told", () => {
  none(
    ofKind("cards").flatMap(({ $, file, lesson }) => {
      const said = plain($("main").text());
      const faces = lesson.cards.reduce((sum, set) => sum + (set.faces ?? 0), 0);
      const cards = lesson.cards.flatMap((set) => set.cards);
      const texts = cards.flatMap(({ title, text, points }) => [title, text, ...points]);
      return [
        ...texts
          .filter((text) => !said.includes(plain(text)))
          .map((text) => `${file}: does not say ${text}`),
        ...($(".face-cards svg").length === faces ? [] : [`${file}: has not ${faces} faces`]),
        ...($(".lesson-cards > li").length === cards.length ? [] : [`${file}: has not ${cards.length} cards`]), // prettier-ignore
      ];
    }),
  );
});

describe("the plan", () => {
  test("says all, and leads to pupils, paper, answers, projector and files", () => {
    expect(plans).toHaveLength(each.length);
    none(plans.flatMap(untoldPlan));
  });

  test("tells machines what it teaches, to whom, how long, and which goals it serves", () =>
    none(plans.flatMap(badData)));

  test("leads to labs with settings that the lab has", () => {
    const linked = each.flatMap(({ edition, lesson }) =>
      lesson.steps.flatMap(({ links }) =>
        links
          .filter(({ kind, settings }) => kind === "lab" && settings !== "")
          .map(({ id, settings }) => ({ edition, id, settings })),
      ),
    );
    expect(linked.length).toBeGreaterThan(0);
    none(
      linked.flatMap(({ edition, id, settings }) => {
        const lab = pages.find(({ address }) => address === edition.at.lab(id));
        return [...new URLSearchParams(settings)].flatMap(([name, value]) => {
          const control = lab?.$(`form.lab-controls [name="${name}"]`);
          return control && takes(control, value, lab) ? [] : [`${lab?.file ?? id}: takes no ${name}=${value}`]; // prettier-ignore
        });
      }),
    );
  });
});

/** Whether a control of a lab can stand so. */
function takes(control: ReturnType<Page["$"]>, value: string, lab: Page | undefined): boolean {
  switch (control.attr("type") ?? control[0]?.type) {
    case "checkbox":
      return value === "0" || value === "1";
    case "radio":
      return control.toArray().some((box) => lab?.$(box).attr("value") === value);
    case "range":
    case "number": {
      const [min, max, step] = ["min", "max", "step"].map((name) => Number(control.attr(name)));
      const steps = (Number(value) - (min ?? 0)) / (step ?? 1);
      return Number(value) >= (min ?? 0) && Number(value) <= (max ?? 0) && Math.abs(steps - Math.round(steps)) < 1e-9; // prettier-ignore
    }
    default:
      return control.find(`option[value="${value}"]`).length === 1;
  }
}

describe("the pages of goals", () => {
  const lists = pages.filter(({ kind }) => kind === "goals of a place");

  test("print the code of a goal, and where it has none say that it was not verified", () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const { $, edition, jurisdiction } of lists) {
      const goals = content.curricula.filter((goal) => goal.jurisdiction === jurisdiction);
      const { unverified = "" } = edition?.words.lessons ?? {};
      const printed = Object.fromEntries($(".goals > li").toArray().map((item) => [$(item).attr("id"), plain($(item).find(".tag").text())])); // prettier-ignore
      expect(printed).toEqual(Object.fromEntries(goals.map(({ id, code }) => [id, code ?? unverified]))); // prettier-ignore
    }
  });

  test("lead to each lesson from each goal that it serves", () => {
    none(
      each.flatMap(({ edition, lesson }) =>
        lesson.serves.flatMap(({ id, jurisdiction }) => {
          const list = lists.find(({ address }) => address === edition.at.goalsOf(jurisdiction));
          const led = list ? linksIn(list, `[id="${id}"]`) : [];
          return led.includes(edition.at.lesson(lesson.id)) ? [] : [`${list?.file ?? jurisdiction}: ${id} does not lead to ${lesson.id}`]; // prettier-ignore
        }),
      ),
    );
  });

  test("are reached from the list of lessons in two steps", () => {
    for (const edition of editions) {
      const at = (address: string) => pages.find((page) => page.address === address);
      expect(linksIn(at(edition.at.lessons) as Page)).toContain(edition.at.goals);
      const places = [...new Set(edition.curricula.map(({ jurisdiction }) => jurisdiction))];
      none(notLed(at(edition.at.goals) as Page, places.map(edition.at.goalsOf)));
    }
  });

  test("print on a plan no code where a goal has none", () => {
    for (const { $, edition, lesson } of plans) {
      const printed = $(".serves li").map((_, item) => plain($(item).find("a").text())).get(); // prettier-ignore
      expect(printed).toEqual(lesson.serves.map(({ code }) => code ?? edition.words.lessons.unverified)); // prettier-ignore
    }
  });
});

test("the list of lessons leads to each of them, in their order", () => {
  for (const list of pages.filter(({ kind }) => kind === "lessons")) {
    const addresses = list.edition?.lessons.map(({ id }) => list.edition?.at.lesson(id));
    expect(linksIn(list).filter((href) => addresses?.includes(href))).toEqual(addresses);
    none(notLed(list, [list.edition?.at.lessonFile(seriesFile) ?? ""]));
  }
});

describe("the files for platforms", () => {
  const zip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
  const namespaces = { w: "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" };

  function bytesAt(address: string): Buffer {
    const file = fileAt(address);
    if (file === undefined) throw new Error(`${address} is not in the build`);
    return bytesOf(file);
  }

  /** Where the links of a cartridge lead. */
  async function linksOf(address: string): Promise<string[]> {
    const bytes = bytesAt(address);
    expect(zip(bytes), address).toBe(true);
    const files = await filesIn(bytes);
    expect([...files.keys()][0]).toBe("imsmanifest.xml");
    return [...files]
      .filter(([name]) => name.startsWith("weblinks/"))
      .map(([, text]) => xmlOf(text, namespaces).text("//w:url/@href"));
  }

  const gone = (links: readonly string[]): string[] =>
    links.filter((link) => {
      const url = new URL(link);
      return url.origin !== build.site || fileAt(url.pathname) === undefined;
    });

  test.each(
    each.map((one) => ({ ...one, name: `${one.lesson.id} (${one.edition.language.code})` })),
  )("of $name are there, and are what they say", async ({ edition, lesson }) => {
    const at = (kind: (typeof lessonFiles)[number]["kind"]) =>
      edition.at.lessonFile(lessonFiles.find((file) => file.kind === kind)?.name ?? "", lesson.id);
    const questions = lesson.quiz.length;

    const links = await linksOf(at("cartridge"));
    expect(gone(links)).toEqual([]);
    expect(links).toHaveLength(lesson.steps.length + 3);

    const moodle = xmlOf(bytesAt(at("moodle")).toString());
    expect(moodle.count("/quiz/question[@type='multichoice']")).toBe(questions);

    const gift = readGift(bytesAt(at("gift")).toString());
    expect(gift.filter(({ type }) => type === "MC")).toHaveLength(questions);

    const qti = bytesAt(at("qti"));
    expect(zip(qti)).toBe(true);
    const items = [...(await filesIn(qti)).keys()];
    expect(items).toContain("imsmanifest.xml");
    expect(items).toHaveLength(questions + 1);

    expect(zip(bytesAt(at("h5p")))).toBe(true);
  });

  test.each(editions.map((edition) => [edition.language.code, edition] as const))(
    "of the series (%s) name only pages that exist, of every lesson",
    async (_, { at, lessons }) => {
      const links = await linksOf(at.lessonFile(seriesFile));
      expect(gone(links)).toEqual([]);
      for (const { code } of lessons) expect(links).toContain(absolute(at.pupils(code)));
    },
  );
});

describe("weight, as bytes on the line:", () => {
  const weight = (file: string): number => gzipSync(bytesOf(file), { level: 9 }).length;
  const loaded = (page: Page, elements: string, name: string): string[] =>
    page.$(elements).toArray().flatMap((element) => fileAt(follow(page, page.$(element).attr(name) ?? "").pathname) ?? []); // prettier-ignore
  const sum = (files: readonly string[]): number =>
    files.reduce((all, file) => all + weight(file), 0);
  const whole = (page: Page): number =>
    weight(page.file) + sum(loaded(page, 'link[rel="stylesheet"]', "href"));

  /** The scripts of a page with all that they import. */
  function scripts(page: Page): string[] {
    const found = new Set(loaded(page, "script[src]", "src"));
    for (const file of found) {
      for (const [, name = ""] of textOf(file).matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)) {
        const next = fileAt(new URL(name, `${build.site}${build.base}${file}`).pathname);
        if (next !== undefined) found.add(next);
      }
    }
    return [...found];
  }

  const heavy = (those: readonly Page[], budget: number, of: (page: Page) => number): string[] =>
    those
      .filter((page) => of(page) > budget)
      .map((page) => `${page.file}: ${of(page)} bytes, more than ${budget}`);

  test("a plan is at most 30 kB with its styles, and its script at most 2 kB", () => {
    none(heavy(plans, 30_000, whole));
    none(heavy(plans, 2_000, (page) => sum(scripts(page))));
    for (const page of plans) expect(scripts(page)).not.toEqual([]);
  });

  test("a page of pupils is at most 15 kB with its styles, and has no script", () => {
    none(heavy(pupils, 15_000, whole));
    none(pupils.filter((page) => scripts(page).length > 0).map(({ file }) => `${file}: has a script`)); // prettier-ignore
  });

  test("a page for the projector has a script of at most 2 kB", () => {
    none(heavy(boards, 2_000, (page) => sum(scripts(page))));
    for (const page of boards) expect(scripts(page)).not.toEqual([]);
  });

  test("what is printed has no script", () =>
    none([...sheets, ...answers, ...ofKind("cards")].filter((page) => scripts(page).length > 0).map(({ file }) => `${file}: has a script`))); // prettier-ignore
});

describe("the checks find", () => {
  const quiz = pupils.find(({ step }) => step?.kind === "quiz");
  const [plan] = plans;
  if (!quiz || !plan) throw new Error("there is no lesson");
  const secret = quiz.lesson.exit.answer;

  test("nothing where nothing is wrong", () =>
    expect([...givenAway(quiz), ...marks(quiz), ...untoldPlan(plan), ...badData(plan)]).toEqual(
      [],
    ));

  test.each<[string, ($: Page["$"]) => void]>([
    ["in its text", ($) => $("main").append($("<p>").text(secret))],
    ["in an attribute", ($) => $("h1").attr("data-answer", secret)],
    ["in what is hidden", ($) => $("main").append($("<p hidden>").text(secret))],
    [
      "in its data",
      ($) => $('script[type="application/ld+json"]').text(JSON.stringify({ secret })),
    ],
  ])("an answer %s", (_, change) => expect(givenAway(spoiled(quiz, change))).toHaveLength(1));

  test.each<[string, ($: Page["$"]) => void]>([
    ["a class", ($) => $(".quiz label").first().addClass("right")],
    ["a mark on a box", ($) => $(".quiz input").first().attr("data-right", "")],
    ["a box that is checked", ($) => $(".quiz input").first().attr("checked", "")],
    ["another value", ($) => $(".quiz input").first().attr("value", "true")],
    ["a tick", ($) => $(".quiz label").first().append("<b>✓</b>")],
  ])("a right answer that is told by %s", (_, change) =>
    expect(marks(spoiled(quiz, change))).toHaveLength(1),
  );

  test("a plan that copies another address, leads nowhere or says nothing", () => {
    expect(untoldPlan(spoiled(plan, ($) => $("gp-copy input").attr("value", "/")))).toHaveLength(1);
    expect(untoldPlan(spoiled(plan, ($) => $("a[download]").removeAttr("download")))).toHaveLength(lessonFiles.length); // prettier-ignore
    expect(untoldPlan(spoiled(plan, ($) => $("main").empty())).length).toBeGreaterThan(30);
  });

  test("data that do not name the goals", () => {
    const bare = spoiled(plan, ($) => $('script[type="application/ld+json"]').text("{}"));
    expect(badData(bare)).toHaveLength(1);
  });
});
