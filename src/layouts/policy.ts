// The content security policy, written once, and the path that the site is served under.

/** The base path with a slash at both ends. */
export const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;

/** What a page may load: nothing from elsewhere, nothing inline. */
export function policy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
