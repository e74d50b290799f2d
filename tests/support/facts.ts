// What most sites get wrong, as claims about the pages of records: dates, numbers and limits.
import { fill, type Edition } from "../../src/model/edition.ts";

/** What must stand on the page of a record in every language, and what must not. */
export interface Fact {
  readonly claim: string;
  readonly kind: "provision" | "situation" | "event";
  readonly id: string;
  /** The part of the page where it must stand. */
  readonly within: string;
  readonly says: (edition: Edition) => readonly string[];
  readonly never?: (edition: Edition) => readonly string[];
  /** The rules that the part must lead to, and those that it must not. */
  readonly leadsTo?: readonly string[];
  readonly notTo?: readonly string[];
}

const [sure, bans, moved] = ['[aria-labelledby="sure"]', "2025-02-02", "2027-12-02"];
/** The day from which the duties for high risk were to apply before they were moved. */
const first = "2026-08-02";

/**
 * What most sites get wrong, as it stands on a day.
 * @param today as year-month-day
 */
export const factsOn = (today: string): readonly Fact[] => [
  ...["aia-5-1-e", "aia-5-1-f", "aia-5-1-g", "aia-5-1-h"].flatMap((id): Fact[] => [
    {
      claim: "is a ban that applies since 2 February 2025",
      kind: "provision", id, within: ".verdict .state",
      says: ({ words, date }) => [words.states.applies.name, fill(words.rules.since, { date: date(bans) })],
    },
    {
      claim: "was not moved by the Digital Omnibus",
      kind: "provision", id, within: ".life",
      says: ({ date }) => [date(bans)],
      never: ({ date }) => [date(first), date(moved)],
    },
  ]),
  ...["aia-26-10", "aia-annex-iii-1", "aia-annex-iii-3", "aia-27"].flatMap((id): Fact[] => [
    {
      claim: "applies from 2 December 2027, not since 2026",
      kind: "provision", id, within: ".verdict",
      says: ({ words, date }) => [words.states[today < moved ? "in-force" : "applies"].name, date(moved)],
      never: ({ date }) => [date(first)],
    },
    {
      claim: "was first to apply on 2 August 2026",
      kind: "provision", id, within: ".life",
      says: ({ date }) => [date(moved), date(first)],
    },
  ]),
  {
    claim: "is Regulation (EU) 2026/1744 and applies since 27 July 2026",
    kind: "provision", id: "omnibus-ai-2026", within: "main",
    says: ({ words, date }) => ["2026/1744", fill(words.rules.since, { date: date("2026-07-27") })],
  },
  {
    claim: "needs a national law and leave before it, in the Netherlands and Belgium too",
    kind: "situation", id: "police-live-street", within: ".answers",
    says: ({ date }) => [date(bans)],
    leadsTo: ["aia-5-1-h", "aia-5-2-7"],
  },
  ...["supermarket-shoplifters", "stadium-ban-list"].flatMap((id): Fact[] => [
    {
      claim: "falls under the GDPR, not under the ban for the police",
      kind: "situation", id, within: "#eu", says: () => [], leadsTo: ["gdpr-9"],
    },
    {
      claim: "falls under the Dutch exception for security, which is narrow",
      kind: "situation", id, within: "#nl", leadsTo: ["uavg-29"], notTo: ["aia-5-1-h", "aia-5-2-7"],
      says: ({ words }) => [words.verdicts["forbidden-unless"].name],
    },
    {
      claim: "has no such exception in Belgium",
      kind: "situation", id, within: "#be", leadsTo: ["be-camera-8-1"], notTo: ["uavg-29"],
      says: ({ words }) => [words.verdicts.forbidden.name],
    },
  ]),
  {
    claim: "rests on Article 4(14) and recital 51",
    kind: "provision", id: "gdpr-4-14", within: ".lead", says: () => ["14", "51"],
  },
  ...["2020-03-dekker-clearview-answer", "2020-04-grapperhaus-clearview-answer", "2021-09-dekker-denies-clearview-again"].map((id): Fact => ({
    claim: "is a denial by the Netherlands, with the limits of its words",
    kind: "event", id, within: sure,
    says: ({ words }) => [words.certainties.denied.name],
    never: ({ words }) => [words.certainties.established.name],
  })),
  {
    claim: "counts 78 searches by the Belgian police; 101 to 500 is another count",
    kind: "event", id: "2022-03-coc-clearview-report", within: "main",
    says: ({ words }) => ["78", "101", "500", words.certainties.established.name],
  },
  {
    claim: "gives 101 to 500 as what BuzzFeed reports",
    kind: "event", id: "2021-08-buzzfeed-clearview-table", within: "main",
    says: ({ words }) => ["101", "500", words.certainties.reported.name],
  },
  {
    claim: "tells of 78 searches in the answer for Belgium",
    kind: "situation", id: "police-clearview", within: "#be", says: () => ["78"], never: () => ["101"],
  },
  {
    claim: "tells of a fine of 30.5 million euros, decided on 16 May 2024, made public on 3 September 2024",
    kind: "event", id: "2024-09-ap-fines-clearview", within: "main",
    says: ({ number, date }) => [number(30.5), date("2024-05-16"), date("2024-09-03")],
  },
  {
    claim: "counts 2,297 of 2,470 alerts, 92 per cent of the alerts",
    kind: "event", id: "2017-06-swp-champions-league", within: "main",
    says: ({ number }) => [number(2297), number(2470), "92"],
  },
  {
    claim: "is about guessing from a face, not about recognising",
    kind: "event", id: "2018-02-gender-shades", within: ".beside",
    says: ({ words }) => [words.topics["face-analysis"].name],
    never: ({ words }) => [words.topics["live-recognition"].name, words.topics["police-search"].name],
  },
]; // prettier-ignore
