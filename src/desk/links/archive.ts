// Asks the Wayback Machine for the copy of a page that lies nearest to a day.
import { z } from "zod";
import type { Asker } from "./request.ts";
import { forText, tries } from "./tries.ts";

/** A copy in the archive. */
export interface Copy {
  readonly address: string;
  /** The day on which it was made, as year-month-day. */
  readonly day: string;
}

/** https://archive.org/help/wayback_api.php; `closest` is absent when there is no copy. */
const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.url({ protocol: /^https?$/ }),
        timestamp: z.string().regex(/^\d{8}/),
        status: z.string().optional(),
      })
      .optional(),
  }),
});

/**
 * The nearest copy, "none" when the archive has none, or "silent" when it does not say.
 * @param date the partial date of the page, to which the copy should lie near
 * @throws Interrupted
 */
export async function copyOf(
  address: string,
  date: string | undefined,
  asker: Asker,
): Promise<Copy | "none" | "silent"> {
  const question = new URL(asker.world.archive);
  question.searchParams.set("url", address);
  if (date !== undefined) question.searchParams.set("timestamp", date.replaceAll("-", ""));
  const outcome = await tries(forText, question, "", asker);
  if ("failure" in outcome || outcome.status !== 200) return "silent";
  const answer = answerSchema.safeParse(parsed(new TextDecoder().decode(outcome.body)));
  if (!answer.success) return "silent";
  const { closest } = answer.data.archived_snapshots;
  if (!closest?.available || (closest.status !== undefined && closest.status !== "200"))
    return "none";
  const [year, month, day] = [closest.timestamp.slice(0, 4), closest.timestamp.slice(4, 6), closest.timestamp.slice(6, 8)]; // prettier-ignore
  return {
    address: closest.url.replace(/^http:\/\/web\.archive\.org\//, "https://web.archive.org/"),
    day: `${year}-${month}-${day}`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
