// Vitest for the unit and site tests, run from the top of the repository.
import { defineConfig } from "vitest/config";
import { kernels } from "../../src/labs/search/kernel/compile.ts";

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  plugins: [kernels()],
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/site/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
