// Tells what a draft still lacks.
import type { Desk } from "../desk-frame.ts";
import type { Draft } from "./draft.ts";

/** One line a field. @returns whether something is missing */
export function tellLacks(draft: Draft, { complain }: Pick<Desk, "complain">): boolean {
  const lacking = [draft.event, ...draft.sources].flatMap((file) =>
    draft.lacks(file).map(({ field, meaning }) => `${file.name}: ${field} is missing. ${meaning}`),
  );
  for (const line of lacking) complain(line);
  if (lacking.length > 0) {
    complain(
      `It stays a draft: ${lacking.length === 1 ? "1 field is" : `${lacking.length} fields are`} missing.`,
    );
  }
  return lacking.length > 0;
}
