// The drawn figures that a text may show, by the names that a text gives them.

/** Charts of numbers from content/figures. */
export const chartNames = ["alerts", "errors", "clearview-size", "fines", "catch"] as const;

export type ChartName = (typeof chartNames)[number];

/** Figures that are drawn from other records, or from none. */
export const drawingNames = [
  "candidates", "compare", "curves", "layers", "steps", "story", "street", "verdicts",
] as const; // prettier-ignore

export const figureNames: readonly string[] = [...chartNames, ...drawingNames];
