// Compiles the kernels (AssemblyScript) when the site is built, so that no compiled file is kept.
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Compiles one AssemblyScript file to WebAssembly with SIMD, which imports its memory as env.memory.
 * @throws Error with what the compiler says
 */
export async function compileKernel(path: string): Promise<Uint8Array> {
  // The compiler is heavy; it is loaded only where a kernel is asked for.
  const { main } = await import("assemblyscript/asc");
  const source = readFileSync(path, "utf8");
  let bytes: Uint8Array = new Uint8Array();
  const { error, stderr } = await main(
    "kernel.ts --outFile kernel.wasm --runtime stub --importMemory -O3 --enable simd".split(" "),
    {
      readFile: (name) => (name === "kernel.ts" ? source : null),
      writeFile: (_, contents) => {
        if (typeof contents !== "string") bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${path}: ${error.message}\n${stderr.toString()}`);
  return bytes;
}

/** Vite: `import { bytes } from "./name.as.ts?kernel"` gives the compiled file itself, without a request. */
export function kernels(): Plugin {
  const asked = /\.as\.ts\?kernel$/;
  return {
    name: "kernels",
    enforce: "pre",
    async load(id) {
      if (!asked.test(id)) return null;
      const path = id.replace(/\?.*$/, "");
      this.addWatchFile(path);
      const text = Buffer.from(await compileKernel(path)).toString("base64");
      return `export const bytes = Uint8Array.from(atob("${text}"), (letter) => letter.charCodeAt(0));`;
    },
  };
}
