// How the site is built. SITE_URL is the address of the host, BASE_PATH the path below it (both optional).
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { kernels } from "./src/labs/search/kernel/compile.ts";

/** In development: a changed record is read again, and the page shown anew. */
function reloadOnContent() {
  return {
    name: "reload-on-content",
    configureServer(server) {
      server.watcher.add("content");
      server.watcher.on("all", (event, path) => {
        if (!path.endsWith(".yaml") || event === "addDir") return;
        for (const { moduleGraph } of Object.values(server.environments))
          moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  // White space as in JSX, which is how Prettier lays out components: a space at a line break is {" "}.
  compressHTML: "jsx",
  build: { inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [reloadOnContent(), kernels()],
    // Workers are bundled apart, with plugins of their own.
    worker: { format: "es", plugins: () => [kernels()] },
  },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  devToolbar: { enabled: false },
});
