// What is proposed for an article: from the words of the editor's lists, and how well that fits what editors chose.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readKnown } from "../../../src/desk/add/known.ts";
import { propose, type Told } from "../../../src/desk/add/propose.ts";
import { proposeCertainty } from "../../../src/desk/add/propose-event.ts";
import { readVocabulary } from "../../../src/desk/add/propose-vocabulary.ts";
import { heard, hitsOf, patternOf } from "../../../src/desk/add/propose-words.ts";
import { folders, readRecords } from "../../../src/model/records.ts";
import { eventKinds } from "../../../src/schemas/event.ts";
import { sourceKinds, standings } from "../../../src/schemas/source.ts";
import { addContent, newsPage } from "../../support/add-content.ts";
import { contentFolder } from "../../support/content-copy.ts";

const folder = addContent();
const vocabulary = readVocabulary(contentFolder);
const known = readKnown(contentFolder);
const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);
const proposed = (told: Partial<Told>) =>
  propose({ text: "", language: "nl", ...told }, vocabulary, known);

describe("a word of a list is found", () => {
  test.each([
    ["politie", "De Politie zegt niets.", 1],
    ["politie", "De politieagent zegt niets.", 0],
    ["politie*", "De politieagent zegt niets.", 1],
    ["*gericht", "Das Verwaltungsgericht entschied.", 1],
    ["Franse", "De franse versie", 0],
    ["België", "Belgie en België en BelgiË", 2],
    ["BuzzFeed", "Buzzfeed en BuzzFeed en buzzfeed", 2],
    ["Face++", "het bedrijf Face++.", 1],
    ["Sainsbury's", "bij Sainsbury’s", 1],
    ["Hof van Justitie", "het Hof\nvan  Justitie", 1],
    ["AI", "de AI-wet, MAIN", 1],
  ])("%s in %j", (word, text, count) => {
    expect(hitsOf(patternOf([word]), heard("", text)).count).toBe(count);
  });

  test("and told as it stands in the text", () => {
    expect(hitsOf(patternOf(["belgi*"]), heard("", "In België.")).forms).toEqual([["Belgi", 1]]);
    expect(hitsOf(patternOf(["België"]), heard("", "In België.")).forms).toEqual([["België", 1]]);
  });
});

describe("places", () => {
  test.each([
    ["nl", "De Belgische politie en de Nederlandse minister overleggen in Gent.", ["BE", "NL"]],
    ["en", "A Dutch supermarket and the Belgian regulator disagree.", ["BE", "NL"]],
    ["fr", "La police néerlandaise et la commune de Bruxelles en discutent.", ["BE", "NL"]],
    ["de", "Die niederländische Polizei und die belgische Behörde sprechen darüber.", ["BE", "NL"]],
    ["nl", "In Kazachstan hangen camera's.", ["KZ"]],
    ["en", "Cameras hang in Kazakhstan.", ["KZ"]],
  ])("%s: %s", (language, text, places) => {
    expect(values(proposed({ text, language }).places).sort()).toEqual(places);
  });

  test("that are named once are left out where others are named often", () => {
    const text = `${"In Nederland is dat zo. ".repeat(6)}In Frankrijk niet.`;
    expect(values(proposed({ text }).places)).toEqual(["NL"]);
  });

  test("come from the address only when the text names none, and say so", () => {
    const address = "https://nieuws.voorbeeld.be/a";
    expect(proposed({ text: "Een school gebruikt camera's.", address }).places).toEqual([
      { value: "BE", reason: "only by the end of the address, .be" },
    ]);
    expect(values(proposed({ text: "Een school in Nederland.", address }).places)).toEqual(["NL"]);
  });
});

describe("actors", () => {
  test.each([
    ["Het bedrijf Clearview verzamelt foto's.", ["clearview-ai"]],
    ["Buzzfeed schrijft erover.", ["buzzfeed-news"]],
    ["Een studie van Rathenau.", ["rathenau-instituut"]],
    ["De politie van Detroit hield hem aan.", ["detroit-police-department"]],
    ["Het NIST mat de software.", ["nist"]],
    ["De AP legt een boete op.", ["autoriteit-persoonsgegevens"]],
    ["De politie zegt dat de rechtbank en de minister het weten.", []],
    ["Hij gaf haar een ring en at een knack.", []],
    ["De stad Amsterdam ligt aan het water.", []],
  ])("%s", (text, actors) => {
    expect(values(proposed({ text }).actors)).toEqual(actors);
  });

  test("include a body that writes on its own site", () => {
    const told = { text: "Wij leggen een boete op.", publisher: "Autoriteit Persoonsgegevens" };
    expect(values(proposed(told).actors)).toEqual(["autoriteit-persoonsgegevens"]);
  });

  test("do not include the newspaper that reports", () => {
    expect(proposed({ text: "Er is nieuws.", publisher: "NRC" }).actors).toEqual([]);
  });
});

