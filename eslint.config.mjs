// Lint, with the rule that imports follow the flow: schemas ← model ← exports ← components, layouts, labs ← pages.
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Folders of src that a folder may not import from, and why. */
const flow = [
  ["faces", ["schemas", "model", "exports", "components", "layouts", "labs", "pages", "desk"]],
  ["schemas", ["model", "exports", "components", "layouts", "labs", "pages", "desk", "faces"]],
  ["model", ["exports", "components", "layouts", "labs", "pages", "desk", "faces"]],
  ["exports", ["components", "layouts", "labs", "pages", "desk"]],
  ["components", ["pages", "desk"]],
  ["layouts", ["pages", "desk"]],
  ["labs", ["pages", "desk"]],
];

const message = (folder) =>
  `Imports follow the flow: src/${folder} may not reach there. See the tree in README.md.`;

const restrict = (folder, others, more = []) => ({
  files: [`src/${folder}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: `^(\\.\\./)+(${others.join("|")})/`, message: message(folder) },
          ...more,
        ],
      },
    ],
  },
});

const astroContent = {
  regex: "^astro:content$",
  message:
    "Only src/model/read.ts reads the prose collections; everything else gets it from there.",
};

export default defineConfig(
  // *.as.ts is AssemblyScript: TypeScript to look at, with other types.
  globalIgnores(["dist/", ".astro/", "node_modules/", "**/*.as.ts"]),
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs["jsx-a11y-recommended"] ?? [],
  {
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [astroContent] }] },
  },
  flow.map(([folder, others]) => restrict(folder, others, [astroContent])),
  {
    files: ["src/model/read.ts", "src/content.config.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  // What runs in the browser imports its own model and small helpers only.
  {
    files: ["src/labs/*/element.ts", "src/labs/*/model.ts", "src/labs/site-search/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              // A query is read word for word as the index was, by the same small file.
              regex: "^\\.\\./(?!frame/|(\\.\\./faces/)|(\\.\\./model/tokens\\.ts))",
              message:
                "An element imports from its own folder, the frame of the labs, the faces and the words of a text only.",
            },
          ],
        },
      ],
    },
  },
);
