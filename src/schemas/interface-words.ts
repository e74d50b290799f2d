// The shapes that the words of the interface are made of.
import { z } from "zod";
import { addressPart, sentence } from "./words.ts";

export const word = (meaning: string) => sentence().describe(meaning);

/** A text with gaps in braces; exactly the named gaps must be in it. */
export const gapped = (meaning: string, ...gaps: string[]) =>
  word(`${meaning} Gaps: ${gaps.map((gap) => `{${gap}}`).join(", ")}.`).superRefine(
    (text, context) => {
      const found = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, gap]) => String(gap));
      for (const gap of gaps) if (!found.includes(gap)) context.addIssue(`lacks the gap {${gap}}`);
      for (const gap of found) {
        if (!gaps.includes(gap)) context.addIssue(`has the gap {${gap}}, which nothing fills`);
      }
    },
  );

/** A counted thing: the forms of Intl.PluralRules that the language has, at least `other`. */
export const counted = (meaning: string) =>
  z
    .strictObject({
      one: gapped("For one.", "count").optional(),
      two: gapped("For two.", "count").optional(),
      few: gapped("For a few.", "count").optional(),
      many: gapped("For many.", "count").optional(),
      other: gapped("For every other number.", "count"),
    })
    .describe(meaning);

export const address = (meaning: string) => addressPart().describe(meaning);

export const named = z.strictObject({
  name: word("The name as it stands in lists and filters."),
  address: address("The word in the address; it never changes."),
});

export const explained = z.strictObject({
  name: word("The name as it stands in lists and filters."),
  address: address("The word in the address; it never changes."),
  meaning: word("What the word means, in one sentence."),
});

export const door = z.strictObject({
  title: word("The title of the door."),
  text: word("What lies behind it, in one or two sentences."),
});

export const each = <Key extends string, Value extends z.ZodType>(
  keys: readonly Key[],
  value: Value,
) => z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
