// What stands above the prose of a page: content/pages/<id>/<language>.mdx.
import { z } from "zod";
import { addressPart, daySchema, sentence } from "./words.ts";

export const pageSchema = z.strictObject({
  title: sentence().describe("The title of the page."),
  lead: sentence().describe("What the page holds, in one or two sentences."),
  address: addressPart().describe("The last part of the page's address; it never changes."),
  checked: daySchema.describe("The day on which the text was last checked, as year-month-day."),
});

export type PageRecord = z.infer<typeof pageSchema>;
