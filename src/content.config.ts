// Which folder is which collection of prose, and its schema. Records are read by src/model/records.ts.
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { pageSchema } from "./schemas/page.ts";

export const collections = {
  pages: defineCollection({
    loader: glob({
      base: "content/pages",
      pattern: "*/*.mdx",
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
    schema: pageSchema,
  }),
};
