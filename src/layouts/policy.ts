// The content security policy, written once, and the path that the site is served under.

/** The base path with a slash at both ends. */
export const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;

/** What a page may load: nothing from elsewhere, nothing inline; WebAssembly only where a page runs it. */
export function policy({ wasm = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    // While an editor writes, styles come inline so that a change shows at once; never in a build.
    `style-src 'self'${import.meta.env.DEV ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
