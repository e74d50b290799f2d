// What importing a kernel gives; see compile.ts.
declare module "*.as.ts?kernel" {
  /** The compiled WebAssembly file. */
  export const bytes: Uint8Array<ArrayBuffer>;
}
