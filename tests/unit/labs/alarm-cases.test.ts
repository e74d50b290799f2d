// The real cases of the lab of one in the crowd: as near to their figures as the sliders come, and open where those are.
import { describe, expect, it } from "vitest";
import { speakerIn } from "../../../src/labs/frame/speak.ts";
import { crowdAt, expected, scales, stepOf, wrongShare } from "../../../src/labs/alarm/model.ts";
import { presetIds, presetOf, presets } from "../../../src/labs/alarm/presets.ts";
import { figuresOf, realRows, realSentence } from "../../../src/labs/alarm/real.ts";
import { editionsOf } from "../../../src/model/edition.ts";
import { isLab, valueOf } from "../../../src/model/labs.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";

const texts = editionsOf(siteIn(contentFolder), "/").flatMap((edition) =>
  edition.labs.flatMap((lab) =>
    isLab(lab, "alarm")
      ? [{ edition, lab, speaker: speakerIn(edition.language.locale), code: edition.language.code }]
      : [],
  ),
);
const [someText] = texts;
if (!someText) throw new Error("no language has the lab");
const { lab: someLab } = someText;

describe("the real cases", () => {
  const value = (name: string) => valueOf(someLab, name);
  /** Within so much of a number. */
  const near = (found: number, meant: number, share: number) =>
    expect(Math.abs(found / meant - 1)).toBeLessThan(share);

  it("stand on steps of the sliders", () => {
    for (const id of presetIds) {
      expect(crowdAt((scale) => stepOf(scale, presets[id][scale]))).toEqual(presets[id]);
      expect(presetOf(id)).toBe(presets[id]);
    }
    expect(presetOf("own")).toBeUndefined();
    expect(presetOf("toString")).toBeUndefined();
  });

  it("London comes within 5 per cent of the faces, the alarms and the false ones that were counted", () => {
    const { right, wrong } = expected(presets.london);
    near(presets.london.people, value("met-2025-faces"), 0.05);
    near(presets.london.oneIn, value("met-2025-faces") / value("met-2025-false"), 0.05);
    near(right + wrong, value("met-2025-alerts"), 0.05);
    near(wrong, value("met-2025-false"), 0.05);
  });

  it("Cardiff comes within 5 per cent of the alarms and the false ones, and of their share", () => {
    const alarms = expected(presets.cardiff);
    near(alarms.right + alarms.wrong, value("swp-2017-alerts"), 0.05);
    near(alarms.wrong, value("swp-2017-false"), 0.05);
    const share = value("swp-2017-false") / value("swp-2017-alerts");
    expect(wrongShare(alarms)).toBeCloseTo(share, 1);
  });

  it("the test has the chances that were measured, at both lengths of the list", () => {
    expect(presets.npl1000.oneIn).toBe(value("npl-false-1000"));
    expect(presets.npl10000.oneIn).toBe(value("npl-false-10000"));
    for (const id of ["npl1000", "npl10000", "london", "cardiff"] as const) {
      expect(presets[id].caught).toBe(value("npl-tpr") / 100);
    }
  });

  it("the station has the chances that the ministry and its critics named, as near as the slider comes", () => {
    expect(presets.ministry.oneIn).toBe(100 / value("suedkreuz-false-claim"));
    const critics = 100 / value("suedkreuz-false-ccc");
    const nearest = [...scales.oneIn].sort(
      (one, other) => Math.abs(one - critics) - Math.abs(other - critics),
    )[0];
    expect(presets.ccc.oneIn).toBe(nearest);
    expect(presets.ministry.caught).toBe(value("suedkreuz-avg") / 100);
    expect(presets.ccc.caught).toBe(value("suedkreuz-avg") / 100);
  });

  it("use each figure that the lab names, and no other", () => {
    expect([...new Set(Object.values(figuresOf).flat())].sort()).toEqual(
      [...someLab.figures.keys()].sort(),
    );
  });

  it.each(texts)("$code: what no source tells stays open", ({ edition, lab, speaker }) => {
    const open = Object.fromEntries(
      presetIds.map((id) => [
        id,
        realRows(edition, lab, id, speaker)
          .filter(({ source }) => source === undefined)
          .map(({ name }) => name),
      ]),
    );
    const counts = ["alarms", "right", "wrong"];
    expect(open).toEqual({
      london: ["wanted", "caught"],
      cardiff: ["people", "wanted", "oneIn", "caught"],
      npl1000: ["people", "wanted", ...counts],
      npl10000: ["people", "wanted", ...counts],
      ministry: ["people", "wanted", ...counts],
      ccc: ["people", "wanted", ...counts],
    });
  });

  it.each(texts)(
    "$code: the sentence beside a case has its counts",
    ({ edition, lab, speaker }) => {
      const { number } = speaker;
      const london = realSentence(edition, lab, "london", speaker);
      for (const counted of [3_147_436, 2077, 2067, 10]) expect(london).toContain(number(counted));
      const cardiff = realSentence(edition, lab, "cardiff", speaker);
      for (const counted of [2470, 173, 2297]) expect(cardiff).toContain(number(counted));
      for (const id of presetIds) {
        expect(realSentence(edition, lab, id, speaker)).not.toMatch(/[{}]|undefined/);
      }
    },
  );
});
