// Which folder is which collection of prose; nothing else. What stands above the prose is checked by
// src/model/records.ts with all other records, since this reader makes 1 March of 30 February.
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";

const prose = (folder: string) =>
  glob({
    base: `content/${folder}`,
    pattern: "*/*.mdx",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  });

export const collections = {
  pages: defineCollection({ loader: prose("pages") }),
  lessons: defineCollection({ loader: prose("lessons") }),
  labs: defineCollection({ loader: prose("labs") }),
  explainers: defineCollection({ loader: prose("explainers") }),
};
