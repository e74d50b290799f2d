// What the sources tell of each real case, row by row beside what the lab has set and expects; at build time.
import { put, type Speaker } from "../frame/speak.ts";
import type { Edition } from "../../model/edition.ts";
import { found } from "../../model/found.ts";
import type { Figure } from "../../model/join.ts";
import { valueOf, type Lab } from "../../model/labs.ts";
import { roughly } from "./model.ts";
import { presets, type PresetId } from "./presets.ts";
import { percentOf } from "./text.ts";

/** A number by its name: what the lab has, and what the source tells; nothing where it tells nothing. */
export interface RealRow {
  readonly name: "people" | "wanted" | "oneIn" | "caught" | "alarms" | "right" | "wrong";
  readonly model: string;
  readonly source?: string | undefined;
}

/** The figures that each case is set by. */
export const figuresOf: Readonly<Record<PresetId, readonly string[]>> = {
  london: ["met-2025-faces", "met-2025-alerts", "met-2025-false"],
  cardiff: ["swp-2017-alerts", "swp-2017-false"],
  npl1000: ["npl-false-1000", "npl-tpr"],
  npl10000: ["npl-false-10000", "npl-tpr"],
  ministry: ["suedkreuz-false-claim", "suedkreuz-avg"],
  ccc: ["suedkreuz-false-ccc", "suedkreuz-avg"],
};

/** What a source tells, as it is read. */
type Facts = Partial<Record<RealRow["name"], string>>;

/** The figures of a case, for their sources. */
export function figuresIn(lab: Lab<"alarm">, id: PresetId): Figure[] {
  return figuresOf[id].map((name) => found(lab.figures, name));
}

/** The rows of a case. */
export function realRows(
  edition: Edition,
  lab: Lab<"alarm">,
  id: PresetId,
  speaker: Speaker,
): RealRow[] {
  const { number, percent } = speaker;
  const { words } = lab;
  const facts = factsOf(edition, lab, id, speaker);
  const crowd = presets[id];
  const { right, wrong } = roughly(crowd);
  const model: Record<RealRow["name"], string> = {
    people: number(crowd.people),
    wanted: number(crowd.wanted),
    oneIn: put(words.controls.oneInTold, { count: number(crowd.oneIn) }),
    caught: percent(crowd.caught),
    alarms: number(right + wrong),
    right: number(right),
    wrong: number(wrong),
  };
  return (Object.keys(model) as RealRow["name"][]).map((name) => ({
    name,
    model: model[name],
    source: facts[name],
  }));
}

/** What the source of a case tells, in one sentence. */
export function realSentence(
  edition: Edition,
  lab: Lab<"alarm">,
  id: PresetId,
  speaker: Speaker,
): string {
  const facts = factsOf(edition, lab, id, speaker, (value) => value);
  return put(lab.words.presets[id].real, { ...facts });
}

/** @param sum how a number is read that is worked out from two of the source */
function factsOf(
  edition: Edition,
  lab: Lab<"alarm">,
  id: PresetId,
  speaker: Speaker,
  sum = (value: string): string => put(lab.words.real.sum, { value }),
): Facts {
  const { number } = speaker;
  const { words } = lab;
  const of = (name: string): number => valueOf(lab, name);
  const oneIn = (count: number): string =>
    put(words.controls.oneInTold, { count: number(Math.round(count)) });
  const share = (name: string): string => {
    const { qualifier } = found(lab.figures, name);
    const text = percentOf(of(name) / 100, words, speaker);
    return qualifier ? `${edition.words.figures.qualifiers[qualifier]} ${text}` : text;
  };
  const counted = (alarms: string, wrong: string): Facts => ({
    alarms: number(of(alarms)),
    right: sum(number(of(alarms) - of(wrong))),
    wrong: number(of(wrong)),
  });
  switch (id) {
    case "london":
      return {
        people: number(of("met-2025-faces")),
        oneIn: sum(oneIn(of("met-2025-faces") / of("met-2025-false"))),
        ...counted("met-2025-alerts", "met-2025-false"),
      };
    case "cardiff":
      return counted("swp-2017-alerts", "swp-2017-false");
    case "npl1000":
    case "npl10000":
      return { oneIn: oneIn(of(figuresOf[id][0] ?? "")), caught: share("npl-tpr") };
    case "ministry":
    case "ccc":
      return { oneIn: share(figuresOf[id][0] ?? ""), caught: share("suedkreuz-avg") };
  }
}
