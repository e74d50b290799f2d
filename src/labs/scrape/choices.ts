// What the controls of the lab can say, how they stand at first, and what that means for the crawl. Pure.
import { actions, type Action, type Choices, type Web } from "./model.ts";

/** When a thing can be done, as it stands in an address; between the rounds and in the midst of each. */
export const moments = ["never", "0", "6", "12", "18"] as const;

/** How the controls stand at first: the profile went private once the crawler had been everywhere. */
export const firstValues = {
  day: 12,
  obey: false,
  private: "12",
  post: "never",
  robots: "never",
  removal: "never",
} as const;

/** The choices that the values of the controls stand for. */
export function choicesFrom(values: Readonly<Record<string, unknown>>): Choices {
  const when = (action: Action): number =>
    values[action] === "never" ? Infinity : Number(values[action]);
  const days = Object.fromEntries(actions.map((action) => [action, when(action)]));
  return { ...(days as Record<Action, number>), obey: values["obey"] === true };
}

/** The days that the lab runs: two rounds. */
export const daysOf = ({ round }: Pick<Web, "round">): number => 2 * round;
