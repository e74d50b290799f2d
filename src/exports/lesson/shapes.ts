// What the files for learning platforms are made of: plain objects, all words in one language.

export interface ExportSource {
  readonly title: string;
  /** Whole, https; absent when no class can be sent there. */
  readonly url?: string;
}

export interface ExportOption {
  readonly text: string;
  readonly right: boolean;
  /** Why it is right or wrong; it becomes the feedback. */
  readonly why: string;
  /** The tag of the belief that a wrong answer tests. */
  readonly misconception?: string;
}

/** A question with one right answer. */
export interface ExportQuestion {
  /** Kebab-case, the same in every language; it never changes, for platforms know a question by it. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly prompt: string;
  /** In the order in which they stand; just one is right. */
  readonly options: readonly ExportOption[];
  readonly level?: string;
  /** Codes of curricula, for example `NL 21D`. */
  readonly codes: readonly string[];
  readonly sources: readonly ExportSource[];
}

export interface ExportLink {
  readonly title: string;
  /** Whole, on the site itself. */
  readonly url: string;
}

/** A lesson; its licence is that of all texts, in ../licence.ts. */
export interface ExportLesson {
  readonly id: string;
  /** The short code in addresses, the same in every language. */
  readonly code: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** From, to. */
  readonly ages: readonly [number, number];
  readonly minutes: number;
  /** Year-month-day. */
  readonly checked: string;
  /** In order: the pupils' start, each step, the projector, the worksheet. */
  readonly links: readonly ExportLink[];
  readonly questions: readonly ExportQuestion[];
}

/** A set of questions; a lesson is one, and so is the self-check of a page. */
export type ExportQuiz = Pick<ExportLesson, "id" | "language" | "title" | "questions">;

/** What a cartridge says of itself: the series as a whole; a lesson is one too. */
export interface ExportSeries {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** Who gives the files away. */
export interface ExportMaker {
  /** The name of the site; it names the folder of the questions in a platform. */
  readonly name: string;
  /** The address of the site, with the base path: `https://example.org/`. */
  readonly origin: string;
}

/**
 * The words around a question in the player of H5P, by the names that H5P.MultiChoice gives them;
 * `scoreBarLabel` holds `:num` and `:total`.
 */
export interface PlayerWords {
  readonly checkAnswerButton: string;
  readonly submitAnswerButton: string;
  readonly showSolutionButton: string;
  readonly tryAgainButton: string;
  readonly scoreBarLabel: string;
  readonly feedbackAvailable: string;
  readonly correctAnswer: string;
  readonly wrongAnswer: string;
  readonly shouldCheck: string;
  readonly shouldNotCheck: string;
  readonly noInput: string;
  readonly a11yCheck: string;
  readonly a11yShowSolution: string;
  readonly a11yRetry: string;
}
