// The lessons of one language, joined: what they lead to, what they ask, which goals they serve, in order.
import type { CurriculumRecord } from "../schemas/curriculum.ts";
import type { LessonRecord, LinkKind } from "../schemas/lesson.ts";
import { found } from "./found.ts";
import type { Question, Site, Source } from "./join.ts";
import { isBehind } from "./lag.ts";
import { pieceOf, type Piece } from "./pieces.ts";

export interface Goal extends CurriculumRecord {
  readonly id: string;
}

/** What a step leads to: a kind of thing, its name, and for a lab the settings in its address. */
export interface StepLink {
  readonly kind: LinkKind;
  readonly id: string;
  /** `?t=60`, or nothing. */
  readonly settings: string;
}

export type Step = Omit<LessonRecord["steps"][number], "links"> & {
  readonly links: readonly StepLink[];
  /** Its place from 1. */
  readonly place: number;
};

export interface Lesson extends Omit<LessonRecord, "steps" | "quiz" | "curricula">, Piece {
  readonly steps: readonly Step[];
  readonly quiz: readonly Question[];
  readonly goals: LessonRecord["goals"];
  readonly serves: readonly Goal[];
  /** Whether the text that it was translated from has changed since. */
  readonly behind: boolean;
}

/** The lessons that a language has, in their order. */
export function lessonsOf(site: Site, code: string): Lesson[] {
  const first = site.languages[0]?.code ?? code;
  const questions = new Map(site.questions.map((question) => [question.id, question]));
  const goals = new Map(site.curricula.map((goal) => [goal.id, goal]));
  const sources = new Map(site.sources.map((source) => [source.id, source]));
  return [...site.lessons]
    .flatMap(([id, texts]): Lesson[] => {
      const text = texts.get(code);
      if (!text) return [];
      const piece = pieceOf(site, "lessons", id, text.body);
      const onCards = text.cards.flatMap(({ cards }) => cards.flatMap((card) => card.sources));
      const all = new Set<Source>([
        ...piece.sources,
        ...onCards.map((name) => found(sources, name)),
      ]);
      return [
        {
          ...text,
          ...piece,
          steps: text.steps.map((step, at) => ({
            ...step,
            place: at + 1,
            links: step.links.map(linkOf),
          })),
          quiz: text.quiz.map((name) => found(questions, name)),
          serves: text.curricula.map((name) => found(goals, name)),
          sources: [...all],
          behind: isBehind(texts, first, code),
        },
      ];
    })
    .sort((one, other) => one.order - other.order);
}

/** The one thing that a link of a record names. */
export function linkOf(named: Partial<Record<LinkKind, string | undefined>>): StepLink {
  const [kind, name = ""] = Object.entries(named)[0] ?? [];
  const [id = "", settings] = name.split("?");
  return {
    kind: kind as LinkKind,
    id,
    settings: settings === undefined ? "" : `?${settings}`,
  };
}

/** Pages that a step may lead to beside those of prose. */
const places = ["rights", "may", "rules", "timeline", "sources", "terms", "labs"] as const;

export function isPlace(id: string): id is (typeof places)[number] {
  return (places as readonly string[]).includes(id);
}

/** Goals by framework, which stands for the subject, and within it by level, in their order. */
export function byFramework(goals: readonly Goal[], say: (words: Goal["level"]) => string) {
  return [...Map.groupBy(goals, ({ framework }) => framework)].map(([framework, those]) => ({
    framework,
    levels: [...Map.groupBy(those, ({ level }) => say(level))],
  }));
}
