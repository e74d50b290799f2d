// The path that the site is served under, as the environment says at build time.

/** BASE_PATH with a slash at both ends; `/` where there is none. */
export function basePath(): string {
  return `/${(process.env["BASE_PATH"] ?? "").replace(/^\/|\/$/g, "")}/`.replace("//", "/");
}
