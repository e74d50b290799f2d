// How the site is built. SITE_URL is the address of the host, BASE_PATH the path below it (both optional).
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  // The default, "jsx", eats the space before a link that begins a line.
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false, smartypants: false },
  devToolbar: { enabled: false },
});