describe("who speaks", () => {
  test.each([
    ["https://uitspraken.rechtspraak.nl/details?id=x", "Rechtbank Ergens", "court", "primary", 1],
    ["https://www.cnil.fr/fr/nieuw", "CNIL", "regulator", "primary", 1],
    ["https://www.lachambre.be/doc", "La Chambre", "parliament", "primary", 1],
    ["https://www.police.be/ergens", "Politiezone Ergens", "police", "primary", 1],
    ["https://repository.ergens.ac.uk/1", "Ergens", "research", "original", 2],
    ["https://voorbeeld.example/a", "Liga voor Mensenrechten", "ngo", "party", 3],
    ["https://voorbeeld.example/a", "Verwaltungsgericht Irgendwo", "court", "primary", 1],
    ["https://voorbeeld.example/a", "De Invalshoek", "news", "original", 2],
    [undefined, undefined, "news", "original", 2],
  ])("%s of %s is of the kind %s", (address, publisher, kind, standing, weight) => {
    const found = proposed({ text: "Tekst.", address, publisher });
    expect([found.kind.value, found.standing.value, found.weight.value]).toEqual([
      kind,
      standing,
      weight,
    ]);
  });

  test("is taken from the other sources of the site first", () => {
    const { kind } = proposed({ text: "Tekst.", address: "https://www.gdprhub.eu/nieuw" });
    expect(kind).toEqual({ value: "ngo", reason: "as in the other sources of gdprhub.eu" });
  });

  test.each([
    ["ECLI:NL:RBVBD:2031:1187. Vonnis in de zaak van een vereniging.", "court"],
    ["Besluit tot het opleggen van een last onder dwangsom.", "regulator"],
    ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal.", "parliament"],
    ["For immediate release: a new product.", "company"],
    [
      "Ministerie van Voorbeelden\n\nRetouradres Postbus 1\n\nGeachte voorzitter, dit is de brief.",
      "parliament",
    ],
  ])("is told by its first words where no publisher is known: %s", (text, kind) => {
    expect(proposed({ text }).kind.value).toBe(kind);
    expect(proposed({ text, publisher: "De Invalshoek" }).kind.value).toBe("news");
  });

  test("is no body that stands in the headline or the first sentence alone", () => {
    const title = "Politie zoekt gezichten";
    expect(
      proposed({ title, text: `${title}\n\nPolitie en rechtbank zeggen niets.` }).kind.value,
    ).toBe("news");
  });

  test("is research where the page has the tags of a scholarly article", () => {
    expect(proposed({ text: "Tekst.", publisher: "De Uitgever", scholarly: true }).kind.value).toBe(
      "research",
    );
  });
});

describe("certainty", () => {
  test("is reported for every news source, whatever its standing", () => {
    for (const standing of standings.filter((standing) => standing !== "party")) {
      expect(proposeCertainty("news", standing, "law").value).toBe("reported");
    }
  });

  test("is established only for what a body that decides says itself", () => {
    for (const kind of sourceKinds) {
      for (const standing of standings) {
        for (const event of eventKinds) {
          const decides = ["law", "court", "regulator"].includes(kind);
          const votes = kind === "parliament" && event === "law";
          expect(proposeCertainty(kind, standing, event).value === "established").toBe(
            standing === "primary" && (decides || votes),
          );
        }
      }
    }
  });
});

describe("the editor's lists", () => {
  test("name only actors that exist", () => {
    const { names, only_with } = vocabulary.actors;
    for (const id of [...Object.keys(names), ...Object.keys(only_with)]) {
      expect(existsSync(join(contentFolder, folders.actors, `${id}.yaml`)), id).toBe(true);
    }
  });

  test("have words for every topic, kind of event and kind of source but news", () => {
    expect(Object.values(vocabulary.topics).every((list) => Object.keys(list).length >= 4)).toBe(
      true,
    );
    expect(
      Object.values(vocabulary.kinds.events).every((list) => Object.keys(list).length >= 4),
    ).toBe(true);
  });

  test("that hold a mistake are told by file, field and remedy", async () => {
    const here = folder();
    writeFileSync(join(here.content, "desk/topics.yaml"), "police-serch:\n  nl: [politie]\n");
    const { code, complained } = await here.add(here.file("een.html", newsPage()));
    expect(code).toBe(1);
    expect(complained).toEqual([
      expect.stringMatching(/^content\/desk\/topics\.yaml: .*police-se/),
    ]);
  });
});

// The records are short and say what matters; an article is longer. These are no promise, but they
// tell when a change of the lists makes the proposals worse.
describe("on the records that editors made", () => {
  const { events, sources } = readRecords(contentFolder);
  const rate = (good: number, all: number) => good / Math.max(all, 1);

  test.each(["nl", "en"])(
    "places, topics, actors and kinds often agree, in the language %s",
    (language) => {
      const score = { place: 0, topic: 0, kind: 0, surer: 0 };
      const actors = { right: 0, proposed: 0 };
      for (const event of events.values()) {
        const from = event.sources.flatMap((id) => sources.get(id) ?? []);
        const [first] = from;
        const found = propose(
          {
            language,
            title: event.title[language],
            text: [event.summary[language], ...from.map(({ says }) => says[language])].join("\n\n"),
            publisher: first?.publisher,
            address: first?.url,
          },
          vocabulary,
          known,
        );
        if (event.places.includes(found.places[0]?.value ?? "")) score.place++;
        if (found.topics[0] && event.topics.includes(found.topics[0].value)) score.topic++;
        if (found.event.value === event.kind) score.kind++;
        if (found.certainty.value === "established" && event.certainty !== "established")
          score.surer++;
        actors.right += found.actors.filter(({ value }) => event.actors.includes(value)).length;
        actors.proposed += found.actors.length;
      }
      expect(rate(score.place, events.size)).toBeGreaterThan(0.9);
      expect(rate(score.topic, events.size)).toBeGreaterThan(0.75);
      expect(rate(score.kind, events.size)).toBeGreaterThan(0.55);
      expect(rate(actors.right, actors.proposed)).toBeGreaterThan(0.6);
      expect(rate(score.surer, events.size)).toBeLessThan(0.06);
    },
  );
});
