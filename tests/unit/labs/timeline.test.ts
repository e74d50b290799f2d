// The filters of the timeline as pure functions: what fits, what the counts promise, what an address holds.
import { describe, expect, it } from "vitest";
import { blocks, blocksHigh, blocksSize } from "../../../src/labs/timeline/blocks.ts";
import {
  countsOf,
  everything,
  fits,
  fromQuery,
  groups,
  isEverything,
  toggled,
  toQuery,
  type Choice,
  type Facts,
  type Names,
} from "../../../src/labs/timeline/model.ts";

const names: Names = {
  place: "waar",
  kind: "soort",
  certainty: "zekerheid",
  importance: "belang",
  topic: "onderwerp",
  year: "jaar",
};

const event = (place: string, kind: string, year: number, topic = "wet"): Facts => ({
  place: place.split(" "),
  kind: [kind],
  certainty: ["gemeld"],
  importance: ["gewoon"],
  topic: topic.split(" "),
  year,
});

const all: readonly Facts[] = [
  event("nl", "boete", 2019),
  event("nl be", "boete", 2020),
  event("be", "lek", 2020, "wet school"),
  event("fr elders", "lek", 2021, "school"),
];

const known = {
  place: ["nl", "be", "fr", "elders"],
  kind: ["boete", "lek"],
  certainty: ["gemeld"],
  importance: ["gewoon"],
  topic: ["wet", "school"],
};

const shown = (choice: Choice): number => all.filter((facts) => fits(facts, choice)).length;

describe("what fits", () => {
  it("is everything when nothing is picked", () => {
    expect(shown(everything)).toBe(all.length);
    expect(isEverything(everything)).toBe(true);
  });

  it("is any of the words within a group", () => {
    expect(shown({ ...everything, place: ["nl", "fr"] })).toBe(3);
  });

  it("is all of the groups together", () => {
    expect(shown({ ...everything, place: ["be"], kind: ["lek"] })).toBe(1);
  });

  it("lies within the years, both ends included", () => {
    expect(shown({ ...everything, from: 2020, to: 2020 })).toBe(2);
    expect(shown({ ...everything, from: 2021 })).toBe(1);
    expect(shown({ ...everything, to: 2019 })).toBe(1);
  });
});

describe("the count beside a box", () => {
  it("is what would be shown if it alone were picked in its group", () => {
    const choices: Choice[] = [
      everything,
      { ...everything, place: ["nl"] },
      { ...everything, kind: ["lek"], from: 2020 },
      { ...everything, topic: ["school"], place: ["be"] },
    ];
    for (const choice of choices) {
      for (const group of groups) {
        for (const word of known[group]) {
          const counts = countsOf(all, choice, group);
          expect(counts.get(word) ?? 0).toBe(shown({ ...choice, [group]: [word] }));
        }
      }
    }
  });
});

describe("a choice in an address", () => {
  it("comes back as it went in", () => {
    const choices: Choice[] = [
      everything,
      { ...everything, place: ["be", "nl"], kind: ["boete"], from: 2019, to: 2021 },
      { ...everything, to: 2020 },
      { ...everything, from: 2020 },
      { ...everything, from: 2020, to: 2020, topic: ["school"] },
    ];
    for (const choice of choices) {
      expect(fromQuery(toQuery(choice, names), names, known)).toEqual(choice);
    }
  });

  it("is empty when nothing is picked", () => {
    expect(toQuery(everything, names)).toBe("");
  });

  it("passes over words and years that mean nothing", () => {
    expect(
      fromQuery("?waar=atlantis&soort=boete&soort=boete&jaar=lang-geleden&x=1", names, known),
    ).toEqual({
      ...everything,
      kind: ["boete"],
    });
  });

  it("reads a single year as from and to that year", () => {
    expect(fromQuery("?jaar=2020", names, known)).toEqual({ ...everything, from: 2020, to: 2020 });
  });

  it("does not depend on the order of picking", () => {
    const one = toggled(toggled(everything, "place", "nl"), "place", "be");
    const other = toggled(toggled(everything, "place", "be"), "place", "nl");
    expect(toQuery(one, names)).toBe(toQuery(other, names));
    expect(toggled(toggled(one, "place", "nl"), "place", "be")).toEqual(everything);
  });
});

describe("the band of blocks", () => {
  it("draws one block for each event, none for none", () => {
    expect(blocks(0, 0)).toBe("");
    expect(blocks(0, 13).match(/M/g)).toHaveLength(13);
    expect(blocks(5, 13).match(/M/g)).toHaveLength(8);
  });

  it("never draws outside its size", () => {
    const { width, height } = blocksSize(blocksHigh * 2 + 1);
    const corners = [...blocks(0, blocksHigh * 2 + 1).matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)];
    for (const [, x, y, w, h] of corners) {
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
    }
  });
});
