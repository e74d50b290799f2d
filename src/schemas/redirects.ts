// Pages that moved: content/redirects.yaml, one entry for each address that holds a page no more.
import { z } from "zod";

/** The address of a page without the base path: `/language/part/part/`. */
const page = (meaning: string) =>
  z
    .string()
    .startsWith("/", { error: "is not an address that begins with a slash", abort: true })
    .regex(
      /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/,
      "is not the address of a page (small letters, digits, single hyphens, a slash at its end)",
    )
    .describe(meaning);

export const redirectsSchema = z
  .array(
    z.strictObject({
      from: page("The address that the page had, without the base path, a slash at both ends."),
      to: page("The address that it has now, without the base path, a slash at both ends."),
    }),
  )
  .describe("The pages that moved, a list that may be empty: [].");

export type Redirect = z.infer<typeof redirectsSchema>[number];
